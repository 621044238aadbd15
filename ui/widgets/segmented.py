"""A segmented control: a few exclusive choices side by side, one of them on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from ui.theme import Theme, ui_font
from ui.widgets.picture import Pictures

_HEIGHT = 26
_PADDING = 7
_KEPT = 12  # pictures of a segment
_LEAST = 46  # pixels of a label that is cut short


class Segment(QAbstractButton):
    """One choice; drawn as part of its control."""

    def __init__(self, control: SegmentedControl, key: str, label: str) -> None:
        super().__init__(control)
        self.key = key
        self._control = control
        self.pictures = Pictures(_KEPT)
        self.setText(label)
        self.setCheckable(True)
        self.setAccessibleName(label)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setObjectName(f"segment.{key}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the label in its strongest weight."""
        metrics = QFontMetrics(ui_font(12, QFont.Weight.DemiBold))
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _PADDING, _HEIGHT)

    def least(self) -> int:
        """The width in which the label is whole."""
        return self.sizeHint().width() - 2 * _PADDING + 6

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What does not fit can be read in the tip."""
        super().resizeEvent(event)
        self.setToolTip("" if self.shown() == self.text() else self.text())

    def shown(self) -> str:
        """The label as far as there is room for it."""
        font = ui_font(12, QFont.Weight.DemiBold)
        return QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the choice in reading direction."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        horizontal = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        self._control.step(-step if horizontal and self.isRightToLeft() else step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring of the whole control."""
        super().focusInEvent(event)
        self._control.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the focus ring away."""
        super().focusOutEvent(event)
        self._control.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the segment; the ends are round."""
        self._control.paint_segment(self)


