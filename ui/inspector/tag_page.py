"""A tag's entry in the codebook: what it means, when it applies and when not, and the quotes that carry it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.model import Quote, Tag, TagId
from ui.inspector.chips_field import ChipItem, ChipsField
from ui.inspector.colours import Colours
from ui.inspector.form import Committing, Form, Page, Themed
from ui.inspector.joining import JoinField
from ui.inspector.lines import Line, Lines
from ui.inspector.requests import MergeInto, MoveTag, SetTag
from ui.inspector.values import KnownRecords
from ui.theme import Theme, text_font
from ui.widgets.fields import NoteField
from ui.widgets.heading import Heading
from ui.widgets.markdown import MarkdownNote
from ui.widgets.suggesting import KnownNames


class TagPage(Page):
    """Shows one tag; every edit leaves as a request."""

    tag_opened = Signal(int)
    quote_opened = Signal(int)
    all_quotes_wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__("inspector.tagpage", "")
        self.setAccessibleName(self.tr("Tag"))
        self._tag: Tag | None = None
        self._known = KnownNames()
        self._heading = Heading(self.tr("Tag"))
        self._name = NoteField(self.tr("Name"), self.tr("Name"), single_paragraph=True)
        self._name.setFont(text_font(19))
        self._parent = ChipsField(theme, self.tr("Below"), self.tr("Another tag"), "tag")
        self._colours = Colours(theme)
        self._texts = {
            "definition": NoteField(self.tr("Definition"), self.tr("What the tag means, in one sentence")),
            "inclusion": NoteField(self.tr("Applies when"), self.tr("What has to be there")),
            "exclusion": NoteField(self.tr("Not when"), self.tr("What it is mistaken for")),
            "examples": NoteField(self.tr("Examples"), self.tr("A typical passage, and one on the edge")),
        }
        self._note = MarkdownNote(theme, self.tr("Note"), self.tr("Markdown; saved when you leave the field"))
        self._join = JoinField(
            theme, self.tr("Merge another tag into this…"), self.tr("Which one"), "inspector.tag.merge"
        )
        self._quotes_heading = Heading(self.tr("Quotes"))
        self._quotes = Lines(theme, self.tr("Quotes with this tag"))
        self._show_quotes = QPushButton(self.tr("Show in the quotes table"))
        self._show_quotes.setProperty("kind", "link")
        names: list[tuple[str, QWidget]] = [("name", self._name), ("parent", self._parent), ("quotes", self._quotes)]
        names += [("table", self._show_quotes), ("note", self._note), *self._texts.items()]
        for name, widget in names:
            widget.setObjectName(f"inspector.tag.{name}")
        self._place()
        self._connect()

    def _place(self) -> None:
        self.column.addWidget(self._heading)
        self.column.addWidget(self._name)
        form = Form()
        form.add_row(self.tr("Below"), self._parent)
        form.add_row(self.tr("Colour"), self._colours)
        titles = [self.tr("Definition"), self.tr("Applies when"), self.tr("Not when"), self.tr("Examples")]
        for title, field in zip(titles, self._texts.values(), strict=True):
            form.add_row(title, field)
        form.add_row(self.tr("Note"), self._note)
        self.column.addLayout(form)
        self.column.addWidget(self._join)
        self.column.addWidget(self._quotes_heading)
        self.column.addWidget(self._quotes)
        self.column.addWidget(self._show_quotes)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self._name.committed.connect(partial(self._set, "name"))
        for name, text in self._texts.items():
            text.committed.connect(partial(self._set, name))
        self._note.committed.connect(partial(self._set, "note"))
        self._note.link_opened.connect(self.url_opened)
        self._colours.chosen.connect(partial(self._set, "colour"))
        self._join.chosen.connect(self._merge)
        self._parent.added.connect(self._move)
        self._parent.removed.connect(lambda _key: self._move(-1, ""))
        self._parent.opened.connect(self.tag_opened)
        self._quotes.opened.connect(self.quote_opened)
        self._quotes.all_wanted.connect(self._want_all)
        self._show_quotes.clicked.connect(self._want_all)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        parts: list[Themed] = [self._parent, self._quotes, self._colours, self._note, self._join]
        for part in parts:
            part.set_theme(theme)

    def set_known(self, known: KnownRecords) -> None:
        """Offer these tags to be put below, or to be merged with."""
        self._known = known.tags
        self._parent.set_names(known.tags)
        self._join.set_names(known.tags)

    def offer(self, kind: str, field: str, values: Sequence[str]) -> None:
        """A tag has no field to complete."""

    def flush(self) -> None:
        """Commit what is being typed."""
        fields: list[Committing] = [self._name, *self._texts.values(), self._note]
        for field in fields:
            field.flush()

    def tag(self) -> Tag | None:
        """The tag shown."""
        return self._tag

    def show_tag(self, tag: Tag, quotes: Sequence[Quote]) -> None:
        """Show a tag and quotes that carry it; another tag than before first commits what was typed."""
        same = self._tag is not None and self._tag.id == tag.id
        if not same:
            self.flush()
            self._parent.flush()
            self._join.flush()
            self.verticalScrollBar().setValue(0)
        self._tag = tag
        self._heading.set_detail(self.tr("{} quotes").format(tag.quotes) if tag.quotes else "")
        parts = [(self._name, tag.name)]
        parts += [(field, str(getattr(tag, name))) for name, field in self._texts.items()]
        for field, value in parts:
            field.set_value(value) if same else field.load(value)
        self._note.set_value(tag.note) if same else self._note.load(tag.note)
        above = tag.path.rpartition(" / ")[0]
        shown = [ChipItem(tag.parent, self._known.text_of(tag.parent, above))] if tag.parent is not None else []
        self._parent.set_items(shown)
        self._colours.set_value(tag.colour)
        self._quotes.set_lines([Line(q.id, q.exact, lead=", ".join(s.name for s in q.speakers)) for q in quotes])
        self._quotes_heading.setVisible(bool(quotes))
        self._show_quotes.setVisible(bool(tag.quotes))

    def _set(self, field: str, value: str) -> None:
        if self._tag is not None:
            self.edited.emit(SetTag(self._tag.id, field, value))

    def _merge(self, other: int) -> None:
        if self._tag is not None and other != self._tag.id:
            self.edited.emit(MergeInto("tag", self._tag.id, other))

    def _move(self, key: int, path: str) -> None:
        if self._tag is not None and key != self._tag.id:
            self.edited.emit(MoveTag(self._tag.id, path, TagId(key) if key >= 0 else None))

    def _want_all(self) -> None:
        if self._tag is not None:
            self.all_quotes_wanted.emit(self._tag.id)
