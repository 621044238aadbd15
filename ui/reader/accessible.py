"""The reader as assistive technology sees it: a read-only document with a caret and a selection.

Qt's accessibility counts UTF-16 units of the whole text; everything is converted here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QColor,
)
from PySide6.QtWidgets import QAccessibleWidget

from ui.offsets import OffsetMap

if TYPE_CHECKING:
    from ui.reader.annotated import Annotated

_SPOKEN = 200  # characters of a selection that are announced
_installed = False
_alive: dict[int, DocumentInterface] = {}


class _Text(QAccessibleTextInterface):
    """The words, caret and selection of a reader."""

    def __init__(self, reader: Annotated) -> None:
        super().__init__()
        self._reader = reader
        self._for = ""
        self._units = OffsetMap("")

    def map(self) -> OffsetMap:
        """The offsets of the text that is shown now."""
        text = self._reader.text()
        if text is not self._for:
            self._for, self._units = text, OffsetMap(text)
        return self._units

    def characterCount(self) -> int:
        return self.map().units

    def text(self, startOffset: int, endOffset: int) -> str:  # noqa: N803
        units = self.map()
        end = units.units if endOffset < 0 else min(endOffset, units.units)
        return self._reader.text()[units.to_point(max(0, startOffset)) : units.to_point(end)]

    def cursorPosition(self) -> int:
        return self.map().to_units(self._reader.caret())

    def setCursorPosition(self, position: int) -> None:
        self._reader.set_caret(self.map().to_point(position))

    def selectionCount(self) -> int:
        # PySide 6.11 gives no way to answer which range is selected, and a count without it makes readers of the screen
        # fetch whatever lies in memory. The selection is announced instead.
        return 0

    def addSelection(self, startOffset: int, endOffset: int) -> None:  # noqa: N803
        self.setSelection(0, startOffset, endOffset)

    def setSelection(self, selectionIndex: int, startOffset: int, endOffset: int) -> None:  # noqa: N803
        self._reader.select(self.map().to_point(startOffset), self.map().to_point(endOffset))

    def removeSelection(self, selectionIndex: int) -> None:  # noqa: N803
        self._reader.set_caret(self._reader.caret())

    def characterRect(self, offset: int) -> QRect:
        point = self.map().to_point(offset)
        box = self._reader.box_of(point, point + 1).toAlignedRect()
        return QRect(self._reader.viewport().mapToGlobal(box.topLeft()), box.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        inside = self._reader.viewport().mapFromGlobal(point)
        return self.map().to_units(self._reader.offset_at(inside.toPointF()))

    def scrollToSubstring(self, startIndex: int, endIndex: int) -> None:  # noqa: N803
        self._reader.reveal(self.map().to_point(startIndex), self.map().to_point(endIndex))


class DocumentInterface(QAccessibleWidget):
    """The reader: role document, not editable."""

    def __init__(self, reader: Annotated) -> None:
        super().__init__(reader, QAccessible.Role.Document, reader.accessibleName())
        self._reader = reader
        self._text = _Text(reader)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """The text interface; no other."""
        # PySide turns a wrapper into its address; an integer would be taken for the address of the integer.
        wanted = self._text if kind is QAccessible.InterfaceType.TextInterface else None
        return cast(int, wanted)

    def childCount(self) -> int:
        """The text has no parts of its own."""
        return 0

    def state(self) -> QAccessible.State:
        """Read-only text with a selection."""
        state = super().state()
        state.readOnly = True
        state.multiLine = True
        state.selectableText = True
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """The name, the title as description, and the words as value."""
        match kind:
            case QAccessible.Text.Name:
                return self._reader.accessibleName()
            case QAccessible.Text.Description:
                return self._reader.accessibleDescription()
            case QAccessible.Text.Value:
                return self._reader.text()
        return ""

    def foregroundColor(self) -> QColor:
        """The colour of the words."""
        return QColor(self._reader.theme().ink)

    def backgroundColor(self) -> QColor:
        """The colour of the paper."""
        return QColor(self._reader.theme().paper)


def _make(key: str, instance: QObject | None) -> QAccessibleInterface | None:
    from ui.reader.annotated import Annotated

    if not isinstance(instance, Annotated):
        return None
    made = _alive[id(instance)] = DocumentInterface(instance)
    return made


def install() -> None:
    """Tell Qt how to describe readers; once per process."""
    global _installed
    if not _installed:
        QAccessible.installFactory(_make)
        _installed = True


def caret_moved(reader: Annotated) -> None:
    """Tell assistive technology, if any listens, where the caret is."""
    if QAccessible.isActive():
        units = OffsetMap(reader.text()).to_units(reader.caret())
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(reader, units))


def selection_changed(reader: Annotated) -> None:
    """Tell assistive technology, if any listens, what is selected."""
    words = reader.selected_text()
    if words and QAccessible.isActive():
        if len(words) > _SPOKEN:
            words = f"{words[: _SPOKEN // 2]} … {words[-_SPOKEN // 2 :]}"
        said = QCoreApplication.translate("Reader", "selected: {0}").format(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(reader, said))


def text_replaced(reader: Annotated) -> None:
    """Tell assistive technology, if any listens, that another text is shown."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(reader, QAccessible.Event.DocumentReload))
