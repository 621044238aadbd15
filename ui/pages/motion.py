"""Where the caret goes on pages: pure functions from an offset to another, in code points of the whole text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTextBoundaryFinder

from ui.offsets import OffsetMap

if TYPE_CHECKING:
    from annotator.library import PageBox, PageLayout

_AROUND = 48  # code points looked at on each side of a boundary


def snap(text: str, offset: int) -> int:
    """The nearest place at or before `offset` that is not inside a character as readers see it."""
    offset = max(0, min(offset, len(text)))
    if offset in (0, len(text)) or text[offset - 1 : offset + 1].isascii():
        return offset
    low = max(0, offset - _AROUND)
    part = text[low : offset + _AROUND]
    units = OffsetMap(part)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, part)
    finder.setPosition(units.to_units(offset - low))
    if finder.isAtBoundary():
        return offset
    return low + units.to_point(max(0, finder.toPreviousBoundary()))


def following(layout: PageLayout, offset: int) -> int:
    """One character forward."""
    text = layout.text
    target = offset + 1
    while target < len(text) and snap(text, target) <= offset:
        target += 1
    return min(target, len(text))


def preceding(layout: PageLayout, offset: int) -> int:
    """One character backward."""
    return snap(layout.text, max(0, offset - 1))


def next_word(layout: PageLayout, offset: int) -> int:
    """To the beginning of the next word."""
    from annotator.library import next_word

    return next_word(layout.text, offset, "start")


def previous_word(layout: PageLayout, offset: int) -> int:
    """To the beginning of the word, or of the one before."""
    from annotator.library import previous_word

    return previous_word(layout.text, offset)


def line_start(layout: PageLayout, offset: int) -> int:
    """The beginning of the printed line the caret is on."""
    line = layout.line_of(offset)
    return line.start if line else offset


def line_end(layout: PageLayout, offset: int) -> int:
    """The last place on the printed line the caret is on."""
    line = layout.line_of(offset)
    if line is None:
        return offset
    return line.end - 1 if line.end > line.start and layout.text[line.end - 1] == " " else line.end


def block_start(layout: PageLayout, offset: int) -> int:
    """The beginning of the paragraph; of the one before if the caret is already there."""
    starts = [block.start for block in layout.blocks if block.start < offset]
    return starts[-1] if starts else 0


def block_end(layout: PageLayout, offset: int) -> int:
    """The beginning of the next paragraph, or the end of the text."""
    return next((block.start for block in layout.blocks if block.start > offset), len(layout.text))


def by_line(layout: PageLayout, offset: int, by: int, goal: float) -> int:
    """The place one line further in the text (`by` 1 or -1), nearest to `goal` points from the line's beginning."""
    line = layout.line_of(offset)
    other = layout.next_line(line, by) if line else None
    if other is None:
        return 0 if by < 0 else len(layout.text)
    if other.turn:
        return layout.offset_on(other, other.left, other.bottom - goal if other.turn == 270 else other.top + goal)
    found = layout.offset_on(other, other.left + goal, other.top)
    return min(found, other.end - 1) if found == other.end and layout.text[found - 1 : found] == " " else found


def goal_of(layout: PageLayout, offset: int) -> float:
    """How far the caret is from its line's beginning, points."""
    line, caret = layout.line_of(offset), layout.caret_box(offset)
    if line is None or caret is None:
        return 0.0
    if line.turn:
        return line.bottom - caret.top if line.turn == 270 else caret.top - line.top
    return caret.left - line.left


def thick(box: PageBox, share: float) -> PageBox:
    """A rectangle less `share` of its height on both sides of its text: neighbouring lines then do not touch."""
    from annotator.library import PageBox

    if box.turn:
        trim = share * (box.right - box.left)
        return PageBox(box.page, box.left + trim, box.top, box.right - trim, box.bottom, box.turn)
    trim = share * (box.bottom - box.top)
    return PageBox(box.page, box.left, box.top + trim, box.right, box.bottom - trim, box.turn)
