"""Any sequence of edits, undos and redos, through the public API, returns to identical tables.

A model keeps the whole content of all journalled tables after every step of the history; after every undo and redo each
table must be, row by row and column by column, what it was then.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from annotator.library import Library
from annotator.model import ActorKind, FieldKind, FieldTarget, Function, QuoteKind, Relation, Role, Stance
from annotator.schema.tables import JOURNALLED
from annotator.store import Store
from tests.library.make import TEXT, add_article, draft, source

Tables = dict[str, list[tuple[Any, ...]]]

places = st.integers(0, len(TEXT) - 30).flatmap(lambda at: st.tuples(st.just(at), st.integers(at + 1, at + 29)))
names = st.sampled_from(["Ida Strand", "Olav Brekke", "brekke", "Союз", "渡轮", "O’Hara 🚢"])
paths = st.sampled_from(["risk", "frame", "frame / risk", "frame / risk / hull", "Frame / cost"])
texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=20)
picks = st.integers(0, 99)
revisions = st.sampled_from(
    [TEXT.replace("e", "ee"), TEXT.replace("the ", "that "), f"Corrected.\n{TEXT}", TEXT[:200], TEXT]
)


def tables(library: Library) -> Tables:
    """Every row of every journalled table."""
    store: Store = library._store
    return {table: store.rows(f'SELECT * FROM "{table}" ORDER BY id') for table in JOURNALLED}


class Sequences(RuleBasedStateMachine):
    """Everything the API can change, in any order, with undo and redo in between."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.open()
        self.past: list[Tables] = []
        self.future: list[Tables] = []

    def open(self) -> None:
        self.library = Library.create(Path(self.folder.name) / "any.attest", coder="Nina")
        self.library._store.db.execute("PRAGMA synchronous = OFF")  # nobody pulls the plug here, and it is faster

    @initialize()
    def start(self) -> None:
        self.past.append(tables(self.library))
        self.do(lambda: add_article(self.library))
        for name in ("Ida Strand", "Olav Brekke"):
            self.do(partial(self.library.actors.add, name))
            self.do(partial(self.library.claims.add, f"{name} was asked"))
            self.do(partial(self.library.tags.add, f"asked / {name}"))
        for at in (120, 260):
            self.do(partial(self.library.quotes.add, self.article(0), [(at, at + 60)]))

    def teardown(self) -> None:
        assert self.library.verify() == ()
        self.library.close()
        self.folder.cleanup()

    def do(self, act: Callable[[], object]) -> None:
        """An edit: one new state after the present one, or none when nothing changed or an earlier step grew."""
        before, steps = self.past[-1], self.done_steps()
        act()
        after, grown = tables(self.library), self.done_steps() - steps
        if grown == 0:
            if after != before:
                self.past[-1], self.future = after, []
        elif grown < 0:
            # Typing came back to where it began: the step is gone.
            self.past.pop()
            self.future = []
            assert after == self.past[-1]
        else:
            assert grown == 1
            self.past.append(after)
            self.future = []

    def done_steps(self) -> int:
        return sum(step.state == "done" for step in self.library.history.steps(10_000))

    def one(self, records: Any, pick: int) -> Any:
        return records[pick % len(records)].id if records else None

    def quote(self, pick: int) -> Any:
        return self.one(self.library.quotes.all(), pick)

    def actor(self, pick: int) -> Any:
        return self.one(self.library.actors.all(), pick)

    def claim(self, pick: int) -> Any:
        return self.one(self.library.claims.all(), pick)

    def tag(self, pick: int) -> Any:
        return self.one(self.library.tags.all(), pick)

    def article(self, pick: int) -> Any:
        return self.one(self.library.articles.all(), pick)

    @rule(spans=st.lists(places, min_size=1, max_size=3), kind=st.sampled_from(QuoteKind), pick=picks)
    def add_quote(self, spans: list[tuple[int, int]], kind: QuoteKind, pick: int) -> None:
        article = self.article(pick)
        if article is None:
            return
        length = len(self.library.articles.get(article).version.content.text)
        inside = [span for span in spans if span[1] <= length]
        if inside:
            self.do(lambda: self.library.quotes.add(article, inside, kind=kind))

    @rule(name=names, kind=st.sampled_from(ActorKind), alias=names, title=texts)
    def add_actor(self, name: str, kind: ActorKind, alias: str, title: str) -> None:
        roles = [Role(title, "port", "2029", "2031")] if title.strip() else []
        self.do(lambda: self.library.actors.add(name, kind, aliases=[alias], roles=roles))

    @rule(statement=texts)
    def add_claim(self, statement: str) -> None:
        if statement.strip():
            self.do(lambda: self.library.claims.add(statement))

    @rule(path=paths, definition=texts)
    def add_tag(self, path: str, definition: str) -> None:
        self.do(lambda: self.library.tags.add(path, definition=definition))

    @rule(pick=picks, other=picks, function=st.sampled_from(Function), remove=st.booleans())
    def change_actors_of_quote(self, pick: int, other: int, function: Function, remove: bool) -> None:
        quote, actor = self.quote(pick), self.actor(other)
        if quote and actor:
            change = self.library.quotes.remove_actor if remove else self.library.quotes.add_actor
            self.do(lambda: change([quote], actor, function))

    @rule(pick=picks, other=picks)
    def set_speaker(self, pick: int, other: int) -> None:
        quote, actor = self.quote(pick), self.actor(other)
        if quote and actor:
            self.do(lambda: self.library.quotes.set_speaker([quote], actor))

    @rule(pick=picks, other=picks, stance=st.sampled_from(Stance))
    def set_claim(self, pick: int, other: int, stance: Stance) -> None:
        quote, claim = self.quote(pick), self.claim(other)
        if quote and claim:
            self.do(lambda: self.library.quotes.set_claim([quote], claim, stance))

    @rule(pick=picks, other=picks, remove=st.booleans())
    def change_tags_of_quote(self, pick: int, other: int, remove: bool) -> None:
        quote, tag = self.quote(pick), self.tag(other)
        if quote and tag:
            change = self.library.quotes.remove_tag if remove else self.library.quotes.add_tag
            self.do(lambda: change([quote], tag))

    @rule(pick=picks, spans=st.lists(places, min_size=1, max_size=3))
    def move_boundaries(self, pick: int, spans: list[tuple[int, int]]) -> None:
        quote = self.quote(pick)
        if quote is None:
            return
        length = len(self.library.articles.get(self.library.quotes.get(quote).article).version.content.text)
        if all(end <= length for _, end in spans):
            self.do(lambda: self.library.quotes.set_spans(quote, spans))

    @rule(pick=picks, field=st.sampled_from(["cue", "note", "obtained"]), value=texts)
    def type_in_quote(self, pick: int, field: str, value: str) -> None:
        quote = self.quote(pick)
        if quote:
            self.do(lambda: self.library.quotes.set(quote, field, value))

    @rule(pick=picks, field=st.sampled_from(["title", "note", "published"]), value=texts)
    def type_in_article(self, pick: int, field: str, value: str) -> None:
        article = self.article(pick)
        if article:
            self.do(lambda: self.library.articles.set(article, field, value))

    @rule(pick=picks, name=names)
    def rename_actor(self, pick: int, name: str) -> None:
        actor = self.actor(pick)
        if actor:
            self.do(lambda: self.library.actors.set(actor, "name", name))

    @rule(pick=picks, other=picks)
    def merge_actors(self, pick: int, other: int) -> None:
        keep, gone = self.actor(pick), self.actor(other)
        if keep and gone:
            self.do(lambda: self.library.actors.merge(keep, [gone]))

    @rule(pick=picks, other=picks)
    def merge_tags(self, pick: int, other: int) -> None:
        keep, gone = self.tag(pick), self.tag(other)
        if keep and gone:
            self.do(lambda: self.library.tags.merge(keep, [gone]))

    @rule(pick=picks, other=picks, relation=st.sampled_from(Relation))
    def link_claims(self, pick: int, other: int, relation: Relation) -> None:
        one, two = self.claim(pick), self.claim(other)
        if one and two and one != two:
            self.do(lambda: self.library.claims.link(one, two, relation))

    @rule(pick=picks, other=picks)
    def merge_claims(self, pick: int, other: int) -> None:
        keep, gone = self.claim(pick), self.claim(other)
        if keep and gone:
            self.do(lambda: self.library.claims.merge(keep, [gone]))

    @rule(pick=picks, other=picks, name=names)
    def split_actor(self, pick: int, other: int, name: str) -> None:
        actor, quote = self.actor(pick), self.quote(other)
        if actor and self.library.actors.get(actor).name != name:
            aliases = self.library.actors.get(actor).aliases[:1]
            self.do(lambda: self.library.actors.split(actor, name, quotes=[quote] if quote else [], aliases=aliases))

    @rule(pick=picks, other=picks, again=st.booleans())
    def keep_actors_apart(self, pick: int, other: int, again: bool) -> None:
        one, two = self.actor(pick), self.actor(other)
        if one and two and one != two:
            unifying = self.library.unifying
            self.do(lambda: (unifying.propose_again if again else unifying.keep_apart)(one, two))

    @rule(path=paths, pick=picks, other=picks, what=st.sampled_from(["add", "file", "rename", "move", "remove"]))
    def change_topics(self, path: str, pick: int, other: int, what: str) -> None:
        topics = self.library.topics
        topic, under, claim = self.one(topics.all(), pick), self.one(topics.all(), other), self.claim(other)
        if what == "add" or topic is None:
            self.do(lambda: topics.add(path))
        elif what == "file" and claim:
            self.do(lambda: self.library.claims.set_topic([claim], topic))
        elif what == "rename":
            self.do(lambda: topics.rename(topic, path.split(" / ")[0]))
        elif what == "remove":
            self.do(lambda: topics.remove(topic))
        elif not topics.get(under).path.startswith(topics.get(topic).path):
            self.do(lambda: topics.move(topic, under))

    @rule(of=st.sampled_from(FieldTarget), pick=picks, value=texts, clear=st.booleans())
    def fill_field(self, of: FieldTarget, pick: int, value: str, clear: bool) -> None:
        record = getattr(self, str(of))(pick)
        if record is None:
            return
        field = self.library.fields.find(of, "Remark")
        if field is None:
            self.do(lambda: self.library.fields.add(of, "Remark"))
            field = self.library.fields.find(of, "Remark")
        assert field is not None
        if field.kind is FieldKind.TEXT:
            self.do(lambda: self.library.fields.fill(field.id, [record], "" if clear else value))

    @rule(pick=picks, what=st.sampled_from(["rename", "choices", "remove"]), name=names)
    def change_field(self, pick: int, what: str, name: str) -> None:
        fields = self.library.fields
        field = self.one(fields.all(), pick)
        if field is None:
            return
        if what == "remove":
            self.do(lambda: fields.remove(field))
        elif what == "choices" and fields.get(field).used:
            self.do(lambda: fields.set_kind(field, FieldKind.CHOICE))
        elif what == "rename" and fields.find(fields.get(field).target, name) is None:
            self.do(lambda: fields.rename(field, name))

    @rule(pick=picks, value=texts)
    def note_on_tag(self, pick: int, value: str) -> None:
        tag = self.tag(pick)
        if tag:
            self.do(lambda: self.library.tags.set(tag, "note", value))

    @rule(pick=picks, kind=st.sampled_from(["articles", "quotes", "actors", "claims", "tags"]), back=st.booleans())
    def trash_or_restore(self, pick: int, kind: str, back: bool) -> None:
        part = getattr(self.library, kind)
        record = self.one(part.all(trashed=back), pick)
        if record:
            self.do(lambda: (part.restore if back else part.trash)([record]))

    @rule(pick=picks, text=revisions)
    def add_version(self, pick: int, text: str) -> None:
        article = self.article(pick)
        if article:
            self.do(lambda: self.library.articles.add_version(article, draft(text), source(text)))

    @rule(pick=picks)
    def several_things_at_once(self, pick: int) -> None:
        def both() -> None:
            with self.library.edit("Both"):
                self.library.tags.add("both / a")
                quote = self.quote(pick)
                if quote:
                    self.library.quotes.trash([quote])
                    self.library.quotes.restore([quote])

        self.do(both)

    @rule(name=texts)
    def save_search(self, name: str) -> None:
        self.do(lambda: self.library.save_search(name, "ferry"))

    @rule(pick=picks)
    def fail(self, pick: int) -> None:
        try:
            with self.library.edit("Broken"):
                self.library.tags.add("never")
                raise InterruptedError
        except InterruptedError:
            pass

    @precondition(lambda self: len(self.past) > 1)
    @rule()
    def undo(self) -> None:
        assert self.library.undo() is not None
        self.future.append(self.past.pop())

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        assert self.library.redo() is not None
        self.past.append(self.future.pop())

    @rule()
    def all_the_way_and_back(self) -> None:
        for state in reversed(self.past[:-1]):
            self.library.undo()
            assert tables(self.library) == state
        assert self.library.undo() is None
        for state in self.past[1:]:
            self.library.redo()
            assert tables(self.library) == state

    @rule()
    def reopen(self) -> None:
        self.library.close()
        self.open()

    @invariant()
    def tables_are_what_they_were(self) -> None:
        if self.past:
            assert tables(self.library) == self.past[-1]
            assert bool(self.library.history.can_redo()) == bool(self.future)


TestSequences = Sequences.TestCase
TestSequences.settings = settings(
    max_examples=60, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
