"""Versions of an article: what changed, which quotes it touched, and mending both by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import AnnotatorError
from annotator.library import Library
from annotator.library.revising import BY_HAND, BY_REPAIR, corrected
from annotator.model import ArticleId, BlockKind, CanonicalText, Placement
from annotator.text import Piece, compose
from annotator.text.differences import differences, edits, parts
from tests.library.make import TEXT, add_article, add_quote, draft, source

WORDS = st.text(alphabet="ab é😀\n.“”", max_size=40)


def replace(library: Library, article: ArticleId, old: str, new: str) -> None:
    """Correct one stretch of the current text."""
    start = library.articles.get(article).version.content.text.index(old)
    library.revising.correct(article, [(start, start + len(old), new)])


@given(WORDS, WORDS)
def test_edits_and_parts_make_one_text_of_the_other(old: str, new: str) -> None:
    made = old
    for start, end, text in reversed(edits(old, new)):
        made = made[:start] + text + made[end:]
    assert made == new
    found = parts(old, new)
    assert "".join(part.text for part in found if part.kind != "new") == old
    assert "".join(part.text for part in found if part.kind != "gone") == new


@given(WORDS, WORDS)
def test_differences_name_the_paragraphs_that_differ(old: str, new: str) -> None:
    for difference in differences(old, new):
        assert "".join(p.text for p in difference.parts if p.kind != "new") == old[slice(*difference.old)]
        assert "".join(p.text for p in difference.parts if p.kind != "gone") == new[slice(*difference.new)]
        assert all(difference.new[0] <= start <= end <= difference.new[1] for start, end in difference.touched)
    assert bool(differences(old, new)) == (old != new)


@given(st.lists(st.text(alphabet="ab é😀", min_size=1, max_size=12), min_size=1, max_size=5), st.data())
def test_a_corrected_text_is_canonical_whatever_is_replaced(lines: list[str], data: st.DataObject) -> None:
    content = compose(Piece(line, BlockKind.LIST_ITEM, level=1) for line in lines)
    if not content.text:
        return
    start = data.draw(st.integers(0, len(content.text)))
    end = data.draw(st.integers(start, len(content.text)))
    words = data.draw(st.text(alphabet="xy \n\u0301e", max_size=10))
    made = corrected(content, [(start, end, words)])
    assert [made.text[block.start : block.end] for block in made.blocks] == (made.text.split("\n") if made.text else [])
    assert {block.kind for block in made.blocks} <= {BlockKind.LIST_ITEM}


def test_what_is_not_replaced_keeps_its_kind_and_what_was_set_aside_its_place() -> None:
    content = compose(
        [
            Piece("A title", BlockKind.TITLE),
            Piece("First words here."),
            Piece("advert", aside="debris"),
            Piece("A heading", BlockKind.HEADING, level=3),
            Piece("Last words.", page=2),
        ]
    )
    at = content.text.index(" words")
    made = corrected(content, [(at, at + 1, "\n")])
    assert made.text == "A title\nFirst\nwords here.\nA heading\nLast words."
    assert [block.kind.value for block in made.blocks] == ["title", "paragraph", "paragraph", "heading", "paragraph"]
    assert (made.blocks[3].level, made.blocks[4].page) == (3, 2)
    assert [(piece.text, piece.before) for piece in made.set_aside] == [("advert", 3)]
    with pytest.raises(ValueError, match="overlap"):
        corrected(content, [(0, 5, ""), (3, 6, "")])
    assert corrected(CanonicalText("", ()), [(0, 0, "New")]).text == "New"


def test_a_correction_is_a_new_version_of_the_same_source_and_can_be_undone(library: Library) -> None:
    article = add_article(library)
    quote = add_quote(library, article)
    before = library.articles.get(article)
    replace(library, article, "hasty", "rash")
    after = library.articles.get(article)
    assert after.version.content.text == TEXT.replace("hasty", "rash")
    assert (after.version.number, after.version.extractor) == (2, BY_HAND)
    assert after.version.source == before.version.source
    assert library.quotes.get(quote.id).exact == "Nobody asked us"
    assert library.quotes.get(quote.id).spans[0].placement is Placement.PLACED
    library.undo()
    assert library.articles.get(article) == before
    library.revising.correct(article, [(0, 0, "")])
    assert library.articles.get(article) == before
    with pytest.raises(AnnotatorError, match="without text"):
        library.revising.correct(article, [(0, len(TEXT), " ")])


def test_a_comparison_names_the_quotes_a_change_touched(library: Library) -> None:
    article = add_article(library)
    first = library.articles.get(article).version.id
    near = add_quote(library, article, "The islands' council called the decision hasty")
    add_quote(library, article, "Nobody asked us")
    replace(library, article, "called the decision hasty", "called the decision rash")
    found = library.revising.compare(article, first)
    assert [quote.id for quote in found.touched] == [near.id]
    assert [part.text for part in found.differences[0].parts if part.kind != "same"] == ["hasty", "rash"]
    assert library.revising.compare(article, library.articles.get(article).version.id).differences == ()


def test_a_quote_that_lost_its_words_waits_and_is_attached_by_hand(library: Library) -> None:
    article = add_article(library)
    words = "The islands' council called the decision hasty"
    quote = add_quote(library, article, words)
    other = TEXT.replace(words, "Fog is expected")
    library.articles.add_version(article, draft(other), source(other))
    (waiting,) = library.revising.waiting(article)
    assert waiting.orphan
    assert waiting.before == words
    assert [part.kind for part in waiting.parts] == ["gone"]
    start = other.index("Fog is expected")
    library.revising.attach(quote.id, start, start + 3)
    assert library.quotes.get(quote.id).exact == "Fog"
    assert library.revising.waiting(article) == ()
    library.undo()
    assert library.revising.waiting(article) == (waiting,)


def test_a_place_offered_for_review_is_rejected_with_the_words_it_had(library: Library) -> None:
    article = add_article(library)
    words = "The ferry between Norrvik and the islands will stay closed until April"
    quote = add_quote(library, article, words)
    changed = words.replace("will stay closed until", "would remain shut until late")
    library.articles.add_version(article, draft(TEXT.replace(words, changed)), source("another"))
    (waiting,) = library.revising.waiting(article)
    assert not waiting.orphan
    assert waiting.before == words
    assert "".join(part.text for part in waiting.parts if part.kind != "new") == words
    assert "".join(part.text for part in waiting.parts if part.kind != "gone") == library.quotes.get(quote.id).exact
    library.revising.reject_place(quote.id)
    (rejected,) = library.revising.waiting(article)
    assert rejected.orphan
    assert library.quotes.get(quote.id).exact == words


def test_repairs_are_made_when_accepted_and_not_before(library: Library) -> None:
    glued = TEXT.replace("Olav Brekke, said", "Olav Brekkeannounced, and said").replace("its chair", "Brekke")
    article = add_article(library, glued)
    (repair,) = [each for each in library.revising.repairs(article) if each.kind == "glued words"]
    assert library.articles.get(article).version.number == 1
    library.revising.accept_repairs(article, [repair])
    version = library.articles.get(article).version
    assert "Brekke announced" in version.content.text
    assert (version.number, version.extractor) == (2, BY_REPAIR)
