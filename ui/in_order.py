"""The quotes of one article as they follow in its text, with the counts that are shown of them.

An edit puts or drops a few quotes of what may be thousands; nothing is counted or sorted anew for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from itertools import islice

from annotator.model import Placement, Quote
from ui.ordered import Ordered


class InOrder:
    """Quotes sorted by where they start, then by id."""

    def __init__(self, quotes: Iterable[Quote] = ()) -> None:
        self._quotes = Ordered(_start, quotes)
        self._ends = [_end(quote) for quote in self._quotes.records()]
        self._actors: Counter[int] = Counter()
        self._claims: Counter[int] = Counter()
        self._waiting = 0
        for quote in self._quotes.records():
            self._count(quote, 1)

    def put(self, quote: Quote) -> None:
        """Add a quote, or replace the one with its id."""
        self._change([quote], quote.id)

    def drop(self, identity: int) -> None:
        """Remove a quote; nothing happens if there is none with this id."""
        self._change([], identity)

    def _change(self, now: list[Quote], identity: int) -> None:
        before = self._quotes.get(identity)
        for move in self._quotes.change(now, [identity]):
            if move.record is not None:
                self._ends.insert(move.after, _end(move.record))
                self._count(move.record, 1)
            elif before is not None:
                del self._ends[move.before]
                self._count(before, -1)

    def _count(self, quote: Quote, by: int) -> None:
        for actor in quote.actors:
            _add(self._actors, actor.actor, by)
        for claim in quote.claims:
            _add(self._claims, claim.claim, by)
        self._waiting += by * _waits(quote)

    def quotes(self) -> list[Quote]:
        """All of them, a list of the caller's own."""
        return self._quotes.records()

    def position(self, quote: Quote) -> int:
        """How many stand before a quote."""
        return self._quotes.before(quote.start, quote.id)

    def sharing(self, quote: Quote) -> list[Quote]:
        """The other quotes between whose beginning and end there is text that is also between this one's."""
        start, last = quote.start, self._quotes.before(_end(quote), -1)
        reaching = (self._quotes[at] for at, end in enumerate(self._ends[:last]) if end > start)
        return [each for each in reaching if each.id != quote.id]

    def beside(self, quote: Quote | None, caret: int, by: int, fits: Callable[[Quote], bool]) -> Quote | None:
        """The next (`by` = 1) or previous (-1) one that fits, from a quote or else from the caret, round the end."""
        if quote is None:
            index = self._quotes.before(caret + 1, -1)
        else:
            index = self._quotes.before(quote.start, quote.id + (by > 0))
        if by < 0:
            index -= 1
        count = len(self._quotes)
        steps = (self._quotes[(index + by * step) % count] for step in range(count))
        return next((each for each in steps if fits(each)), None)

    def instead_of(self, quote: Quote, fits: Callable[[Quote], bool]) -> Quote | None:
        """The one to go to when a quote is no more: the next one that fits, else the last one before that does."""
        index = self.position(quote)
        after = (each for each in islice(self._quotes.records(), index, None) if each.id != quote.id and fits(each))
        before = (self._quotes[at] for at in range(index - 1, -1, -1))
        return next(after, None) or next(filter(fits, before), None)

    @property
    def tally(self) -> tuple[int, int, int]:
        """How many quotes there are, how many actors are in them, how many claims."""
        return len(self._quotes), len(self._actors), len(self._claims)

    @property
    def waiting(self) -> int:
        """How many quotes wait for review or have lost their place."""
        return self._waiting


def _add(counts: Counter[int], key: int, by: int) -> None:
    counts[key] += by
    if not counts[key]:
        del counts[key]


def _start(quote: Quote) -> int:
    return quote.start


def _end(quote: Quote) -> int:
    return max((span.end for span in quote.spans), default=-1)


def _waits(quote: Quote) -> bool:
    return any(span.placement is not Placement.PLACED for span in quote.spans)
