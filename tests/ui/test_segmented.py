"""A segmented control in a narrow pane: two rows where one would cut its labels."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from tests.ui.conftest import Press, Stage
from ui.theme import Theme
from ui.widgets.segmented import Segment, SegmentedControl

STANCES = [("asserts", "behauptet"), ("denies", "bestreitet"), ("questions", "hinterfragt"), ("reports", "berichtet")]


def _in_a_box(theme: Theme, width: int, direction: Qt.LayoutDirection) -> tuple[QWidget, SegmentedControl]:
    box = QWidget()
    box.setLayoutDirection(direction)
    box.setFixedWidth(width)
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    control = SegmentedControl(theme, STANCES, "Stance")
    row.addWidget(control)
    return box, control


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(("width", "rows"), [(205, 2), (600, 1)])
def test_no_label_is_cut(
    stage: Stage, light: Theme, direction: Qt.LayoutDirection, width: int, rows: int, press: Press
) -> None:
    box, control = _in_a_box(light, width, direction)
    stage(box)
    QApplication.processEvents()
    segments = control.findChildren(Segment)
    assert [each.shown() for each in segments] == [label for _, label in STANCES]
    assert len({each.y() for each in segments}) == rows
    places = [each.geometry() for each in segments]
    assert all(control.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for at, one in enumerate(places) for other in places[:at])
    first = [place for place in places if place.y() == places[0].y()]
    by_side = sorted(first, key=QRect.left, reverse=direction is Qt.LayoutDirection.RightToLeft)
    assert first == by_side
    chosen: list[str] = []
    control.chosen.connect(chosen.append)
    control.set_value("asserts")
    for _ in range(4):
        on = next(each for each in segments if each.isChecked())
        press(on, Qt.Key.Key_Down)
    assert chosen == ["denies", "questions", "reports"]


def test_a_choice_that_is_left_out_gives_its_room(stage: Stage, light: Theme) -> None:
    box, control = _in_a_box(light, 240, Qt.LayoutDirection.LeftToRight)
    stage(box)
    QApplication.processEvents()
    high = control.height()
    control.set_enabled("questions", enabled=False)
    QApplication.processEvents()
    assert control.height() < high
    shown = [each for each in control.findChildren(Segment) if each.isVisible()]
    assert [each.shown() for each in shown] == ["behauptet", "bestreitet", "berichtet"]


def test_it_paints_in_one_row_and_in_two(stage: Stage, both_themes: Theme) -> None:
    box, control = _in_a_box(both_themes, 205, Qt.LayoutDirection.LeftToRight)
    stage(box)
    QApplication.processEvents()
    before = control.grab().toImage()
    control.set_value("reports")
    assert control.grab().toImage() != before
