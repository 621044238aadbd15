"""Marking many places at once: looked at without writing, marked in one step, quotes that are there are used."""

from __future__ import annotations

import re

import pytest

from annotator.errors import AnnotatorError
from annotator.library import Extent, Found, Library
from annotator.model import ArticleId, QuoteKind
from tests.library.make import draft, source

TEXT = "The sluice is open. Nobody saw the sluice, the sluice keeper said.\nA sluice 🚢 is a door. The gate is not."


@pytest.fixture
def article(library: Library) -> ArticleId:
    return library.articles.add(draft(TEXT), source(TEXT))


def places(article: ArticleId) -> list[Found]:
    return [Found(article, *match.span()) for match in re.finditer("sluice", TEXT)]


@pytest.mark.parametrize(
    ("extent", "words"),
    [
        (Extent.WORDS, ["sluice"] * 4),
        (
            Extent.SENTENCE,
            ["The sluice is open.", "Nobody saw the sluice, the sluice keeper said.", "A sluice 🚢 is a door."],
        ),
        (Extent.PARAGRAPH, TEXT.split("\n")),
    ],
)
def test_places_become_words_sentences_or_paragraphs_once_each(
    library: Library, article: ArticleId, extent: Extent, words: list[str]
) -> None:
    before = library.history.can_undo()
    found = library.marking.look(places(article), extent)
    assert [TEXT[each.start : each.end] for each in found] == words
    assert [each.text[slice(*each.words)] for each in found] == words
    assert all(each.text in TEXT for each in found)
    assert all(each.text[slice(*mark)] == "sluice" for each in found for mark in each.marks)
    assert sum(len(each.marks) for each in found) == 4
    assert library.history.can_undo() == before


def test_all_are_marked_in_one_step_and_a_quote_that_is_there_is_used(library: Library, article: ArticleId) -> None:
    long = library.quotes.add(article, [(0, 66)])
    short = library.quotes.add(article, [(20, 66)])
    found = library.marking.look(places(article), Extent.WORDS)
    assert [each.quote for each in found] == [long.id, short.id, None]
    with library.edit("Tag all places"):
        made = library.marking.mark(found)
        library.quotes.add_tag(made, library.tags.add("water").id)
    quotes = library.quotes.of_article(article)
    assert made == (long.id, short.id, quotes[-1].id)
    assert quotes[-1].exact == "sluice"
    assert quotes[-1].kind is QuoteKind.PASSAGE
    assert all([tag.path for tag in quote.tags] == ["water"] for quote in quotes)
    library.undo()
    assert [quote.id for quote in library.quotes.of_article(article)] == [long.id, short.id]
    assert library.tags.all() == ()
    library.redo()
    assert library.quotes.of_article(article) == quotes


def test_nothing_is_marked_in_a_text_that_has_changed(library: Library, article: ArticleId) -> None:
    found = library.marking.look(places(article), Extent.SENTENCE)
    library.revising.correct(article, [(0, 3, "A")])
    with pytest.raises(AnnotatorError, match="changed meanwhile"):
        library.marking.mark(found)
    assert library.quotes.of_article(article) == ()


def test_places_outside_the_text_and_in_the_trash_are_left_out(library: Library, article: ArticleId) -> None:
    assert library.marking.look([Found(article, 5, 5), Found(article, 90, 1_000)], Extent.WORDS) == ()
    library.articles.trash([article])
    assert library.marking.look(places(article), Extent.WORDS) == ()
