from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QWidget

from annotator.model import (
    ActorId,
    ArticleId,
    ClaimId,
    ClaimLink,
    Function,
    QuoteId,
    QuoteKind,
    Relation,
    Role,
    Stance,
    TagId,
)
from tests.ui import norrvik
from tests.ui.conftest import Press, Stage
from ui.inspector import AlsoSays, Inspector, Stand
from ui.inspector.actor_page import read_role, write_role
from ui.inspector.requests import (
    AddActor,
    AddArticleTag,
    AddClaim,
    AddLink,
    AddTag,
    MoveTag,
    RemoveActor,
    RemoveClaim,
    RemoveTag,
    SetActor,
    SetAliases,
    SetArticle,
    SetClaim,
    SetDone,
    SetKind,
    SetQuoteText,
    SetRoles,
    SetStance,
    SetTag,
)
from ui.theme import Theme
from ui.widgets.chips import Chip
from ui.widgets.fields import NoteField, TextField
from ui.widgets.segmented import SegmentedControl
from ui.widgets.suggesting import SuggestingField
from ui.widgets.swatch import Swatch


@pytest.fixture
def inspector(stage: Stage, light: Theme) -> Inspector:
    made = Inspector(light)
    made.set_known(norrvik.known_actors(), norrvik.claims(), norrvik.tags())
    stage(made, QLineEdit())
    return made


@pytest.fixture
def asked(inspector: Inspector) -> list[object]:
    requests: list[object] = []
    inspector.edited.connect(requests.append)
    return requests


Kind = TypeVar("Kind", bound=QWidget)


def part(inspector: Inspector, kind: type[Kind], name: str) -> Kind:
    found = inspector.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def add(inspector: Inspector, press: Press, field: str, text: str) -> None:
    part(inspector, QAbstractButton, f"{field}.add").click()
    typed = part(inspector, SuggestingField, f"{field}.input")
    press(typed, text)
    press(typed, Qt.Key.Key_Return)


def test_a_quote_shows_its_whole_record(inspector: Inspector) -> None:
    quote = norrvik.quotes()[0]
    inspector.show_quote(quote, 12, 31, [AlsoSays(QuoteId(7), "“perfectly safe”", "", "2031-02-02", contradicts=True)])
    assert inspector.shown() == ("quote", 1)
    chips = [chip.text() for chip in inspector.quote_page.findChildren(Chip)]
    assert chips == ["Ines Halloran", "Port Authority", "The sluice is unsafe to open", "safety", "frame / risk"]
    assert part(inspector, TextField, "inspector.cue").text() == "told reporters"
    assert part(inspector, NoteField, "inspector.note").value().startswith("The inspection")
    assert part(inspector, SegmentedControl, "inspector.kind").value() == "direct"
    assert part(inspector, SegmentedControl, "inspector.stance.1").value() == "asserts"
    assert inspector.quote_page._also.lines()[0].detail == "contradicts · 2 Feb"
    assert inspector.quote_page._role.text() == "as transport minister"


def test_edits_of_a_quote_leave_as_requests(inspector: Inspector, asked: list[object], press: Press) -> None:
    inspector.show_quote(norrvik.quotes()[0], 1, 7)
    key = QuoteId(1)
    part(inspector, QAbstractButton, "segment.indirect").click()
    add(inspector, press, "inspector.speaker", "reyl")
    add(inspector, press, "inspector.claims.new", "Nobody was asked")
    add(inspector, press, "inspector.tags", "labour")
    stance = part(inspector, SegmentedControl, "inspector.stance.1")
    press(stance.findChildren(QAbstractButton)[0], Qt.Key.Key_Right)
    press(part(inspector, Chip, "chip.actor.3"), Qt.Key.Key_Delete)
    press(part(inspector, Chip, "chip.claim.1"), Qt.Key.Key_Delete)
    press(part(inspector, Chip, "chip.tag.3"), Qt.Key.Key_Delete)
    assert asked == [
        SetKind(key, QuoteKind.INDIRECT),
        AddActor(key, "Tomas Reyl", ActorId(4), Function.SPEAKER),
        AddClaim(key, "Nobody was asked", None, Stance.ASSERTS),
        AddTag(key, "labour", TagId(5)),
        SetStance(key, ClaimId(1), Stance.DENIES),
        RemoveActor(key, ActorId(3), Function.ADDRESSEE),
        RemoveClaim(key, ClaimId(1)),
        RemoveTag(key, TagId(3)),
    ]


def test_what_was_typed_goes_to_the_quote_it_was_typed_for(inspector: Inspector, asked: list[object]) -> None:
    first, second, *_ = norrvik.quotes()
    inspector.show_quote(first, 1, 7)
    note = part(inspector, NoteField, "inspector.note")
    note.setFocus()
    note.setPlainText("unfinished")
    inspector.show_quote(second, 2, 7)
    assert asked == [SetQuoteText(first.id, "note", "unfinished")]
    assert note.value() == ""


