"""What the reader keeps as a picture is what it would draw anew, whatever happened to it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QFocusEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from annotator.model import QuoteKind
from ui.highlight import Highlight
from ui.reader.canvas import Canvas, united
from ui.reader.reader import Reader
from ui.theme import DARK


def shown(reader: Reader) -> QImage:
    """What is on the screen."""
    return reader.viewport().grab().toImage()


def anew(reader: Reader) -> QImage:
    """The same, drawn from nothing."""
    kept, reader._canvas = reader._canvas, Canvas()
    picture = shown(reader)
    reader._canvas = kept
    return picture


STEPS: dict[str, Callable[[Reader], object]] = {
    "a caret that moves": lambda reader: reader.set_caret(40),
    "a selection": lambda reader: reader.select(10, 300, follow=False),
    "a selection that shrinks": lambda reader: reader.select(10, 30, follow=False),
    "a highlight": lambda reader: reader.update_highlight(Highlight(7, ((20, 90),), QuoteKind.DIRECT)),
    "a highlight that is chosen": lambda reader: reader.update_highlight(
        Highlight(7, ((20, 90),), QuoteKind.INDIRECT, selected=True)
    ),
    "a highlight under the pointer": lambda reader: reader.set_hovered(7),
    "highlights that are dimmed": lambda reader: reader.set_dimmed(frozenset({7})),
    "a highlight that goes": lambda reader: reader.remove_highlight(7),
    "matches": lambda reader: reader.set_matches([(5, 9), (60, 66)], 1),
    "the next match": lambda reader: reader.next_match(),
    "mentions": lambda reader: reader.set_mentions([(30, 36)]),
    "scrolling down": lambda reader: reader.verticalScrollBar().setValue(130),
    "scrolling on": lambda reader: reader.verticalScrollBar().setValue(171),
    "scrolling up": lambda reader: reader.verticalScrollBar().setValue(64),
    "scrolling far": lambda reader: reader.verticalScrollBar().setValue(5000),
    "the focus": lambda reader: QApplication.sendEvent(reader, QFocusEvent(QEvent.Type.FocusOut)),
    "another theme": lambda reader: reader.set_theme(DARK),
    "larger words": lambda reader: reader.set_text_size(reader.text_size() + 3),
    "another size": lambda reader: reader.resize(reader.width() - 40, reader.height() - 60),
    "a narrower column": lambda reader: reader.set_line_width(44),
}


@pytest.mark.parametrize("first", list(STEPS))
def test_the_picture_that_is_kept_is_what_would_be_drawn(reader: Reader, first: str) -> None:
    names = list(STEPS)
    at = names.index(first)
    for name in [first, *names[at + 1 :], *names[:at]]:
        STEPS[name](reader)
        assert shown(reader) == anew(reader), name


def test_what_was_covered_is_not_drawn_again(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    shown(reader)
    drawn: list[QRect] = []
    draw = reader._draw

    def noted(painter: QPainter, part: QRect) -> None:
        drawn.append(part)
        draw(painter, part)

    monkeypatch.setattr(reader, "_draw", noted)
    cover = QWidget(reader.viewport())
    cover.setGeometry(20, 20, 200, 150)
    cover.show()
    shown(reader)
    cover.hide()
    shown(reader)
    assert drawn == []
    reader.set_caret(50)
    shown(reader)
    assert drawn
    assert sum(part.height() for part in drawn) < reader.viewport().height() / 2


@given(st.lists(st.tuples(st.integers(-20, 120), st.integers(-20, 120))), st.integers(1, 100))
def test_stretches_cover_what_they_covered(stretches: list[tuple[int, int]], height: int) -> None:
    found = united(stretches, height)
    covered = {at for top, bottom in stretches for at in range(max(0, top), min(height, bottom))}
    assert {at for top, bottom in found for at in range(top, bottom)} == covered
    assert all(one[1] < other[0] for one, other in pairwise(found))
