from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from annotator.model import Stance
from tests.ui import norrvik
from tests.ui.conftest import Press, Stage
from ui.chooser import Candidate, Chooser
from ui.theme import Theme

HERE = QRect(40, 40, 120, 20)


def actors() -> list[Candidate]:
    return [Candidate(actor.id, actor.name, f"{actor.quotes} quotes", actor.aliases) for actor in norrvik.actors()]


def claims() -> list[Candidate]:
    return [Candidate(claim.id, claim.statement) for claim in norrvik.claims()]


class Told:
    """What a chooser said."""

    def __init__(self, chooser: Chooser) -> None:
        self.said: list[tuple[object, object]] = []
        self.closed = 0
        chooser.chosen.connect(lambda candidate, stance: self.said.append((candidate.key, stance)))
        chooser.created.connect(lambda text, stance: self.said.append((text, stance)))
        chooser.closed.connect(self._close)

    def _close(self) -> None:
        self.closed += 1


@pytest.fixture
def window(stage: Stage) -> QWidget:
    return stage()


@pytest.fixture
def chooser(window: QWidget, light: Theme) -> Chooser:
    return Chooser(light, window)


def names(rows: Sequence[Candidate]) -> list[str]:
    return [row.text for row in rows]


def test_one_key_takes_the_likely_speaker(chooser: Chooser, press: Press) -> None:
    told = Told(chooser)
    chooser.open("Who says it?", actors(), HERE)
    assert chooser.input.hasFocus()
    press(chooser.input, "1")
    assert told.said == [(1, None)]
    assert told.closed == 1
    assert not chooser.is_open()


def test_typing_narrows_and_enter_takes_the_first(chooser: Chooser, press: Press) -> None:
    told = Told(chooser)
    chooser.open("Who says it?", actors(), HERE)
    press(chooser.input, "authority port")
    assert names(chooser.rows()) == ["Port Authority", "Two engineers of the Port Authority"]
    press(chooser.input, Qt.Key.Key_Down)
    press(chooser.input, Qt.Key.Key_Return)
    assert told.said == [(6, None)]


def test_an_alias_finds_its_actor_once(chooser: Chooser, press: Press) -> None:
    chooser.open("Who says it?", actors(), HERE)
    press(chooser.input, "halloran")
    assert names(chooser.rows()) == ["Ines Halloran"]


def test_a_digit_after_letters_is_text(chooser: Chooser, press: Press) -> None:
    told = Told(chooser)
    chooser.open("Who says it?", actors(), HERE)
    press(chooser.input, "pier 1")
    press(chooser.input, Qt.Key.Key_Return)
    assert told.said == [("pier 1", None)]


def test_a_name_that_only_resembles_another_is_created(chooser: Chooser, press: Press) -> None:
    told = Told(chooser)
    chooser.open("Who says it?", actors(), HERE)
    press(chooser.input, "Tomas Reyd")
    assert names(chooser.rows()) == ["Tomas Reyl"]
    press(chooser.input, Qt.Key.Key_Return)
    assert told.said == [("Tomas Reyd", None)]


def test_ctrl_enter_creates_whatever_is_offered(chooser: Chooser, press: Press) -> None:
    told = Told(chooser)
    chooser.open("Who says it?", actors(), HERE, create="Create actor “{}”")
    press(chooser.input, "reyl")
    assert chooser.create_text() == "Create actor “reyl”"
    press(chooser.input, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.said == [("reyl", None)]


def test_no_create_row_for_what_exists(chooser: Chooser, press: Press) -> None:
    chooser.open("Who says it?", actors(), HERE)
    press(chooser.input, "tomas reyl")
    assert chooser.model.creates == ""


def test_a_claim_is_chosen_with_its_stance(chooser: Chooser, press: Press) -> None:
    told = Told(chooser)
    for keys, stance in (
        ([], Stance.ASSERTS),
        ([Qt.Key.Key_Right], Stance.DENIES),
        ([Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left], Stance.DENIES),
    ):
        chooser.open("Which claim?", claims(), HERE, way=Stance.ASSERTS)
        for key in keys:
            press(chooser.input, key)
        press(chooser.input, "2")
        assert told.said[-1] == (2, stance)


def test_stance_letters_work_with_alt_and_in_the_stance_row(window: QWidget, chooser: Chooser, press: Press) -> None:
    told = Told(chooser)
    chooser.open("Which claim?", claims(), HERE, way=Stance.ASSERTS)
    press(chooser.input, Qt.Key.Key_Q, Qt.KeyboardModifier.AltModifier)
    press(chooser.input, "1")
    chooser.open("Which claim?", claims(), HERE, way=Stance.ASSERTS)
    press(chooser.input, Qt.Key.Key_Tab)
    focused = window.focusWidget()
    assert isinstance(focused, QAbstractButton)
    press(focused, Qt.Key.Key_R)
    press(focused, Qt.Key.Key_Return)
    assert told.said == [(1, Stance.QUESTIONS), (1, Stance.REPORTS)]


def test_a_claim_may_begin_with_a_stance_letter(chooser: Chooser, press: Press) -> None:
    told = Told(chooser)
    chooser.open("Which claim?", claims(), HERE, way=Stance.ASSERTS)
    press(chooser.input, "dredging was stopped")
    press(chooser.input, Qt.Key.Key_Return)
    assert told.said == [("dredging was stopped", Stance.ASSERTS)]


def test_esc_closes_without_a_choice(chooser: Chooser, press: Press) -> None:
    told = Told(chooser)
    chooser.open("Who says it?", actors(), HERE)
    press(chooser.input, Qt.Key.Key_Escape)
    assert (told.said, told.closed) == ([], 1)


def test_a_click_elsewhere_closes_it_but_the_stance_row_does_not(
    qtbot: QtBot, stage: Stage, light: Theme, press: Press
) -> None:
    field = QLineEdit()
    chooser = Chooser(light, stage(field))
    told = Told(chooser)
    chooser.open("Which claim?", claims(), HERE, way=Stance.ASSERTS)
    press(chooser.input, Qt.Key.Key_Tab)
    QCoreApplication.processEvents()
    assert chooser.is_open()
    press(chooser, Qt.Key.Key_Tab)
    chooser.input.setFocus()
    with qtbot.waitSignal(chooser.left):
        field.setFocus()
    assert not chooser.is_open()
    assert told.closed == 0
    assert field.hasFocus()


@pytest.mark.parametrize("anchor", [QRect(0, 0, 5, 5), QRect(630, 590, 5, 5), QRect(300, 560, 40, 20)])
def test_it_stays_inside_the_window(window: QWidget, chooser: Chooser, anchor: QRect) -> None:
    chooser.open("Who says it?", actors(), anchor)
    assert window.rect().contains(chooser.geometry())


@pytest.mark.parametrize("top", [20, 200, 290, 420, 560])
def test_it_does_not_cover_the_words_it_is_about(window: QWidget, chooser: Chooser, top: int) -> None:
    words = QRect(100, top, 300, 24)
    chooser.open("Who says it?", actors(), words, way=Stance.ASSERTS)
    assert not chooser.geometry().intersects(words)
    assert window.rect().contains(chooser.geometry())


def test_it_paints_in_both_themes(window: QWidget, both_themes: Theme) -> None:
    chooser = Chooser(both_themes, window)
    chooser.open("Which claim?", claims(), HERE, way=Stance.DENIES)
    assert not chooser.grab().isNull()
    chooser.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not chooser.grab().isNull()
