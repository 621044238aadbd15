"""Showing only some of the article's quotes, by actor, claim, tag, stance, coder or kind; the others are dimmed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from annotator.model import Quote
from ui.chooser import Candidate, Way
from ui.choosing import Choosing
from ui.counting import counted
from ui.mode_bar import ModeBar
from ui.reading import Reading
from ui.words import quote_kinds, stance_label

MODE = "filter"
_BELOW = " / "


@dataclass(frozen=True, slots=True)
class Facet:
    """One thing that quotes have or have not. `kind` is actor, claim, tag, stance, coder or kind; `key` its record.

    A tag covers the tags below it.
    """

    kind: str
    key: int | str
    said: str

    def fits(self, quote: Quote) -> bool:
        """Whether a quote has it."""
        match self.kind:
            case "actor":
                return any(each.actor == self.key for each in quote.actors)
            case "claim":
                return any(each.claim == self.key for each in quote.claims)
            case "stance":
                return any(each.stance.value == self.key for each in quote.claims)
            case "tag":
                path = str(self.key)
                return any(each.path == path or each.path.startswith(path + _BELOW) for each in quote.tags)
            case "coder":
                return quote.coder == self.key
        return quote.kind.value == self.key


class Filtering(QObject):
    """The filter over the article being read; it stays while articles change, until it is left."""

    said = Signal(str)

    def __init__(self, choosing: Choosing, reading: Reading, modes: ModeBar) -> None:
        super().__init__(reading)
        self._choosing = choosing
        self._reading = reading
        self._modes = modes
        self.facets: tuple[Facet, ...] = ()
        reading.article_changed.connect(lambda _: self._tell())
        reading.quotes_changed.connect(self._tell)
        modes.left.connect(lambda mode: self.leave() if mode == MODE else None)
        modes.acted.connect(lambda mode: self.choose() if mode == MODE else None)

    def choose(self) -> None:
        """Ask what to show; a second choice narrows the first."""
        seen = [quote for quote in self._reading.in_order if all(facet.fits(quote) for facet in self.facets)]
        chosen = self._reading.quote
        found = _facets(seen, [] if chosen is None else [chosen])
        found = [(facet, number) for facet, number in found if facet not in self.facets]
        if not found:
            self.said.emit(self.tr("There is nothing to tell the quotes shown apart by."))
            return
        candidates = [
            Candidate(index, facet.said, self.tr("{0} · {1}").format(self._kind(facet), counted(number, "quote")))
            for index, (facet, number) in enumerate(found)
        ]

        def take(picked: Candidate | str, way: Way | None) -> None:
            if isinstance(picked, Candidate) and picked.key is not None:
                self.show_only((*self.facets, found[picked.key][0]))

        self._choosing.open(
            self.tr("Show only quotes with"), candidates, (), take, create=None,
            placeholder=self.tr("Type an actor, claim, tag, stance or coder"),
        )  # fmt: skip

    def show_only(self, facets: Iterable[Facet]) -> None:
        """Dim the quotes that do not have all of these."""
        self.facets = tuple(facets)
        one = self.facets[0].fits if len(self.facets) == 1 else self._fits
        self._reading.set_filter(one if self.facets else None)
        self._tell()
        self._reading.situation_changed.emit()

    def leave(self) -> None:
        """Show all quotes alike."""
        self.show_only(())

    def _kind(self, facet: Facet) -> str:
        return {
            "actor": self.tr("actor"),
            "claim": self.tr("claim"),
            "stance": self.tr("stance"),
            "tag": self.tr("tag"),
            "coder": self.tr("coder"),
        }.get(facet.kind, self.tr("kind"))

    def _fits(self, quote: Quote) -> bool:
        return all(facet.fits(quote) for facet in self.facets)

    def _tell(self) -> None:
        if not self.facets:
            self._modes.drop_mode(MODE)
            return
        number, fitting = len(self._reading.quotes), self._reading.fitting
        said = self.tr(" + ").join(facet.said for facet in self.facets)
        told = self.tr("Only {0}: {1} of {2}").format(said, fitting, counted(number, "quote"))
        self._modes.show_mode(MODE, told, self.tr("Narrow (F)"))


def _facets(quotes: Iterable[Quote], first: Iterable[Quote]) -> list[tuple[Facet, int]]:
    """Everything the quotes have, with how many have it: what `first` have, then the most frequent."""
    numbers: Counter[Facet] = Counter()
    for quote in quotes:
        numbers.update(set(_of(quote)))
    likely = {facet: None for quote in first for facet in _of(quote)}
    rest = [facet for facet, _ in numbers.most_common() if facet not in likely]
    return [(facet, numbers[facet]) for facet in [*likely, *rest] if facet in numbers]


def _of(quote: Quote) -> list[Facet]:
    found = [Facet("actor", each.actor, each.name) for each in quote.actors]
    found += [Facet("claim", each.claim, each.statement) for each in quote.claims]
    found += [Facet("stance", each.stance.value, stance_label(each.stance.value)) for each in quote.claims]
    for tag in quote.tags:
        parts = tag.path.split(_BELOW)
        found += [Facet("tag", path, path) for path in (_BELOW.join(parts[:n]) for n in range(len(parts), 0, -1))]
    if quote.coder:
        found.append(Facet("coder", quote.coder, quote.coder))
    found.append(Facet("kind", quote.kind.value, dict(quote_kinds())[quote.kind.value]))
    return list(dict.fromkeys(found))
