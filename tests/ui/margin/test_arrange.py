from __future__ import annotations

from itertools import pairwise, product

from hypothesis import given
from hypothesis import strategies as st

from ui.margin.arrange import isotonic, lanes, stack

_PLACES = st.lists(st.integers(0, 2000).map(float), min_size=1, max_size=30)


@given(_PLACES, st.data())
def test_cards_never_overlap_and_never_leave_the_paper(places: list[float], data: st.DataObject) -> None:
    wanted = sorted(places)
    heights = [float(data.draw(st.integers(20, 200))) for _ in wanted]
    tops = stack(wanted, heights, 8, [1.0] * len(wanted), top=6)
    assert tops[0] >= 6
    for (top, height), (below, _) in pairwise(zip(tops, heights, strict=True)):
        assert below - top - height >= 8 - 1e-6


@given(_PLACES)
def test_cards_with_room_stand_where_they_want(places: list[float]) -> None:
    wanted = [place + 100.0 * index + 10 for index, place in enumerate(sorted(places))]
    tops = stack(wanted, [40.0] * len(wanted), 8, [1.0] * len(wanted))
    assert all(abs(top - want) < 1e-9 * max(1.0, want) for top, want in zip(tops, wanted, strict=True))


@given(st.lists(st.integers(0, 4), min_size=1, max_size=4), st.data())
def test_isotonic_is_the_least_squares_answer(values: list[int], data: st.DataObject) -> None:
    weights = [float(data.draw(st.integers(1, 5))) for _ in values]
    found = isotonic([float(value) for value in values], weights)
    assert all(one <= other + 1e-9 for one, other in pairwise(found))

    def loss(answer: list[float]) -> float:
        return sum(weight * (a - v) ** 2 for a, v, weight in zip(answer, values, weights, strict=True))

    grid = [step / 2 for step in range(9)]
    for candidate in product(grid, repeat=len(values)):
        if all(one <= other for one, other in pairwise(candidate)):
            assert loss(found) <= loss(list(candidate)) + 1e-9


def test_the_heavy_card_stays_and_the_others_make_room() -> None:
    tops = stack([100.0, 100.0, 100.0], [50.0, 50.0, 50.0], 10, [1.0, 1e6, 1.0])
    assert abs(tops[1] - 100) < 0.1
    assert abs(tops[0] - 40) < 0.1
    assert abs(tops[2] - 160) < 0.1


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)), max_size=20))
def test_overlapping_brackets_have_different_lanes_and_no_more_than_needed(pairs: list[tuple[int, int]]) -> None:
    intervals = [(float(start), float(start + length)) for start, length in pairs]
    placed = lanes(intervals, 99)
    for index, (start, end) in enumerate(intervals):
        for other in range(index):
            if start < intervals[other][1] and intervals[other][0] < end:
                assert placed[index] != placed[other]
    deepest = max((sum(start <= at < end for start, end in intervals) for at, _ in intervals), default=0)
    assert len(set(placed)) == deepest
