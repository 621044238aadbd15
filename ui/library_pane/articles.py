"""The list of articles: its model and how a row is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.model import ArticleId, ArticleSummary
from ui.counting import counted
from ui.dates import readable
from ui.library_pane.arrange import Grouping, GroupRow, Order, Row, arrange, haystack, place_depends_on
from ui.library_pane.copies import InGroup, folded
from ui.matching import fold, marks
from ui.theme import Theme, ui_font
from ui.widgets.glyphs import draw_check, draw_chevron
from ui.widgets.rows import Index, isolated, lay_out, layout_width, paint_background, paint_detail
from ui.widgets.section import heading_font

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_GROUP_HEIGHT = 30
_LINE = 18.0
_ROW_REST = 42
_INDENT = 14


class ArticlesModel(QAbstractListModel):
    """Articles in the chosen order, with group headings between them."""

    def __init__(self) -> None:
        super().__init__()
        self._articles: dict[ArticleId, ArticleSummary] = {}
        self._haystacks: dict[ArticleId, str] = {}
        self._rows: list[Row] = []
        self._places: dict[ArticleId, int] = {}
        self._parts: dict[ArticleId, InGroup] = {}
        self._shown = 0
        self._unfolded: set[int] = set()
        self.order = Order()
        self.filter = ""

    def set_articles(self, articles: Iterable[ArticleSummary]) -> None:
        """Show exactly these articles."""
        self._articles = {article.id: article for article in articles if not article.trashed}
        self._haystacks = {key: haystack(article) for key, article in self._articles.items()}
        self.rearrange()

    def update_articles(self, changed: Iterable[ArticleSummary], removed: Iterable[int] = ()) -> bool:
        """Take in new or changed articles, and drop trashed and removed ones; repaint only them when they stay put.

        Whether all stay put, at the same height.
        """
        touched: list[ArticleId] = []
        stays = True
        for key in removed:
            stays &= self._articles.pop(ArticleId(key), None) is None
        for article in changed:
            before = self._articles.get(article.id)
            if article.trashed:
                stays &= self._articles.pop(article.id, None) is None
                continue
            stays &= before is not None and place_depends_on(before) == place_depends_on(article)
            self._articles[article.id] = article
            self._haystacks[article.id] = haystack(article)
            touched.append(article.id)
        if not stays or self.order.grouping is Grouping.TAG:
            self.rearrange()
            return False
        for place in (self._places[key] for key in touched if key in self._places):
            row = self._rows[place]
            if isinstance(row, ArticleSummary):
                self._rows[place] = self._articles[row.id]
                self.dataChanged.emit(self.index(place, 0), self.index(place, 0))
        return True

    def rearrange(self) -> None:
        """Sort, group and filter anew."""
        self._replace(self._arranged())

    def _arranged(self) -> list[Row]:
        return arrange(tuple(self._articles.values()), self.order, fold(self.filter).split(), self._haystacks)

    def _replace(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self._shown = len({row.id for row in rows if isinstance(row, ArticleSummary)})
        # What a filter finds is shown where it is, not behind another article.
        rows, self._parts = (rows, {}) if self.filter.strip() else folded(rows, self._unfolded)
        self._rows = rows
        self._places = {row.id: place for place, row in enumerate(rows) if isinstance(row, ArticleSummary)}
        self.endResetModel()

    def total(self) -> int:
        """How many articles there are, shown or not."""
        return len(self._articles)

    def shown(self) -> int:
        """How many articles the filter lets through."""
        return self._shown

    def part(self, article: int) -> InGroup | None:
        """An article's part in a group of copies, None for one that stands alone."""
        return self._parts.get(ArticleId(article))

    def turn(self, article: int, unfold: bool | None = None) -> bool:
        """Unfold or fold the group an article is in, or turn it around; False when nothing changes."""
        known = self._articles.get(ArticleId(article))
        cluster = known.cluster if known is not None else None
        if cluster is None or unfold is (cluster in self._unfolded):
            return False
        self._unfolded ^= {cluster}
        self.rearrange()
        return True

    def leader(self, article: int) -> int:
        """The article that stands for the group of this one; itself when it stands alone."""
        known = self._articles.get(ArticleId(article))
        cluster = known.cluster if known is not None else None
        leaders = (key for key, part in self._parts.items() if part.leads and self._articles[key].cluster == cluster)
        return article if cluster is None else next(leaders, ArticleId(article))

    def place(self, article: int) -> int:
        """The row of an article, -1 when it is not shown."""
        return self._places.get(ArticleId(article), -1)

    def row(self, index: Index) -> Row | None:
        """What an index shows."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rows(self) -> Sequence[Row]:
        """All rows as they follow."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many rows, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if isinstance(self.row(index), GroupRow):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The row itself under `ROW_ROLE`, its title, and a whole sentence for screen readers."""
        row = self.row(index)
        if role == ROW_ROLE:
            return row
        if isinstance(row, GroupRow):
            return f"{row.title} ({row.count})" if role == Qt.ItemDataRole.DisplayRole else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.metadata.title or self.tr("Untitled")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("done") if row.done else self.tr("{} % read").format(round(row.progress * 100))
            copies = self._copies(row)
            return ", ".join(part for part in (self._title(row), byline(row), self._quotes(row), copies, state) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (self._title(row), byline(row), row.metadata.byline) if part)
        return None

    def _title(self, row: ArticleSummary) -> str:
        return row.metadata.title or self.tr("Untitled")

    def _copies(self, row: ArticleSummary) -> str:
        part = self.part(row.id)
        if part is None:
            return ""
        if not part.leads:
            return self.tr("one of {0}").format(counted(part.count, "copy"))
        return counted(part.count, "copy")

    def _quotes(self, row: ArticleSummary) -> str:
        return self.tr("{} quotes").format(row.quotes)


