"""Actors kept in order, whatever an edit changes of them, compared with sorting anew and with lists made anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.model import Actor, ActorId
from ui.candidates import ActorCandidates, KnownActors, actor_candidates
from ui.chooser import narrowed
from ui.inspector.values import offered_actor
from ui.library_pane.entries import ROW_ROLE, EntriesModel, actor_entry
from ui.library_pane.values import Entry
from ui.matching import Names, Rank, fold
from ui.ordered import Move, Ordered, by_use
from ui.searched import Searched
from ui.widgets.suggesting import KnownNames


@dataclass(frozen=True, slots=True)
class Proposed:
    """What is found near a quote, as `Passage` has it."""

    name: str
    actor_id: ActorId | None
    reason: str = "named before"


@dataclass(frozen=True, slots=True)
class Found:
    speakers: tuple[Proposed, ...] = ()


@st.composite
def actors(draw: st.DrawFn) -> Actor:
    key = draw(st.integers(1, 12))
    name = draw(st.sampled_from(["Ona", "ona", "Óna", "Reyl", "Ines H.", "ines h", "Vik"]))
    aliases = draw(st.sampled_from([(), ("O",)]))
    return Actor(ActorId(key), str(key), name, quotes=draw(st.integers(0, 2)), aliases=aliases)


FIRST = st.lists(actors(), unique_by=lambda each: each.id, max_size=8)
CHANGES = st.lists(
    st.tuples(st.lists(actors(), unique_by=lambda each: each.id, max_size=4), st.lists(st.integers(1, 12), max_size=3)),
    max_size=6,
)


def anew(known: dict[int, Actor]) -> list[Actor]:
    return sorted(known.values(), key=lambda each: (-each.quotes, fold(each.name), each.id))


@given(FIRST, CHANGES)
def test_the_order_kept_is_the_one_that_sorting_anew_would_give(
    first: list[Actor], changes: list[tuple[list[Actor], list[int]]]
) -> None:
    known = {int(each.id): each for each in first}
    kept, replayed = Ordered(by_use, first), anew(known)
    for put, gone in changes:
        for identity in gone:
            known.pop(identity, None)
        known |= {int(each.id): each for each in put}
        for move in kept.change(put, gone):
            if move.before >= 0:
                del replayed[move.before]
            if move.record is not None:
                replayed.insert(move.after, move.record)
        assert kept.records() == replayed == anew(known)
        assert len(kept) == len(known)
        for identity in range(1, 13):
            assert kept.get(identity) == known.get(identity)
            assert kept.place_of(identity) == (replayed.index(known[identity]) if identity in known else -1)


def shown(model: EntriesModel) -> list[tuple[str, object]]:
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return [(str(row.data(Qt.ItemDataRole.DisplayRole)), row.data(ROW_ROLE)) for row in rows]


def rows_of(moves: Sequence[Move[Actor]]) -> list[Move[Entry]]:
    return [Move(each.before, each.after, actor_entry(each.record) if each.record else None) for each in moves]


@pytest.mark.parametrize("filtered", ["", "o", "ines h"])
@given(FIRST, CHANGES)
@settings(max_examples=60)
def test_rows_that_are_moved_are_those_of_a_list_made_anew(
    filtered: str, first: list[Actor], changes: list[tuple[list[Actor], list[int]]]
) -> None:
    kept, moved = Ordered(by_use, first), EntriesModel()
    moved.filter = filtered
    moved.set_entries([actor_entry(each) for each in kept.records()])
    for put, gone in changes:
        before = shown(moved)
        stayed = not moved.move_entries(rows_of(kept.change(put, gone)))
        fresh = EntriesModel()
        fresh.filter = filtered
        fresh.set_entries([actor_entry(each) for each in kept.records()])
        assert shown(moved) == shown(fresh)
        assert moved.entries() == fresh.entries()
        assert (moved.shown("actor"), moved.total("actor")) == (fresh.shown("actor"), fresh.total("actor"))
        assert not stayed or [text for text, _ in before] == [text for text, _ in shown(moved)]


def test_many_moves_at_once_are_those_of_a_list_made_anew(qtbot: QtBot) -> None:
    first = [Actor(ActorId(key), str(key), f"Person {key % 7}", quotes=key % 5) for key in range(1, 60)]
    kept, model = Ordered(by_use, first), EntriesModel()
    model.set_entries([actor_entry(each) for each in kept.records()])
    put = [Actor(ActorId(key), str(key), f"Other {key}", quotes=key % 3) for key in range(40, 80)]
    model.move_entries(rows_of(kept.change(put, range(1, 20))))
    assert [entry.id for entry in model.entries()] == [each.id for each in kept.records()]
    assert [text for text, _ in shown(model)] == [each.name for each in kept.records()]


def names_of(actor: Actor) -> tuple[str, ...]:
    return (actor.name, *actor.aliases)


def candidates(
    kept: Ordered[Actor], names: Searched[Actor], recent: list[int], speakers: tuple[Proposed, ...] = ()
) -> ActorCandidates:
    return actor_candidates(kept, names, recent, Found(speakers))  # type: ignore[arg-type]  # what of it is looked at


@pytest.mark.parametrize("query", ["", "o", "i h", "vik", "rey", "onna", "ines hh"])
@given(FIRST, CHANGES, st.lists(st.integers(1, 12), unique=True, max_size=3), st.booleans())
@settings(max_examples=40)
def test_candidates_that_are_kept_are_found_as_in_a_list_made_anew(
    query: str, first: list[Actor], changes: list[tuple[list[Actor], list[int]]], recent: list[int], near: bool
) -> None:
    kept = Ordered(by_use, first)
    names = Searched(kept, names_of)
    speakers = (Proposed("Vika", None), Proposed("Vik", ActorId(3))) if near else ()
    for put, gone in [([], []), *changes]:
        names.change(put, gone)
        kept.change(put, gone)
        offered = candidates(kept, names, recent, speakers)
        pairs = [(name, at) for at, each in enumerate(offered) for name in (each.text, *each.aliases)]
        owners = [at for _, at in pairs]
        fresh = Names([name for name, _ in pairs])
        rows, guessed = narrowed(list(offered), query, fresh, owners)
        found, only_guesses = offered.narrowed(query, 9)
        # Of names that resemble what was typed equally well any may be offered.
        sure = len({owners[each.index] for each in fresh.find(query, 60)}) if query else len(rows)
        assert found[:sure] == rows[:sure]
        assert (len(found), only_guesses) == (len(rows), guessed)


@given(FIRST, st.lists(st.integers(1, 12), unique=True, max_size=5), st.lists(st.integers(1, 12), max_size=3))
def test_candidates_are_the_likely_ones_the_last_ones_and_the_rest_each_once(
    first: list[Actor], recent: list[int], near: list[int]
) -> None:
    kept, known = Ordered(by_use, first), {int(each.id): each for each in first}
    speakers = tuple(Proposed(f"Someone {key}", ActorId(key) if key in known else None) for key in near)
    offered = candidates(kept, Searched(kept, names_of), recent, speakers)
    keys = [each.key for each in offered]
    likely = list(dict.fromkeys(key if key in known else f"Someone {key}" for key in near))
    assert [each.key or each.text for each in offered[: len(likely)]] == likely
    found = [key for key in likely if isinstance(key, int)]
    last = [key for key in recent if key in known and key not in found]
    rest = [int(each.id) for each in anew(known) if each.id not in {*found, *last}]
    assert keys[len(likely) :] == [*last, *rest]
    assert [offered[at] for at in range(len(offered))] == list(offered) == offered[:]
    assert offered[-1:] == list(offered)[-1:]


@pytest.mark.parametrize("query", ["", "o", "i h", "vik", "onna"])
@given(FIRST, CHANGES, st.lists(st.integers(1, 12), unique=True, max_size=3))
@settings(max_examples=40)
def test_fields_offer_actors_as_from_a_list_made_anew(
    query: str, first: list[Actor], changes: list[tuple[list[Actor], list[int]]], recent: list[int]
) -> None:
    kept = Ordered(by_use, first)
    names = Searched(kept, names_of)
    fields = KnownActors(kept, names, recent)
    for put, gone in [([], []), *changes]:
        names.change(put, gone)
        kept.change(put, gone)
        last = [actor for key in recent if (actor := kept.get(key)) is not None]
        ordered = [*last, *(each for each in kept.records() if each not in last)]
        fresh = KnownNames([offered_actor(each) for each in ordered])
        found, expected = fields.find(query), fresh.find(query)
        if not expected or expected[0][1] is not Rank.FUZZY:
            assert found == expected
        else:  # of those that resemble it equally well any may be offered
            assert [rank for _, rank in found] == [rank for _, rank in expected]
        for key in range(1, 13):
            assert fields.text_of(key, "?") == fresh.text_of(key, "?")
