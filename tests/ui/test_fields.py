from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Press, Stage
from ui.theme import Theme
from ui.widgets.fields import Draft, NoteField, TextField
from ui.widgets.suggesting import Known, KnownNames, SuggestingField


def test_a_draft_is_not_overwritten_while_somebody_types() -> None:
    draft = Draft()
    assert draft.offer("old", "", busy=False) == "old"
    assert draft.offer("newer", "old and more", busy=True) == "old and more"


def test_a_late_answer_does_not_undo_what_was_committed() -> None:
    draft = Draft()
    draft.offer("", "", busy=False)
    assert draft.commit("abc")
    assert draft.offer("", "abcd", busy=True) == "abcd"
    assert draft.offer("abc", "abcd", busy=True) == "abcd"
    assert draft.commit("abcd")


def test_after_leaving_the_library_has_the_last_word() -> None:
    draft = Draft()
    draft.offer("", "", busy=False)
    draft.commit("refused")
    draft.offer("kept", "refused", busy=True)
    assert draft.leave() == "kept"


def test_enter_commits_once_and_esc_reverts(stage: Stage, light: Theme, press: Press) -> None:
    field = TextField("Cue")
    stage(field, QLineEdit())
    committed: list[str] = []
    field.committed.connect(committed.append)
    field.load("said")
    field.setFocus()
    field.setText("told reporters ")
    press(field, Qt.Key.Key_Return)
    press(field, Qt.Key.Key_Return)
    assert committed == ["told reporters"]
    field.setText("something else")
    press(field, Qt.Key.Key_Escape)
    assert field.text() == "told reporters"
    assert committed == ["told reporters"]


def test_leaving_a_field_commits(stage: Stage, light: Theme) -> None:
    field, other = TextField("Cue"), QLineEdit()
    stage(field, other)
    committed: list[str] = []
    field.committed.connect(committed.append)
    field.load("said")
    field.setFocus()
    field.setText("wrote")
    other.setFocus()
    assert committed == ["wrote"]


def test_a_refresh_leaves_typed_text_alone(stage: Stage, light: Theme) -> None:
    field, note = TextField("Cue"), NoteField("Note")
    stage(field, note)
    field.load("said")
    field.setFocus()
    field.setText("said tw")
    field.set_value("said once")
    assert field.text() == "said tw"
    note.load("first")
    note.setFocus()
    note.setPlainText("first, then")
    note.set_value("other")
    assert note.value() == "first, then"
    field.setFocus()
    assert field.text() == "said tw"


def test_a_note_commits_after_a_pause(qtbot: QtBot, stage: Stage, light: Theme, press: Press) -> None:
    note = NoteField("Note")
    stage(note)
    note.load("")
    note.setFocus()
    with qtbot.waitSignal(note.committed, timeout=3000) as blocker:
        press(note, "Zürich 🙂")
    assert blocker.args == ["Zürich 🙂"]


def test_a_note_grows_with_its_text(stage: Stage, light: Theme) -> None:
    note = NoteField("Note", tallest=200)
    stage(note)
    small = note.height()
    note.load("line\n" * 8)
    assert small < note.height() <= 200
    note.load("line\n" * 80)
    assert note.height() == 200


def test_known_names_are_offered_and_taken(stage: Stage, light: Theme, press: Press) -> None:
    field = SuggestingField(light, "Speaker", "Who")
    stage(field)
    field.set_names(KnownNames([Known(1, "Ines Halloran", aliases=("the minister",)), Known(2, "Tomas Reyl")]))
    taken: list[tuple[int, str]] = []
    field.accepted.connect(lambda key, name: taken.append((key, name)))
    field.setFocus()
    assert field.offers() == ["Ines Halloran", "Tomas Reyl"]
    press(field, "minist")
    assert field.offers() == ["Ines Halloran", "Create “minist”"]
    press(field, Qt.Key.Key_Return)
    press(field, "reyl")
    press(field, Qt.Key.Key_Down)
    press(field, Qt.Key.Key_Return)
    press(field, "tomas reyl")
    assert field.offers() == ["Tomas Reyl"]
    press(field, Qt.Key.Key_Return)
    assert taken == [(1, "Ines Halloran"), (-1, "reyl"), (2, "Tomas Reyl")]
    assert field.text() == ""
