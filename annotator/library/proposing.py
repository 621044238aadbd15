"""What Attest proposes while somebody annotates: the kind, the cue and the likely speakers of a passage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.library.actors import Actors
from annotator.library.articles import Articles
from annotator.library.claims import Claims
from annotator.library.quotes import Quotes
from annotator.model import ArticleId, CanonicalText, QuoteId, QuoteKind
from annotator.store import Store

if TYPE_CHECKING:
    from annotator.suggest.values import Candidate, CheckWorthy, SimilarClaim

MOST_CHECK_WORTHY = 40


@dataclass(frozen=True, slots=True)
class Passage:
    """What a passage looks like. `speakers` are the likely ones, most likely first."""

    kind: QuoteKind
    cue: str
    speakers: tuple[Candidate, ...]


class Proposing:
    """Proposals for one library; nothing is ever written here."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def passage(self, article: ArticleId, start: int, end: int) -> Passage:
        """Guesses for the words `start`..`end` of an article's current text. Raises NotFound."""
        from annotator.suggest.candidates import candidate_speakers, cue_near, quote_kind

        articles = Articles(self._store)
        summary = articles.summary(article)
        content, language = articles.version(summary.version).content, summary.metadata.language or "en"
        cue = cue_near(content, start, end, language)
        return Passage(
            quote_kind(content, start, end, language),
            cue[0] if cue else "",
            candidate_speakers(content, start, end, Actors(self._store).all(), language),
        )

    def claims(self, quote: QuoteId) -> tuple[SimilarClaim, ...]:
        """The library's claims that a quote may be about, most similar first, with the stance its cue takes.

        Raises NotFound.
        """
        from annotator.suggest.claims import similar_claims

        said = Quotes(self._store).get(quote)
        language = Articles(self._store).summary(said.article).metadata.language or "en"
        held = {claim.claim for claim in said.claims}
        rest = [claim for claim in Claims(self._store).all() if claim.id not in held]
        return similar_claims(said.exact, rest, language=language, cue=said.cue)


def worth_checking(content: CanonicalText, language: str) -> tuple[CheckWorthy, ...]:
    """The sentences of a text that state something one could check, best first; a pure function, for any thread."""
    from annotator.suggest.claims import check_worthy

    return check_worthy(content, language or "en")[:MOST_CHECK_WORTHY]
