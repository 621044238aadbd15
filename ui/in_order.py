"""The quotes of one article as they follow in its text, with the counts that are shown of them.

An edit puts or drops a few quotes of what may be thousands; nothing is counted or sorted anew for it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import islice

from annotator.model import Placement, Quote

Place = tuple[int, int]
"""Where a quote stands among others: where it starts, and its id."""


class InOrder:
    """Quotes sorted by where they start, then by id."""

    def __init__(self, quotes: Iterable[Quote] = ()) -> None:
        self._quotes = sorted(quotes, key=_place)
        self._places = [_place(quote) for quote in self._quotes]
        self._ends = [_end(quote) for quote in self._quotes]
        self._by_id = {int(quote.id): quote for quote in self._quotes}
        self._actors: Counter[int] = Counter(actor.actor for quote in self._quotes for actor in quote.actors)
        self._claims: Counter[int] = Counter(claim.claim for quote in self._quotes for claim in quote.claims)
        self._waiting = sum(map(_waits, self._quotes))

    def put(self, quote: Quote) -> None:
        """Add a quote, or replace the one with its id."""
        self.drop(quote.id)
        at = bisect_left(self._places, _place(quote))
        self._quotes.insert(at, quote)
        self._places.insert(at, _place(quote))
        self._ends.insert(at, _end(quote))
        self._by_id[quote.id] = quote
        self._count(quote, 1)

    def drop(self, identity: int) -> None:
        """Remove a quote; nothing happens if there is none with this id."""
        quote = self._by_id.pop(identity, None)
        if quote is not None:
            at = bisect_left(self._places, _place(quote))
            del self._quotes[at], self._places[at], self._ends[at]
            self._count(quote, -1)

    def _count(self, quote: Quote, by: int) -> None:
        for actor in quote.actors:
            _add(self._actors, actor.actor, by)
        for claim in quote.claims:
            _add(self._claims, claim.claim, by)
        self._waiting += by * _waits(quote)

    def quotes(self) -> list[Quote]:
        """All of them, a list of the caller's own."""
        return list(self._quotes)

    def position(self, quote: Quote) -> int:
        """How many stand before a quote."""
        return bisect_left(self._places, _place(quote))

    def sharing(self, quote: Quote) -> list[Quote]:
        """The other quotes between whose beginning and end there is text that is also between this one's."""
        start, last = quote.start, bisect_left(self._places, (_end(quote), -1))
        reaching = (self._quotes[at] for at, end in enumerate(self._ends[:last]) if end > start)
        return [each for each in reaching if each.id != quote.id]

    def beside(self, quote: Quote | None, caret: int, by: int, fits: Callable[[Quote], bool]) -> Quote | None:
        """The next (`by` = 1) or previous (-1) one that fits, from a quote or else from the caret, round the end."""
        if quote is None:
            index = bisect_right(self._places, (caret + 1, -1))
        else:
            index = bisect_right(self._places, _place(quote)) if by > 0 else bisect_left(self._places, _place(quote))
        if by < 0:
            index -= 1
        count = len(self._quotes)
        steps = (self._quotes[(index + by * step) % count] for step in range(count))
        return next((each for each in steps if fits(each)), None)

    def instead_of(self, quote: Quote, fits: Callable[[Quote], bool]) -> Quote | None:
        """The one to go to when a quote is no more: the next one that fits, else the last one before that does."""
        index = self.position(quote)
        after = (each for each in islice(self._quotes, index, None) if each.id != quote.id and fits(each))
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


def _place(quote: Quote) -> Place:
    return quote.start, quote.id


def _end(quote: Quote) -> int:
    return max((span.end for span in quote.spans), default=-1)


def _waits(quote: Quote) -> bool:
    return any(span.placement is not Placement.PLACED for span in quote.spans)
