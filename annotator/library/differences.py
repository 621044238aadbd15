"""What a merge brings and where two libraries differ, with what was, or would be, decided about each difference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

OURS, THEIRS, BOTH = "ours", "theirs", "both"

Choices = Mapping[tuple[str, str], str]
"""What to keep where two libraries differ: (uid of the record, field) -> "ours", "theirs" or "both"."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that is not the same here and there.

    `kind` is the kind of record, `name` what it is called here, `uid` and `field` say which difference it is.
    `kept` is what stays: "ours", "theirs", or "both" for what can be added to what is here. `choices` are the values
    `kept` may have.
    """

    kind: str
    name: str
    field: str
    uid: str
    ours: str
    theirs: str
    kept: str = OURS
    choices: tuple[str, ...] = (OURS, THEIRS)


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge brought: how many records of each kind are new or were here already, and what differed.

    `orphans` counts the spans that have no place in the text here.
    """

    added: dict[str, int]
    known: dict[str, int]
    differences: tuple[Difference, ...] = ()
    orphans: int = 0


class Judging:
    """Collects the differences of one merge and decides each of them.

    What is here stays, with two exceptions that take nothing away: a blank is filled in, and lists are joined. A choice
    goes before both; `prefer` ("ours" or "theirs") before the rule, where it is a choice.
    """

    def __init__(self, choices: Choices, prefer: str = "") -> None:
        self._choices = choices
        self._prefer = prefer
        self.found: list[Difference] = []

    def single(
        self,
        kind: str,
        name: str,
        uid: str,
        field: str,
        ours: object,
        theirs: object,
        *,
        rule: str = "",
        fixed: bool = False,
    ) -> bool:
        """Whether to take `theirs` for a field with one value. A `fixed` difference is told, never taken."""
        mine, other = str(ours or ""), str(theirs or "")
        if not other or mine == other:
            return False
        kept = OURS if fixed else self._kept(uid, field, rule or (OURS if mine else THEIRS), (OURS, THEIRS))
        options = (OURS,) if fixed else (OURS, THEIRS)
        self.found.append(Difference(kind, name, field, uid, mine, other, kept, options))
        return kept == THEIRS

    def joined(self, kind: str, name: str, uid: str, field: str, ours: list[str], theirs: list[str]) -> str:
        """What to keep of two lists that can be joined: "ours", "theirs" or "both"; "ours" when theirs adds nothing.

        Something that only ours has is no difference worth telling: it stays.
        """
        if set(theirs) <= set(ours):
            return OURS
        kept = self._kept(uid, field, BOTH, (OURS, BOTH, THEIRS))
        self.found.append(
            Difference(kind, name, field, uid, "; ".join(ours), "; ".join(theirs), kept, (OURS, BOTH, THEIRS))
        )
        return kept

    def _kept(self, uid: str, field: str, rule: str, allowed: tuple[str, ...]) -> str:
        chosen = self._choices.get((uid, field), "")
        if chosen in allowed:
            return chosen
        return self._prefer if self._prefer in allowed else rule
