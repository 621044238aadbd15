"""A section of a side pane: a small heading with a count that folds its content away."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme, ui_font
from ui.widgets.glyphs import draw_chevron

HEADER_HEIGHT = 30


def heading_font() -> QFont:
    """The small capitals of section headings."""
    font = ui_font(11, QFont.Weight.DemiBold)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    return font


class SectionHeader(QAbstractButton):
    """The heading: title at the start, count at the end, a disclosure sign while hovered or folded."""

    alone = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._detail = theme, ""
        self.setText(title)
        self.setCheckable(True)
        self.setChecked(True)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumHeight(HEADER_HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(self.tr("Fold or unfold; double click shows this section alone"))

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self.update()

    def detail(self) -> str:
        """What stands at the end of the heading."""
        return self._detail

    def set_detail(self, detail: str) -> None:
        """Put a count or position at the end of the heading."""
        if detail != self._detail:
            self._detail = detail
            self.setAccessibleDescription(detail)
            self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(QFontMetrics(heading_font()).horizontalAdvance(self.text()) + 60, HEADER_HEIGHT)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show this section alone."""
        self.alone.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the heading."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.drawRoundedRect(self.rect().adjusted(2, 3, -2, -3), 6, 6)
        painter.setFont(heading_font())
        painter.setPen(QColor(theme.ink if self.underMouse() else theme.muted))
        area = self.rect().adjusted(8, 0, -8, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(area, int(flags), self.text())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing), self._detail)
        if not self.isChecked() or self.underMouse() or self.hasFocus():
            advance = QFontMetrics(heading_font()).horizontalAdvance(self.text()) + 12
            x = area.right() - advance if self.isRightToLeft() else area.left() + advance
            draw_chevron(
                painter,
                QPointF(x, self.height() / 2),
                theme.muted,
                open_=self.isChecked(),
                mirrored=self.isRightToLeft(),
            )


class Section(QWidget):
    """A heading over its content; `folded(bool)` says when it opens or closes."""

    folded = Signal(bool)

    def __init__(
        self, theme: Theme, name: str, title: str, content: QWidget, tool: QWidget | None = None, folded: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.header = SectionHeader(theme, title, self)
        self.header.setObjectName(f"{name}.header")
        self.content = content
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(0)
        bar.addWidget(self.header, 1)
        if tool is not None:
            bar.addWidget(tool)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(content, 1)
        self.header.toggled.connect(self._fold)
        if folded:
            self.header.setChecked(False)

    def is_open(self) -> bool:
        """Whether the content shows."""
        return self.header.isChecked()

    def set_open(self, open_: bool) -> None:
        """Show or fold the content."""
        self.header.setChecked(open_)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.header.set_theme(theme)

    def _fold(self, open_: bool) -> None:
        self.content.setVisible(open_)
        self.folded.emit(not open_)