class SegmentedControl(QWidget):
    """Exclusive choices; `chosen(str)` says the key the user picked. No choice is on while `value()` is ""."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        choices: Sequence[tuple[str, str]],
        name: str,
        colour: Callable[[Theme, str], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`choices` are (key, label); `colour` gives the fill of a chosen key, the accent by default."""
        super().__init__(parent)
        self._theme = theme
        self._colour = colour
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._rows: list[list[Segment]] = []
        self._group = QButtonGroup(self)
        self._segments = [Segment(self, key, label) for key, label in choices]
        for segment in self._segments:
            segment.setAccessibleDescription(name)
            self._group.addButton(segment)
            segment.clicked.connect(self._clicked)
        self._keep_one_tab_stop()
        self._lay_out()

    def sizeHint(self) -> QSize:
        """All choices in one row."""
        return QSize(sum(each.sizeHint().width() for each in self._offered()) + 2, self.height())

    def minimumSizeHint(self) -> QSize:
        """Room for the beginnings of the labels, which narrow panes cut short."""
        rows = _halves(self._offered())
        return QSize(max(sum(min(each.least(), _LEAST) for each in row) for row in rows) + 2, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for one row, there are two."""
        super().resizeEvent(event)
        self._lay_out()

    def _offered(self) -> list[Segment]:
        return [segment for segment in self._segments if not segment.isHidden()]

    def _lay_out(self) -> None:
        offered, room = self._offered(), self.width() - 2
        self._rows = [offered] if sum(each.least() for each in offered) <= room else _halves(offered)
        for number, row in enumerate(self._rows):
            x = 1
            for segment, width in zip(row, _widths(row, room), strict=True):
                left = self.width() - x - width if self.isRightToLeft() else x
                segment.setGeometry(left, 1 + number * _HEIGHT, width, _HEIGHT)
                x += width
        height = len(self._rows) * _HEIGHT + 2
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """The choices begin at the other side in a mirrored window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out()

    def set_name(self, name: str) -> None:
        """Say what is chosen, to those who listen."""
        self.setAccessibleName(name)
        for segment in self._segments:
            segment.setAccessibleDescription(name)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self.update()

    def value(self) -> str:
        """The key that is on, "" when none is."""
        checked = self._group.checkedButton()
        return checked.key if isinstance(checked, Segment) else ""

    def set_enabled(self, key: str, enabled: bool) -> None:
        """Offer a choice, or leave it out."""
        for segment in self._segments:
            if segment.key == key:
                segment.setVisible(enabled)
        self._lay_out()
        self.updateGeometry()

    def set_value(self, key: str) -> None:
        """Put a choice on without telling anybody; an unknown key puts all off."""
        if key == self.value():
            return
        self._group.setExclusive(False)
        for segment in self._segments:
            segment.setChecked(segment.key == key)
        self._group.setExclusive(True)
        self._keep_one_tab_stop()
        self.update()

    def step(self, by: int) -> None:
        """Choose the next (1) or previous (-1) choice, as the arrow keys do."""
        offered = self._offered()
        keys = [segment.key for segment in offered]
        at = keys.index(self.value()) if self.value() in keys else -1 if by > 0 else len(keys)
        target = offered[max(0, min(len(keys) - 1, at + by))]
        if target.key != self.value():
            self.set_value(target.key)
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(target.key)

    def _clicked(self) -> None:
        self._keep_one_tab_stop()
        self.update()
        self.chosen.emit(self.value())

    def _keep_one_tab_stop(self) -> None:
        current = self.value() or (self._segments[0].key if self._segments else "")
        for segment in self._segments:
            on = segment.key == current
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
            if on:
                self.setFocusProxy(segment)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame round all segments, twice as strong with the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = any(segment.hasFocus() for segment in self._segments)
        painter.setPen(QPen(QColor(self._theme.accent if focused else self._theme.edge), 2 if focused else 1))
        painter.setBrush(QColor(self._theme.raised))
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 7, 7)

    def paint_segment(self, segment: Segment) -> None:
        """Draw one segment. Pictures of it are kept: it looks like one of a few, and its neighbours move it about."""
        row = next(row for row in self._rows if segment in row)
        at = row.index(segment)
        around = (at, len(row), at + 1 < len(row) and row[at + 1].isChecked(), row is self._rows[0])
        state = (around, segment.isChecked(), segment.underMouse(), self._theme, self.isRightToLeft())
        picture = segment.pictures.of(
            state, segment.size(), segment.devicePixelRatioF(), lambda painter: self._draw(painter, segment, row, at)
        )
        QPainter(segment).drawPixmap(0, 0, picture)

    def _draw(self, painter: QPainter, segment: Segment, row: list[Segment], at: int) -> None:
        """A segment: filled when on, with a hairline to the next one."""
        theme, on = self._theme, segment.isChecked()
        area = QRectF(segment.rect())
        if on or segment.underMouse():
            fill = (self._colour(theme, segment.key) if self._colour else theme.accent) if on else theme.chosen
            painter.setClipPath(self._outline(row, at, area))
            painter.fillRect(area, QColor(fill))
            painter.setClipping(False)
        painter.setPen(QPen(QColor(theme.line), 1))
        if at + 1 < len(row) and not on and not row[at + 1].isChecked():
            edge = area.left() + 0.5 if self.isRightToLeft() else area.right() - 0.5
            painter.drawLine(int(edge), 4, int(edge), int(area.height()) - 5)
        if row is not self._rows[0] and not on:
            painter.drawLine(4, 0, int(area.width()) - 5, 0)
        painter.setFont(ui_font(12, QFont.Weight.DemiBold if on else QFont.Weight.Normal))
        painter.setPen(QColor(theme.on_accent if on else theme.ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, segment.shown())

    def _outline(self, row: list[Segment], at: int, area: QRectF) -> QPainterPath:
        """The shape of a segment: round where it is a corner of the control."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(area, 6, 6)
        first, last = at == 0, at == len(row) - 1
        if self.isRightToLeft():
            first, last = last, first
        top, bottom = row is self._rows[0], row is self._rows[-1]
        middle = area.center()
        for round_, x, y in (
            (top and first, area.left(), area.top()),
            (top and last, middle.x(), area.top()),
            (bottom and first, area.left(), middle.y()),
            (bottom and last, middle.x(), middle.y()),
        ):
            if not round_:
                path.addRect(QRectF(x, y, area.width() / 2, area.height() / 2))
        return path


def _halves(segments: list[Segment]) -> list[list[Segment]]:
    """Two rows, the first one not shorter; one for fewer than four choices."""
    half = -(-len(segments) // 2) if len(segments) > 3 else len(segments)
    return [row for row in (segments[:half], segments[half:]) if row]


def _widths(row: list[Segment], room: int) -> list[int]:
    """Widths that fill the room: what each wants, what its label needs, or a fair share."""
    wanted = [each.sizeHint().width() for each in row]
    least = [each.least() for each in row]
    if sum(least) > room:
        share = room / max(1, sum(least))
        widths = [int(each * share) for each in least]
    else:
        widths = wanted if sum(wanted) <= room else least
    spare = room - sum(widths)
    return [width + spare // len(row) + (at < spare % len(row)) for at, width in enumerate(widths)]
