"""An actor's record and what the actor says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.model import Actor, ActorId, ActorKind, FieldId, FieldTarget, Quote, Role
from ui.inspector.chips_field import ChipItem, ChipsField
from ui.inspector.colours import Colours
from ui.inspector.custom_fields import CustomFields
from ui.inspector.form import Committing, Form, Page, Themed, link_row
from ui.inspector.joining import JoinField
from ui.inspector.lines import Line, Lines
from ui.inspector.requests import FillField, MergeInto, SetActor, SetActorKind, SetAffiliation, SetAliases, SetRoles
from ui.inspector.values import KnownRecords
from ui.theme import Theme, text_font
from ui.widgets.choice import ChoiceButton
from ui.widgets.fields import NoteField, TextField
from ui.widgets.heading import Heading
from ui.widgets.markdown import MarkdownNote
from ui.widgets.suggesting import KnownNames
from ui.words import actor_kinds

_YEARS = re.compile(r"^(?P<what>.*?)[\s,(]+(?P<start>\d{4}[\d-]{0,6})?\s*[–—-]\s*(?P<end>\d{4}[\d-]{0,6})?\)?\s*$")
_OF = re.compile(r"\s+(?:of|at|@)\s+")


def read_role(text: str) -> Role:
    """Read "defence minister of X, 2019–2023"; parts that are missing stay empty."""
    found = _YEARS.match(text)
    start, end = (found["start"] or "", found["end"] or "") if found else ("", "")
    what = (found["what"] if found and (start or end) else text).strip(" ,")
    title, *organisation = _OF.split(what, maxsplit=1)
    return Role(title.strip(), organisation[0].strip() if organisation else "", start, end)


def write_role(role: Role) -> str:
    """The role as `read_role` reads it."""
    name = f"{role.title} of {role.organisation}" if role.organisation else role.title
    return f"{name}, {role.start}–{role.end}" if role.start or role.end else name


class ActorPage(Page):
    """Shows one actor; every edit leaves as a request."""

    actor_opened = Signal(int)
    quote_opened = Signal(int)
    all_quotes_wanted = Signal(int)
    split_wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__("inspector.actor", "")
        self.setAccessibleName(self.tr("Actor"))
        self._theme = theme
        self._actor: Actor | None = None
        self._known = KnownNames()
        self._heading = Heading(self.tr("Actor"))
        self._name = NoteField(self.tr("Name"), self.tr("Name"), single_paragraph=True)
        self._name.setFont(text_font(19))
        self._kind = ChoiceButton(self.tr("Kind of actor"), actor_kinds())
        self._aliases = ChipsField(theme, self.tr("Aliases"), self.tr("Another name in the texts"))
        self._roles = ChipsField(theme, self.tr("Roles"), self.tr("minister of X, 2019–2023"), "claim")
        self._affiliation = ChipsField(theme, self.tr("Belongs to"), self.tr("Organisation"))
        for field in (self._aliases, self._roles):
            field.field.create_label = self.tr("Add “{}”")
        self._colours = Colours(theme)
        self._fields = CustomFields(theme, "inspector.actor.fields")
        self._texts: dict[str, NoteField | MarkdownNote] = {
            "description": NoteField(self.tr("Description"), self.tr("Who this is"), single_paragraph=True),
            "note": MarkdownNote(theme, self.tr("Note"), self.tr("Markdown; saved when you leave the field")),
        }
        self._external = TextField(self.tr("External id"), self.tr("Wikidata Q… or an address"))
        self._open_external = QPushButton(self.tr("Open in browser"))
        self._open_external.setProperty("kind", "link")
        self._join = JoinField(
            theme, self.tr("Merge another actor into this…"), self.tr("Which one"), "inspector.actor.merge"
        )
        self._split = QPushButton(self.tr("Split this actor…"))
        self._against_heading = Heading(self.tr("Contradicts itself"))
        self._against = Lines(theme, self.tr("Where this actor contradicts itself"))
        self._quotes_heading = Heading(self.tr("Quotes"))
        self._quotes = Lines(theme, self.tr("Quotes of this actor"))
        self._name_parts()
        self._place()
        self._connect()

    def _name_parts(self) -> None:
        names: list[tuple[str, QWidget]] = [
            ("name", self._name),
            ("kind", self._kind),
            ("aliases", self._aliases),
            ("roles", self._roles),
            ("affiliation", self._affiliation),
            ("description", self._texts["description"]),
            ("note", self._texts["note"]),
            ("external", self._external),
            ("split", self._split),
            ("external.open", self._open_external),
            ("contradictions", self._against),
            ("quotes", self._quotes),
        ]
        for name, widget in names:
            widget.setObjectName(f"inspector.actor.{name}")

    def _place(self) -> None:
        self.column.addWidget(self._heading)
        self.column.addWidget(self._name)
        form = Form()
        form.add_row(self.tr("Kind"), self._kind)
        form.add_row(self.tr("Aliases"), self._aliases)
        form.add_row(self.tr("Roles"), self._roles)
        form.add_row(self.tr("Belongs to"), self._affiliation)
        form.add_row(self.tr("Description"), self._texts["description"])
        form.add_row(self.tr("External id"), self._external)
        form.add_row("", self._open_external)
        form.add_row(self.tr("Colour"), self._colours)
        form.add_row(self.tr("Note"), self._texts["note"])
        self._form = form
        self.column.addLayout(form)
        self.column.addWidget(self._fields)
        self.column.addWidget(self._against_heading)
        self.column.addWidget(self._against)
        self.column.addWidget(self._quotes_heading)
        self.column.addWidget(self._quotes)
        self.column.addWidget(self._join)
        self.column.addLayout(link_row(self._split))
        self.column.addStretch(1)

    def _connect(self) -> None:
        self._name.committed.connect(partial(self._set, "name"))
        self._external.committed.connect(partial(self._set, "external_id"))
        for name, text in self._texts.items():
            text.committed.connect(partial(self._set, name))
        self._kind.chosen.connect(self._set_kind)
        self._aliases.added.connect(lambda _key, name: self._set_aliases(add=name))
        self._aliases.removed.connect(lambda place: self._set_aliases(drop=place))
        self._roles.added.connect(lambda _key, name: self._set_roles(add=name))
        self._roles.removed.connect(lambda place: self._set_roles(drop=place))
        self._affiliation.added.connect(self._set_affiliation)
        self._affiliation.removed.connect(lambda _key: self._set_affiliation(-1, ""))
        self._affiliation.opened.connect(self.actor_opened)
        self._quotes.opened.connect(self.quote_opened)
        self._quotes.all_wanted.connect(lambda: self._ask(self.all_quotes_wanted))
        self._against.opened.connect(self.quote_opened)
        self._join.chosen.connect(self._merge)
        self._split.clicked.connect(lambda: self._ask(self.split_wanted))
        self._colours.chosen.connect(partial(self._set, "colour"))
        self._open_external.clicked.connect(lambda: self.url_opened.emit(address_of(self._external.text())))
        self._fields.filled.connect(self._fill)
        self._fields.values_wanted.connect(lambda field: self.completions_wanted.emit("field", str(field)))
        self._fields.define_wanted.connect(lambda: self.fields_wanted.emit("actor"))
        note = self._texts["note"]
        if isinstance(note, MarkdownNote):
            note.link_opened.connect(self.url_opened)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        parts: list[Themed] = [self._aliases, self._roles, self._affiliation, self._quotes, self._against]
        parts += [self._join, self._colours, self._fields]
        note = self._texts["note"]
        if isinstance(note, MarkdownNote):
            note.set_theme(theme)
        for part in parts:
            part.set_theme(theme)

    def set_known(self, known: KnownRecords) -> None:
        """Offer these actors to belong to or to be merged with, and show these custom fields."""
        self._known = known.actors
        self._affiliation.set_names(known.actors)
        self._join.set_names(known.actors)
        self._fields.set_fields(known.fields_of(FieldTarget.ACTOR))

    def offer(self, kind: str, field: str, values: Sequence[str]) -> None:
        """Complete from these values what is typed in a custom field."""
        if kind == "field":
            self._fields.offer(int(field), values)

    def flush(self) -> None:
        """Commit what is being typed."""
        fields: list[Committing] = [self._name, self._external, *self._texts.values(), self._fields]
        for field in fields:
            field.flush()

    def actor(self) -> Actor | None:
        """The actor shown."""
        return self._actor

    def show_actor(self, actor: Actor, quotes: Sequence[Quote], against: Sequence[Line]) -> None:
        """Show an actor; another one than before first commits what was typed."""
        same = self._actor is not None and self._actor.id == actor.id
        if not same:
            self.flush()
            self._join.flush()
            self.verticalScrollBar().setValue(0)
        self._actor = actor
        self._heading.set_detail(self.tr("{} quotes").format(actor.quotes) if actor.quotes else "")
        parts: list[tuple[NoteField | TextField | MarkdownNote, str]] = [
            (self._name, actor.name),
            (self._external, actor.external_id),
            (self._texts["description"], actor.description),
            (self._texts["note"], actor.note),
        ]
        for field, value in parts:
            field.set_value(value) if same else field.load(value)
        self._kind.set_value(actor.kind.value)
        self._aliases.set_items([ChipItem(place, alias) for place, alias in enumerate(actor.aliases)])
        self._roles.set_items([ChipItem(place, write_role(role)) for place, role in enumerate(actor.roles)])
        belongs = actor.affiliation
        shown = [ChipItem(belongs, self._known.text_of(belongs, "?"))] if belongs is not None else []
        self._affiliation.set_items(shown)
        self._form.show_row(self._open_external, bool(address_of(actor.external_id)))
        self._colours.set_value(actor.colour)
        self._fields.show_values(actor.id, actor.fields)
        self._against.set_lines(against)
        self._against_heading.setVisible(bool(against))
        self._against.setVisible(bool(against))
        self._quotes.set_lines([quote_line(quote) for quote in quotes])
        self._quotes_heading.setVisible(bool(quotes))

    def _ask(self, signal: SignalInstance) -> None:
        if self._actor is not None:
            signal.emit(self._actor.id)

    def _set(self, field: str, value: str) -> None:
        if self._actor is not None:
            self.edited.emit(SetActor(self._actor.id, field, value))

    def _fill(self, field: int, value: str) -> None:
        if self._actor is not None:
            self.edited.emit(FillField(FieldId(field), self._actor.id, value))

    def _merge(self, other: int) -> None:
        if self._actor is not None and other != self._actor.id:
            self.edited.emit(MergeInto("actor", self._actor.id, other))

    def _set_kind(self, kind: str) -> None:
        if self._actor is not None:
            self.edited.emit(SetActorKind(self._actor.id, ActorKind(kind)))

    def _set_aliases(self, add: str = "", drop: int = -1) -> None:
        if self._actor is not None:
            kept = [alias for place, alias in enumerate(self._actor.aliases) if place != drop]
            names = dict.fromkeys([*kept, add] if add else kept)
            self.edited.emit(SetAliases(self._actor.id, tuple(names)))

    def _set_roles(self, add: str = "", drop: int = -1) -> None:
        if self._actor is not None:
            kept = [role for place, role in enumerate(self._actor.roles) if place != drop]
            self.edited.emit(SetRoles(self._actor.id, tuple([*kept, read_role(add)] if add else kept)))

    def _set_affiliation(self, key: int, name: str) -> None:
        if self._actor is not None:
            self.edited.emit(SetAffiliation(self._actor.id, name, ActorId(key) if key >= 0 else None))


def address_of(external: str) -> str:
    """Where an external id leads: an address as it is, a Wikidata id's page, "" for anything else."""
    external = external.strip()
    if re.fullmatch(r"[QP]\d+", external):
        return f"https://www.wikidata.org/wiki/{external}"
    return external if external.startswith(("http://", "https://")) else ""


def quote_line(quote: Quote) -> Line:
    """A quote of a known speaker: its words, and the first claim it takes a stance on."""
    if quote.claims:
        first = quote.claims[0]
        return Line(quote.id, quote.exact, lead=first.statement, stance=first.stance.value)
    return Line(quote.id, quote.exact)