def test_a_refresh_does_not_clobber_the_field_in_use(inspector: Inspector, asked: list[object]) -> None:
    quote = norrvik.quotes()[0]
    inspector.show_quote(quote, 1, 7)
    cue = part(inspector, TextField, "inspector.cue")
    cue.setFocus()
    cue.setText("told repor")
    inspector.show_quote(replace(quote, cue="said", kind=QuoteKind.MIXED), 1, 7)
    assert cue.text() == "told repor"
    assert part(inspector, SegmentedControl, "inspector.kind").value() == "mixed"
    inspector.flush()
    assert asked == [SetQuoteText(quote.id, "cue", "told repor")]


def test_rare_fields_wait_behind_a_button_until_they_are_filled(inspector: Inspector) -> None:
    inspector.show_quote(norrvik.quotes()[2], 3, 7)
    obtained = part(inspector, TextField, "inspector.obtained")
    assert not obtained.isVisible()
    part(inspector, QPushButton, "inspector.more").click()
    assert obtained.isVisible()
    part(inspector, QPushButton, "inspector.more").click()
    inspector.show_quote(replace(norrvik.quotes()[2], obtained="told AP"), 3, 7)
    assert obtained.isVisible()


def test_an_article_is_edited_in_place(inspector: Inspector, asked: list[object], press: Press) -> None:
    article = norrvik.articles()[0]
    inspector.show_article(article, norrvik.version())
    outlet = part(inspector, TextField, "inspector.outlet")
    outlet.setText("The Kestrel")
    press(outlet, Qt.Key.Key_Return)
    title = part(inspector, NoteField, "inspector.title")
    title.setPlainText("Minister rules\nout")
    press(title, Qt.Key.Key_Return)
    add(inspector, press, "inspector.article.tags", "frame / cost")
    part(inspector, QAbstractButton, "inspector.done").click()
    key = ArticleId(1)
    assert asked == [
        SetArticle(key, "outlet", "The Kestrel"),
        SetArticle(key, "title", "Minister rules out"),
        AddArticleTag(key, "frame / cost", None),
        SetDone(key, True),
    ]


def test_an_actor_keeps_aliases_and_dated_roles(inspector: Inspector, asked: list[object], press: Press) -> None:
    actor = norrvik.actors()[0]
    inspector.show_actor(actor, norrvik.quotes()[:2])
    key = ActorId(1)
    add(inspector, press, "inspector.actor.aliases", "the minister")
    add(inspector, press, "inspector.actor.roles", "mayor of Norrvik, 2019–2023")
    external = part(inspector, TextField, "inspector.actor.external")
    external.setText("Q42")
    press(external, Qt.Key.Key_Return)
    assert asked == [
        SetAliases(key, (*actor.aliases, "the minister")),
        SetRoles(key, (*actor.roles, Role("mayor", "Norrvik", "2019", "2023"))),
        SetActor(key, "external_id", "Q42"),
    ]


def test_a_claim_lists_who_takes_which_stand(inspector: Inspector, asked: list[object], press: Press) -> None:
    claim = norrvik.claims()[0]
    stand = Stand(QuoteId(7), "Transport Ministry", Stance.DENIES, "“perfectly safe”", "2031-02-02")
    link = ClaimLink(claim.id, ClaimId(4), Relation.CONTRADICTS)
    inspector.show_claim(claim, [stand], [link], {ClaimId(4): "The lower gate passed"})
    line = inspector.claim_page._stands.lines()[0]
    assert (line.lead, line.stance, line.detail) == ("Transport Ministry", "denies", "2 Feb 2031")
    add(inspector, press, "inspector.claim.supports", "unions were")
    statement = part(inspector, NoteField, "inspector.claim.statement")
    statement.setPlainText("The sluice is unsafe")
    press(statement, Qt.Key.Key_Return)
    assert asked == [
        AddLink(claim.id, "Unions were consulted", ClaimId(2), Relation.SUPPORTS),
        SetClaim(claim.id, "statement", "The sluice is unsafe"),
    ]


