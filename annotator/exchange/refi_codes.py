"""The codes of a REFI project: tags, or, in a project that Attest wrote, actors, claims with stances, and kinds too."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from annotator.exchange.gathering import Gathering
from annotator.exporting.refi import PROJECT, ROOTS
from annotator.model import ActorId, ClaimId, Function, QuoteKind, Stance

if TYPE_CHECKING:
    from lxml import etree

_NS = f"{{{PROJECT}}}"
_CODES = f"{_NS}CodeBook/{_NS}Codes/{_NS}Code"
Meaning = tuple[QuoteKind, tuple[tuple[ActorId, Function], ...], tuple[tuple[ClaimId, Stance], ...], tuple[str, ...]]


class Codes:
    """Adds the codes of a project to a gathering, and tells what the codes of a selection mean."""

    def __init__(
        self, root: etree._Element, gathering: Gathering, *, own: bool, path: str = _CODES, namespace: str = _NS
    ) -> None:
        self._gathering = gathering
        self._actors: dict[str, tuple[ActorId, Function]] = {}
        self._claims: dict[str, tuple[ClaimId, Stance]] = {}
        self._kinds: dict[str, QuoteKind] = {}
        special = {_plain(number): name for name, number in ROOTS.items()} if own else {}
        waiting = [(code, "") for code in reversed(root.findall(path))]
        while waiting:
            code, parent = waiting.pop()
            number = _plain(code.get("guid", ""))
            children = reversed(code.findall(f"{namespace}Code"))
            if number in special:
                self._special(special[number], code.iterfind(f"{namespace}Code"))
            elif gathering.has_tag(number):
                waiting += [(child, number) for child in children]
            else:
                description = (code.findtext(f"{namespace}Description") or "").strip()
                colour = code.get("color", "").lower()
                gathering.tag(number, code.get("name", ""), parent, definition=description, colour=colour)
                gathering.report("code", code.get("name", ""))
                waiting += [(child, number) for child in children]

    def meaning(self, codes: list[str]) -> Meaning:
        """What a selection's codes say: kind, actors with functions, claims with stances, keys of tags."""
        kind = next((self._kinds[code] for code in codes if code in self._kinds), QuoteKind.PASSAGE)
        return (
            kind,
            tuple(self._actors[code] for code in codes if code in self._actors),
            tuple(self._claims[code] for code in codes if code in self._claims),
            tuple(dict.fromkeys(code for code in codes if self._gathering.has_tag(code))),
        )

    def _special(self, what: str, codes: Iterable[etree._Element]) -> None:
        for code in codes:
            number, name = _plain(code.get("guid", "")), code.get("name", "")
            said = (code.findtext(f"{_NS}Description") or "").strip()
            if what == "Kinds" and name in list(QuoteKind):
                self._kinds[number] = QuoteKind(name)
            elif what == "Actors":
                actor = self._gathering.actor(name, key=number, description=said)
                self._actors[number] = (actor, Function.SPEAKER)
                for child in code.iterfind(f"{_NS}Code"):
                    if child.get("name", "") in list(Function):
                        self._actors[_plain(child.get("guid", ""))] = (actor, Function(child.get("name", "")))
            elif what == "Claims":
                claim = self._gathering.claim(name, key=number, note=said)
                for child in code.iterfind(f"{_NS}Code"):
                    if child.get("name", "") in list(Stance):
                        self._claims[_plain(child.get("guid", ""))] = (claim, Stance(child.get("name", "")))


def _plain(number: str) -> str:
    return re.sub(r"[{}\-\s]", "", number).lower()
