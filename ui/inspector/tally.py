"""How many quotes take each stance on a claim: a bar in proportion, and the numbers in words under it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.model import Stance
from ui.theme import Theme, stance_colour, ui_font


class StanceTally(QWidget):
    """A bar of the four stances."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: dict[Stance, int] = {}
        self.setMinimumHeight(42)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self.update()

    def set_counts(self, counts: Mapping[Stance, int]) -> None:
        """Show these numbers."""
        self._counts = {stance: count for stance, count in counts.items() if count}
        text = ", ".join(self._label(stance) for stance in self._counts)
        self.setAccessibleName(text or self.tr("No quote takes a stance yet"))
        self.setToolTip(text)
        self.setVisible(bool(self._counts))
        self.update()

    def _label(self, stance: Stance) -> str:
        one = {
            Stance.ASSERTS: self.tr("1 asserts"),
            Stance.DENIES: self.tr("1 denies"),
            Stance.QUESTIONS: self.tr("1 questions"),
            Stance.REPORTS: self.tr("1 reports"),
        }
        many = {
            Stance.ASSERTS: self.tr("{} assert"),
            Stance.DENIES: self.tr("{} deny"),
            Stance.QUESTIONS: self.tr("{} question"),
            Stance.REPORTS: self.tr("{} report"),
        }
        count = self._counts[stance]
        return one[stance] if count == 1 else many[stance].format(count)

    def sizeHint(self) -> QSize:
        """The bar and a line of text."""
        return QSize(200, 42)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar and the numbers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(8, 8, self.width() - 16, 8)
        total = sum(self._counts.values()) or 1
        path = QPainterPath()
        path.addRoundedRect(bar, 4, 4)
        painter.setClipPath(path)
        x = bar.left()
        for stance, count in self._counts.items():
            width = bar.width() * count / total
            painter.fillRect(QRectF(x, bar.top(), width - 1.5, 8), QColor(stance_colour(self._theme, stance.value)))
            x += width
        painter.setClipping(False)
        painter.setFont(ui_font(12))
        metrics = QFontMetricsF(ui_font(12))
        x = bar.left()
        for stance in self._counts:
            text = self._label(stance)
            painter.setPen(QColor(stance_colour(self._theme, stance.value)))
            painter.drawText(QPointF(x, 33), text)
            x += metrics.horizontalAdvance(text) + 12
        painter.setPen(Qt.PenStyle.NoPen)
