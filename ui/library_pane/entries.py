"""The rows of actors, claims, tags, saved searches and the trash."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.model import Actor, Claim, SavedSearch, Tag, Topic
from ui.kept import Kept
from ui.library_pane.values import Entry, TrashEntry
from ui.matching import fold, marks, matches
from ui.ordered import Move
from ui.theme import Theme, ui_font
from ui.widgets.rows import Index, lay_out, layout_width, paint_background, paint_detail

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
ENTRY_HEIGHT = 28
RENAMED = ("actor", "claim", "tag", "topic")  # the kinds that F2 renames in place


Place = tuple[int, str]
"""Where an entry stands in its list: the most used first, then by name."""


def _place(kept: tuple[Place, Entry]) -> Place:
    return kept[0]


def actor_entry(actor: Actor) -> Entry:
    """The row of an actor."""
    return Entry(
        actor.id,
        actor.name,
        detail=str(actor.quotes) if actor.quotes else "",
        tip="\n".join(part for part in (actor.name, ", ".join(actor.aliases), actor.description) if part),
        colour=actor.colour,
        kind="actor",
        query=fold(" ".join((actor.name, *actor.aliases))),
    )


def claim_entries(claims: Iterable[Claim], topics: Iterable[Topic] = ()) -> list[Entry]:
    """Claims under their topics, the most quoted first, with how many quotes assert and deny them.

    Claims without a topic come after the tree.
    """
    kept = [_CLAIMS.of(claim) for claim in claims if not claim.trashed]
    stated = [entry for _, entry in sorted(kept, key=_place)]
    tree = sorted(topics, key=lambda topic: fold(topic.path or topic.name))
    known = {topic.id for topic in tree}
    headings = [
        Entry(
            topic.id,
            topic.name,
            tip=topic.path,
            parent=topic.parent,
            kind="topic",
            query=fold(topic.path or topic.name),
        )
        for topic in tree
    ]
    # The entry of a claim names its topic, which may be one that is not shown.
    return headings + [
        entry if entry.parent is None or entry.parent in known else replace(entry, parent=None) for entry in stated
    ]


def _claim(claim: Claim) -> tuple[Place, Entry]:
    return (-(claim.asserts + claim.denies + claim.questions + claim.reports), fold(claim.statement)), Entry(
        claim.id,
        claim.statement,
        tip=_claim_tip(claim),
        kind="claim",
        query=fold(claim.statement),
        parent=claim.topic,
        parent_kind="topic",
        counts=(("+", str(claim.asserts)), ("−", str(claim.denies))),
    )


def _claim_tip(claim: Claim) -> str:
    counts = _tr("{} assert, {} deny, {} question, {} report").format(
        claim.asserts, claim.denies, claim.questions, claim.reports
    )
    return f"{claim.statement}\n{counts}"


def tag_entries(tags: Iterable[Tag]) -> list[Entry]:
    """Tags in the order of their paths; parents come before their children."""
    kept = sorted((tag for tag in tags if not tag.trashed), key=lambda tag: fold(tag.path or tag.name))
    ids = {tag.id for tag in kept}
    entries = [_TAGS.of(tag) for tag in kept]
    return [entry if entry.parent is None or entry.parent in ids else replace(entry, parent=None) for entry in entries]


def _tag(tag: Tag) -> Entry:
    return Entry(
        tag.id,
        tag.name,
        detail=str(tag.quotes) if tag.quotes else "",
        tip="\n".join(part for part in (tag.path or tag.name, tag.definition) if part),
        colour=tag.colour,
        parent=tag.parent,
        kind="tag",
        query=fold(tag.path or tag.name),
    )


def search_entries(searches: Iterable[SavedSearch]) -> list[Entry]:
    """Saved searches by name."""
    ordered = sorted(searches, key=lambda search: fold(search.name))
    return [
        Entry(search.id, search.name or search.query, tip=search.query, kind="search", query=fold(search.name))
        for search in ordered
    ]


def trash_entries(trash: Iterable[TrashEntry]) -> list[Entry]:
    """What is in the trash, as it comes."""
    kinds = {
        "article": _tr("article"),
        "quote": _tr("quote"),
        "actor": _tr("actor"),
        "claim": _tr("claim"),
        "tag": _tr("tag"),
    }
    return [
        Entry(item.id, item.title, kinds.get(item.kind, item.kind), item.detail, kind=item.kind, query=fold(item.title))
        for item in trash
    ]


_CLAIMS, _TAGS = Kept(_claim), Kept(_tag)
_FEW = 12  # entries that change at once, above which a list is made anew


class EntriesModel(QStandardItemModel):
    """Entries as a tree: a child stands under its parent when that is shown, too."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        self._totals: Counter[str] = Counter()
        self._keys: Counter[tuple[str, int]] = Counter()
        self._children = 0  # entries that stand under another one
        self.filter = ""
        self._items: dict[tuple[str, int], QStandardItem] = {}

    def set_entries(self, entries: Sequence[Entry]) -> bool:
        """Show these entries; False when every row stays where it is."""
        before, self._entries = self._entries, list(entries)
        start, old_end, new_end = _stretch(before, self._entries)
        old, now = before[start:old_end], self._entries[start:new_end]
        twins, nested = len(self._keys) < len(before), self._children > 0
        self._count(old, -1)
        self._count(now, 1)
        twins = twins or len(self._keys) < len(self._entries)
        if self._write(old, now, twins=twins):
            return False
        if twins or nested or self._children or self.filter or not self._mend(old, now, start):
            self.rebuild()
        return True

    def move_entries(self, moves: Sequence[Move[Entry]]) -> bool:
        """Take and put a few entries of a flat list; False when every row stays where it is."""
        if len(moves) > _FEW:
            entries = list(self._entries)
            for move in moves:
                _move(entries, move)
            return self.set_entries(entries)
        words = fold(self.filter).split()
        moved = [self._move_row(move, words) for move in moves]
        return any(moved)

    def _move_row(self, move: Move[Entry], words: Sequence[str]) -> bool:
        old, now = _move(self._entries, move), move.record
        self._count([] if old is None else [old], -1)
        self._count([] if now is None else [now], 1)
        if old is not None and (item := self._items.get(_key(old))) is not None:
            if now is not None and move.before == move.after and _standing(old) == _standing(now):
                _fill(item, now)
                return False
            self.invisibleRootItem().takeRow(item.row())
            del self._items[_key(old)]
        if now is not None and matches(now.query, words):
            self._items[_key(now)] = _item(now)
            self.invisibleRootItem().insertRow(self._row_at(move.after), self._items[_key(now)])
        return True

    def _row_at(self, place: int) -> int:
        """The row of an entry at this place: below the next one before it that the filter lets through."""
        if not self.filter.strip():
            return place
        before = (self._items.get(_key(self._entries[at])) for at in range(place - 1, -1, -1))
        above = next((item for item in before if item is not None), None)
        return 0 if above is None else above.row() + 1

    def _count(self, entries: Sequence[Entry], by: int) -> None:
        for entry in entries:
            self._totals[entry.kind] += by
            self._children += by * (entry.parent is not None)
            self._keys[_key(entry)] += by
            if not self._keys[_key(entry)]:
                del self._keys[_key(entry)]

    def _write(self, old: Sequence[Entry], now: Sequence[Entry], *, twins: bool) -> bool:
        """Write what changed, such as counts, into rows that stay; False when that is not all."""
        if len(old) != len(now):
            return False
        changed = [pair for pair in zip(old, now, strict=True) if not _same(*pair)]
        if len(changed) > _FEW or any(_standing(one) != _standing(other) for one, other in changed):
            return False
        if changed and twins:
            return False
        for _, entry in changed:
            if (item := self._items.get(_key(entry))) is not None:
                _fill(item, entry)
        return True

    def _mend(self, old: Sequence[Entry], now: Sequence[Entry], start: int) -> bool:
        """Put only the few entries that changed in a flat list where they belong; False when that is not all."""
        left, came = {_key(entry): entry for entry in old}, {_key(entry): entry for entry in now}
        touched = {key for key in left.keys() | came.keys() if left.get(key) != came.get(key)}
        stayed = [key for key in left if key not in touched]
        if len(touched) > _FEW or stayed != [key for key in came if key not in touched]:
            return False
        root = self.invisibleRootItem()
        for key in touched & left.keys():
            root.takeRow(self._items.pop(key).row())
        for row, (key, entry) in enumerate(came.items(), start):
            if key in touched:
                self._items[key] = _item(entry)
                root.insertRow(row, self._items[key])
        return True

    def entries(self) -> tuple[Entry, ...]:
        """All entries, shown or not."""
        return tuple(self._entries)

    def shown(self, kind: str = "") -> int:
        """How many entries (of a kind) the filter lets through."""
        if not self.filter.strip() or not kind:
            return self.total(kind) if kind else len(self._items)
        return sum(of == kind for of, _ in self._items)

    def total(self, kind: str = "") -> int:
        """How many entries (of a kind) there are."""
        return self._totals[kind] if kind else len(self._entries)

    def is_tree(self) -> bool:
        """Whether an entry stands under another one."""
        return self._children > 0

    def rebuild(self) -> None:
        """Filter anew; what an entry that is shown stands under is shown, too."""
        self.clear()
        self._items = {}
        shown = self._let_through()
        for entry in self._entries:
            if (entry.kind, entry.id) not in shown:
                continue
            item = _item(entry)
            parent = self._items.get(_above(entry)) if entry.parent is not None else None
            (parent or self.invisibleRootItem()).appendRow(item)
            self._items[(entry.kind, entry.id)] = item

    def _let_through(self) -> set[tuple[str, int]]:
        words = fold(self.filter).split()
        known = {(entry.kind, entry.id): entry for entry in self._entries}
        if not words:
            return set(known)
        shown: set[tuple[str, int]] = set()
        for key, entry in known.items():
            if matches(entry.query, words):
                step: Entry | None = entry
                while step is not None and key not in shown:
                    shown.add(key)
                    key = _above(step)
                    step = known.get(key)
        return shown

    def find(self, kind: str, key: int) -> QStandardItem | None:
        """The item of a record, None when it is not shown."""
        return self._items.get((kind, key))


