"""Where the caret goes: pure functions from a place in the column to another, in code points of the whole text."""

from __future__ import annotations

from PySide6.QtGui import QTextLayout

from ui.reader.column import Column
from ui.reader.typeset import Line, Setting

_WORDS = QTextLayout.CursorMode.SkipWords


def place(column: Column, offset: int) -> tuple[int, Setting, int]:
    """The piece of an offset, set, and the unit in it."""
    piece = column.pieces.at(offset)
    setting = column.setting(piece)
    inside = min(offset, column.pieces.ends[piece]) - column.pieces.starts[piece]
    return piece, setting, setting.units(max(0, inside))


def offset_of(column: Column, piece: int, setting: Setting, unit: int) -> int:
    """The code point of a unit in a piece."""
    return column.pieces.starts[piece] + setting.point(unit)


def snap(column: Column, offset: int) -> int:
    """The nearest caret position at or before `offset` that does not stand inside a character as readers see it."""
    if not len(column.pieces):
        return 0
    offset = max(0, min(offset, column.pieces.ends[-1]))
    piece, setting, unit = place(column, offset)
    while unit > 0 and not setting.layout.isValidCursorPosition(unit):
        unit -= 1
    return offset_of(column, piece, setting, unit)


def following(column: Column, offset: int, words: bool = False) -> int:
    """One character, or to the beginning of the next word, forward."""
    piece, setting, unit = place(column, offset)
    end = setting.units(column.pieces.ends[piece] - column.pieces.starts[piece])
    if unit >= end:
        return column.pieces.starts[piece + 1] if piece + 1 < len(column.pieces) else offset
    mode = _WORDS if words else QTextLayout.CursorMode.SkipCharacters
    return offset_of(column, piece, setting, min(end, setting.layout.nextCursorPosition(unit, mode)))


def preceding(column: Column, offset: int, words: bool = False) -> int:
    """One character, or to the beginning of the word, backward."""
    piece, setting, unit = place(column, offset)
    if unit <= 0:
        if piece == 0:
            return offset
        piece -= 1
        setting = column.setting(piece)
        length = column.pieces.ends[piece] - column.pieces.starts[piece]
        if column.pieces.ends[piece] < offset:
            return column.pieces.ends[piece]
        unit = setting.units(length)
    mode = _WORDS if words else QTextLayout.CursorMode.SkipCharacters
    return offset_of(column, piece, setting, setting.layout.previousCursorPosition(unit, mode))


def next_word(column: Column, offset: int) -> int:
    """To the beginning of the next word."""
    return following(column, offset, words=True)


def previous_word(column: Column, offset: int) -> int:
    """To the beginning of the word, or of the one before."""
    return preceding(column, offset, words=True)


def line_start(column: Column, offset: int) -> int:
    """The beginning of the line the caret is on."""
    piece, setting, unit = place(column, offset)
    return offset_of(column, piece, setting, setting.line_of(unit).start)


def line_end(column: Column, offset: int) -> int:
    """The last place on the line the caret is on."""
    piece, setting, unit = place(column, offset)
    return offset_of(column, piece, setting, setting.end_of(setting.line_of(unit)))


def block_start(column: Column, offset: int) -> int:
    """The beginning of the paragraph; of the one before if the caret is already there."""
    block = column.content.blocks[column.pieces.blocks[column.pieces.at(offset)]]
    if offset > block.start:
        return block.start
    piece = column.pieces.at(block.start)
    if piece == 0:
        return block.start
    return column.content.blocks[column.pieces.blocks[piece - 1]].start


def block_end(column: Column, offset: int) -> int:
    """The beginning of the next paragraph, or the end of the text."""
    index = column.pieces.blocks[column.pieces.at(offset)]
    blocks = column.content.blocks
    return blocks[index + 1].start if index + 1 < len(blocks) else blocks[index].end


def up(column: Column, offset: int, x: float) -> int:
    """The place above, nearest to `x` pixels from the left edge of the column."""
    piece, setting, unit = place(column, offset)
    line = _above(setting, setting.line_of(unit), x)
    if line is None:
        if piece == 0:
            return column.pieces.starts[0]
        piece -= 1
        setting = column.setting(piece)
        line = setting.line_at(x, setting.lines[-1].baseline)
    return offset_of(column, piece, setting, _on_line(setting, line, x))


def down(column: Column, offset: int, x: float) -> int:
    """The place below, nearest to `x` pixels from the left edge of the column."""
    piece, setting, unit = place(column, offset)
    line = _below(setting, setting.line_of(unit), x)
    if line is None:
        if piece + 1 == len(column.pieces):
            return column.pieces.ends[piece]
        piece += 1
        setting = column.setting(piece)
        line = setting.line_at(x, setting.lines[0].baseline)
    return offset_of(column, piece, setting, _on_line(setting, line, x))


def _above(setting: Setting, line: Line, x: float) -> Line | None:
    higher = [other for other in setting.lines if other.baseline < line.baseline]
    if not higher:
        return None
    baseline = max(other.baseline for other in higher)
    return setting.line_at(x, baseline)


def _below(setting: Setting, line: Line, x: float) -> Line | None:
    lower = [other for other in setting.lines if other.baseline > line.baseline]
    if not lower:
        return None
    return setting.line_at(x, min(other.baseline for other in lower))


def _on_line(setting: Setting, line: Line, x: float) -> int:
    unit = line.line.xToCursor(x)
    return setting.end_of(line) if unit >= line.end and line is not setting.lines[-1] else unit
