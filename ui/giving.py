"""What quotes are given: an actor with a function, a claim with a stance, a tag; values that can be given again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from annotator.model import ActorId, ClaimId, Function, Quote, QuoteId, Stance, TagId
from ui.words import function_label, stance_label

if TYPE_CHECKING:
    from annotator.library import Library


class Gift(Protocol):
    """One thing to give to quotes. `give` and `take` run in the store lane, each as one undoable step."""

    @property
    def said(self) -> str:
        """What it is, in words: "speaker: Ines Halloran"."""

    def give(self, library: Library, quotes: Sequence[QuoteId]) -> None:
        """Give it to quotes; nothing happens where it is."""

    def take(self, library: Library, quotes: Sequence[QuoteId]) -> None:
        """Take it from quotes."""

    def is_on(self, quote: Quote) -> bool:
        """Whether a quote has it."""


@dataclass(frozen=True, slots=True)
class ActorGift:
    """An actor, by id or by the name of a new one, with a function."""

    actor: ActorId | None
    name: str
    function: Function

    @property
    def said(self) -> str:
        """The function and the name."""
        return _tr("{0}: {1}").format(function_label(self.function.value), self.name)

    def give(self, library: Library, quotes: Sequence[QuoteId]) -> None:
        """Give the actor this function in quotes."""
        from ui.performing import known_actor

        with library.edit(_tr("Add actor to quote")):
            library.quotes.add_actor(quotes, known_actor(library, self.actor, self.name), self.function)

    def take(self, library: Library, quotes: Sequence[QuoteId]) -> None:
        """Take this function from the actor."""
        from ui.performing import known_actor

        library.quotes.remove_actor(quotes, known_actor(library, self.actor, self.name), self.function)

    def is_on(self, quote: Quote) -> bool:
        """Whether the actor has this function in the quote."""
        return any(
            each.function is self.function and _is(self.actor, self.name, each.actor, each.name)
            for each in quote.actors
        )


@dataclass(frozen=True, slots=True)
class ClaimGift:
    """A claim, by id or by the words of a new one, with a stance."""

    claim: ClaimId | None
    statement: str
    stance: Stance

    @property
    def said(self) -> str:
        """The stance and the claim."""
        return _tr("{0} {1}").format(stance_label(self.stance.value), self.statement)

    def give(self, library: Library, quotes: Sequence[QuoteId]) -> None:
        """Say that quotes take this stand."""
        from ui.performing import known_claim

        with library.edit(_tr("Add claim to quote")):
            library.quotes.set_claim(quotes, known_claim(library, self.claim, self.statement), self.stance)

    def take(self, library: Library, quotes: Sequence[QuoteId]) -> None:
        """Quotes take no stand on the claim any more."""
        from ui.performing import known_claim

        library.quotes.remove_claim(quotes, known_claim(library, self.claim, self.statement))

    def is_on(self, quote: Quote) -> bool:
        """Whether the quote takes this stand on the claim."""
        return any(
            each.stance is self.stance and _is(self.claim, self.statement, each.claim, each.statement)
            for each in quote.claims
        )


@dataclass(frozen=True, slots=True)
class TagGift:
    """A tag, by id or by the path of a new one."""

    tag: TagId | None
    path: str

    @property
    def said(self) -> str:
        """The tag's path."""
        return self.path

    def give(self, library: Library, quotes: Sequence[QuoteId]) -> None:
        """Tag quotes."""
        from ui.performing import known_tag

        with library.edit(_tr("Tag quote")):
            library.quotes.add_tag(quotes, known_tag(library, self.tag, self.path))

    def take(self, library: Library, quotes: Sequence[QuoteId]) -> None:
        """Take the tag off."""
        from ui.performing import known_tag

        library.quotes.remove_tag(quotes, known_tag(library, self.tag, self.path))

    def is_on(self, quote: Quote) -> bool:
        """Whether the quote carries the tag."""
        return any(_is(self.tag, self.path, each.tag, each.path) for each in quote.tags)


def _is(key: int | None, text: str, other: int, words: str) -> bool:
    """Whether a record is the one meant: by id, or by its words while it is new."""
    return key == other if key is not None else text.casefold() == words.casefold()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Giving", text)