def _move(entries: list[Entry], move: Move[Entry]) -> Entry | None:
    """Make a move in a list; the entry that was taken out."""
    old = entries.pop(move.before) if move.before >= 0 else None
    if move.record is not None:
        entries.insert(move.after, move.record)
    return old


def _key(entry: Entry) -> tuple[str, int]:
    return (entry.kind, entry.id)


def _above(entry: Entry) -> tuple[str, int]:
    return (entry.parent_kind or entry.kind, -1 if entry.parent is None else entry.parent)


def _stretch(before: Sequence[Entry], now: Sequence[Entry]) -> tuple[int, int, int]:
    """Where two lists differ: from the first number to the second in the one, to the third in the other."""
    shorter = min(len(before), len(now))
    start = next((at for at in range(shorter) if not _same(before[at], now[at])), shorter)
    rest = shorter - start
    tail = next((at for at in range(rest) if not _same(before[-1 - at], now[-1 - at])), rest)
    return start, len(before) - tail, len(now) - tail


def _same(one: Entry | None, other: Entry | None) -> bool:
    return one is other or one == other


def _standing(entry: Entry) -> tuple[object, ...]:
    """What decides whether and where an entry is shown, and by which name."""
    return (entry.kind, entry.id, entry.text, entry.query, *_above(entry))


