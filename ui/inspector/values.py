"""What the inspector shows beside the records of the model."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model import ArticleId, QuoteId, Stance


@dataclass(frozen=True, slots=True)
class AlsoSays:
    """Another quote of the same speaker, or on the same claim. `contradicts` when it takes the opposite stance.

    `who` is shown when it is not the same speaker, `date` is a partial ISO date.
    """

    quote: QuoteId
    words: str
    who: str = ""
    date: str = ""
    contradicts: bool = False


@dataclass(frozen=True, slots=True)
class Stand:
    """Who takes which stance on a claim, when and in whose words."""

    quote: QuoteId
    who: str
    stance: Stance
    words: str
    date: str = ""
    article: ArticleId | None = None
    outlet: str = ""
