from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.model import QuoteKind
from ui.highlight import LANES, Highlight, fills, rank, underlines

_SPANS = st.tuples(st.integers(0, 80), st.integers(1, 40)).map(lambda pair: (pair[0], pair[0] + pair[1]))
_HIGHLIGHTS = st.lists(
    st.tuples(_SPANS, st.sampled_from(list(QuoteKind)), st.booleans(), st.booleans(), st.booleans()), max_size=12
).map(
    lambda rows: [
        Highlight(index, (span,), kind, selected=selected, suggestion=suggestion, dimmed=dimmed)
        for index, (span, kind, selected, suggestion, dimmed) in enumerate(rows)
    ]
)


@given(_HIGHLIGHTS, st.integers(0, 60), st.integers(1, 60))
def test_each_character_has_the_fill_of_the_uppermost_highlight(
    highlights: list[Highlight], start: int, length: int
) -> None:
    found = fills(highlights, start, start + length)
    painted = {at: fill.highlight for fill in found for at in range(fill.start, fill.end)}
    assert sum(fill.end - fill.start for fill in found) == len(painted), "fills do not overlap"
    for at in range(start, start + length):
        over = [one for one in highlights if not one.suggestion and one.spans[0][0] <= at < one.spans[0][1]]
        wanted = min(over, key=lambda one: rank(one, one.spans[0]), default=None)
        assert painted.get(at) == wanted


@given(_HIGHLIGHTS, st.lists(_SPANS, max_size=4))
def test_underlines_never_lie_on_one_another_and_all_show_while_lanes_last(
    highlights: list[Highlight], mentions: list[tuple[int, int]]
) -> None:
    lines = underlines(highlights, mentions, 0, 200)
    spans = [one.spans[0] for one in highlights] + mentions
    for lane in range(LANES):
        ends = [(line.start, line.end) for line in lines if line.lane == lane]
        assert all(one[1] <= other[0] for one, other in pairwise(ends))
    for at in range(130):
        deep = sum(start <= at < end for start, end in spans)
        drawn = sum(line.start <= at < line.end for line in lines)
        assert (drawn > 0) == (deep > 0)
    if all(sum(start <= at < end for start, end in spans) <= LANES for at in range(130)):
        assert sorted((line.start, line.end) for line in lines) == sorted(spans)


def test_the_selected_highlight_is_on_top_of_a_shorter_one() -> None:
    wide = Highlight(1, ((0, 20),), QuoteKind.DIRECT, selected=True)
    small = Highlight(2, ((5, 10),), QuoteKind.INDIRECT)
    assert [(fill.start, fill.end, fill.highlight.id) for fill in fills([wide, small], 0, 20)] == [(0, 20, 1)]


def test_a_suggestion_has_an_underline_and_no_fill() -> None:
    suggestion = Highlight(1, ((0, 20),), QuoteKind.DIRECT, suggestion=True)
    assert fills([suggestion], 0, 20) == []
    assert [(line.start, line.end) for line in underlines([suggestion], [], 0, 20)] == [(0, 20)]