def _item(entry: Entry) -> QStandardItem:
    item = QStandardItem(entry.text)
    item.setEditable(entry.kind in RENAMED)
    _fill(item, entry)
    return item


def _fill(item: QStandardItem, entry: Entry) -> None:
    item.setData(entry, ROW_ROLE)
    item.setToolTip(entry.tip)
    item.setAccessibleText(_spoken(entry))


def _spoken(entry: Entry) -> str:
    counts = ", ".join(
        f"{number} {_tr('assert') if sign == '+' else _tr('deny')}" for sign, number in entry.counts if number != "0"
    )
    return ", ".join(part for part in (entry.text, entry.detail, counts) if part)


class EntryRows(QStyledItemDelegate):
    """Draws an entry on one line: colour dot, name, count or +asserts −denies at the end."""

    def __init__(self, theme: Theme, model: EntriesModel) -> None:
        super().__init__()
        self.theme = theme
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line."""
        return QSize(50, ENTRY_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        entry = index.data(ROW_ROLE)
        if not isinstance(entry, Entry):
            return
        painter.save()
        paint_background(painter, option, self.theme)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        area = QRectF(option.rect).adjusted(8, 0, -8, 0)
        if entry.counts:
            used = self._paint_counts(painter, area, entry, mirrored=mirrored)
        else:
            used = paint_detail(painter, area, self.theme, entry.detail, mirrored=mirrored)
        room = area.adjusted(used, 0, 0, 0) if mirrored else area.adjusted(0, 0, -used, 0)
        if entry.colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(entry.colour))
            painter.drawEllipse(QPointF(room.right() - 4 if mirrored else room.left() + 4, room.center().y()), 4, 4)
            room = room.adjusted(0, 0, -14, 0) if mirrored else room.adjusted(14, 0, 0, 0)
        found = marks(entry.text, self._model.filter) if self._model.filter else ()
        heading = entry.kind == "topic"
        font = ui_font(13, QFont.Weight.Medium) if heading else ui_font()
        layout = lay_out(entry.text, font, room.width(), found, self.theme)
        painter.setPen(QColor(self.theme.muted if heading else self.theme.ink))
        left = room.right() - layout_width(layout) if mirrored else room.left()
        layout.draw(painter, QPointF(left, room.center().y() - layout.boundingRect().height() / 2))
        painter.restore()

    def _paint_counts(self, painter: QPainter, area: QRectF, entry: Entry, *, mirrored: bool) -> float:
        metrics = QFontMetricsF(ui_font())
        painter.setFont(ui_font())
        used = 0.0
        for sign, number in reversed(entry.counts):
            colour = self.theme.muted
            if number != "0":
                colour = self.theme.asserts if sign == "+" else self.theme.denies
            # Signs stay before their numbers in a right-to-left line, too.
            text = f"\u2066{sign}{number}\u2069" if mirrored else f"{sign}{number}"
            width = metrics.horizontalAdvance(text)
            left = area.left() + used if mirrored else area.right() - used - width
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(left, area.center().y() + metrics.ascent() / 2 - 1), text)
            used += width + 6
        return used + 6


def _tr(text: str) -> str:
    return QCoreApplication.translate("LibraryPane", text)
