"""Sections one above the other, sharing the height: each gets what it needs while there is room."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.library_pane.peek import Peek
from ui.widgets.section import HEADER_HEIGHT, Section

_LEAST = 56
_FIRST_SHARE = 0.46


def share(wants: Sequence[int], room: int) -> list[int]:
    """Heights for sections that want `wants` pixels, out of `room`: the first gets nearly half, the rest fill evenly.

    What a small section leaves goes to the greedy ones; what nobody wants stays free.
    """
    if not wants:
        return []
    given = [0] * len(wants)
    first = min(wants[0], int(room * _FIRST_SHARE)) if len(wants) > 1 else room
    left = room - first
    open_ = [index for index in range(1, len(wants)) if wants[index] > 0]
    while open_ and left > 0:
        each = max(1, left // len(open_))
        for index in list(open_):
            part = min(each, wants[index] - given[index], left)
            given[index] += part
            left -= part
            if given[index] >= wants[index]:
                open_.remove(index)
    given[0] = first + max(0, min(left, wants[0] - first))
    return given


def _wanted(height: int) -> int:
    return max(_LEAST, height) if height > 0 else 0


class SectionStack(QWidget):
    """Lays out sections; `wants` says the height in pixels that a section's content would like.

    A section that is open alone has all the room. `peeks` are told whether theirs is.
    """

    def __init__(
        self,
        sections: Sequence[tuple[Section, Callable[[], int]]],
        peeks: Mapping[Section, Peek],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sections = tuple(sections)
        self._peeks = dict(peeks)
        self._together: list[Section] = []
        for section, _ in self._sections:
            section.setParent(self)
            section.folded.connect(self.arrange)
            section.header.alone.connect(lambda section=section: self._toggle_alone(section))

    def arrange(self) -> None:
        """Share the height out again."""
        open_now = [section for section, _ in self._sections if section.is_open()]
        if open_now and all(section.isHidden() for section in open_now):
            self.show_together()  # the trash was shown alone, and is empty now
            return
        shown = [(section, wants) for section, wants in self._sections if not section.isHidden()]
        open_ = [(section, _wanted(wants())) for section, wants in shown if section.is_open()]
        room = max(0, self.height() - HEADER_HEIGHT * len(shown))
        heights = dict(zip((id(section) for section, _ in open_), share([w for _, w in open_], room), strict=True))
        y = 0
        for section, _ in shown:
            content = heights.get(id(section), 0)
            if len(open_) == 1 and open_[0][0] is section:
                content = room
            if (peek := self._peeks.get(section)) is not None:
                peek.set_alone(len(open_) == 1)
            section.content.setVisible(content > 0)
            height = HEADER_HEIGHT + content
            section.setGeometry(QRect(0, y, self.width(), height))
            y += height

    def show_alone(self, chosen: Section) -> None:
        """Give one section all the room."""
        open_ = [section for section, _ in self._sections if section.is_open()]
        if len(open_) > 1:
            self._together = open_
        chosen.set_open(True)
        for section, _ in self._sections:
            section.set_open(section is chosen)

    def show_together(self) -> None:
        """Show again the sections that were open before one was shown alone; the first three if none were."""
        wanted = [section for section in self._together if not section.isHidden()]
        wanted = wanted or [section for section, _ in self._sections[:3]]
        for section, _ in self._sections:
            section.set_open(section in wanted)

    def is_alone(self, section: Section) -> bool:
        """Whether this is the only section that is open."""
        return [each for each, _ in self._sections if each.is_open()] == [section]

    def _toggle_alone(self, chosen: Section) -> None:
        self.show_together() if self.is_alone(chosen) else self.show_alone(chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new height out."""
        super().resizeEvent(event)
        self.arrange()

    def minimumSizeHint(self) -> QSize:
        """All headings and a little of the content."""
        return QSize(180, HEADER_HEIGHT * len(self._sections) + _LEAST)
