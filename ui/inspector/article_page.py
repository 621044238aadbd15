"""An article's metadata, tags and note, and where its text came from."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from annotator.model import ArticleSummary, FieldId, FieldTarget, TagId, Version
from ui.dates import readable
from ui.inspector.chips_field import ChipItem, ChipsField
from ui.inspector.custom_fields import CustomFields
from ui.inspector.form import Committing, Form, Page, Themed, plain_label
from ui.inspector.requests import AddArticleTag, FillField, RemoveArticleTag, SetArticle, SetDone
from ui.inspector.values import KnownRecords
from ui.messages import said
from ui.theme import Theme, text_font
from ui.widgets.completing import CompletingField
from ui.widgets.fields import NoteField
from ui.widgets.flow import FlowLayout
from ui.widgets.heading import Heading
from ui.widgets.markdown import MarkdownNote

_COMPLETED = ("outlet", "byline", "language", "section")


class ArticlePage(Page):
    """Shows one article; every edit leaves as a request."""

    tag_opened = Signal(int)
    versions_wanted = Signal(int)
    set_aside_wanted = Signal(int)
    origin_wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__("inspector.article", "")
        self.setAccessibleName(self.tr("Article"))
        self._article: ArticleSummary | None = None
        self._heading = Heading(self.tr("Article"))
        self._title = NoteField(self.tr("Title"), self.tr("Title"), single_paragraph=True)
        self._title.setFont(text_font(19))
        self._fields = {
            "outlet": CompletingField(theme, self.tr("Outlet"), self.tr("Who published it")),
            "byline": CompletingField(theme, self.tr("Byline"), self.tr("Who wrote it")),
            "published": CompletingField(theme, self.tr("Date"), self.tr("2031-03-14, 2031-03 or 2031")),
            "url": CompletingField(theme, self.tr("URL"), self.tr("https://…")),
            "language": CompletingField(theme, self.tr("Language"), self.tr("en, uk, ar…")),
            "section": CompletingField(theme, self.tr("Section"), self.tr("Economy, Opinion…")),
        }
        self._tags = ChipsField(theme, self.tr("Tags"), self.tr("Tag, or parent / tag"), "tag")
        self._note = MarkdownNote(theme, self.tr("Note"), self.tr("Markdown; saved when you leave the field"))
        self._custom = CustomFields(theme, "inspector.article.fields")
        self._done = QCheckBox(self.tr("Done with this article"))
        self._open_url = QPushButton(self.tr("Open in browser"))
        self._source_heading = Heading(self.tr("Source"))
        self._source = plain_label(selectable=True)
        self._warnings = plain_label("warning")
        self._versions = QPushButton(self.tr("Versions…"))
        self._set_aside = QPushButton(self.tr("Original…"))
        self._origin = QPushButton(self.tr("Origin…"))
        names: list[tuple[str, QWidget]] = [(f"inspector.{name}", field) for name, field in self._fields.items()]
        names += [("inspector.title", self._title), ("inspector.article.tags", self._tags)]
        names += [("inspector.article.note", self._note), ("inspector.done", self._done)]
        names += [("inspector.url.open", self._open_url), ("inspector.versions", self._versions)]
        names += [("inspector.setaside", self._set_aside), ("inspector.origin", self._origin)]
        for name, widget in names:
            widget.setObjectName(name)
        self._place()
        self._connect()

    def _place(self) -> None:
        self.column.addWidget(self._heading)
        self.column.addWidget(self._title)
        form = Form()
        titles = [self.tr("Outlet"), self.tr("Byline"), self.tr("Date"), self.tr("URL"), self.tr("Language")]
        for title, field in zip([*titles, self.tr("Section")], self._fields.values(), strict=True):
            form.add_row(title, field)
        form.add_row(self.tr("Tags"), self._tags)
        form.add_row(self.tr("Note"), self._note)
        self.column.addLayout(form)
        self.column.addWidget(self._custom)
        self._done.setContentsMargins(8, 0, 0, 0)
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 0)
        row.addWidget(self._done)
        self.column.addLayout(row)
        self.column.addWidget(self._source_heading)
        for label in (self._source, self._warnings):
            label.setContentsMargins(8, 0, 8, 0)
            self.column.addWidget(label)
        below = QWidget()
        links = FlowLayout(below)  # in other languages the words are longer
        links.setContentsMargins(4, 2, 4, 0)
        for button in (self._versions, self._set_aside, self._origin, self._open_url):
            button.setProperty("kind", "link")
            links.addWidget(button)
        self.column.addWidget(below)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self._title.committed.connect(partial(self._set, "title"))
        for name, field in self._fields.items():
            field.committed.connect(partial(self._set, name))
            if name in _COMPLETED:
                field.wanted.connect(partial(self.completions_wanted.emit, "article", name))
        self._note.link_opened.connect(self.url_opened)
        self._custom.filled.connect(self._fill)
        self._custom.values_wanted.connect(lambda field: self.completions_wanted.emit("field", str(field)))
        self._custom.define_wanted.connect(lambda: self.fields_wanted.emit("article"))
        self._note.committed.connect(partial(self._set, "note"))
        self._tags.added.connect(self._add_tag)
        self._tags.removed.connect(self._remove_tag)
        self._tags.opened.connect(self.tag_opened)
        self._done.clicked.connect(self._set_done)
        self._open_url.clicked.connect(lambda: self.url_opened.emit(self._fields["url"].text()))
        self._versions.clicked.connect(lambda: self._tell(self.versions_wanted.emit))
        self._set_aside.clicked.connect(lambda: self._tell(self.set_aside_wanted.emit))
        self._origin.clicked.connect(lambda: self._tell(self.origin_wanted.emit))

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        parts: list[Themed] = [self._tags, self._note, self._custom, *self._fields.values()]
        for part in parts:
            part.set_theme(theme)

    def set_known(self, known: KnownRecords) -> None:
        """Offer these tags, and show these custom fields."""
        self._tags.set_names(known.tags)
        self._custom.set_fields(known.fields_of(FieldTarget.ARTICLE))

    def offer(self, kind: str, field: str, values: Sequence[str]) -> None:
        """Complete from these values what is typed in a field of the article, or in a custom one."""
        if kind == "field":
            self._custom.offer(int(field), values)
        elif kind == "article" and field in self._fields:
            self._fields[field].offer(values)

    def flush(self) -> None:
        """Commit what is being typed."""
        fields: list[Committing] = [self._title, *self._fields.values(), self._note, self._custom]
        for field in fields:
            field.flush()

    def article(self) -> ArticleSummary | None:
        """The article shown."""
        return self._article

    def show_article(self, article: ArticleSummary, version: Version | None) -> None:
        """Show an article; another one than before first commits what was typed."""
        same = self._article is not None and self._article.id == article.id
        if not same:
            self.flush()
            self._tags.flush()
            self.verticalScrollBar().setValue(0)
        self._article = article
        data = article.metadata
        self._heading.set_detail(self.tr("{} words").format(article.words) if article.words else "")
        self._title.set_value(data.title) if same else self._title.load(data.title)
        for name, field in self._fields.items():
            value = getattr(data, name)
            field.set_value(value) if same else field.load(value)
        self._note.set_value(article.note) if same else self._note.load(article.note)
        self._custom.show_values(article.id, article.fields)
        self._tags.set_items([ChipItem(tag.tag, tag.path, tag.colour) for tag in article.tags])
        self._done.setChecked(article.done)
        self._open_url.setVisible(data.url.startswith(("http:", "https:")))
        self._show_source(article, version)

    def _show_source(self, article: ArticleSummary, version: Version | None) -> None:
        shown = version is not None
        for widget in (self._source_heading, self._source):
            widget.setVisible(shown)
        self._versions.setVisible(shown)
        self._set_aside.setVisible(shown)
        self._origin.setVisible(shown)
        self._warnings.setVisible(version is not None and bool(version.warnings))
        if version is None:
            return
        added = readable(article.added or version.created, time=True)
        self._source.setText(
            "\n".join(
                (
                    version.source_name,
                    self.tr("version {}, read by {}").format(version.number, version.extractor),
                    self.tr("added {}").format(added),
                    self.tr("sha-256 {0}").format(f"{version.source_sha256[:16]}…"),
                )
            )
        )
        self._source.setToolTip(self.tr("sha-256 {0}").format(version.source_sha256))
        self._warnings.setText("\n".join(map(said, version.warnings)))

    def begin(self, field: str) -> None:
        """Put the keyboard into a field of the metadata, "title" or "note"."""
        widgets: dict[str, QWidget] = {"title": self._title, "note": self._note, **self._fields}
        widgets[field].setFocus()

    def _tell(self, emit: object) -> None:
        if self._article is not None and callable(emit):
            emit(self._article.id)

    def _set(self, field: str, value: str) -> None:
        if self._article is not None:
            self.edited.emit(SetArticle(self._article.id, field, value))

    def _fill(self, field: int, value: str) -> None:
        if self._article is not None:
            self.edited.emit(FillField(FieldId(field), self._article.id, value))

    def _set_done(self, done: bool) -> None:
        if self._article is not None:
            self.edited.emit(SetDone(self._article.id, done))

    def _add_tag(self, key: int, path: str) -> None:
        if self._article is not None:
            self.edited.emit(AddArticleTag(self._article.id, path, TagId(key) if key >= 0 else None))

    def _remove_tag(self, key: int) -> None:
        if self._article is not None:
            self.edited.emit(RemoveArticleTag(self._article.id, TagId(key)))
