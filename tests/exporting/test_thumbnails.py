"""Pictures of printed pages in a page: each page once, its quotes marked, and never what is to stay at home."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import html5lib
import pymupdf
import pytest

from annotator.errors import ExportCancelled, ExportFailed
from annotator.exchange.attest_html import read
from annotator.exporting import Options, write
from annotator.exporting.apart import apart
from annotator.exporting.html.thumbnails import MOST
from annotator.library import Library, stop_importing
from annotator.model import Area, Printed, QuoteKind, Snapshot
from tests.exchange.test_attest_html import without_ids
from tests.exporting.browser import Browser
from tests.pages import printing

PICTURES = Options(thumbnails=True)
_IMAGE = re.compile(r'<img src="data:image/jpeg;base64,([A-Za-z0-9+/=]+)" width="(\d+)" height="(\d+)" alt="([^"]*)">')


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Snapshot]:
    """A story in two columns over two pages: two quotes on the first, one over the page break, a rectangle."""
    folder = tmp_path_factory.mktemp("printed")
    (folder / "bridge.pdf").write_bytes(printing.commented())
    with Library(folder / "pages.attest", create=True, coder="mk") as library:
        article = library.import_files([folder / "bridge.pdf"]).imported[0].article
        version = library.articles.get(article).version
        text = version.content.text
        for words in ("not so sure", "the ferry stops.", "may be found in this part of the land, where the harbour"):
            start = text.index(words.split(" in this")[0])
            library.quotes.add(article, [(start, start + len(words))], kind=QuoteKind.INDIRECT)
        area = Area(2, 215, 60, 370, 260, len(text), version.source_sha256)
        library.quotes.add(article, [], areas=[area], kind=QuoteKind.PASSAGE)
        yield library.snapshot(pages=True)
    stop_importing()


def pictures(page: Path) -> list[tuple[Any, str]]:
    """The pictures in a page, decoded, with their alternative texts; checks that the sizes said are theirs."""
    found = []
    for data, width, height, description in _IMAGE.findall(page.read_text("utf-8")):
        content = base64.b64decode(data, validate=True)
        assert len(content) <= MOST
        picture = pymupdf.Pixmap(content)
        assert (picture.width, picture.height) == (int(width), int(height))
        found.append((picture, description))
    return found


def coloured(picture: Any, box: tuple[float, float, float, float], scale: float) -> float:
    """The share of pixels in a box of the page that have a colour."""
    left, top, right, bottom = (round(side * scale) for side in box)
    all_: list[tuple[int, int, int]] = [picture.pixel(x, y) for x in range(left, right) for y in range(top, bottom)]
    return sum(max(one) - min(one) > 24 for one in all_) / len(all_)


def test_there_are_none_unless_they_are_asked_for(snapshot: Snapshot, tmp_path: Path) -> None:
    text = write(snapshot, "html", tmp_path / "plain.html").read_text("utf-8")
    assert "<img" not in text
    assert "As printed" not in text


def test_each_page_is_shown_once_with_its_quotes_marked(snapshot: Snapshot, tmp_path: Path) -> None:
    page = write(snapshot, "html", tmp_path / "page.html", options=PICTURES)
    (first, second) = pictures(page)
    assert first[1] == "Page i, with the places of quotes 1, 2, 3 marked"
    assert second[1] == "Page 1, with the places of quotes 3, 4 marked"
    places = dict(snapshot.printed[0].marks)
    (article,) = snapshot.articles
    scale = first[0].width / 400
    for quote in article.quotes:
        for area in places[quote.id]:
            box = (area.left, area.top, area.right, area.bottom)
            picture = (first, second)[area.page - 1][0]
            assert quote.areas or coloured(picture, box, scale) > 0.5
    assert coloured(first[0], (30, 300, 200, 480), scale) < 0.01
    # What other readers left on the page is not what was printed.
    assert coloured(first[0], (30, 75, 370, 95), scale) < 0.01


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_turned_page_is_marked_where_its_words_are_shown(tmp_path: Path, rotation: int) -> None:
    document: Any = pymupdf.open()
    page = document.new_page(width=400, height=300)
    words = "The bridge was open for everyone that day."
    page.insert_text((40, 60), ["The minister opened the harbour bridge on Monday.", words, "So it was."])
    page.set_rotation(rotation)
    content = document.tobytes()
    turned = page.rotation_matrix
    (tmp_path / "turned.pdf").write_bytes(content)
    with Library(tmp_path / "turned.attest", create=True, coder="mk") as library:
        article = library.import_files([tmp_path / "turned.pdf"]).imported[0].article
        start = library.articles.get(article).version.content.text.index(words)
        quote = library.quotes.add(article, [(start, start + len(words))], kind=QuoteKind.INDIRECT)
        snapshot = library.snapshot(pages=True)
    stop_importing()
    ((picture, _),) = pictures(write(snapshot, "html", tmp_path / "page.html", options=PICTURES))
    (area,) = dict(snapshot.printed[0].marks)[quote.id]
    shown = pymupdf.Rect(area.left, area.top, area.right, area.bottom) * turned
    scale = picture.width / (300 if rotation % 180 else 400)
    assert coloured(picture, tuple(shown), scale) > 0.5
    whole = coloured(picture, (0, 0, picture.width / scale, picture.height / scale), scale)
    assert whole < 1.5 * shown.width * shown.height / (400 * 300)


def test_the_same_bytes_each_time_and_nothing_is_lost(snapshot: Snapshot, tmp_path: Path) -> None:
    one = write(snapshot, "html", tmp_path / "one.html", options=PICTURES)
    other = write(snapshot, "html", tmp_path / "other.html", options=PICTURES)
    plain = write(snapshot, "html", tmp_path / "plain.html")
    assert one.read_bytes() == other.read_bytes()
    assert without_ids(read(one.read_bytes())) == without_ids(read(plain.read_bytes()))


def test_the_page_is_valid_and_its_policy_unchanged(snapshot: Snapshot, tmp_path: Path) -> None:
    content = write(snapshot, "html", tmp_path / "page.html", options=PICTURES).read_bytes()
    html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(content)
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', content.decode())
    assert "default-src 'none'" in policy
    assert "img-src data:;" in policy
    assert set(re.findall(r'src="([a-z]+:)', content.decode())) == {"data:"}


def test_a_browser_shows_them_and_asks_for_nothing(snapshot: Snapshot, tmp_path: Path, chromium: Browser) -> None:
    page = write(snapshot, "html", tmp_path / "page.html", options=PICTURES)
    with chromium.page(page) as (opened, watch):
        shown = opened.evaluate("() => [...document.images].map(i => i.complete && i.naturalWidth > 0)")
        assert shown == [True, True]
        assert not [address for address in watch.requests if not address.startswith("data:image/jpeg;")]
        assert not watch.errors


def test_a_site_shows_them_beside_each_article(snapshot: Snapshot, tmp_path: Path) -> None:
    site = write(snapshot, "site", tmp_path / "site", options=PICTURES)
    (page,) = (site / "articles").iterdir()
    assert len(pictures(page)) == 2
    assert not pictures(site / "index.html")


@pytest.mark.parametrize("format", ["html", "site"])
def test_never_with_something_left_out_or_blacked_out(snapshot: Snapshot, tmp_path: Path, format: str) -> None:
    (article,) = snapshot.articles
    for options in (
        replace(PICTURES, include_text=False),
        replace(PICTURES, redact_spans={article.summary.id: ((0, 5),)}),
    ):
        with pytest.raises(ExportFailed, match="Pictures of pages would show"):
            write(snapshot, format, tmp_path / "out", options=options)
    assert [path.name for path in tmp_path.iterdir()] == ["home"]


@pytest.mark.parametrize("content", [printing.locked(), b"no PDF at all", b""], ids=["locked", "damaged", "empty"])
def test_pages_that_cannot_be_drawn_are_said_to_be(snapshot: Snapshot, tmp_path: Path, content: bytes) -> None:
    (printed,) = snapshot.printed
    broken = replace(snapshot, printed=(Printed(printed.article, content, printed.marks),))
    page = write(broken, "html", tmp_path / "page.html", options=PICTURES)
    assert "The pages could not be drawn: the PDF is damaged or locked." in page.read_text("utf-8")
    assert not pictures(page)


def test_drawing_can_be_stopped(snapshot: Snapshot, tmp_path: Path) -> None:
    asked = iter([False])
    with pytest.raises(ExportCancelled):
        write(snapshot, "html", tmp_path / "page.html", options=PICTURES, cancelled=lambda: next(asked, True))
    assert [path.name for path in tmp_path.iterdir()] == ["home"]


def test_a_document_that_takes_for_ever_is_left() -> None:
    with pytest.raises(ExportFailed, match="could not be written") as problem:
        apart(_for_ever, seconds=0.5)
    assert "too long" in problem.value.hint
    with pytest.raises(ExportFailed, match="could not be written") as problem:
        apart(_dies)
    assert "ended" in problem.value.hint


def _for_ever() -> None:
    while True:
        pass


def _dies() -> None:
    import os

    os._exit(9)