def test_a_tag_shows_its_entry_in_the_codebook(inspector: Inspector, asked: list[object], press: Press) -> None:
    tag = norrvik.tags()[2]
    inspector.show_tag(tag, norrvik.quotes()[:1])
    assert inspector.shown() == ("tag", 3)
    assert inspector.tag_page._quotes.lines()[0].lead == "Ines Halloran"
    assert part(inspector, Chip, "chip.tag.2").text() == "frame"
    definition = part(inspector, NoteField, "inspector.tag.definition")
    definition.setPlainText("Danger to people or property")
    press(definition, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    blue = next(swatch for swatch in inspector.findChildren(Swatch) if swatch.accessibleName() == "blue")
    blue.click()
    press(part(inspector, Chip, "chip.tag.2"), Qt.Key.Key_Delete)
    add(inspector, press, "inspector.tag.parent", "labour")
    assert asked == [
        SetTag(tag.id, "definition", "Danger to people or property"),
        SetTag(tag.id, "colour", blue.colour),
        MoveTag(tag.id, "", None),
        MoveTag(tag.id, "labour", TagId(5)),
    ]


def test_chips_and_lines_open_what_they_name(inspector: Inspector, press: Press) -> None:
    inspector.show_quote(norrvik.quotes()[0], 1, 7, [AlsoSays(QuoteId(6), "“measured the wrong thing”")])
    opened: list[tuple[str, int]] = []
    inspector.actor_opened.connect(lambda key: opened.append(("actor", key)))
    inspector.claim_opened.connect(lambda key: opened.append(("claim", key)))
    inspector.tag_opened.connect(lambda key: opened.append(("tag", key)))
    inspector.quote_opened.connect(lambda key: opened.append(("quote", key)))
    for name in ("chip.actor.1", "chip.claim.1", "chip.tag.1"):
        press(part(inspector, Chip, name), Qt.Key.Key_Return)
    part(inspector, QAbstractButton, "line.6").click()
    assert opened == [("actor", 1), ("claim", 1), ("tag", 1), ("quote", 6)]


def test_esc_leaves_for_the_text(inspector: Inspector, press: Press) -> None:
    inspector.show_quote(norrvik.quotes()[0], 1, 7)
    left: list[bool] = []
    inspector.left.connect(lambda: left.append(True))
    cue = part(inspector, TextField, "inspector.cue")
    cue.setFocus()
    press(cue, Qt.Key.Key_Escape)
    assert left == [True]


def test_clear_commits_and_shows_nothing(inspector: Inspector, asked: list[object]) -> None:
    inspector.show_quote(norrvik.quotes()[0], 1, 7)
    cue = part(inspector, TextField, "inspector.cue")
    cue.setText("said")
    inspector.clear()
    assert inspector.shown() == ("", 0)
    assert asked == [SetQuoteText(QuoteId(1), "cue", "said")]


def test_every_control_has_a_name_and_is_large_enough(inspector: Inspector) -> None:
    pages: list[Callable[[], None]] = [
        lambda: inspector.show_quote(norrvik.quotes()[0], 1, 7, [AlsoSays(QuoteId(6), "“measured”")]),
        lambda: inspector.show_article(norrvik.articles()[0], norrvik.version()),
        lambda: inspector.show_actor(norrvik.actors()[0], norrvik.quotes()[:2]),
        lambda: inspector.show_claim(norrvik.claims()[0]),
        lambda: inspector.show_tag(norrvik.tags()[2], norrvik.quotes()[:1]),
    ]
    for show in pages:
        show()
        controls = [
            child
            for child in inspector.findChildren(QWidget)
            if child.isVisible() and isinstance(child, QAbstractButton | QLineEdit | NoteField)
        ]
        assert len(controls) > 5
        for control in controls:
            text = control.text() if isinstance(control, QAbstractButton) else ""
            assert control.accessibleName() or text, control.objectName()
            assert control.height() >= 24, control.objectName()
            assert control.width() >= 24, control.objectName()


def test_every_page_paints_in_both_themes_and_directions(stage: Stage, both_themes: Theme) -> None:
    inspector = Inspector(both_themes)
    inspector.set_known(norrvik.known_actors(), norrvik.claims(), norrvik.tags())
    stage(inspector)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        inspector.setLayoutDirection(direction)
        inspector.show_quote(norrvik.quotes()[6], 1, 7, [AlsoSays(QuoteId(6), "“measured”")])
        assert not inspector.grab().isNull()
        inspector.show_claim(norrvik.claims()[0])
        assert not inspector.grab().isNull()
        inspector.show_tag(norrvik.tags()[2])
        assert not inspector.grab().isNull()
    inspector.set_theme(both_themes)


WORDS = st.text("bcdefg ", min_size=1, max_size=20).map(str.strip).filter(bool)
YEARS = st.integers(1900, 2100).map(str)


@given(WORDS, st.just("") | WORDS, st.just("") | YEARS, st.just("") | YEARS)
def test_roles_read_back_as_written(title: str, organisation: str, start: str, end: str) -> None:
    role = Role(" ".join(title.split()), " ".join(organisation.split()), start, end)
    assert read_role(write_role(role)) == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("defence minister of Ostmark, 2019-2023", Role("defence minister", "Ostmark", "2019", "2023")),
        ("mayor (2019–)", Role("mayor", "", "2019", "")),
        ("spokesperson", Role("spokesperson")),
        ("engineer at Port Authority", Role("engineer", "Port Authority")),
        ("minister of state for trade, 2031-02–2031-03", Role("minister", "state for trade", "2031-02", "2031-03")),
    ],
)
def test_roles_are_read_as_people_write_them(text: str, role: Role) -> None:
    assert read_role(text) == role
