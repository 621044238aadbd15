"""The whole window for people who cannot see it, cannot use a mouse, or hit small targets badly.

Every widget that shows on every page of the window is looked at: a name and a role, a place in the tab order, a focus
that shows, a target of 24 pixels. Contrast is computed from the palettes in tests/ui; that kinds and stances differ
without colour is tested in tests/ui/reader.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from tests.journeys.desk import Desk
from ui.margin.view import CardView

CONTROLS = (
    QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QMenuBar, QAbstractSlider,
)  # fmt: skip
SMALLEST = 24


def _quote(desk: Desk) -> None:
    desk.window.reading.step(1)
    desk.settled()


def _menu(command: str) -> Callable[[Desk], None]:
    def show(desk: Desk) -> None:
        desk.menu(command)
        desk.settled()

    return show


def _record(kind: str) -> Callable[[Desk], None]:
    def show(desk: Desk) -> None:
        records: dict[str, list[int]] = {
            "actor": list(desk.window.known.actors),
            "claim": list(desk.window.known.claims),
            "tag": list(desk.window.known.tags),
        }
        getattr(desk.window.inspecting, f"show_{kind}")(records[kind][0])
        desk.settled()

    return show


def _find(desk: Desk) -> None:
    desk.menu("edit.find")
    desk.write("the")
    desk.until(desk.window.find_bar.all.isEnabled)


def _places(desk: Desk) -> None:
    _find(desk)
    desk.click(desk.window.find_bar.all)
    desk.until(lambda: desk.window.panes.page() == "places")
    desk.settled()


def _speaker(desk: Desk) -> None:
    _quote(desk)
    desk.menu("quote.actor")
    desk.until(desk.window.chooser.is_open)


def _claim(desk: Desk) -> None:
    _quote(desk)
    desk.menu("quote.claim")
    desk.until(desk.window.chooser.is_open)


def _modes(desk: Desk) -> None:
    desk.menu("sticky.tag")
    desk.choose(Qt.Key.Key_1)
    desk.menu("view.filter")
    desk.choose(Qt.Key.Key_1)


def _search(desk: Desk) -> None:
    desk.menu("go.search")
    desk.window.panes.search.search("sluice")
    desk.settled()


def _correct(desk: Desk) -> None:
    desk.window.pane.reader.setFocus()
    desk.menu("text.correct")


SCENES: dict[str, Callable[[Desk], None]] = {
    "reading": lambda desk: None,
    "quote": _quote,
    "article": _menu("view.article"),
    "actor": _record("actor"),
    "claim": _record("claim"),
    "tag": _record("tag"),
    "find": _find,
    "places": _places,
    "modes": _modes,
    "speaker chooser": _speaker,
    "claim chooser": _claim,
    "palette": _menu("go.palette"),
    "quotes": _menu("go.quotes"),
    "search": _search,
    "history": _menu("go.history"),
    "versions": _menu("go.versions"),
    "correction": _correct,
}


@pytest.fixture
def scenes(desk: Desk, sample: Path) -> Iterator[str]:
    """One window, turned to each page and overlay in turn."""
    desk.open(sample)
    desk.indexed()
    desk.read("Minister rules out")

    def turn() -> Iterator[str]:
        for name, show in SCENES.items():
            clear(desk)
            show(desk)
            yield name

    return turn()


def clear(desk: Desk) -> None:
    """Back to the text, with nothing over it and nothing chosen."""
    window = desk.window
    window.chooser.close_quietly()
    window.palette_view.close_quietly()
    window.panes.show_page("reading")
    window.panes.correction.hide()
    window.find_bar.dismiss()
    while window.panes.modes.modes():
        window.panes.modes.leave_last()
    window.panes.show_page("reading")
    window.reading.choose(None)
    window.inspecting.show_article()
    window.pane.reader.setFocus()
    desk.settled()


def controls(desk: Desk) -> list[QWidget]:
    """Everything on the screen that can be used."""
    found: list[QWidget] = []
    for widget in desk.window.findChildren(QWidget):
        part_of = widget.parentWidget()
        inner = isinstance(part_of, QAbstractScrollArea) and widget is part_of.viewport()
        bar = isinstance(widget, QAbstractSlider) and not widget.accessibleName()
        field = isinstance(part_of, QComboBox | QLineEdit) or isinstance(widget, QHeaderView)
        if isinstance(widget, CONTROLS) and not (inner or bar or field) and shows(widget):
            found.append(widget)
    return found


def shows(widget: QWidget) -> bool:
    """Whether any of it is on the screen and not under another part of the window."""
    if not widget.isVisible() or widget.visibleRegion().isEmpty():
        return False
    middle = widget.mapTo(widget.window(), widget.visibleRegion().boundingRect().center())
    top = widget.window().childAt(middle)
    return top is widget or (top is not None and widget.isAncestorOf(top))


def called(widget: QWidget) -> str:
    parent = widget.parentWidget()
    return f"{type(widget).__name__} {widget.objectName() or '?'} in {parent.objectName() if parent else '?'}"


def test_everything_has_a_name_a_role_and_a_size_that_can_be_hit(desk: Desk, scenes: Iterator[str]) -> None:
    problems: dict[str, str] = {}
    for scene in scenes:
        for widget in controls(desk):
            interface = QAccessible.queryAccessibleInterface(widget)
            name = interface.text(QAccessible.Text.Name)
            if not any(letter.isalnum() for letter in name):
                problems.setdefault(f"no name: {called(widget)} {name!r}", scene)
            elif interface.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
                problems.setdefault(f"no role: {called(widget)}", scene)
            if not isinstance(widget, QAbstractSlider) and min(widget.width(), widget.height()) < SMALLEST:
                problems.setdefault(f"too small: {called(widget)} {widget.width()}x{widget.height()}", scene)
    assert not problems, told(problems)


def test_tab_reaches_everything_and_comes_round(desk: Desk, scenes: Iterator[str]) -> None:
    problems: dict[str, str] = {}
    for scene in scenes:
        if scene != "claim":
            problems |= tab_problems(desk, scene)
    assert not problems, told(problems)


def test_tab_goes_through_a_claims_page(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.window.pane.reader.setFocus()
    _record("claim")(desk)
    problems = tab_problems(desk, "claim")
    assert not problems, told(problems)


def tab_problems(desk: Desk, scene: str) -> dict[str, str]:
    """What Tab does not reach, or whether it leads nowhere."""
    problems: dict[str, str] = {}
    reached: list[QWidget] = []
    for _ in range(250):
        QTest.keyClick(QApplication.focusWidget() or desk.window, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is None or not focus.isVisible():
            problems[f"Tab leads to what does not show: {called(focus) if focus else ''}"] = scene
            break
        if focus in reached:
            break
        reached.append(focus)
    else:
        problems["Tab does not come round"] = scene
    overlays = (desk.window.chooser, desk.window.palette_view, desk.window.panes.correction)
    overlay = next((each for each in overlays if each.isVisible()), None)
    for widget in controls(desk):
        wanted = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        # The keyboard goes from card to card with Up and Down, and stays in an overlay.
        elsewhere = isinstance(widget, CardView) or (overlay is not None and not overlay.isAncestorOf(widget))
        if wanted and not elsewhere and widget not in reached:
            way = " → ".join(each.objectName() or type(each).__name__ for each in reached)
            problems.setdefault(f"Tab does not reach {called(widget)}, only {way}", scene)
    return problems


def test_the_focus_shows(desk: Desk, scenes: Iterator[str]) -> None:
    """What has the keyboard looks different from what has not: its picture changes."""
    problems: dict[str, str] = {}
    for scene in scenes:
        for widget in controls(desk):
            if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or not widget.isEnabled():
                continue
            bring_into_view(widget)
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            if QApplication.focusWidget() is not widget or not widget.isVisible():
                continue
            with_focus = picture(widget)
            widget.clearFocus()
            QApplication.processEvents()
            if widget.isVisible() and picture(widget) == with_focus:
                problems.setdefault(f"its focus does not show: {called(widget)}", scene)
    assert not problems, told(problems)


def bring_into_view(widget: QWidget) -> None:
    """Scroll as Tab does."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def told(problems: dict[str, str]) -> str:
    return "\n" + "\n".join(f"{scene}: {what}" for what, scene in problems.items())


def picture(widget: QWidget) -> QImage:
    """A widget with a little of what is around it, where its frame may be."""
    window = widget.window()
    corner = widget.mapTo(window, QPoint(0, 0))
    area = widget.rect().translated(corner).adjusted(-3, -3, 3, 3)
    return window.grab(area).toImage()
