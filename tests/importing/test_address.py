"""Fetching a page: only when asked, only http and https, within limits. A server on this machine plays the web."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from annotator.errors import ImportFailed
from annotator.importing import extract_url
from annotator.importing.web.address import fetch

TITLE = "A bridge over the river"
PAGE = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1><p>Open.</p></body></html>"


class Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/page")
            self.end_headers()
        elif self.path == "/file":
            self.send_response(302)
            self.send_header("Location", "file:///etc/passwd")
            self.end_headers()
        elif self.path == "/gone":
            self.send_error(404)
        else:
            content = b"x" * 300_000 if self.path == "/large" else PAGE.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_page_is_fetched_with_its_final_address_and_time(site: str) -> None:
    outcome = extract_url(f"{site}/moved", in_process=True)
    assert outcome is not None
    assert outcome.source is not None
    assert outcome.source.url == f"{site}/page"
    assert outcome.source.retrieved.endswith("+00:00")
    assert outcome.source.content == PAGE.encode()
    assert outcome.path == f"{site}/moved"
    assert outcome.drafts[0].metadata.title == "A bridge over the river"
    assert outcome.drafts[0].metadata.url == f"{site}/page"


@pytest.mark.parametrize("path", ["/gone", "/file"])
def test_what_cannot_be_fetched_says_why(site: str, path: str) -> None:
    outcome = extract_url(site + path, in_process=True)
    assert outcome is not None
    assert outcome.error is not None
    assert outcome.error.hint
    assert not outcome.drafts


@pytest.mark.parametrize(
    "url", ["", "file:///etc/passwd", "ftp://example.org/x", "javascript:alert(1)", "example.org", "http://"]
)
def test_only_web_addresses_are_fetched(url: str) -> None:
    with pytest.raises(ImportFailed, match="not the address"):
        fetch(url)


def test_a_page_that_is_too_large_is_refused(site: str) -> None:
    with pytest.raises(ImportFailed, match="larger than"):
        fetch(f"{site}/large", size=100_000)


def test_fetching_can_be_cancelled(site: str) -> None:
    assert fetch(f"{site}/page", cancelled=lambda: True) is None


def test_a_server_that_is_not_there_is_reported(site: str) -> None:
    with pytest.raises(ImportFailed, match="cannot be reached"):
        fetch("http://127.0.0.1:9/", seconds=2)
