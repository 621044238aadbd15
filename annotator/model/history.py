"""Who annotates, what an edit touched, and the steps of the history."""

from __future__ import annotations

from dataclasses import dataclass, field

from annotator.model.ids import CoderId, EditId


@dataclass(frozen=True, slots=True)
class Coder:
    """Somebody who annotates."""

    id: CoderId
    uid: str
    name: str


@dataclass(frozen=True, slots=True)
class Changes:
    """Which records an edit, undo or redo touched; a pane refreshes only what is named here.

    `label` is the edit's label, `what` says which way it went: "edit", "undo" or "redo".
    """

    label: str = ""
    what: str = "edit"
    articles: frozenset[int] = field(default_factory=frozenset)
    quotes: frozenset[int] = field(default_factory=frozenset)
    actors: frozenset[int] = field(default_factory=frozenset)
    claims: frozenset[int] = field(default_factory=frozenset)
    tags: frozenset[int] = field(default_factory=frozenset)
    others: frozenset[str] = field(default_factory=frozenset)

    def __bool__(self) -> bool:
        return bool(self.articles or self.quotes or self.actors or self.claims or self.tags or self.others)


@dataclass(frozen=True, slots=True)
class Edit:
    """One step of the history. `state` is "done", "undone" or "discarded" (undone, then overtaken by a new edit).

    `about` names the record it changed first, a quote by its words, others by name, statement or title; "" when there
    are several of the kind.
    """

    id: EditId
    label: str
    coder: str
    at: str
    state: str
    rows: int = 0
    about: str = ""
