from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model import CanonicalText
from annotator.suggest.marks import find_marked
from tests.suggest.texts import content


def inner(text: CanonicalText) -> list[str]:
    return [text.text[m.inner_start : m.inner_end] for m in find_marked(text.text, text.blocks) if m.depth == 0]


@pytest.mark.parametrize(
    "marked",
    [
        "“{}”",
        '"{}"',
        "„{}“",
        "„{}”",
        "»{}«",
        "«{}»",
        "‚{}‘",
        "‘{}’",
        "'{}'",
        "``{}''",
        "''{}''",
        "「{}」",
        "”{}”",
    ],
)
def test_every_style_of_marks_is_read(marked: str) -> None:
    assert inner(content(f"She said {marked.format('the quay is safe')} on Monday.")) == ["the quay is safe"]


def test_apostrophes_are_no_marks() -> None:
    text = content("The fishermen’s boats don’t leave in the ’90s harbour, and Vik's crew isn't there.")
    assert inner(text) == []


def test_marks_nest() -> None:
    text = content("“He told me ‘the quay is safe’ twice,” she said.")
    depths = [(text.text[m.inner_start : m.inner_end], m.depth) for m in find_marked(text.text, text.blocks)]
    assert depths == [("He told me ‘the quay is safe’ twice,", 0), ("the quay is safe", 1)]


def test_a_quote_over_paragraphs_goes_on_where_the_next_one_opens_with_a_mark() -> None:
    text = content("“The quay is old.", "“But it is safe,” she said.")
    found = find_marked(text.text, text.blocks)
    assert [(text.text[m.inner_start : m.inner_end], m.continued) for m in found] == [
        ("The quay is old.", True),
        ("But it is safe,", False),
    ]


def test_a_mark_that_never_closes_takes_nothing_with_it() -> None:
    assert inner(content("A 12” pipe and a “lost mark. Then “the quay is safe” again.")) == ["the quay is safe"]
    assert inner(content("“A lost mark.", "The next paragraph.")) == []


@given(st.text(alphabet="ab .“”\"'’‘„«»\n", max_size=60))
def test_stretches_lie_in_their_block_and_nest_or_stand_apart(text: str) -> None:
    article = content(*text.split("\n"))
    found = find_marked(article.text, article.blocks)
    for marked in found:
        assert any(b.start <= marked.start < marked.end <= b.end for b in article.blocks)
        assert marked.start < marked.inner_start <= marked.inner_end <= marked.end
    for one in found:
        for other in found:
            crossing = one.start < other.start < one.end < other.end
            assert not crossing
