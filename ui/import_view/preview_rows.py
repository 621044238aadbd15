"""How the rows of an import's preview are drawn."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.counting import counted
from ui.dates import readable
from ui.icons import pixmap
from ui.import_view.preview import ROW_ROLE, ArticleRow, FileRow, LeftRow, PreviewModel, Row
from ui.import_view.wording import file_name, known_label, sayings, stated_label
from ui.messages import said
from ui.theme import Theme, ui_font
from ui.widgets.glyphs import draw_check
from ui.widgets.rows import Index, isolated, paint_background, paint_detail

_HEAD, _LINE, _AIR = 34, 18, 10
_BOX = 16  # pixels of a check box
CHECK_WIDTH = 34  # pixels at the start of a row that check it


class PreviewRows(QStyledItemDelegate):
    """A file as a heading; an article with its check, what is known of it, and what is to be known of it."""

    def __init__(self, theme: Theme, model: PreviewModel) -> None:
        super().__init__()
        self.theme = theme
        self._model = model
        self.even = False  # every row as high as one with three lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As many lines as there is to say."""
        row = self._model.row(index)
        if self.even:
            return QSize(100, _AIR + _LINE * 3)
        if row is None or isinstance(row, FileRow):
            return QSize(100, _HEAD)
        return QSize(100, _AIR + _LINE * (1 + len(_lines(row))))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row = index.data(ROW_ROLE)
        painter.save()
        paint_background(painter, option, self.theme)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        area = QRectF(option.rect).adjusted(10, 5, -10, -5)
        if isinstance(row, FileRow):
            self._paint_file(painter, area, row, mirrored)
        elif isinstance(row, ArticleRow):
            self._paint_check(painter, area, checked=row.choice is not None, mirrored=mirrored, can=_can(row))
            self._paint_words(painter, area, row, mirrored)
        elif isinstance(row, LeftRow):
            name, colour = ("error", self.theme.error) if row.failed else ("minus", self.theme.warning)
            left = area.right() - _BOX if mirrored else area.left()
            painter.drawPixmap(int(left), int(area.top() + 2), pixmap(name, colour, _BOX))
            self._paint_words(painter, area, row, mirrored)
        painter.restore()

    def _paint_file(self, painter: QPainter, area: QRectF, row: FileRow, mirrored: bool) -> None:
        told = stated_label(row.file)
        warns = bool(row.file.short)
        if warns:
            side = area.left() if mirrored else area.right() - 14
            painter.drawPixmap(int(side), int(area.center().y() - 7), pixmap("warning", self.theme.warning, 14))
            area = area.adjusted(18, 0, 0, 0) if mirrored else area.adjusted(0, 0, -18, 0)
        used = paint_detail(painter, area, self.theme, told, mirrored=mirrored, pixels=12)
        area = area.adjusted(used, 0, 0, 0) if mirrored else area.adjusted(0, 0, -used, 0)
        self._text(painter, area, file_name(row.file.path), ui_font(12, QFont.Weight.DemiBold), self.theme.muted)

    def _paint_check(self, painter: QPainter, area: QRectF, *, checked: bool, mirrored: bool, can: bool) -> None:
        theme = self.theme
        left = area.right() - _BOX if mirrored else area.left()
        box = QRectF(left + 0.5, area.top() + 1.5, _BOX - 1, _BOX - 1)
        painter.setPen(QPen(QColor(theme.accent if checked else theme.edge if can else theme.line), 1.2))
        painter.setBrush(QColor(theme.accent) if checked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        if checked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            draw_check(painter, QPointF(box.center()), theme.on_accent)

    def _paint_words(self, painter: QPainter, area: QRectF, row: ArticleRow | LeftRow, mirrored: bool) -> None:
        theme = self.theme
        area = area.adjusted(0, 0, -26, 0) if mirrored else area.adjusted(26, 0, 0, 0)
        line = QRectF(area.left(), area.top(), area.width(), _LINE)
        out = isinstance(row, LeftRow) or row.choice is None
        detail = _size(row)
        used = paint_detail(painter, line, theme, detail, mirrored=mirrored, pixels=12)
        title = line.adjusted(used, 0, 0, 0) if mirrored else line.adjusted(0, 0, -used, 0)
        font = ui_font(13, QFont.Weight.Medium)
        self._text(painter, title, _title(row), font, theme.muted if out else theme.ink)
        for text, kind in _lines(row):
            line = line.translated(0, _LINE)
            shown = QRectF(line)
            if kind == "warning":
                side = shown.right() - 13 if mirrored else shown.left()
                painter.drawPixmap(int(side), int(shown.top() + 3), pixmap("warning", theme.warning, 13))
                shown = shown.adjusted(0, 0, -18, 0) if mirrored else shown.adjusted(18, 0, 0, 0)
            colours = {"warning": theme.warning, "known": theme.accent, "error": theme.error}
            self._text(painter, shown, text, ui_font(12), colours.get(kind, theme.muted))

    def _text(self, painter: QPainter, area: QRectF, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), shown)


def _can(row: ArticleRow) -> bool:
    return row.candidate.known is None or row.candidate.known.can_be_version


def _title(row: ArticleRow | LeftRow) -> str:
    if isinstance(row, LeftRow):
        return row.item.title or file_name(row.item.path)
    return row.candidate.metadata.title or file_name(row.candidate.path)


def _size(row: ArticleRow | LeftRow) -> str:
    if isinstance(row, LeftRow):
        return ""
    candidate = row.candidate
    return " · ".join(part for part in (candidate.metadata.language, counted(candidate.words, "word")) if part)


def _lines(row: Row) -> list[tuple[str, str]]:
    """The lines below the title with what kind each is."""
    if isinstance(row, LeftRow):
        return [(f"{said(row.item.reason)} {said(row.item.hint)}".strip(), "error" if row.failed else "")]
    if isinstance(row, FileRow):
        return []
    candidate = row.candidate
    data = candidate.metadata
    # A name in another direction keeps to itself.
    outlet = data.outlet if data.outlet.isascii() else isolated(data.outlet)
    facts = " · ".join(part for part in (outlet, readable(data.published), file_name(candidate.path)) if part)
    lines = [(facts, "")]
    if label := known_label(candidate, row.choice):
        lines.append((label, "known"))
    if told := " ".join(sayings(candidate)):
        only_copy = not candidate.warnings and not candidate.broken
        lines.append((told, "known" if only_copy else "warning"))
    return lines
