"""The facets beside the hits: values with counts to narrow by, and the hits over time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from ui.dates import readable
from ui.search_pane.query import Facets, has
from ui.theme import Theme, ui_font
from ui.widgets.glyphs import draw_check
from ui.widgets.heading import Heading
from ui.words import record_kind

_MOST = 8
_TALL = 54.0


class FacetValue(QAbstractButton):
    """One value with its count and a bar in proportion; on when the query asks for it."""

    def __init__(self, theme: Theme, text: str, count: int, share: float, *, on: bool) -> None:
        super().__init__()
        self._theme, self._count, self._share = theme, count, share
        self.setText(text)
        self.setCheckable(True)
        self.setChecked(on)
        self.setAccessibleName(f"{text}, {count}")
        self.setToolTip(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(150, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the value."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(2, 1, -2, -1)
        painter.setPen(QPen(QColor(theme.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(QColor(theme.chosen))
        painter.drawRoundedRect(area, 6, 6)
        mirrored = self.isRightToLeft()
        bar = area.adjusted(6, area.height() - 3, -6, 0)
        width = max(2.0, bar.width() * self._share)
        colour = QColor(theme.accent)
        colour.setAlpha(255 if self.isChecked() else 90)
        painter.fillRect(QRectF(bar.right() - width if mirrored else bar.left(), bar.top(), width, 2), colour)
        font = ui_font(12.5)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        text = area.adjusted(6, 0, -6, -3)
        number = str(self._count)
        if self.isChecked():
            centre = text.center()
            centre.setX(text.right() - 6 if mirrored else text.left() + 6)
            draw_check(painter, centre, theme.accent)
            text = text.adjusted(0, 0, -18, 0) if mirrored else text.adjusted(18, 0, 0, 0)
        side, other = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        painter.setPen(QColor(theme.muted))
        painter.drawText(text, int(other | Qt.AlignmentFlag.AlignVCenter), number)
        used = metrics.horizontalAdvance(number) + 10
        text = text.adjusted(used, 0, 0, 0) if mirrored else text.adjusted(0, 0, -used, 0)
        painter.setPen(QColor(theme.ink))
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, int(side | Qt.AlignmentFlag.AlignVCenter), shown)


class Timeline(QWidget):
    """Hits over time as bars; a click or Enter on one narrows to it."""

    picked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._bars: tuple[tuple[str, int], ...] = ()
        self._at = -1
        self.setObjectName("search.timeline")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(int(_TALL) + 22)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self.update()

    def set_bars(self, bars: Sequence[tuple[str, int]]) -> None:
        """Show these dates (by month or year) with their counts, in order."""
        self._bars = tuple(bars)
        self._at = -1
        self.setAccessibleName(self.tr("Hits over time"))
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """Bars over two dates."""
        return QSize(180, int(_TALL) + 22)

    def _box(self, place: int) -> QRectF:
        step = (self.width() - 12) / max(1, len(self._bars))
        most = max(count for _, count in self._bars)
        height = max(3.0, _TALL * self._bars[place][1] / most)
        left = 6 + step * place
        if self.isRightToLeft():
            left = self.width() - 6 - step * (place + 1)
        return QRectF(left, _TALL - height + 2, max(1.5, min(18.0, step - 1.5)), height)

    def _place_at(self, x: float) -> int:
        if not self._bars:
            return -1
        step = (self.width() - 12) / len(self._bars)
        place = int((self.width() - 6 - x if self.isRightToLeft() else x - 6) / step)
        return max(0, min(len(self._bars) - 1, place))

    def _describe(self) -> None:
        if 0 <= self._at < len(self._bars):
            date, count = self._bars[self._at]
            self.setAccessibleDescription(f"{readable(date)}: {count}")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the bar under the pointer."""
        self._at = self._place_at(event.position().x())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Light none."""
        self._at = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Narrow to the bar."""
        self._at = self._place_at(event.position().x())
        self._pick()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the bars, Enter narrows."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is not None and self._bars:
            step = -step if self.isRightToLeft() else step
            self._at = max(0, min(len(self._bars) - 1, self._at + step))
            self._describe()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick()
        else:
            super().keyPressEvent(event)

    def _pick(self) -> None:
        if 0 <= self._at < len(self._bars):
            self.picked.emit(self._bars[self._at][0])

    def event(self, event: QEvent) -> bool:
        """The tool tip says the month and the count."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._bars:
            date, count = self._bars[self._place_at(event.pos().x())]
            QToolTip.showText(event.globalPos(), f"{readable(date)}: {count}", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars, and the first and last date under them."""
        if not self._bars:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(len(self._bars)):
            colour = QColor(theme.accent)
            colour.setAlpha(255 if place == self._at else 120)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(self._box(place), 1.5, 1.5)
        painter.setPen(QColor(theme.accent if self.hasFocus() else theme.line))
        painter.drawLine(6, int(_TALL) + 3, self.width() - 6, int(_TALL) + 3)
        painter.setFont(ui_font(11))
        painter.setPen(QColor(theme.muted))
        area = QRectF(6, _TALL + 4, self.width() - 12, 16)
        ends = [readable(self._bars[0][0]), readable(self._bars[-1][0])]
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeading), ends[0])
        if len(self._bars) > 1:
            painter.drawText(area, int(Qt.AlignmentFlag.AlignTrailing), ends[1])


class FacetPanel(QWidget):
    """All facets; `toggled(field, value)` asks to narrow by a value or to widen again."""

    toggled = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._facets: Facets = {}
        self._query = ""
        self.setObjectName("search.facets")
        self.setAccessibleName(self.tr("Facets"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 2, 6, 12)
        self._column.setSpacing(1)
        self.timeline = Timeline(theme)
        self.timeline.picked.connect(lambda date: self.toggled.emit("date", date))
        self._parts: list[QWidget] = []
        self._column.addWidget(self.timeline)
        self._column.addStretch(1)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        self.timeline.set_theme(theme)
        self.set_facets(self._facets, self._query)

    def set_facets(self, facets: Facets, query: str) -> None:
        """Show these facets; values the query asks for are on."""
        self._facets, self._query = facets, query
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        dates = facets.get("date", ())
        self.timeline.set_bars(dates)
        self.timeline.setVisible(bool(dates))
        place = 1
        for field, title in self._titles():
            values = facets.get(field, ())
            if not values:
                continue
            place = self._add(place, Heading(title))
            most = max(count for _, count in values)
            for value, count in values[:_MOST]:
                button = FacetValue(self._theme, _shown(field, value), count, count / most, on=has(query, field, value))
                button.setObjectName(f"facet.{field}.{value}")
                button.clicked.connect(lambda _=False, f=field, v=value: self.toggled.emit(f, v))
                place = self._add(place, button)

    def _add(self, place: int, part: QWidget) -> int:
        self._column.insertWidget(place, part)
        self._parts.append(part)
        return place + 1

    def _titles(self) -> list[tuple[str, str]]:
        return [
            ("record", self.tr("Kind of record")),
            ("outlet", self.tr("Outlet")),
            ("speaker", self.tr("Speaker")),
            ("actor", self.tr("Actor")),
            ("claim", self.tr("Claim")),
            ("stance", self.tr("Stance")),
            ("tag", self.tr("Tag")),
            ("kind", self.tr("Kind of quote")),
            ("lang", self.tr("Language")),
            ("coder", self.tr("Coder")),
        ]


def _shown(field: str, value: str) -> str:
    """A facet's value as the user reads it."""
    return record_kind(value) if field == "record" else value
