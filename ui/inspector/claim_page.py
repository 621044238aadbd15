"""A claim's page: the statement, its relations, and who takes which stance on it, when, in whose words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.model import Claim, ClaimId, ClaimLink, FieldId, FieldTarget, Relation, Stance, TopicId
from ui.dates import readable
from ui.inspector.chips_field import ChipItem, ChipsField
from ui.inspector.custom_fields import CustomFields
from ui.inspector.form import Committing, Form, Page, Themed
from ui.inspector.joining import JoinField
from ui.inspector.lines import Line, Lines
from ui.inspector.requests import AddLink, FillField, MergeInto, RemoveLink, SetClaim, SetTopic
from ui.inspector.tally import StanceTally
from ui.inspector.values import KnownRecords, Stand
from ui.theme import Theme, text_font
from ui.widgets.completing import CompletingField
from ui.widgets.fields import NoteField, TextField
from ui.widgets.heading import Heading
from ui.widgets.markdown import MarkdownNote
from ui.widgets.suggesting import KnownNames


class ClaimPage(Page):
    """Shows one claim; every edit leaves as a request."""

    claim_opened = Signal(int)
    quote_opened = Signal(int)
    all_quotes_wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__("inspector.claim", "")
        self.setAccessibleName(self.tr("Claim"))
        self._claim: Claim | None = None
        self._heading = Heading(self.tr("Claim"))
        self._statement = NoteField(self.tr("Statement"), self.tr("What is claimed"), single_paragraph=True)
        self._statement.setFont(text_font(19))
        self._tally = StanceTally(theme)
        self._topic = ChipsField(theme, self.tr("Topic"), self.tr("Topic, or parent / topic"), "tag")
        self._status = CompletingField(theme, self.tr("Status"), self.tr("open, checked, disputed…"))
        self._note = MarkdownNote(theme, self.tr("Note"), self.tr("Markdown; saved when you leave the field"))
        self._fields = CustomFields(theme, "inspector.claim.fields")
        titles = {
            Relation.SUPPORTS: self.tr("Supports"),
            Relation.CONTRADICTS: self.tr("Contradicts"),
            Relation.RESTATES: self.tr("Restates"),
            Relation.RESPONDS: self.tr("Responds to"),
        }
        self._links = {
            relation: ChipsField(theme, title, self.tr("Another claim"), "claim") for relation, title in titles.items()
        }
        self._titles = titles
        back = {Relation.SUPPORTS: self.tr("Supported by"), Relation.RESPONDS: self.tr("Answered by")}
        self._back = {relation: ChipsField(theme, title, "", "claim", adds=False) for relation, title in back.items()}
        self._back_titles = back
        self._all = False
        self._shown_links: tuple[ClaimLink, ...] = ()
        self._known = KnownNames()
        self._topics = KnownNames()
        self._more = QPushButton()
        self._more.setProperty("kind", "link")
        self._join = JoinField(
            theme, self.tr("Merge another claim into this…"), self.tr("Which one"), "inspector.claim.merge"
        )
        self._stands_heading = Heading(self.tr("Who takes which stand"))
        self._stands = Lines(theme, self.tr("Who takes which stand"))
        names: list[tuple[str, QWidget]] = [("statement", self._statement), ("status", self._status)]
        names += [("note", self._note), ("stands", self._stands), ("tally", self._tally)]
        names += [(relation.value, field) for relation, field in self._links.items()]
        names += [(f"{relation.value}.back", field) for relation, field in self._back.items()]
        names += [("topic", self._topic), ("more", self._more)]
        for name, widget in names:
            widget.setObjectName(f"inspector.claim.{name}")
        self._place()
        self._connect()

    def _place(self) -> None:
        self.column.addWidget(self._heading)
        self.column.addWidget(self._statement)
        self.column.addWidget(self._tally)
        form = Form()
        form.add_row(self.tr("Topic"), self._topic)
        form.add_row(self.tr("Status"), self._status)
        for relation, field in self._links.items():
            form.add_row(self._titles[relation], field)
            if relation in self._back:
                form.add_row(self._back_titles[relation], self._back[relation])
        form.add_row("", self._more)
        form.add_row(self.tr("Note"), self._note)
        self._form = form
        self.column.addLayout(form)
        self.column.addWidget(self._fields)
        self.column.addWidget(self._stands_heading)
        self.column.addWidget(self._stands)
        self.column.addWidget(self._join)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self._statement.committed.connect(partial(self._set, "statement"))
        self._status.committed.connect(partial(self._set, "status"))
        self._note.committed.connect(partial(self._set, "note"))
        for relation, field in self._links.items():
            field.added.connect(partial(self._add, relation))
            field.removed.connect(partial(self._remove, relation))
            field.opened.connect(self.claim_opened)
        for relation, chips in self._back.items():
            chips.opened.connect(self.claim_opened)
            chips.removed.connect(partial(self._remove, relation))
        self._topic.added.connect(self._file)
        self._topic.removed.connect(lambda _: self._file(-1, ""))
        self._status.wanted.connect(partial(self.completions_wanted.emit, "claim", "status"))
        self._note.link_opened.connect(self.url_opened)
        self._more.clicked.connect(self._toggle_more)
        self._join.chosen.connect(self._merge)
        self._fields.filled.connect(self._fill)
        self._fields.values_wanted.connect(lambda field: self.completions_wanted.emit("field", str(field)))
        self._fields.define_wanted.connect(lambda: self.fields_wanted.emit("claim"))
        self._stands.opened.connect(self.quote_opened)
        self._stands.all_wanted.connect(self._want_all)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        parts: list[Themed] = [*self._links.values(), *self._back.values(), self._stands, self._tally]
        parts += [self._topic, self._status, self._note, self._join, self._fields]
        for part in parts:
            part.set_theme(theme)

    def set_known(self, known: KnownRecords) -> None:
        """Offer these claims for links and these topics, and show these custom fields."""
        self._known = known.claims
        self._topics = known.topics
        for field in self._links.values():
            field.set_names(known.claims)
        self._join.set_names(known.claims)
        self._topic.set_names(known.topics)
        self._fields.set_fields(known.fields_of(FieldTarget.CLAIM))

    def offer(self, kind: str, field: str, values: Sequence[str]) -> None:
        """Complete from these values what is typed in a field of the claim, or in a custom one."""
        if kind == "field":
            self._fields.offer(int(field), values)
        elif kind == "claim":
            self._status.offer(values)

    def flush(self) -> None:
        """Commit what is being typed."""
        fields: list[Committing] = [self._statement, self._status, self._note, self._fields]
        for field in fields:
            field.flush()

    def claim(self) -> Claim | None:
        """The claim shown."""
        return self._claim

    def show_claim(
        self, claim: Claim, stands: Sequence[Stand], links: Sequence[ClaimLink], statements: Mapping[ClaimId, str]
    ) -> None:
        """Show a claim with its links from and to others, whose statements are in `statements`."""
        same = self._claim is not None and self._claim.id == claim.id
        if not same:
            self.flush()
            adding: list[Committing] = [*self._links.values(), self._topic, self._join]
            for each in adding:
                each.flush()
            self._all = False
            self.verticalScrollBar().setValue(0)
        self._claim = claim
        total = claim.asserts + claim.denies + claim.questions + claim.reports
        self._heading.set_detail(self.tr("{} quotes").format(total) if total else "")
        self._tally.set_counts(
            {
                Stance.ASSERTS: claim.asserts,
                Stance.DENIES: claim.denies,
                Stance.QUESTIONS: claim.questions,
                Stance.REPORTS: claim.reports,
            }
        )
        parts: list[tuple[NoteField | TextField | MarkdownNote, str]] = [
            (self._statement, claim.statement),
            (self._status, claim.status),
            (self._note, claim.note),
        ]
        for part, value in parts:
            part.set_value(value) if same else part.load(value)
        path = self._topics.text_of(claim.topic, "?") if claim.topic is not None else ""
        self._topic.set_items([ChipItem(claim.topic, path)] if claim.topic is not None else [])
        self._fields.show_values(claim.id, claim.fields)
        self._show_links(claim, links, statements)
        self._stands.set_lines([self._line(stand) for stand in stands])
        self._stands_heading.setVisible(bool(stands))

    def _show_links(self, claim: Claim, links: Sequence[ClaimLink], statements: Mapping[ClaimId, str]) -> None:
        self._shown_links = tuple(links)

        def chips(others: Iterable[ClaimId]) -> list[ChipItem]:
            return [ChipItem(other, statements.get(other) or self._known.text_of(other, "?")) for other in others]

        for relation, field in self._links.items():
            others = [link.other for link in links if link.relation is relation and link.claim == claim.id]
            back = [link.claim for link in links if link.relation is relation and link.other == claim.id]
            if relation in self._back:
                self._back[relation].set_items(chips(back))
            else:
                others += [each for each in back if each not in others]
            field.set_items(chips(others))
        self._show_rows()

    def _show_rows(self) -> None:
        for relation, field in self._links.items():
            self._form.show_row(field, self._all or bool(field.items()))
            if relation in self._back:
                self._form.show_row(self._back[relation], bool(self._back[relation].items()))
        self._more.setText(self.tr("Show filled fields only") if self._all else self.tr("Link to another claim…"))

    def _toggle_more(self) -> None:
        self._all = not self._all
        self._show_rows()
        if self._all:
            self._links[Relation.SUPPORTS].setFocus()

    def _line(self, stand: Stand) -> Line:
        # Room for the name comes first: the outlet shows only where there is no date.
        when = readable(stand.date) or stand.outlet
        detail = self.tr("contradicts · {0}").format(when) if stand.contradicts else when
        return Line(stand.quote, stand.words, detail, stand.who, stand.stance.value, warns=stand.contradicts)

    def _want_all(self) -> None:
        if self._claim is not None:
            self.all_quotes_wanted.emit(self._claim.id)

    def _set(self, field: str, value: str) -> None:
        if self._claim is not None:
            self.edited.emit(SetClaim(self._claim.id, field, value))

    def _add(self, relation: Relation, key: int, statement: str) -> None:
        if self._claim is not None:
            self.edited.emit(AddLink(self._claim.id, statement, ClaimId(key) if key >= 0 else None, relation))

    def _remove(self, relation: Relation, key: int) -> None:
        if self._claim is None:
            return
        for link in self._shown_links:
            if link.relation is relation and {link.claim, link.other} == {self._claim.id, key}:
                self.edited.emit(RemoveLink(link.claim, link.other, relation))

    def _file(self, key: int, path: str) -> None:
        if self._claim is not None:
            self.edited.emit(SetTopic(self._claim.id, path, TopicId(key) if key >= 0 else None))

    def _merge(self, other: int) -> None:
        if self._claim is not None and other != self._claim.id:
            self.edited.emit(MergeInto("claim", self._claim.id, other))

    def _fill(self, field: int, value: str) -> None:
        if self._claim is not None:
            self.edited.emit(FillField(FieldId(field), self._claim.id, value))
