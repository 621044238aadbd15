from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.model import QuoteKind, Stance
from tests.ui.reader.texts import LONG, press
from ui.highlight import Highlight
from ui.margin.card import Card
from ui.margin.view import CardView
from ui.reader.pane import NARROW, ReadingPane
from ui.theme import DARK

NUMBERS = range(12)


def card_of(number: int, *, selected: bool = False, suggestion: bool = False) -> Card:
    """A card at the beginning of a paragraph; the first four crowd in one."""
    block = LONG.blocks[4 if number < 4 else 2 * number]
    start = block.start + (3 * number if number < 4 else 0)
    return Card(
        number,
        start,
        who=f"Speaker {number}",
        role="transport minister",
        lines=(
            (Stance.DENIES, "Unions were consulted"),
            (Stance.ASSERTS, "The sluice is unsafe"),
            (Stance.REPORTS, "More"),
        ),
        kind=list(QuoteKind)[number % 5],
        tags=("safety",),
        end=start + 60,
        selected=selected,
        suggestion=suggestion,
        candidates=("Ines Halloran", "new…") if suggestion else (),
    )


@pytest.fixture
def pane(qtbot: QtBot) -> ReadingPane:
    """A pane with an article and twelve cards, shown."""
    made = ReadingPane()
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    made.reader.show_article(LONG, title="", meta="Kestrel Daily", language="en")
    cards = [card_of(number) for number in NUMBERS]
    made.reader.set_highlights([Highlight(card.id, ((card.anchor, card.end),), card.kind) for card in cards])
    made.margin.set_cards(cards)
    return made


def views(pane: ReadingPane) -> list[CardView]:
    """The cards on the screen from top to bottom."""
    return sorted(
        (view for view in pane.margin.findChildren(CardView, "margin.card") if not view.isHidden()),
        key=lambda view: view.y(),
    )


def view_of(pane: ReadingPane, identity: int) -> CardView:
    return next(view for view in views(pane) if view.card and view.card.id == identity)


def ids(pane: ReadingPane) -> list[int]:
    return [view.card.id for view in views(pane) if view.card]


def test_cards_stand_in_text_order_and_never_overlap(pane: ReadingPane) -> None:
    shown = views(pane)
    assert ids(pane) == sorted(ids(pane))
    assert len(shown) > 3
    assert all(above.geometry().bottom() < below.y() for above, below in pairwise(shown))


def test_the_selected_card_stands_beside_its_words_and_opens(pane: ReadingPane) -> None:
    before = view_of(pane, 2).height()
    pane.margin.update_card(card_of(2, selected=True))
    view = view_of(pane, 2)
    assert abs(view.y() - pane.reader.box_of(card_of(2).anchor, card_of(2).anchor + 1).top()) <= 4
    assert view.height() > before
    assert len(ids(pane)) > 3


def test_cards_scroll_with_the_text(pane: ReadingPane) -> None:
    card = card_of(9)
    bar = pane.reader.verticalScrollBar()
    bar.setValue(pane.reader.top_of(card.anchor) - 300)
    assert abs(view_of(pane, 9).y() - pane.reader.box_of(card.anchor, card.anchor + 1).top()) <= 4
    first = view_of(pane, 9).y()
    bar.setValue(bar.value() + 50)
    assert view_of(pane, 9).y() == first - 50


def test_hovering_a_card_lights_its_quote_and_back(pane: ReadingPane) -> None:
    seen: list[object] = []
    pane.margin.card_hovered.connect(seen.append)
    bare = pane.reader.grab().toImage()
    view = view_of(pane, 1)
    middle = QPointF(view.rect().center())
    QApplication.sendEvent(view, QEnterEvent(middle, middle, QPointF(view.mapToGlobal(view.rect().center()))))
    assert seen == [1]
    assert pane.reader.grab().toImage() != bare
    other = view_of(pane, 2)
    before = other.grab().toImage()
    pane.reader.highlight_hovered.emit(2)
    assert other.grab().toImage() != before


def test_a_click_and_a_double_click_are_told(pane: ReadingPane) -> None:
    clicked: list[int] = []
    activated: list[int] = []
    pane.margin.card_clicked.connect(clicked.append)
    pane.margin.card_activated.connect(activated.append)
    QTest.mouseClick(view_of(pane, 1), Qt.MouseButton.LeftButton)
    QTest.mouseDClick(view_of(pane, 1), Qt.MouseButton.LeftButton)
    assert clicked[0] == 1
    assert activated == [1]


