from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible

from tests.ui.reader.texts import content_of
from ui.offsets import OffsetMap
from ui.reader.reader import Reader


def test_the_reader_is_a_document_with_its_words(reader: Reader) -> None:
    content = content_of("A 👍🏽 thumb", "Second")
    reader.show_article(content, title="Headline", meta="", language="en")
    seen = QAccessible.queryAccessibleInterface(reader)
    assert seen.role() is QAccessible.Role.Document
    assert seen.text(QAccessible.Text.Name) == "Article text"
    assert seen.text(QAccessible.Text.Description) == "Headline"
    assert seen.state().readOnly


def test_the_text_interface_counts_utf16(reader: Reader) -> None:
    content = content_of("A 👍🏽 thumb", "Second")
    reader.show_article(content, title="", meta="", language="en")
    units = OffsetMap(content.text)
    text = QAccessible.queryAccessibleInterface(reader).textInterface()
    assert text.characterCount() == units.units
    thumb = content.text.index("thumb")
    assert text.text(units.to_units(thumb), units.to_units(thumb + 5)) == "thumb"
    reader.set_caret(thumb)
    assert text.cursorPosition() == units.to_units(thumb)
    text.setCursorPosition(units.to_units(thumb + 2))
    assert reader.caret() == thumb + 2
    text.setSelection(0, units.to_units(thumb), units.to_units(thumb + 5))
    assert reader.selection() == (thumb, thumb + 5)
    text.removeSelection(0)
    assert reader.selection() is None


def test_places_on_the_screen_lead_to_characters_and_back(reader: Reader) -> None:
    content = content_of("A 👍🏽 thumb", "Second")
    reader.show_article(content, title="", meta="", language="en")
    units = OffsetMap(content.text)
    text = QAccessible.queryAccessibleInterface(reader).textInterface()
    for word in ("thumb", "Second"):
        offset = units.to_units(content.text.index(word))
        box = text.characterRect(offset)
        assert box.width() > 2
        assert text.offsetAtPoint(box.center()) in (offset, offset + 1)
        inside = reader.viewport().mapFromGlobal(box.center())
        assert reader.offset_at(QPointF(inside)) == units.to_point(text.offsetAtPoint(box.center()))


def test_another_article_is_another_text(reader: Reader) -> None:
    text = QAccessible.queryAccessibleInterface(reader).textInterface()
    reader.show_article(content_of("One"), title="", meta="", language="en")
    assert text.text(0, -1) == "One"
    reader.clear()
    assert text.characterCount() == 0
