"""Texts and keys for the reader's tests."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from annotator.model import Block, BlockKind, CanonicalText, SetAside

Part = str | tuple[BlockKind, str] | tuple[BlockKind, str, int, bool]
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def content_of(*parts: Part, aside: int = 0) -> CanonicalText:
    """A canonical text of paragraphs, or of blocks given as (kind, words[, level, ordered])."""
    blocks: list[Block] = []
    words: list[str] = []
    at = 0
    for part in parts:
        kind, text, *rest = (BlockKind.PARAGRAPH, part) if isinstance(part, str) else part
        level, ordered = (int(rest[0]), bool(rest[1])) if rest else (0, False)
        blocks.append(Block(kind, at, at + len(text), level=level, ordered=ordered))
        words.append(text)
        at += len(text) + 1
    return CanonicalText(
        "\n".join(words), tuple(blocks), tuple(SetAside("debris", "broken HTML", 0) for _ in range(aside))
    )


LONG = content_of(
    (BlockKind.TITLE, "Minister rules out reopening the harbour"),
    *(
        f"Paragraph {number} says that the sluice stays closed until spring, and that the engineers of the port were "
        f"overruled by the minister, who told reporters so on day {number} of the closure."
        for number in range(60)
    ),
)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> bool:
    """Press a key; whether the widget used it."""
    event = QKeyEvent(QKeyEvent.Type.KeyPress, key, modifiers)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def point(place: QPointF) -> QPoint:
    """A whole pixel."""
    return QPoint(round(place.x()), round(place.y()))
