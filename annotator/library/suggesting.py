"""Suggestions: what Attest proposes for an article, and what the researcher decides about it.

Proposing is a pure function over values, so that it can run in any thread; the library keeps what was dismissed or
muted, and an accepted suggestion is a quote that remembers which rule proposed it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.anchor import make_span
from annotator.library.actors import Actors
from annotator.library.quotes import Quotes
from annotator.model import Actor, ActorId, ArticleId, CanonicalText, Quote
from annotator.store import Store

if TYPE_CHECKING:
    from annotator.suggest.learnt import Model
    from annotator.suggest.parsing import Parser
    from annotator.suggest.values import Suggestion

LONGEST = 400_000  # code points of a text that is read along; longer ones are books, not articles
SAME_NAME = 0.85  # similarity from which two spellings are taken for one name, as in merge proposals
_LEARNT_FROM = 400  # the newest quotes whose cues are learnt


@dataclass(frozen=True, slots=True)
class Decided:
    """What shapes an article's suggestions: dismissed passages as (words, what stands before), muted rules, cues."""

    dismissed: frozenset[tuple[str, str]] = frozenset()
    muted: frozenset[str] = frozenset()
    cues: tuple[str, ...] = ()


def propose(
    content: CanonicalText,
    language: str,
    actors: Sequence[Actor],
    decided: Decided,
    quotes: Sequence[Quote],
    model: Model | None = None,
    parser: Parser | None = None,
) -> tuple[Suggestion, ...]:
    """The suggestions for a text, in its order, without what is dismissed, muted or quoted already.

    A name that one of the article's `quotes` was given a speaker for means that speaker in the whole article. `model`
    and `parser` add what they find beside the rules.
    """
    if len(content.text) > LONGEST:
        return ()
    from annotator.suggest.learnt import learnt_names
    from annotator.suggest.quotes import suggest

    language = language or "en"
    actors = _with_names(actors, learnt_names(content, language, quotes)) if quotes else actors
    taken = [(span.start, span.end) for quote in quotes for span in quote.spans]
    engine = model.suggest if model is not None else suggest
    found = engine(content, language, actors, learnt_cues=decided.cues, muted=decided.muted)
    if parser is not None:
        from annotator.suggest.parsed import with_grammar

        found = with_grammar(content, language, actors, found, parser.parse, muted=decided.muted)
    return tuple(
        each
        for each in found
        if not any(start < end_ and start_ < end for start, end in each.spans for start_, end_ in taken)
        and _mark(content.text, each) not in decided.dismissed
    )


def has_grammar() -> bool:
    """Whether the extra `attest[spacy]` is installed; loads nothing of it."""
    from annotator.suggest.parsing import is_installed

    return is_installed()


def grammar_parser() -> Parser | None:
    """What parses sentences for `propose`, None without the extra `attest[spacy]`. Close it when done."""
    from annotator.suggest.parsing import Parser, is_installed

    return Parser() if is_installed() else None


def _with_names(actors: Sequence[Actor], names: Iterable[tuple[str, ActorId]]) -> Sequence[Actor]:
    """The actors with further names; a name somebody else bears already is not theirs."""
    by_actor: dict[ActorId, tuple[str, ...]] = {}
    borne = {name.casefold() for actor in actors for name in (actor.name, *actor.aliases)}
    for name, actor_id in names:
        if name.casefold() not in borne:
            by_actor[actor_id] = (*by_actor.get(actor_id, ()), name)
    if not by_actor:
        return actors
    return tuple(replace(actor, aliases=(*actor.aliases, *by_actor.get(actor.id, ()))) for actor in actors)


class Suggesting:
    """The decisions of one library about suggestions."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def decided(self, article: ArticleId, language: str) -> Decided:
        """What the researcher has decided that concerns an article."""
        from annotator.suggest.learnt import learnt_cues

        dismissed = self._store.rows("SELECT exact, prefix FROM dismissal WHERE article = ?", [article])
        muted = self._store.rows("SELECT rule FROM muted_rule")
        newest = self._store.rows(
            "SELECT id FROM quote WHERE cue <> '' AND trashed = '' ORDER BY id DESC LIMIT ?", [_LEARNT_FROM]
        )
        quotes = Quotes(self._store).some(row[0] for row in newest)
        return Decided(
            frozenset((row[0], row[1]) for row in dismissed),
            frozenset(row[0] for row in muted),
            learnt_cues(quotes, language or "en"),
        )

    def accept(self, article: ArticleId, suggestion: Suggestion, text: str, speaker: ActorId | None = None) -> Quote:
        """Make a suggestion a quote. `text` is the article's text, `speaker` another actor than the proposed one.

        A speaker the library does not know becomes an actor. Where `speaker` is spelt another way in the article, the
        spelling becomes an alias. The quote's origin is the rule.
        """
        cue = text[slice(*suggestion.cue)] if suggestion.cue else ""
        with self._store.edit("Accept suggestion"):
            if speaker is not None and suggestion.actor_id is None:
                self._learn_spelling(suggestion.speaker_name, speaker)
            who = speaker or suggestion.actor_id
            if who is None and suggestion.speaker_name:
                actors = Actors(self._store)
                known = actors.find(suggestion.speaker_name)
                who = known.id if known is not None else actors.add(suggestion.speaker_name).id
            return Quotes(self._store).add(
                article, suggestion.spans, kind=suggestion.kind, speakers=[who] if who is not None else [], cue=cue,
                origin=suggestion.rule,
            )  # fmt: skip

    def _learn_spelling(self, name: str, speaker: ActorId) -> None:
        from annotator.suggest.similarity import similarity

        actors = Actors(self._store)
        known = actors.get(speaker)
        new = name and name[0].isupper() and actors.find(name) is None
        if new and similarity(name, known.name, known.kind)[0] >= SAME_NAME:
            actors.add_alias(speaker, name)

    def dismiss(self, article: ArticleId, suggestion: Suggestion, text: str) -> None:
        """Never propose these words of an article again."""
        exact, prefix = _mark(text, suggestion)
        with self._store.edit("Dismiss suggestion"):
            self._store.insert("dismissal", article=article, exact=exact, prefix=prefix)

    def mute(self, rule: str) -> None:
        """Never propose by this rule again."""
        if self._store.value("SELECT id FROM muted_rule WHERE rule = ?", [rule]) is None:
            with self._store.edit(f"Mute “{rule}”"):
                self._store.insert("muted_rule", rule=rule)


def _mark(text: str, suggestion: Suggestion) -> tuple[str, str]:
    start, end = suggestion.spans[0][0], suggestion.spans[-1][1]
    span = make_span(text, start, end)
    return span.exact, span.prefix
