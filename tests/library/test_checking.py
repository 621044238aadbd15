"""A sound library passes; every kind of damage done on purpose is named."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from annotator.library import Library
from annotator.library.checking import check, verify_sources
from annotator.model import Stance
from tests.library.make import add_article, add_quote, new_library

DAMAGE = {
    "the bytes of a source": ("UPDATE source SET content = x'00'", "source 1", "not those that were loaded"),
    "a text": ("UPDATE version SET text = 'x' || substr(text, 2)", "version 1", "not the one that was extracted"),
    "the words of a quote": ("UPDATE span SET exact = 'Somebody asked'", "quote 1", "says “Somebody asked”"),
    "a quote's place": ("UPDATE span SET start = start + 1, \"end\" = \"end\" + 1", "quote 1", "but the text there is"),
    "a quote's version": (
        "CREATE TEMP TABLE other AS SELECT * FROM version; UPDATE other SET id = 2, uid = 'x'; "  # noqa: ISC004
        "INSERT INTO version SELECT * FROM other; UPDATE article SET version = 2",
        "quote 1",
        "not its article's current one",
    ),
    "a quote without a place": ("DELETE FROM span", "quote 1", "has no span"),
    "a reference to nothing": ("DELETE FROM actor", "quote_actor 1", "refers to a record of actor"),
    "a row behind the history's back": ("UPDATE claim SET statement = 'x'", "claim 1", "not what the history made it"),
    "a row from nowhere": ("INSERT INTO tag (name) VALUES ('x')", "tag 2", "not what the history made it"),
    "a row that vanished": ("DELETE FROM alias", "alias 1", "is missing"),
    "an edit left open": ("UPDATE journal SET edit = 1", "edit 1", "left open"),
}  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with new_library(tmp_path) as library:
        quote = add_quote(library, add_article(library)).id
        library.quotes.add_actor([quote], library.actors.add("Olav Brekke", aliases=["Brekke"]).id)
        library.quotes.set_claim([quote], library.claims.add("Nobody was asked").id, Stance.ASSERTS)
        library.quotes.set(quote, "note", "x")
        library.undo()
        library.tags.add("gone")
        library.undo()
        return library.path


def damage(path: Path, statements: str) -> None:
    """Run statements on a closed library as a careless program would: triggers off, foreign keys unchecked."""
    connection = sqlite3.connect(path)
    triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        connection.execute(f'DROP TRIGGER "{name}"')
    connection.executescript(statements)
    for _, sql in triggers:
        connection.execute(sql)
    connection.commit()
    connection.close()


def test_a_sound_library_has_no_problems(path: Path) -> None:
    with Library.open(path) as library:
        assert library.check() == ()
        assert library.verify() == ()


@pytest.mark.parametrize("kind", DAMAGE)
def test_damage_is_named(path: Path, kind: str) -> None:
    statements, where, what = DAMAGE[kind]
    damage(path, statements)
    with Library.open(path) as library:
        found = check(library._store)
        assert any(problem.where == where and what in problem.what for problem in found), found
        custody = verify_sources(library._store)
        assert bool(custody) == (kind in ("the bytes of a source", "a text"))


def test_a_missing_journal_is_named(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("DROP TRIGGER journal_quote_update")
    connection.close()
    with Library.open(path) as library:
        assert [(problem.where, problem.what) for problem in check(library._store)] == [
            ("table quote", "is not journalled: undo would miss update")
        ]


def test_a_stale_index_is_brought_up_to_date_before_it_is_judged(path: Path) -> None:
    with Library.open(path) as library:
        library.search("nobody")
        library.quotes.set(library.quotes.all()[0].id, "note", "ferry")
        assert library.check() == ()
