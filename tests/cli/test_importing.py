"""`import` for scripts: every article accounted for, tables read as told, addresses, and a look before anything."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from tests.cli.running import attest

SENTENCE = "The sluice at Norrvik needs work, the minister said on Sunday."


def entry(number: int, headline: str, body: str, day: int = 4) -> str:
    return (
        f"\n\n                         {number} of 4 DOCUMENTS\n\n\n                          Norrvik Post\n\n"
        f"                         July {day}, 2019 Thursday\n\n{headline}\n\nLENGTH: 11 words\n\n{body}\n\n"
        "LOAD-DATE: July 4, 2019\n\n"
    )


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """A database's export that says it has four articles: two in it, one a second time, one without text."""
    path = tmp_path / "export.txt"
    again = entry(3, "The sluice", SENTENCE)
    path.write_text(
        entry(1, "The sluice", SENTENCE) + entry(2, "The ferry", SENTENCE, 5) + again + entry(4, "Only a headline", "")
    )
    return path


def test_every_article_of_an_export_is_accounted_for(tmp_path: Path, export: Path) -> None:
    done = attest("import", tmp_path / "new.attest", export, "--json")
    account = done.json
    assert done.status == 0
    assert account["stated"] == [{"path": str(export), "says": 4, "found": 3}]
    assert account["found"] == 4
    assert [each["title"] for each in account["imported"]] == ["The sluice", "The ferry"]
    assert [(each["title"], each["article"]) for each in account["duplicates"]] == [("The sluice", 1)]
    assert [each["reason"] for each in account["skipped"]] == ["4: no text under its headline"]
    assert account["failed"] == []
    assert "says 4 articles, 3 found." in done.err


def test_a_preview_shows_all_and_takes_in_nothing(tmp_path: Path, export: Path) -> None:
    library, broken = tmp_path / "new.attest", tmp_path / "empty.pdf"
    broken.touch()
    done = attest("import", library, export, broken, "--preview", "--json")
    assert done.status == 1
    assert not library.exists()
    first, second = done.json["files"]
    assert (first["stated"], first["found"], first["short"]) == (4, 3, 0)
    assert [each["published"] for each in first["articles"]] == ["2019-07-04", "2019-07-05", "2019-07-04"]
    assert first["articles"][0]["words"] == 13
    assert first["articles"][2]["known"]["what"] == "text"
    assert second["failed"]["reason"] == "empty.pdf is empty."
    attest("import", library, export)
    again = attest("import", library, export, "--preview")
    assert [each["known"]["article"] for each in attest("import", library, export, "--preview", "--json").json["files"][
        0]["articles"]] == [1, 2, 1]  # fmt: skip
    assert "the library has the same text as “The ferry”." in again.err
    assert "nothing was imported" in again.err


def test_columns_are_read_as_told(tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text(f'nr;Kopf;Wortlaut;Datum\n1;The sluice;"{SENTENCE}";3.5.2021\n', encoding="utf-8")
    assert attest("import", tmp_path / "new.attest", table).status == 1
    done = attest("import", tmp_path / "new.attest", table, "--columns", "text=Wortlaut,title=Kopf", "--json")
    assert [each["title"] for each in done.json["imported"]] == ["The sluice"]
    [article] = attest("articles", tmp_path / "new.attest", "--json").json
    assert article["published"] == "2021-05-03"
    assert attest("import", tmp_path / "new.attest", table, "--columns", "body=Wortlaut").status == 2


class Page(BaseHTTPRequestHandler):
    """Answers with one page, or 404."""

    def do_GET(self) -> None:
        found = self.path == "/bridge"
        page = f"<html><body><h1>A bridge over the river</h1>{f'<p>{SENTENCE}</p>' * 3}</body></html>".encode()
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page if found else b"gone")

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def site() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Page)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_page_at_an_address_comes_in_with_its_address(tmp_path: Path, site: str) -> None:
    done = attest("import", tmp_path / "new.attest", f"{site}/bridge", f"{site}/gone", "--json")
    assert done.status == 1
    assert [each["title"] for each in done.json["imported"]] == ["A bridge over the river"]
    assert "answered 404" in done.json["failed"][0]["reason"]
    [article] = attest("articles", tmp_path / "new.attest", "--json").json
    assert article["url"] == f"{site}/bridge"
