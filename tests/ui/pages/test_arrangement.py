"""Where pages lie: pairs as in an open book, turned pages, and the way from a place in view to the page and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from annotator.library import PageBox, Sheet
from ui.pages.arrangement import EDGE, GAP, Arrangement, fitting_zoom, rows_of

A4 = Sheet(595, 842)

sheets = st.lists(
    st.builds(
        Sheet,
        st.floats(0, 3000, allow_nan=False),
        st.floats(0, 3000, allow_nan=False),
        st.sampled_from((0, 90, 180, 270)),
    ),
    min_size=1,
    max_size=9,
)
zooms = st.floats(0.25, 4)
turns = st.sampled_from((0, 90, 180, 270))


@pytest.mark.parametrize(
    ("pages", "rows"),
    [
        (1, [(1,)]),
        (2, [(1,), (2,)]),
        (3, [(1,), (2, 3)]),
        (4, [(1,), (2, 3), (4,)]),
        (5, [(1,), (2, 3), (4, 5)]),
    ],
)
def test_the_first_page_of_a_book_is_alone_then_two_and_two(pages: int, rows: list[tuple[int, ...]]) -> None:
    assert rows_of(pages, spread=True) == rows
    assert rows_of(pages, spread=False) == [(page,) for page in range(1, pages + 1)]


def test_an_open_book_has_its_fold_in_the_middle() -> None:
    book = Arrangement([A4] * 4, 0.5, 0, 1000, spread=True)
    first, left, right, last = book.boxes
    fold = 500
    assert first.left() == right.left() == fold + GAP // 2  # odd pages on the right
    assert left.right() == last.right() == fold - GAP // 2  # even pages on the left
    assert left.top() == right.top() == first.bottom() + GAP
    assert last.top() == left.bottom() + GAP
    assert book.width == 1000


def test_two_pages_are_no_book_and_lie_in_the_middle() -> None:
    letter = Arrangement([A4] * 2, 0.5, 0, 1000, spread=True)
    assert [box.left() for box in letter.boxes] == [351, 351]


def test_a_cover_wider_than_its_half_stays_in_view() -> None:
    book = Arrangement([Sheet(900, 600), A4, A4], 1.0, 0, 0, spread=True)
    assert book.boxes[0].right() == book.width - EDGE
    assert book.width == 595 * 2 + GAP + 2 * EDGE


def test_pages_of_different_heights_share_the_top_and_the_next_row_is_below_the_higher() -> None:
    book = Arrangement([A4, A4, Sheet(400, 1000), A4, A4], 1.0, 0, 0, spread=True)
    _, left, right, below, beside = book.boxes
    assert left.top() == right.top()
    assert below.top() == beside.top() == right.bottom() + GAP
    assert book.width == 595 * 2 + GAP + 2 * EDGE
    # Beside the lower of the two, in what is bare there, the row is still theirs.
    place = QPointF(left.center().x(), right.bottom() - 5)
    assert book.page_near(place) == 2
    assert list(book.pages_between(right.bottom() - 5, right.bottom() - 4)) == [2, 3]
    assert list(book.pages_between(right.bottom() + 2, right.bottom() + 3)) == []
    assert list(book.pages_between(right.bottom() + 2, below.top() + 1)) == [4, 5]


def test_the_nearer_page_of_a_pair_is_found_on_either_side_of_the_fold() -> None:
    book = Arrangement([A4] * 3, 0.5, 0, 1000, spread=True)
    _, left, right = book.boxes
    assert book.page_near(QPointF(left.right() + 2, left.center().y())) == 2
    assert book.page_near(QPointF(right.left() - 2, left.center().y())) == 3
    assert book.page_near(QPointF(-50, left.center().y())) == 2
    assert book.page_near(QPointF(2000, left.center().y())) == 3


@given(sheets, zooms, turns, st.booleans(), st.integers(0, 3000))
def test_no_page_lies_on_another_nor_outside(
    pages: list[Sheet], zoom: float, turn: int, spread: bool, room: int
) -> None:
    laid = Arrangement(pages, zoom, turn, room, spread=spread)
    assert len(laid.boxes) == len(pages)
    for at, box in enumerate(laid.boxes):
        assert 0 <= box.left() < box.right() <= laid.width
        assert EDGE <= box.top() < box.bottom() <= laid.height - EDGE + 1
        assert not any(box.intersects(other) for other in laid.boxes[at + 1 :])
        assert at + 1 in laid.pages_between(box.top(), box.bottom())
        assert laid.page_near(box.center()) == at + 1


@given(sheets, zooms, turns, st.booleans(), st.data())
def test_a_place_on_a_page_is_found_again(
    pages: list[Sheet], zoom: float, turn: int, spread: bool, data: st.DataObject
) -> None:
    laid = Arrangement(pages, zoom, turn, 800, spread=spread)
    page = data.draw(st.integers(1, len(pages)))
    left, top = data.draw(st.floats(0, 500)), data.draw(st.floats(0, 500))
    shown = laid.to_content(PageBox(page, left, top, left + 40, top + 10))
    x, y = laid.to_page(page, shown.center())
    assert (x, y) == pytest.approx((left + 20, top + 5), abs=1e-3)
    sides = (shown.width(), shown.height())
    scale = laid.scale(page)
    across = laid.turned(page) % 180 == 0
    assert sides == pytest.approx((40 * scale, 10 * scale) if across else (10 * scale, 40 * scale), abs=1e-6)


def test_turning_clockwise_moves_the_head_of_a_page_to_the_right() -> None:
    head = PageBox(1, 0, 0, 595, 50)
    for turn, side in ((0, "top"), (90, "right"), (180, "bottom"), (270, "left")):
        laid = Arrangement([A4], 1.0, turn, 0)
        box, shown = laid.boxes[0], laid.to_content(head)
        assert getattr(shown, side)() == pytest.approx(getattr(box, side)(), abs=1)
    # A page's own turn and the reader's add up.
    laid = Arrangement([Sheet(595, 842, 270)], 1.0, 90, 0)
    assert laid.turned(1) == 0
    assert laid.boxes[0].width() == 595


def test_one_folded_map_does_not_make_the_other_pages_tiny() -> None:
    pages = [A4] * 60 + [Sheet(4000, 3000)]
    assert fitting_zoom(pages, 0, 595 + 2 * EDGE, None) == pytest.approx(1.0)
    assert fitting_zoom(pages, 0, 595 + 2 * EDGE, 421 + 2 * EDGE) == pytest.approx(0.5)
    assert fitting_zoom(pages, 90, 842 + 2 * EDGE, None) == pytest.approx(1.0)
