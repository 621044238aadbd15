from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Press, Stage
from ui.dialogs import AskText, CrashDialog
from ui.theme import Theme
from ui.widgets.notice import Notice
from ui.widgets.status import KeyHints


def test_a_notice_says_what_to_do_and_offers_it(qtbot: QtBot, stage: Stage, light: Theme) -> None:
    notice = Notice(light)
    stage(notice)
    notice.hide()
    notice.tell("The library is read-only.", "Copy it first.", "error", "copy", "Copy…")
    assert (notice.message(), notice.hint()) == ("The library is read-only.", "Copy it first.")
    with qtbot.waitSignal(notice.acted) as blocker:
        notice.button.click()
    assert blocker.args == ["copy"]
    assert notice.message() == ""


def test_nothing_in_a_message_is_markup(stage: Stage, light: Theme) -> None:
    notice = Notice(light)
    stage(notice)
    notice.tell("<img src=x> & co.", "<b>bold</b>")
    label = notice.findChild(QLabel, "notice.text")
    assert isinstance(label, QLabel)
    assert "<img" not in label.text()
    assert "&lt;img src=x&gt; &amp; co." in label.text()
    assert "<b>bold" not in label.text()


def test_errors_stay_and_other_messages_go(stage: Stage, light: Theme, press: Press) -> None:
    notice = Notice(light)
    stage(notice)
    notice.tell("Saved a copy.")
    assert notice._timer.isActive()
    notice.tell("The disk is full.", level="error")
    assert not notice._timer.isActive()
    press(notice, Qt.Key.Key_Escape)
    assert not notice.isVisible()


def test_the_crash_dialog_copies_its_details(qtbot: QtBot, both_themes: Theme) -> None:
    dialog = CrashDialog(both_themes, "Traceback\nValueError: x")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "Traceback\nValueError: x"
    button = dialog.findChild(QPushButton, "crash.continue")
    assert isinstance(button, QPushButton)
    button.click()
    assert not dialog.isVisible()


def test_asking_for_a_text(qtbot: QtBot, light: Theme) -> None:
    dialog = AskText(light, "Rename", "New name", "safety")
    qtbot.addWidget(dialog)
    dialog.show()
    answers: list[str] = []
    dialog.answered.connect(answers.append)
    dialog.field.setText("  ")
    assert not dialog._ok.isEnabled()
    dialog.field.setText(" risk ")
    dialog._ok.click()
    assert answers == ["risk"]


def test_key_hints_speak_and_paint(stage: Stage, both_themes: Theme) -> None:
    hints = KeyHints(both_themes)
    stage(hints)
    hints.set_hints([("Q", "quote"), ("Ctrl+Z", "undo")])
    assert hints.accessibleName() == "Q: quote, Ctrl+Z: undo"
    wide = hints.grab().toImage()
    hints.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert hints.grab().toImage() != wide


def test_a_notice_is_announced_to_who_hears_the_window(
    stage: Stage, light: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        heard.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    notice = Notice(light)
    stage(notice)
    notice.tell("Backed up.")
    notice.tell("The disk is full.", "Make room.", "error")
    assert heard == [
        ("Backed up.", QAccessible.AnnouncementPoliteness.Polite),
        ("The disk is full. Make room.", QAccessible.AnnouncementPoliteness.Assertive),
    ]
