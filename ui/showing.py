"""Records as the reader and the margin show them: quotes as highlights and cards, an article as a line of facts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from annotator.model import Article, Function, Placement, Quote, QuoteKind, Stance
from ui.counting import counted
from ui.dates import readable
from ui.highlight import Highlight
from ui.margin.card import Card
from ui.words import function_label, quote_kinds


def shown_spans(quote: Quote) -> tuple[tuple[int, int], ...]:
    """Where a quote stands in its article's current text; orphaned spans stand nowhere."""
    return tuple((span.start, span.end) for span in quote.spans if span.placement is not Placement.ORPHAN)


def highlight(quote: Quote, *, selected: bool) -> Highlight:
    """A quote as the reader draws it."""
    against = any(claim.stance is Stance.DENIES for claim in quote.claims)
    return Highlight(quote.id, shown_spans(quote), quote.kind, selected=selected, against=against, areas=quote.areas)


def card(quote: Quote, *, selected: bool) -> Card:
    """A quote as the margin shows it: who, in which role, taking which stand on what."""
    speakers = quote.speakers
    office = speakers[0].role.partition(", ")[0] if speakers else ""
    # A passage that nobody says is called one already, in the place of the speaker.
    called = quote.kind is QuoteKind.PASSAGE and not speakers
    others = [actor for actor in quote.actors if actor.function is not Function.SPEAKER]
    return Card(
        id=quote.id,
        anchor=quote.start,
        end=quote.spans[-1].end if quote.spans else -1,
        who=", ".join(actor.name for actor in speakers),
        role="" if called else office or dict(quote_kinds())[quote.kind.value],
        detail=" · ".join(
            part for part in (quote.cue, *(f"{function_label(a.function)}: {a.name}" for a in others)) if part
        ),
        lines=tuple((claim.stance, claim.statement) for claim in quote.claims),
        kind=quote.kind,
        tags=tuple(tag.path for tag in quote.tags),
        selected=selected,
        area=quote.areas[0] if quote.areas and not quote.spans else None,
    )


@dataclass(frozen=True, slots=True)
class Look:
    """A quote as it was drawn last; it has a card when it stands somewhere in the article."""

    quote: Quote
    highlight: Highlight
    card: Card | None

    @classmethod
    def of(cls, quote: Quote, *, selected: bool) -> Look:
        """How a quote is to be drawn."""
        shown = bool(shown_spans(quote) or quote.areas)
        return cls(
            quote,
            highlight(quote, selected=selected),
            card(quote, selected=selected) if shown else None,
        )

    def turned(self, *, selected: bool) -> Look:
        """The same quote, chosen or not, otherwise than before."""
        if self.highlight.selected is selected:
            return self
        return Look(
            self.quote, replace(self.highlight, selected=selected), self.card and replace(self.card, selected=selected)
        )


def facts(article: Article) -> str:
    """The line under an article's title: outlet, byline, date, address, words, version."""
    data = article.summary.metadata
    address = data.url.split("://", 1)[-1]
    parts = (
        data.outlet,
        tr("by {0}").format(data.byline) if data.byline else "",
        readable(data.published, time=True),
        address if len(address) <= 60 else address[:59] + "…",
        counted(article.summary.words, "word"),
        f"v{article.version.number}" if article.version.number > 1 else "",
    )
    return " · ".join(part for part in parts if part)


def tr(text: str) -> str:
    """`text` in the user's language."""
    return QCoreApplication.translate("showing", text)
