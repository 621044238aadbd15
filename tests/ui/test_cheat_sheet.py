"""The keys at a glance, in columns of nearly one height."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.cheat_sheet import Part, flowed


def _height(column: list[Part]) -> int:
    return sum(2 + last - first for _, first, last in column)


@given(st.lists(st.integers(1, 40), min_size=1, max_size=8), st.integers(1, 4))
def test_every_row_stands_once_in_order_in_the_columns_there_are(sizes: list[int], columns: int) -> None:
    found = flowed(sizes, columns)
    assert 1 <= len(found) <= columns
    rows = [(menu, row) for column in found for menu, first, last in column for row in range(first, last)]
    assert rows == [(menu, row) for menu, size in enumerate(sizes) for row in range(size)]


@given(st.lists(st.integers(1, 40), min_size=1, max_size=8), st.integers(1, 4))
def test_no_heading_is_left_with_less_than_three_of_its_rows(sizes: list[int], columns: int) -> None:
    for column in flowed(sizes, columns):
        for menu, first, last in column:
            assert last - first >= min(3, sizes[menu])


def test_columns_are_of_nearly_one_height() -> None:
    heights = [_height(column) for column in flowed([9, 8, 36, 21, 11, 2], 4)]
    assert len(heights) == 4
    assert max(heights) - min(heights) <= 6
