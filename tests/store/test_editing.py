"""Edits are whole, undoable for ever, and leave a step only when something changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model import Changes
from annotator.store import Store
from annotator.store import store as store_module


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "new.attest", create=True, coder="Nina")
    yield store
    store.close()


def add_tag(store: Store, name: str, **values: object) -> int:
    with store.edit(f"Add {name}"):
        return store.insert("tag", name=name, **values)


def names(store: Store) -> list[str]:
    return [row[0] for row in store.rows("SELECT name FROM tag ORDER BY id")]


def labels(store: Store, state: str = "") -> list[str]:
    return [step.label for step in store.history() if not state or step.state == state]


def test_undo_and_redo_walk_the_history(store: Store) -> None:
    for name in ("a", "b", "c"):
        add_tag(store, name)
    seen = []
    while store.undo():
        seen.append(names(store))
    assert seen == [["a", "b"], ["a"], []]
    assert store.undo() is None
    while store.redo():
        seen.append(names(store))
    assert seen[3:] == [["a"], ["a", "b"], ["a", "b", "c"]]
    assert store.redo() is None


def test_undo_survives_closing(tmp_path: Path) -> None:
    store = Store(tmp_path / "kept.attest", create=True)
    add_tag(store, "a")
    add_tag(store, "b")
    store.undo()
    store.close()
    store = Store(tmp_path / "kept.attest")
    assert names(store) == ["a"]
    store.redo()
    assert names(store) == ["a", "b"]
    store.close()


def test_an_undone_row_comes_back_with_its_id_and_uid(store: Store) -> None:
    add_tag(store, "a")
    before = store.rows("SELECT * FROM tag")
    store.undo()
    add_tag(store, "b")
    store.undo()
    store.undo()
    assert store.rows("SELECT * FROM tag") == []
    store.redo()
    assert store.rows("SELECT name FROM tag") == [("b",)]  # "a" was discarded by "b"
    assert store.rows("SELECT id, uid FROM tag") != [row[:2] for row in before]


def test_a_new_edit_discards_what_was_undone(store: Store) -> None:
    add_tag(store, "a")
    add_tag(store, "b")
    store.undo()
    add_tag(store, "c")
    assert store.redo() is None
    assert labels(store, "discarded") == ["Add b"]
    store.undo()
    store.undo()
    store.redo()
    store.redo()
    assert names(store) == ["a", "c"]


def test_an_edit_that_changes_nothing_leaves_no_step_and_keeps_redo(store: Store) -> None:
    told: list[Changes] = []
    tag = add_tag(store, "a")
    add_tag(store, "b")
    store.undo()
    store.on_changes = told.append
    with store.edit("nothing"):
        store.update("tag", tag, name="a")
    with store.edit("less"):
        pass
    assert labels(store) == ["Add b", "Add a"]
    assert told == []
    store.redo()
    assert names(store) == ["a", "b"]


def test_an_exception_takes_everything_back(store: Store) -> None:
    add_tag(store, "a")
    with pytest.raises(RuntimeError, match="half-way"), store.edit("broken"):  # noqa: PT012
        store.insert("tag", name="b")
        raise RuntimeError("half-way")
    assert names(store) == ["a"]
    assert labels(store) == ["Add a"]
    add_tag(store, "c")
    assert names(store) == ["a", "c"]


def test_an_edit_inside_an_edit_is_part_of_it(store: Store) -> None:
    with store.edit("outer"):
        add_tag(store, "a")
        add_tag(store, "b")
    assert labels(store) == ["outer"]
    store.undo()
    assert names(store) == []


def test_an_exception_in_an_inner_edit_takes_back_the_outer_one(store: Store) -> None:
    with pytest.raises(KeyError), store.edit("outer"):  # noqa: PT012
        add_tag(store, "a")
        with store.edit("inner"):
            raise KeyError
    assert names(store) == []
    assert labels(store) == []


def test_undo_inside_an_edit_is_a_mistake(store: Store) -> None:
    add_tag(store, "a")
    with pytest.raises(RuntimeError, match="part of an edit"), store.edit("odd"):
        store.undo()
    assert names(store) == ["a"]


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO tag (name) VALUES ('b')",
        "UPDATE tag SET name = 'b'",
        "DELETE FROM tag",
        "REPLACE INTO tag SELECT * FROM tag",
    ],
)
def test_a_write_outside_an_edit_is_refused(store: Store, statement: str) -> None:
    add_tag(store, "a")
    with pytest.raises(sqlite3.IntegrityError, match="write outside edit"):
        store.run(statement)
    assert names(store) == ["a"]


@pytest.mark.parametrize("statement", ["UPDATE source SET name = 'x'", "DELETE FROM source"])
def test_a_source_cannot_be_changed(store: Store, statement: str) -> None:
    store.insert(
        "source", name="a.txt", media_type="text/plain", url="", retrieved="", sha256="", content=b"a", added=""
    )
    with pytest.raises(sqlite3.IntegrityError, match="source rows are immutable"), store.edit("forbidden"):
        store.run(statement)
    assert store.rows("SELECT name, content FROM source") == [("a.txt", b"a")]


def test_undo_brings_back_what_a_cascade_took(store: Store) -> None:
    with store.edit("actor"):
        actor = store.insert("actor", name="Ida Strand")
        store.insert("alias", actor=actor, name="I. Strand")
        store.insert("role", actor=actor, title="harbour master", **{"from": "2029", "to": ""})
    before = [store.rows(f"SELECT * FROM {table}") for table in ("actor", "alias", "role")]
    with store.edit("delete"):
        store.run("DELETE FROM actor WHERE id = ?", [actor])
    assert store.value("SELECT count(*) FROM alias") == 0
    store.undo()
    assert [store.rows(f"SELECT * FROM {table}") for table in ("actor", "alias", "role")] == before
    store.redo()
    assert store.value("SELECT count(*) FROM role") == 0


def test_undo_brings_back_references_that_were_set_to_null(store: Store) -> None:
    parent = add_tag(store, "frame")
    child = add_tag(store, "risk", parent=parent)
    with store.edit("delete"):
        store.run("DELETE FROM tag WHERE id = ?", [parent])
    assert store.value("SELECT parent FROM tag WHERE id = ?", [child]) is None
    store.undo()
    assert store.value("SELECT parent FROM tag WHERE id = ?", [child]) == parent


def type_note(store: Store, tag: int, *texts: str, merge: str = "note") -> None:
    for text in texts:
        with store.edit("Type", merge=merge):
            store.update("tag", tag, definition=text)


def test_typing_is_one_step_with_one_row(store: Store) -> None:
    tag = add_tag(store, "a")
    type_note(store, tag, "w", "wo", "wor", "word")
    assert labels(store) == ["Type", "Add a"]
    assert store.history()[0].rows == 1
    store.undo()
    assert store.value("SELECT definition FROM tag") == ""
    store.redo()
    assert store.value("SELECT definition FROM tag") == "word"


def test_typing_that_comes_back_to_the_start_leaves_no_step(store: Store) -> None:
    tag = add_tag(store, "a")
    type_note(store, tag, "w", "wo", "w", "")
    assert labels(store) == ["Add a"]


def test_another_field_another_step(store: Store) -> None:
    tag = add_tag(store, "a")
    type_note(store, tag, "w", merge="one")
    type_note(store, tag, "x", merge="two")
    type_note(store, tag, "xy", merge="one")
    assert labels(store) == ["Type", "Type", "Type", "Add a"]


def test_typing_after_an_undo_is_a_new_step(store: Store) -> None:
    tag = add_tag(store, "a")
    type_note(store, tag, "w")
    store.undo()
    type_note(store, tag, "x")
    assert labels(store, "done") == ["Type", "Add a"]
    assert labels(store, "discarded") == ["Type"]


def test_typing_after_a_pause_is_a_new_step(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    tag = add_tag(store, "a")
    earlier = datetime.now(UTC) - timedelta(seconds=31)
    with monkeypatch.context() as patch:
        patch.setattr(store_module, "now", lambda: earlier.isoformat(timespec="milliseconds"))
        type_note(store, tag, "w")
    type_note(store, tag, "wo")
    assert labels(store) == ["Type", "Type", "Add a"]


def test_another_coder_never_continues_a_step(tmp_path: Path) -> None:
    store = Store(tmp_path / "shared.attest", create=True, coder="Nina")
    tag = add_tag(store, "a")
    type_note(store, tag, "w")
    store.close()
    store = Store(tmp_path / "shared.attest", coder="Oskar")
    type_note(store, tag, "wo")
    assert [step.coder for step in store.history()] == ["Oskar", "Nina", "Nina"]
    store.close()


def test_merged_edits_that_insert_undo_as_one(store: Store) -> None:
    for name in ("a", "b", "c"):
        with store.edit("Import", merge="import:1"):
            tag = store.insert("tag", name=name)
            store.update("tag", tag, definition="new")
            store.update("tag", tag, definition="newer")
    assert labels(store) == ["Import"]
    before = store.rows("SELECT * FROM tag")
    store.undo()
    assert names(store) == []
    store.redo()
    assert store.rows("SELECT * FROM tag") == before


def test_unjournalled_work_is_no_step(store: Store) -> None:
    with store.unjournalled():
        store.run("INSERT INTO setting (key, value) VALUES ('pane', 'quotes')")
    assert labels(store) == []
    with pytest.raises(ValueError, match="no"), store.unjournalled():  # noqa: PT012
        store.run("DELETE FROM setting")
        raise ValueError("no")
    assert store.value("SELECT value FROM setting WHERE key = 'pane'") == "quotes"


def test_history_tells_who_what_and_when(store: Store) -> None:
    add_tag(store, "a")
    step = store.history()[0]
    assert (step.label, step.coder, step.state, step.rows) == ("Add a", "Nina", "done", 1)
    assert abs(datetime.fromisoformat(step.at) - datetime.now(UTC)) < timedelta(minutes=1)
    add_tag(store, "b")
    assert [each.label for each in store.history(limit=1)] == ["Add b"]


@pytest.fixture(scope="module")
def long_lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = Store(tmp_path_factory.mktemp("texts") / "texts.attest", create=True)
    yield store
    store.close()


@given(text=st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_text_comes_back_from_the_journal_as_it_was(long_lived: Store, text: str) -> None:
    store = long_lived
    tag = add_tag(store, text)
    with store.edit("change"):
        store.update("tag", tag, name="other", definition=text)
    with store.edit("delete"):
        store.run("DELETE FROM tag WHERE id = ?", [tag])
    store.undo()
    assert store.rows("SELECT name, definition FROM tag WHERE id = ?", [tag]) == [("other", text)]
    store.undo()
    assert store.rows("SELECT name, definition FROM tag WHERE id = ?", [tag]) == [(text, "")]
    store.undo()
    assert store.rows("SELECT name FROM tag WHERE id = ?", [tag]) == []
    store.redo()
    assert store.rows("SELECT name FROM tag WHERE id = ?", [tag]) == [(text,)]