def test_up_and_down_go_from_card_to_card_beyond_the_screen(pane: ReadingPane, qtbot: QtBot) -> None:
    clicked: list[int] = []
    pane.margin.card_clicked.connect(clicked.append)
    pane.margin.card_clicked.connect(lambda one: pane.reader.reveal(card_of(one).anchor, card_of(one).end))
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    pane.margin.focus_card(0)
    for _ in NUMBERS:
        press(view_of(pane, clicked[-1] if clicked else 0), Qt.Key.Key_Down)
    assert clicked == list(NUMBERS)[1:]
    assert view_of(pane, 11).hasFocus()
    assert 0 <= view_of(pane, 11).y() < pane.height()
    press(view_of(pane, 11), Qt.Key.Key_Up)
    assert clicked[-1] == 10


def test_enter_opens_and_command_keys_are_left_to_the_window(pane: ReadingPane) -> None:
    activated: list[int] = []
    pane.margin.card_activated.connect(activated.append)
    assert press(view_of(pane, 3), Qt.Key.Key_Return)
    assert activated == [3]
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_1, Qt.Key.Key_A, Qt.Key.Key_Escape):
        assert not press(view_of(pane, 3), key)


def test_cards_have_a_role_and_a_name_that_says_everything(pane: ReadingPane) -> None:
    seen = QAccessible.queryAccessibleInterface(view_of(pane, 0))
    assert seen.role() is QAccessible.Role.Button
    name = seen.text(QAccessible.Text.Name)
    for part in ("Speaker 0", "transport minister", "direct", "denies Unions were consulted", "tags: safety"):
        assert part in name


def test_a_narrow_pane_has_markers_of_a_size_that_can_be_hit(pane: ReadingPane) -> None:
    pane.resize(NARROW - 1, 800)
    shown = views(pane)
    assert pane.is_narrow()
    assert len(shown) > 3
    assert all(view.width() >= 24 and view.height() >= 24 for view in shown)
    assert all(above.geometry().bottom() < below.y() for above, below in pairwise(shown))
    assert "Speaker 0" in shown[0].accessibleName()
    opened = pane.findChild(CardView, "margin.opened")
    assert opened is None
    pane.reader.highlight_hovered.emit(2)
    opened = pane.findChild(CardView, "margin.opened")
    assert opened is not None
    assert opened.isVisible()
    assert opened.geometry().right() < pane.margin.x()
    pane.reader.highlight_hovered.emit(None)
    assert not opened.isVisible()
    pane.resize(NARROW, 800)
    assert all(view.width() > 150 for view in views(pane))


def test_far_more_cards_than_there_is_room_for_shrink(pane: ReadingPane) -> None:
    start = LONG.blocks[1].start
    pane.margin.set_cards(
        [Card(number, start + number, who=f"Speaker {number}", end=start + number + 9) for number in range(400)]
    )
    shown = views(pane)
    assert shown
    assert all(view.height() <= 26 for view in shown)
    assert all(above.geometry().bottom() < below.y() for above, below in pairwise(shown))


def test_a_card_follows_its_quote_and_goes_with_it(pane: ReadingPane) -> None:
    moved = Card(0, LONG.blocks[9].start, who="Speaker 0", end=LONG.blocks[9].end)
    pane.margin.update_card(moved)
    assert [card.id for card in pane.margin.cards()] == [1, 2, 3, 4, 0, *range(5, 12)]
    pane.margin.remove_card(0)
    pane.margin.remove_card(77)
    assert 0 not in ids(pane)
    assert len(pane.margin.cards()) == 11


def test_a_suggestion_shows_its_keys(pane: ReadingPane) -> None:
    plain = view_of(pane, 1).height()
    pane.margin.update_card(card_of(1, suggestion=True))
    view = view_of(pane, 1)
    assert view.height() > plain
    assert "Enter accepts" in view.accessibleName()


def test_one_scroll_bar_serves_both(pane: ReadingPane) -> None:
    inner = pane.reader.verticalScrollBar()
    bar = pane.findChild(type(inner), "reading.scroll")
    assert bar is not None
    assert (bar.minimum(), bar.maximum(), bar.pageStep()) == (inner.minimum(), inner.maximum(), inner.pageStep())
    bar.setValue(120)
    assert inner.value() == 120
    inner.setValue(60)
    assert bar.value() == 60


def test_the_pane_mirrors_in_a_right_to_left_window(pane: ReadingPane) -> None:
    assert pane.reader.x() < pane.margin.x()
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert pane.margin.x() < pane.reader.x()
    assert abs(pane.margin.geometry().right() + 1 - pane.reader.x()) <= 1
    assert ids(pane)


def test_the_theme_reaches_cards_and_text(pane: ReadingPane) -> None:
    pane.set_theme(DARK)
    assert pane.grab().toImage().pixelColor(3, 3).name() == DARK.paper
    image = view_of(pane, 1).grab().toImage()
    assert image.pixelColor(image.width() - 12, image.height() - 7).name() == DARK.raised
