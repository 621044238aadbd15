"""The reading pane: the text and, beside it, the margin, on one sheet of paper."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from ui.margin.face import MARKER
from ui.margin.margin import WIDEST, Margin
from ui.reader.reader import Reader
from ui.theme import LIGHT, Theme

NARROW = 720
"""Below this width, pixels, the margin is a lane of markers."""
_NARROWEST, _ROOMY = 232, WIDEST + 36


class ReadingPane(QWidget):
    """`reader` and `margin` with one scroll bar; what is hovered in one lights up in the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading")
        self._theme = LIGHT
        self.reader = Reader(self)
        self.margin = Margin(self.reader.top_of, self)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setObjectName("reading.scroll")
        self._bar.setAccessibleName(self.tr("Scroll the article"))
        self.setFocusProxy(self.reader)
        self.reader.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reader.set_flush(True)
        inner = self.reader.verticalScrollBar()
        inner.rangeChanged.connect(self._follow_range)
        inner.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(inner.setValue)
        self.reader.scrolled.connect(self._follow)
        self.reader.laid_out.connect(self._settle)
        self.reader.highlight_hovered.connect(self.margin.set_hovered)
        self.margin.card_hovered.connect(self.reader.set_hovered)
        self._follow_range(inner.minimum(), inner.maximum())
        self._arranging = False
        self._arranged = (-1, -1, -1, False, False)

    def set_theme(self, theme: Theme) -> None:
        """Change all colours at once."""
        self._theme = theme
        self.reader.set_theme(theme)
        self.margin.set_theme(theme)
        self.update()

    def is_narrow(self) -> bool:
        """Whether there is room for markers only."""
        return self.width() < NARROW

    def _follow_range(self, low: int, high: int) -> None:
        self._bar.setRange(low, high)
        self._bar.setVisible(high > low)

    def _follow(self) -> None:
        if self._arranging:
            return
        bar = self.reader.verticalScrollBar()
        self._bar.setPageStep(bar.pageStep())
        self._bar.setSingleStep(bar.singleStep())
        self.margin.scroll_to(bar.value(), self.reader.content_height(), bar.singleStep(), self.reader.generation())

    def _settle(self) -> None:
        if not self._arranging:
            self._arranging = True
            self._arrange()
            self._arranging = False
            self._follow()

    def _arrange(self) -> None:
        """Text and margin share the room: both together stand in the middle of a wide pane."""
        reading = bool(self.reader.text())
        wanted = self.reader.wanted_width()
        state = (self.width(), self.height(), wanted, reading, self.isRightToLeft())
        if state == self._arranged:
            return
        self._arranged = state
        bar = self._bar.sizeHint().width()
        room = self.width() - bar
        narrow = self.is_narrow()
        if not reading:
            margin, text = 0, room
        elif narrow:
            margin, text = MARKER + 4, room - MARKER - 4
        else:
            margin = max(_NARROWEST, min(_ROOMY, room - wanted))
            text = min(room - margin, wanted + max(0, room - wanted - margin) // 2)
            margin = room - text
        self.margin.setVisible(reading)
        self.margin.set_narrow(narrow)
        self.margin.set_hint(reading)
        self._put(self._bar, self.width() - bar, bar)
        self._put(self.reader, 0, text)
        self._put(self.margin, text, margin)
        self.reader.set_flush(reading and not narrow)

    def _put(self, widget: QWidget, x: int, width: int) -> None:
        left = self.width() - x - width if self.isRightToLeft() else x
        widget.setGeometry(left, 0, width, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room."""
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror for right-to-left windows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling over the margin scrolls the text."""
        self.reader.wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper."""
        QPainter(self).fillRect(event.rect(), QColor(self._theme.paper))
