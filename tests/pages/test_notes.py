"""Highlights of other readers come in as quotes; ours go out as highlights, and come back whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from annotator.errors import ExportFailed
from annotator.library import Library, stop_importing
from annotator.model import Area, ArticleId, Function, QuoteKind, Stance
from annotator.pages import Link, Renderer
from annotator.pages.notes import notes_of
from tests.pages import printing


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "pages.attest", create=True, coder="mk") as library:
        yield library
    stop_importing()


def brought_in(library: Library, tmp_path: Path, content: bytes, name: str = "bridge.pdf") -> ArticleId:
    file = tmp_path / name
    file.write_bytes(content)
    return library.import_files([file]).imported[0].article


def test_notes_links_and_labels_of_a_document() -> None:
    renderer = Renderer()
    try:
        book = renderer.open("a", printing.commented())
        assert [sheet.label for sheet in book.sheets] == ["i", "1"]
        first, second, note = renderer.notes()
        assert (first.kind, first.author, first.colour[0]) == ("highlight", "Jo Reader", "yellow")
        assert (second.colour, second.contents) == (("green", "#00ff00"), "")
        assert (note.kind, note.contents) == ("note", "Who is the minister?")
        assert renderer.links(1) == (
            Link(30, 300, 120, 320, page=2),
            Link(215, 300, 300, 320, address="https://example.org/press"),
        )
    finally:
        renderer.close()


def test_notes_of_others_become_quotes_once(library: Library, tmp_path: Path) -> None:
    content = printing.commented()
    article = brought_in(library, tmp_path, content)
    notes = notes_of(pymupdf.open(stream=content))
    assert library.printing.new_notes(article, notes) == notes
    assert library.printing.take_notes(article, notes) == 3
    quotes = {quote.exact: quote for quote in library.quotes.of_article(article)}
    marked = quotes["bridge was open for everyone"]
    assert (marked.coder, marked.note) == ("Jo Reader", "Check this with the ministry.")
    assert [tag.path for tag in marked.tags] == ["PDF colour / yellow"]
    assert [tag.path for tag in quotes["ferry stops"].tags] == ["PDF colour / green"]
    beside = next(quote for quote in quotes.values() if quote.note == "Who is the minister?")
    assert beside.exact == "The minister said on Monday that the"
    assert library.printing.take_notes(article, notes) == 0
    library.undo()
    assert library.quotes.of_article(article) == ()


def test_a_marked_copy_is_read_by_others_and_comes_back_whole(library: Library, tmp_path: Path) -> None:
    article = brought_in(library, tmp_path, printing.columns())
    text = library.articles.get(article).version.content.text
    start, end = text.index("not so sure"), text.index("the ferry stops.") + 16
    quote = library.quotes.add(article, [(start, end)], kind=QuoteKind.INDIRECT, note="On “both” sides – ä")
    actor, claim, tag = (
        library.actors.add("Ida Brandt"),
        library.claims.add("The ferry stops."),
        library.tags.add("a / b"),
    )
    library.quotes.add_actor([quote.id], actor.id, Function.SPEAKER)
    library.quotes.set_claim([quote.id], claim.id, Stance.DENIES)
    library.quotes.add_tag([quote.id], tag.id)
    sha = library.articles.get(article).version.source_sha256
    area = library.quotes.add(article, [], areas=[Area(2, 215, 60, 370, 260, len(text), sha)], kind=QuoteKind.PASSAGE)
    to = library.export("pdf", tmp_path / "marked.pdf")

    document: Any = pymupdf.open(to)
    first, second = document[0], document[1]  # an annotation lives as long as its page
    highlight = next(first.annots())
    assert highlight.type[1] == "Highlight"
    assert highlight.info["title"] == "mk"
    for words in ("Ida Brandt", "denies: The ferry stops.", "#a / b", "On “both” sides – ä"):
        assert words in highlight.info["content"]
    under = "".join(first.get_textbox(box) for box in printing.boxes_of(highlight))
    assert "ferry stops." in under
    frame = next(second.annots())
    assert frame.type[1] == "Square"

    with Library(tmp_path / "other.attest", create=True) as other:
        copy = brought_in(other, tmp_path, to.read_bytes(), "copy.pdf")
        assert other.printing.take_notes(copy, notes_of(pymupdf.open(to))) == 2
        back = {one.uid: one for one in other.quotes.of_article(copy)}
        assert (back[quote.uid].exact, back[quote.uid].kind) == (quote.exact, QuoteKind.INDIRECT)
        assert back[quote.uid].note == quote.note
        assert [one.name for one in back[quote.uid].speakers] == ["Ida Brandt"]
        assert [(one.statement, one.stance) for one in back[quote.uid].claims] == [("The ferry stops.", Stance.DENIES)]
        assert [one.path for one in back[quote.uid].tags] == ["a / b"]
        assert back[quote.uid].coder == "mk"
        (box,) = back[area.uid].areas
        assert box.page == 2
        assert (box.left, box.bottom) == pytest.approx((215, 260), abs=1.5)
    # In the library the copy came from, everything is known.
    assert library.printing.new_notes(article, notes_of(pymupdf.open(to))) == ()


def test_a_marked_copy_needs_pages(library: Library, tmp_path: Path) -> None:
    brought_in(library, tmp_path, b"Only a text.\n\nWith two paragraphs in it.", "plain.txt")
    with pytest.raises(ExportFailed, match="printed pages"):
        library.export("pdf", tmp_path / "none.pdf")
    assert not (tmp_path / "none.pdf").exists()
