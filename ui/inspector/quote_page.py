"""A quote's whole record."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from annotator.model import ActorId, ClaimId, FieldId, FieldTarget, Function, Quote, QuoteKind, Stance, TagId
from ui.dates import readable
from ui.inspector.chips_field import ChipItem, ChipsField
from ui.inspector.claims_field import ClaimsField
from ui.inspector.custom_fields import CustomFields
from ui.inspector.form import Committing, Form, Page, Themed, link_row, plain_label
from ui.inspector.lines import Line, Lines
from ui.inspector.quoted_words import QuotedWords
from ui.inspector.requests import (
    AddActor,
    AddClaim,
    AddTag,
    FillField,
    RemoveActor,
    RemoveClaim,
    RemoveTag,
    Request,
    SetCertainty,
    SetKind,
    SetQuoteText,
    SetStance,
)
from ui.inspector.values import AlsoSays, KnownRecords
from ui.theme import Theme
from ui.widgets.choice import ChoiceButton
from ui.widgets.completing import CompletingField
from ui.widgets.heading import Heading
from ui.widgets.markdown import MarkdownNote
from ui.widgets.segmented import SegmentedControl
from ui.words import certainties, quote_kinds


class QuotePage(Page):
    """Shows one quote; every edit leaves as a request."""

    actor_opened = Signal(int)
    claim_opened = Signal(int)
    tag_opened = Signal(int)
    quote_opened = Signal(int)
    stepped = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__("inspector.quote", "")
        self.setAccessibleName(self.tr("Quote"))
        self._theme = theme
        self._quote: Quote | None = None
        self._all = False
        self._heading = Heading(self.tr("Quote"), steps=True)
        self._heading.stepped.connect(self.stepped)
        self._words = QuotedWords(theme)
        self._words.setObjectName("inspector.words")
        self._words.setAccessibleName(self.tr("The words of the quote"))
        self._kind = SegmentedControl(theme, quote_kinds(), self.tr("Kind"))
        self._kind.setObjectName("inspector.kind")
        self._make_fields()
        self._place()
        self._connect()

    def _make_fields(self) -> None:
        titles = {
            Function.SPEAKER: (self.tr("Speaker"), self.tr("Who says it")),
            Function.ADDRESSEE: (self.tr("Addressee"), self.tr("To whom")),
            Function.MENTIONED: (self.tr("Mentioned"), self.tr("Who is spoken of")),
            Function.REPORTER: (self.tr("Reporter"), self.tr("Who passes it on")),
        }
        self._titles = titles
        self._people = {role: ChipsField(self._theme, title, hint) for role, (title, hint) in titles.items()}
        self._role = plain_label()
        self._role.setContentsMargins(2, 0, 0, 2)
        self._claims = ClaimsField(self._theme)
        self._tags = ChipsField(self._theme, self.tr("Tags"), self.tr("Tag, or parent / tag"), "tag")
        self._texts = {
            "cue": CompletingField(self._theme, self.tr("Cue"), self.tr("told reporters")),
            "obtained": CompletingField(
                self._theme, self.tr("Obtained via"), self.tr("statement, told AP, leak, post…")
            ),
            "translated_from": CompletingField(
                self._theme, self.tr("Translated from"), self.tr("language, such as uk")
            ),
        }
        self._certainty = ChoiceButton(self.tr("Certainty of the coding"), certainties())
        self._note = MarkdownNote(self._theme, self.tr("Note"), self.tr("Markdown; saved when you leave the field"))
        self._fields = CustomFields(self._theme, "inspector.quote.fields")
        self._more = QPushButton()
        self._origin = plain_label()
        self._origin.setContentsMargins(8, 8, 8, 0)
        self._nested_heading = Heading(self.tr("Nested"))
        self._nested = Lines(self._theme, self.tr("Quotes inside this one or around it"))
        self._also_heading = Heading(self.tr("Also says"))
        self._also = Lines(self._theme, self.tr("Also says"))
        names: list[tuple[str, QWidget]] = [(f"inspector.{role.value}", field) for role, field in self._people.items()]
        names += [(f"inspector.{name}", field) for name, field in self._texts.items()]
        names += [("inspector.claims", self._claims), ("inspector.tags", self._tags)]
        names += [("inspector.note", self._note), ("inspector.more", self._more), ("inspector.also", self._also)]
        names += [("inspector.certainty", self._certainty), ("inspector.nested", self._nested)]
        for name, field in names:
            field.setObjectName(name)

    def _place(self) -> None:
        self.column.addWidget(self._heading)
        self.column.addWidget(self._words)
        self.column.addSpacing(4)
        kinds = QHBoxLayout()
        kinds.setContentsMargins(8, 0, 8, 0)
        kinds.addWidget(self._kind)
        self.column.addLayout(kinds)
        self.column.addSpacing(4)
        self._form = Form()
        self._form.add_row(self._titles[Function.SPEAKER][0], self._people[Function.SPEAKER])
        self._form.addWidget(self._role, self._form.rowCount(), 1)
        for function in (Function.ADDRESSEE, Function.MENTIONED, Function.REPORTER):
            self._form.add_row(self._titles[function][0], self._people[function])
        self._form.add_row(self.tr("Cue"), self._texts["cue"])
        self._form.add_row(self.tr("Claim"), self._claims)
        self._form.add_row(self.tr("Tags"), self._tags)
        self._form.add_row(self.tr("Obtained via"), self._texts["obtained"])
        self._form.add_row(self.tr("Translated from"), self._texts["translated_from"])
        self._form.add_row(self.tr("Certainty"), self._certainty)
        self._form.add_row(self.tr("Note"), self._note)
        self.column.addLayout(self._form)
        self.column.addLayout(link_row(self._more))
        self.column.addWidget(self._fields)
        self.column.addWidget(self._nested_heading)
        self.column.addWidget(self._nested)
        self.column.addWidget(self._also_heading)
        self.column.addWidget(self._also)
        self.column.addWidget(self._origin)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self._kind.chosen.connect(self._set_kind)
        for function, field in self._people.items():
            field.added.connect(partial(self._add_actor, function))
            field.removed.connect(partial(self._remove_actor, function))
            field.opened.connect(self.actor_opened)
        self._claims.added.connect(self._add_claim)
        self._claims.removed.connect(self._remove_claim)
        self._claims.opened.connect(self.claim_opened)
        self._claims.stance_chosen.connect(self._set_stance)
        self._claims.certainty_chosen.connect(self._set_claim_certainty)
        self._tags.added.connect(self._add_tag)
        self._tags.removed.connect(self._remove_tag)
        self._tags.opened.connect(self.tag_opened)
        for name, text in self._texts.items():
            text.committed.connect(partial(self._set_text, name))
            text.wanted.connect(partial(self.completions_wanted.emit, "quote", name))
        self._certainty.chosen.connect(partial(self._set_text, "certainty"))
        self._note.committed.connect(partial(self._set_text, "note"))
        self._more.clicked.connect(self._toggle_more)
        self._also.opened.connect(self.quote_opened)
        self._nested.opened.connect(self.quote_opened)
        self._note.link_opened.connect(self.url_opened)
        self._fields.filled.connect(self._fill)
        self._fields.values_wanted.connect(lambda field: self.completions_wanted.emit("field", str(field)))
        self._fields.define_wanted.connect(lambda: self.fields_wanted.emit("quote"))

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self._theme = theme
        parts: list[Themed] = [*self._people.values(), self._claims, self._tags, self._kind, self._also, self._nested]
        parts += [*self._texts.values(), self._note, self._fields, self._words]
        for part in parts:
            part.set_theme(theme)

    def set_known(self, known: KnownRecords) -> None:
        """Offer these names for adding, and show these custom fields."""
        for field in self._people.values():
            field.set_names(known.actors)
        self._claims.set_names(known.claims)
        self._tags.set_names(known.tags)
        self._fields.set_fields(known.fields_of(FieldTarget.QUOTE))

    def offer(self, kind: str, field: str, values: Sequence[str]) -> None:
        """Complete from these values what is typed in a field of the quote, or in a custom one."""
        if kind == "field":
            self._fields.offer(int(field), values)
        elif kind == "quote" and field in self._texts:
            self._texts[field].offer(values)

    def quote(self) -> Quote | None:
        """The quote shown."""
        return self._quote

    def flush(self) -> None:
        """Commit what is being typed."""
        fields: list[Committing] = [*self._texts.values(), self._note, self._fields]
        for field in fields:
            field.flush()

    def show_quote(
        self, quote: Quote, position: int, total: int, also: Sequence[AlsoSays], nested: Sequence[AlsoSays]
    ) -> None:
        """Show a quote, number `position` of `total`; another quote than before first commits what was typed."""
        same = self._quote is not None and self._quote.id == quote.id
        if not same:
            self.flush()
            adding: list[Committing] = [*self._people.values(), self._claims, self._tags]
            for field in adding:
                field.flush()
            self.verticalScrollBar().setValue(0)
        self._quote = quote
        self._heading.set_detail(self.tr("{} of {}").format(position, total) if total else "")
        self._words.show_words(quote.exact, quote.kind.value)
        self._kind.set_value(quote.kind.value)
        for function, people in self._people.items():
            people.set_items([ChipItem(a.actor, a.name) for a in quote.actors if a.function is function])
        roles = [speaker.role for speaker in quote.speakers if speaker.role]
        self._role.setText(self.tr("as {}").format(", ".join(roles)) if roles else "")
        self._role.setVisible(bool(roles))
        self._claims.set_claims(quote.claims)
        self._tags.set_items([ChipItem(tag.tag, tag.path, tag.colour) for tag in quote.tags])
        for name, text in self._texts.items():
            value = getattr(quote, name)
            text.set_value(value) if same else text.load(value)
        self._certainty.set_value(quote.certainty)
        self._note.set_value(quote.note) if same else self._note.load(quote.note)
        self._fields.show_values(quote.id, quote.fields)
        self._nested.set_lines([Line(other.quote, other.words, lead=other.who) for other in nested])
        self._nested_heading.setVisible(bool(nested))
        self._nested.setVisible(bool(nested))
        self._origin.setText(self._provenance(quote))
        self._show_also(also)
        self._show_rows()

    def _provenance(self, quote: Quote) -> str:
        parts = [self.tr("coded by {}").format(quote.coder) if quote.coder else "", readable(quote.created, time=True)]
        if quote.changed and quote.changed != quote.created:
            parts.append(self.tr("changed {}").format(readable(quote.changed, time=True)))
        parts.append(self.tr("suggested by {}").format(quote.origin) if quote.origin else "")
        return " · ".join(part for part in parts if part)

    def _show_also(self, also: Sequence[AlsoSays]) -> None:
        lines = []
        for other in also:
            words = f"{other.words} — {other.who}" if other.who else other.words
            date = readable(other.date, year=False)
            detail = " · ".join(part for part in (self.tr("contradicts") if other.contradicts else "", date) if part)
            lines.append(Line(other.quote, words, detail, warns=other.contradicts))
        self._also.set_lines(lines)
        self._also_heading.setVisible(bool(lines))
        self._also.setVisible(bool(lines))

    def _show_rows(self) -> None:
        optional: list[tuple[QWidget, bool]] = [
            (self._people[Function.ADDRESSEE], bool(self._people[Function.ADDRESSEE].items())),
            (self._people[Function.MENTIONED], bool(self._people[Function.MENTIONED].items())),
            (self._people[Function.REPORTER], bool(self._people[Function.REPORTER].items())),
            (self._texts["obtained"], bool(self._texts["obtained"].text())),
            (self._texts["translated_from"], bool(self._texts["translated_from"].text())),
            (self._certainty, bool(self._certainty.value())),
        ]
        for field, filled in optional:
            self._form.show_row(field, filled or self._all)
        self._more.setText(self.tr("Show filled fields only") if self._all else self.tr("Addressee, source and more…"))

    def _toggle_more(self) -> None:
        self._all = not self._all
        self._show_rows()

    def begin(self, part: str) -> None:
        """Put the keyboard where `part` is edited: "speaker", "claims", "tags" or "note"."""
        starts = {"speaker": self._people[Function.SPEAKER].begin, "claims": self._claims.begin}
        starts |= {"tags": self._tags.begin, "note": self._note.begin}
        starts[part]()

    def _send(self, request: Request) -> None:
        self.edited.emit(request)

    def _set_kind(self, kind: str) -> None:
        if self._quote is not None:
            self._send(SetKind(self._quote.id, QuoteKind(kind)))

    def _set_text(self, field: str, value: str) -> None:
        if self._quote is not None:
            self._send(SetQuoteText(self._quote.id, field, value))

    def _fill(self, field: int, value: str) -> None:
        if self._quote is not None:
            self._send(FillField(FieldId(field), self._quote.id, value))

    def _add_actor(self, function: Function, key: int, name: str) -> None:
        if self._quote is not None:
            self._send(AddActor(self._quote.id, name, ActorId(key) if key >= 0 else None, function))

    def _remove_actor(self, function: Function, key: int) -> None:
        if self._quote is not None:
            self._send(RemoveActor(self._quote.id, ActorId(key), function))

    def _add_claim(self, key: int, statement: str) -> None:
        if self._quote is not None:
            self._send(AddClaim(self._quote.id, statement, ClaimId(key) if key >= 0 else None, Stance.ASSERTS))

    def _remove_claim(self, key: int) -> None:
        if self._quote is not None:
            self._send(RemoveClaim(self._quote.id, ClaimId(key)))

    def _set_stance(self, key: int, stance: str) -> None:
        if self._quote is not None:
            self._send(SetStance(self._quote.id, ClaimId(key), Stance(stance)))

    def _set_claim_certainty(self, key: int, certainty: str) -> None:
        if self._quote is not None:
            self._send(SetCertainty(self._quote.id, ClaimId(key), certainty))

    def _add_tag(self, key: int, path: str) -> None:
        if self._quote is not None:
            self._send(AddTag(self._quote.id, path, TagId(key) if key >= 0 else None))

    def _remove_tag(self, key: int) -> None:
        if self._quote is not None:
            self._send(RemoveTag(self._quote.id, TagId(key)))
