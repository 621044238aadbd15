"""A web address is typed or pasted, fetched when Enter says so, and comes in with where and when it was fetched."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from tests.journeys.desk import Desk
from ui.address_bar import whole_address

PAGE = (
    '<html lang="en"><head><title>Quay reopens</title></head><body><article><h1>Quay reopens</h1><p>The harbour office '
    "confirmed it on Monday morning, after a long winter in which no ship had come in and no crane had moved.</p>"
    "<p>More is to follow, the office said in a statement that was read out to the crews at noon.</p></article></body>"
)


class Site(BaseHTTPRequestHandler):
    asked: list[str] = []  # noqa: RUF012  # a handler is made for each request

    def do_GET(self) -> None:
        self.asked.append(self.path)
        if self.path == "/gone":
            self.send_error(404)
        elif self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/quay")
            self.end_headers()
        else:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(PAGE.encode())

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    Site.asked.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_typed_address_is_fetched_and_its_custody_says_from_where(desk: Desk, tmp_path: Path, site: str) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    desk.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    bar = desk.window.panes.address
    desk.until(bar.isVisible)
    desk.write(f"{site}/moved")
    with desk.waiting(desk.window.importing.intake.finished):
        desk.press(Qt.Key.Key_Return)
    desk.settled()
    assert not bar.isVisible()
    article = desk.read("Quay reopens")
    assert article.summary.metadata.url == f"{site}/quay"
    desk.menu("view.origin")
    original = desk.window.panes.original
    desk.until(original.isVisible)
    assert desk.said("original.origin.url") == f"{site}/quay"
    assert "by mk" in desk.said("original.origin.loaded")
    assert article.version.source_sha256 in desk.said("original.origin.sha")
    assert desk.said("original.origin.retrieved")
    desk.press(Qt.Key.Key_Space)
    desk.until(lambda: original.origin.verdict.text().startswith("✓"))
    assert not original.origin.open.isEnabled()


def test_a_pasted_address_waits_for_enter(desk: Desk, tmp_path: Path, site: str) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    mime = QMimeData()
    mime.setText(f"{site}/quay")
    QGuiApplication.clipboard().setMimeData(mime)
    desk.window.pane.reader.setFocus()
    desk.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    bar = desk.window.panes.address
    desk.until(bar.isVisible)
    assert bar.field.text() == f"{site}/quay"
    assert Site.asked == []
    with desk.waiting(desk.window.importing.intake.finished):
        desk.click(bar.fetch)
    desk.settled()
    assert Site.asked == ["/quay"]
    assert len(desk.window.known.articles) == 1


def test_what_cannot_be_fetched_says_why_and_what_to_do(desk: Desk, tmp_path: Path, site: str) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    bar = desk.window.panes.address
    desk.menu("file.address")
    desk.write("file:///etc/passwd")
    desk.press(Qt.Key.Key_Return)
    assert bar.isVisible()
    assert bar.hint.text() == "Only http and https addresses are fetched."
    bar.field.setText(f"{site}/gone")
    with desk.waiting(desk.window.importing.intake.finished):
        desk.press(Qt.Key.Key_Return)
    desk.settled()
    assert "404" in desk.notice
    assert desk.hint == "Open it in a browser."
    assert not desk.window.known.articles
    desk.menu("file.address")
    desk.press(Qt.Key.Key_Escape)
    assert not bar.isVisible()


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        (" kestrel.example/quay ", "https://kestrel.example/quay"),
        ("http://localhost:8000/a", "http://localhost:8000/a"),
        ("https://kestrel.example/a?b=c#d", "https://kestrel.example/a?b=c#d"),
        ("", ""),
        ("words of a story", ""),
        ("https://", ""),
        ("https://[broken", ""),
        ("ftp://kestrel.example/a", ""),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
    ],
)
def test_only_whole_addresses_of_the_web_are_fetched(typed: str, whole: str) -> None:
    assert whole_address(typed) == whole