def byline(article: ArticleSummary) -> str:
    """Outlet and date as in "Kestrel Daily · 14 Mar 2031", without what is not known."""
    data = article.metadata
    outlet = f"\u2068{data.outlet}\u2069" if data.outlet and not data.outlet.isascii() else data.outlet
    return " · ".join(part for part in (outlet, readable(data.published)) if part)


class ArticleRows(QStyledItemDelegate):
    """Draws an article: title on one or two lines, outlet and date, number of quotes, how far it has been read."""

    def __init__(self, theme: Theme, model: ArticlesModel) -> None:
        super().__init__()
        self.theme = theme
        self._model = model
        self._advances: dict[str, float] = {}
        self.width = 240
        self.even = False  # every row as high as the highest, so that a long list needs no measuring

    def _title_font(self) -> QFont:
        return ui_font(13, QFont.Weight.Medium)

    def _lines(self, title: str, width: float) -> int:
        advance = self._advances.get(title)
        if advance is None:
            advance = QFontMetricsF(self._title_font()).horizontalAdvance(title)
            self._advances[title] = advance
        return 1 if advance <= width else 2

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its title needs."""
        return QSize(50, self.height(self._model.row(index)))

    def height(self, row: Row | None) -> int:
        """How high a row is, pixels."""
        if self.even:
            return int(_ROW_REST + _LINE * 2)
        if not isinstance(row, ArticleSummary):
            return _GROUP_HEIGHT
        return int(_ROW_REST + _LINE * self._lines(row.metadata.title, self.width - 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row = self._model.row(index)
        painter.save()
        if isinstance(row, GroupRow):
            self._paint_group(painter, option, row)
        elif row is not None:
            self._paint_article(painter, option, row)
        painter.restore()

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, row: GroupRow) -> None:
        area = QRectF(option.rect).adjusted(8, 6, -8, 0)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        paint_detail(painter, area, self.theme, str(row.count), mirrored=mirrored, pixels=12)
        font = heading_font()
        font.setCapitalization(QFont.Capitalization.MixedCase)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.muted))
        side = Qt.AlignmentFlag.AlignLeading
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), row.title)

    def _paint_article(self, painter: QPainter, option: QStyleOptionViewItem, row: ArticleSummary) -> None:
        theme = self.theme
        paint_background(painter, option, theme)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        area = QRectF(option.rect).adjusted(8, 6, -8, -8)
        part = self._model.part(row.id)
        if part is not None and not part.leads:
            area = area.adjusted(0, 0, -_INDENT, 0) if mirrored else area.adjusted(_INDENT, 0, 0, 0)
        if self.even and self._lines(row.metadata.title, area.width()) == 1:
            area.translate(0, _LINE / 2)
        title = row.metadata.title or self._model.tr("Untitled")
        lines = self._lines(row.metadata.title, area.width())
        found = marks(title, self._model.filter) if self._model.filter else ()
        layout = lay_out(title, self._title_font(), area.width(), found, theme, lines, _LINE)
        painter.setPen(QColor(theme.muted if row.done else theme.ink))
        shift = area.width() - layout_width(layout) if mirrored and not title_is_rtl(title) else 0.0
        layout.draw(painter, QPointF(area.left() + shift, area.top()))
        under = QRectF(area.left(), area.top() + _LINE * lines + 1, area.width(), 18)
        used = self._paint_state(painter, under, row, mirrored=mirrored)
        painter.setFont(ui_font(12))
        painter.setPen(QColor(theme.muted))
        room = under.adjusted(used, 0, 0, 0) if mirrored else under.adjusted(0, 0, -used, 0)
        text = QFontMetricsF(ui_font(12)).elidedText(byline(row), Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignLeading
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), isolated(text) if mirrored else text)
        bar = QRectF(area.left(), under.bottom() + 4, area.width(), 3)
        self._paint_progress(painter, bar, row, mirrored=mirrored)

    def _paint_state(self, painter: QPainter, area: QRectF, row: ArticleSummary, *, mirrored: bool) -> float:
        label = self._model.tr("{} quotes").format(row.quotes) if row.quotes != 1 else self._model.tr("1 quote")
        metrics = QFontMetricsF(ui_font(12))
        if metrics.horizontalAdvance(byline(row) + label) + 14 > area.width():
            label = str(row.quotes)
        if row.done:
            end = area.left() + 5 if mirrored else area.right() - 5
            draw_check(painter, QPointF(end, area.center().y()), self.theme.asserts)
            area = area.adjusted(16, 0, 0, 0) if mirrored else area.adjusted(0, 0, -16, 0)
        part = self._model.part(row.id)
        if part is not None and part.leads:
            copies = counted(part.count, "copy")
            both = f"{label} · {copies}"
            fits = metrics.horizontalAdvance(byline(row) + both) + 34 <= area.width()
            label = both if row.quotes and fits else copies
        used = paint_detail(painter, area, self.theme, label, mirrored=mirrored, pixels=12)
        if part is not None and part.leads:
            used += 6
            sign = area.left() + used if mirrored else area.right() - used
            centre = QPointF(sign, area.center().y())
            draw_chevron(painter, centre, self.theme.muted, open_=part.unfolded, mirrored=mirrored)
            used += 8
        return used + (16 if row.done else 0)

    def _paint_progress(self, painter: QPainter, bar: QRectF, row: ArticleSummary, *, mirrored: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        track = QColor(self.theme.edge)
        track.setAlpha(70)
        painter.setBrush(track)
        painter.drawRoundedRect(bar, 1.5, 1.5)
        part = 1.0 if row.done else max(0.0, min(1.0, row.progress))
        if part > 0:
            width = bar.width() * part
            left = bar.right() - width if mirrored else bar.left()
            painter.setBrush(QColor(self.theme.asserts if row.done else self.theme.accent))
            painter.drawRoundedRect(QRectF(left, bar.top(), width, bar.height()), 1.5, 1.5)


def title_is_rtl(title: str) -> bool:
    """Whether Qt lays this text out from the right by itself."""
    return any("\u0590" <= character <= "\u08ff" for character in title[:40])
