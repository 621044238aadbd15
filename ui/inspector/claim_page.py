"""A claim's page: the statement, its relations, and who takes which stance on it, when, in whose words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.model import Claim, ClaimId, ClaimLink, Relation, Stance
from ui.dates import readable
from ui.inspector.chips_field import ChipItem, ChipsField
from ui.inspector.form import Form, Page, Themed
from ui.inspector.lines import Line, Lines
from ui.inspector.requests import AddLink, RemoveLink, SetClaim
from ui.inspector.tally import StanceTally
from ui.inspector.values import Stand
from ui.theme import Theme, text_font
from ui.widgets.fields import NoteField, TextField
from ui.widgets.heading import Heading
from ui.widgets.suggesting import KnownNames


class ClaimPage(Page):
    """Shows one claim; every edit leaves as a request."""

    edited = Signal(object)
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
        self._status = TextField(self.tr("Status"), self.tr("open, checked, disputed…"))
        self._note = NoteField(self.tr("Note"), self.tr("Markdown; saved when you leave the field"))
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
        self._stands_heading = Heading(self.tr("Who takes which stand"))
        self._stands = Lines(theme, self.tr("Who takes which stand"))
        names: list[tuple[str, QWidget]] = [("statement", self._statement), ("status", self._status)]
        names += [("note", self._note), ("stands", self._stands), ("tally", self._tally)]
        names += [(relation.value, field) for relation, field in self._links.items()]
        for name, widget in names:
            widget.setObjectName(f"inspector.claim.{name}")
        self._place()
        self._connect()

    def _place(self) -> None:
        self.column.addWidget(self._heading)
        self.column.addWidget(self._statement)
        self.column.addWidget(self._tally)
        form = Form()
        form.add_row(self.tr("Status"), self._status)
        for relation, field in self._links.items():
            form.add_row(self._titles[relation], field)
        form.add_row(self.tr("Note"), self._note)
        self.column.addLayout(form)
        self.column.addWidget(self._stands_heading)
        self.column.addWidget(self._stands)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self._statement.committed.connect(partial(self._set, "statement"))
        self._status.committed.connect(partial(self._set, "status"))
        self._note.committed.connect(partial(self._set, "note"))
        for relation, field in self._links.items():
            field.added.connect(partial(self._add, relation))
            field.removed.connect(partial(self._remove, relation))
            field.opened.connect(self.claim_opened)
        self._stands.opened.connect(self.quote_opened)
        self._stands.all_wanted.connect(self._want_all)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        parts: list[Themed] = [*self._links.values(), self._stands, self._tally]
        for part in parts:
            part.set_theme(theme)

    def set_known(self, claims: KnownNames) -> None:
        """Offer these claims for links."""
        for field in self._links.values():
            field.set_names(claims)

    def flush(self) -> None:
        """Commit what is being typed."""
        for field in (self._statement, self._status, self._note):
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
        parts: list[tuple[NoteField | TextField, str]] = [
            (self._statement, claim.statement),
            (self._status, claim.status),
            (self._note, claim.note),
        ]
        for part, value in parts:
            part.set_value(value) if same else part.load(value)
        for relation, field in self._links.items():
            others = [link.other for link in links if link.relation is relation and link.claim == claim.id]
            field.set_items([ChipItem(other, statements.get(other, "?")) for other in others])
        self._stands.set_lines([self._line(stand) for stand in stands])
        self._stands_heading.setVisible(bool(stands))

    def _line(self, stand: Stand) -> Line:
        # Room for the name comes first: the outlet shows only where there is no date.
        return Line(stand.quote, stand.words, readable(stand.date) or stand.outlet, stand.who, stand.stance.value)

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
        if self._claim is not None:
            self.edited.emit(RemoveLink(self._claim.id, ClaimId(key), relation))
