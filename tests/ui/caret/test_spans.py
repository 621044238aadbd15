"""Which highlight a click means, and where a dragged end may go."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ui.caret.spans import Spans, meant, stretched, word_at

_PLACES = st.sets(st.integers(0, 60), min_size=2, max_size=8)
_OVER = st.dictionaries(st.integers(1, 9), _PLACES.map(lambda places: _spans(sorted(places))), min_size=1)


def _spans(places: list[int]) -> Spans:
    even = places[: len(places) // 2 * 2]
    return tuple(zip(even[::2], even[1::2], strict=True))


def test_a_click_means_the_shortest_and_the_next_click_the_one_below() -> None:
    over: dict[int, Spans] = {1: ((0, 40),), 2: ((5, 9), (12, 14)), 3: ((6, 8),)}
    assert [meant(over, before) for before in (None, 3, 2, 1)] == [3, 2, 1, 3]


def test_an_area_without_words_lies_below_every_passage() -> None:
    assert meant({1: (), 2: ((0, 5000),)}, None) == 2


@given(_OVER)
def test_clicking_again_reaches_each_highlight_once(over: dict[int, Spans]) -> None:
    reached = [meant(over, None)]
    while len(reached) < len(over):
        reached.append(meant(over, reached[-1]))
    assert sorted(reached) == sorted(over)
    assert meant(over, reached[-1]) == reached[0]


@given(_PLACES, st.data())
def test_a_stretched_span_passes_neither_neighbour_and_moves_no_other(places: set[int], data: st.DataObject) -> None:
    spans = _spans(sorted(places))
    index = data.draw(st.integers(0, len(spans) - 1))
    is_end = data.draw(st.booleans())
    start, end = spans[index]
    place = data.draw(st.integers(start + 1, 80) if is_end else st.integers(0, end - 1))
    found = stretched(spans, index, place, is_end=is_end)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    assert all(first < last for first, last in found)
    assert [one for at, one in enumerate(found) if at != index] == [one for at, one in enumerate(spans) if at != index]
    assert found[index][0 if is_end else 1] == spans[index][0 if is_end else 1]


def test_a_word_stays_inside_its_block() -> None:
    text = "one two\nthree"
    assert [word_at(text, at, 0, 7) for at in (0, 3, 7)] == [(0, 3), (3, 4), (4, 7)]
    assert word_at(text, 9, 8, 13) == (8, 13)
    assert word_at(text, 8, 8, 8) == (8, 8)
