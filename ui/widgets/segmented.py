"""A segmented control: a few exclusive choices side by side, one of them on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
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
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.theme import Theme, ui_font

_HEIGHT = 26
_PADDING = 7
_LEAST = 46  # pixels of a label that is cut short


class Segment(QAbstractButton):
    """One choice; drawn as part of its control."""

    def __init__(self, control: SegmentedControl, key: str, label: str) -> None:
        super().__init__(control)
        self.key = key
        self._control = control
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

    def minimumSizeHint(self) -> QSize:
        """Room for the beginning of the label, which narrow panes cut short."""
        return QSize(min(self.sizeHint().width() - 2 * _PADDING + 6, _LEAST), _HEIGHT)

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
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        self._group = QButtonGroup(self)
        self._segments = [Segment(self, key, label) for key, label in choices]
        for segment in self._segments:
            segment.setAccessibleDescription(name)
            self._group.addButton(segment)
            layout.addWidget(segment)
            segment.clicked.connect(self._clicked)
        self._keep_one_tab_stop()

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
        offered = [segment for segment in self._segments if not segment.isHidden()]
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
        """Draw one segment: filled when on, with a hairline to the next one."""
        painter = QPainter(segment)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, on = self._theme, segment.isChecked()
        index = self._segments.index(segment)
        area = QRectF(segment.rect())
        if on or segment.underMouse():
            fill = (self._colour(theme, segment.key) if self._colour else theme.accent) if on else theme.chosen
            painter.setClipPath(self._outline(index, area))
            painter.fillRect(area, QColor(fill))
            painter.setClipping(False)
        last = index == len(self._segments) - 1
        if not last and not on and not self._segments[index + 1].isChecked():
            edge = area.left() + 0.5 if self.isRightToLeft() else area.right() - 0.5
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(int(edge), 4, int(edge), int(area.height()) - 5)
        painter.setFont(ui_font(12, QFont.Weight.DemiBold if on else QFont.Weight.Normal))
        painter.setPen(QColor(theme.on_accent if on else theme.ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, segment.shown())

    def _outline(self, index: int, area: QRectF) -> QPainterPath:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(area, 6, 6)
        first, last = index == 0, index == len(self._segments) - 1
        if self.isRightToLeft():
            first, last = last, first
        if not first:
            path.addRect(QRectF(area.left(), area.top(), area.width() / 2, area.height()))
        if not last:
            path.addRect(QRectF(area.center().x(), area.top(), area.width() / 2, area.height()))
        return path
