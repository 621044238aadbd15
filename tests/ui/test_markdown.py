"""Notes are shown as text, edited as Markdown, and fetch nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument

from tests.ui.conftest import Press, Stage
from ui.theme import Theme
from ui.widgets.completing import CompletingField
from ui.widgets.markdown import MarkdownNote

NOTE = "The **January** one.\n\n- first\n- [the report](https://example.org/r)\n\n![a picture](file:///etc/passwd)"


def test_a_note_is_rendered_until_it_is_edited(stage: Stage, light: Theme, press: Press) -> None:
    note = MarkdownNote(light, "Note", "Write")
    note.setObjectName("note")
    stage(note)
    assert not note.is_rendered()  # an empty one invites to write
    note.load(NOTE)
    assert note.is_rendered()
    assert "**" not in note.view.toPlainText()
    assert "January" in note.view.toPlainText()
    told: list[str] = []
    note.committed.connect(told.append)
    note.setFocus(Qt.FocusReason.TabFocusReason)
    assert not note.is_rendered()
    assert note.editor.hasFocus()
    assert note.value() == NOTE
    note.editor.selectAll()
    press(note.editor, "Only *this*")
    note.editor.clearFocus()
    assert note.is_rendered()
    assert told == ["Only *this*"]
    assert note.view.toPlainText().strip() == "Only this"


def test_a_note_loads_nothing_and_opens_web_links_only(stage: Stage, light: Theme) -> None:
    note = MarkdownNote(light, "Note")
    stage(note)
    note.load(NOTE + "\n\n<script>alert(1)</script> [x](javascript:alert(1))")
    image = int(QTextDocument.ResourceType.ImageResource.value)
    assert note.view.loadResource(image, QUrl("file:///etc/passwd")) is None
    opened: list[str] = []
    note.link_opened.connect(opened.append)
    for address in ("javascript:alert(1)", "file:///etc/passwd", "https://example.org/r"):
        note.view.anchorClicked.emit(QUrl(address))
    assert opened == ["https://example.org/r"]


def test_a_field_completes_from_what_was_written_before(stage: Stage, light: Theme, press: Press) -> None:
    field = CompletingField(light, "Cue")
    field.setObjectName("cue")
    wanted: list[bool] = []
    field.wanted.connect(lambda: wanted.append(True))
    stage(field)
    field.setFocus()
    assert wanted
    field.offer(["told reporters", "said", "told AP", ""])
    told: list[str] = []
    field.committed.connect(told.append)
    press(field, "tol")
    assert set(field.offers()) == {"told reporters", "told AP"}
    press(field, Qt.Key.Key_Return)  # what is typed counts until an offer is chosen
    assert told == ["tol"]
    press(field, Qt.Key.Key_End)
    press(field, "d")
    press(field, Qt.Key.Key_Down)
    press(field, Qt.Key.Key_Down)
    press(field, Qt.Key.Key_Return)
    assert told[-1] in ("told AP", "told reporters")
    assert field.text() == told[-1]
    press(field, Qt.Key.Key_Escape)
    field.load("")
    press(field, Qt.Key.Key_Down)  # the last used ones
    assert field.offers() == ["told reporters", "said", "told AP"]
    press(field, Qt.Key.Key_Escape)
    assert field.offers() == []
