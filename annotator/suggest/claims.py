"""Claims: which sentences state something one could check, and which known claims a passage may be about."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.model import CanonicalText, Claim, Stance
from annotator.suggest.names import fold
from annotator.suggest.packs import pack
from annotator.suggest.phrases import is_pronoun
from annotator.suggest.quotes import suggest
from annotator.suggest.values import CheckWorthy, SimilarClaim
from annotator.suggest.words import Reading, Sentence, read

_K1, _B = 1.4, 0.6
_STEM = 6
_LEAST_SIMILAR = 0.28
_SUPERLATIVE = re.compile(r"^(?:most|least|largest|biggest|highest|lowest|worst|best|record|first|only|never|every)$")
_COMPARED = re.compile(
    r"^(?:more|less|fewer|higher|lower|twice|double[ds]?|triple[ds]?|half|rose|fell|grew|cut|increas\w+|decreas\w+|declin\w+"
    r"|rais\w+|reduc\w+|lost|gain\w+|cost\w*|spent|paid|kill\w+|caus\w+|percent|million|billion|trillion|thousand|rate)$"
)
_OPINION = frozenset(
    {"think", "hope", "believe", "feel", "thank", "please", "welcome", "should", "let", "love", "maybe"}
)


def check_worthy(content: CanonicalText, language: str = "en") -> tuple[CheckWorthy, ...]:
    """The sentences of an article that state something checkable, best first, score 0..1.

    What speaks for a sentence: figures, comparisons and superlatives, named actors, the past tense of an event; what
    speaks against it: questions, opinions, the future, very short sentences (after the features of ClaimBuster,
    Hassan et al. 2017, as rules).
    """
    reading = read(content, language)
    found = [
        rated
        for sentence in reading.sentences
        if sentence.block not in reading.skipped
        for rated in (_rated(reading, sentence),)
        if rated.score >= 0.3
    ]
    return tuple(sorted(found, key=lambda rated: (-rated.score, rated.start)))


def _rated(reading: Reading, sentence: Sentence) -> CheckWorthy:
    tokens = reading.tokens[sentence.first : sentence.last]
    words = [token for token in tokens if token.kind in "wn"]
    lows = {token.low for token in words}
    reasons: list[tuple[float, str]] = []
    numbers = sum(token.kind == "n" for token in words)
    if numbers:
        reasons.append((0.34 + 0.05 * min(numbers - 1, 2), "figures"))
    if any(_COMPARED.match(low) for low in lows):
        reasons.append((0.22, "a comparison or change"))
    if any(_SUPERLATIVE.match(low) for low in lows):
        reasons.append((0.12, "a superlative"))
    names = sum(token.capital and token.low not in reading.pack.stop for token in words[1:])
    if names:
        reasons.append((0.07 * min(names, 3), "named actors"))
    score = 0.1 + sum(weight for weight, _ in reasons) + 0.006 * min(len(words), 30)
    if any(token.low.endswith("ed") or token.low in reading.pack.finite for token in words):
        score += 0.05
    if tokens and any(token.text == "?" for token in tokens[-2:]):
        score -= 0.4
    score -= 0.1 * len(lows & _OPINION)
    if any(is_pronoun(token, reading.pack) and token.low.startswith("i") and len(token.low) < 5 for token in words):
        score -= 0.06
    if len(words) < 6:
        score -= 0.25
    reason = max(reasons)[1] if reasons else "a statement"
    return CheckWorthy(tokens[0].start, tokens[-1].end, round(max(0.0, min(score, 1.0)), 3), reason)


@dataclass(frozen=True, slots=True)
class _Bag:
    claim: Claim
    words: Counter[str]
    length: int


def similar_claims(
    passage: str, claims: Sequence[Claim], *, language: str = "en", cue: str = "", limit: int = 5
) -> tuple[SimilarClaim, ...]:
    """The known claims a passage may be about, most similar first, at most `limit`.

    BM25 over word stems, normed by what the claim would score against itself, averaged with the share of words in
    common whatever their order. `cue` is the quote's cue: the stance is what it says ("denied"), else None. Needs the
    claims only, about 50 ms for 2,000.
    """
    from rapidfuzz import fuzz

    stop = pack(language).stop
    bags = [_bag(claim, stop) for claim in claims if not claim.trashed]
    query = Counter(_stems(passage, stop))
    if not bags or not query:
        return ()
    average = sum(bag.length for bag in bags) / len(bags)
    spread = Counter(stem for bag in bags for stem in bag.words)
    weight = {stem: math.log(1 + (len(bags) - n + 0.5) / (n + 0.5)) for stem, n in spread.items()}
    stance = stance_of_cue(cue, language)
    found: list[SimilarClaim] = []
    for bag in bags:
        own = _bm25(bag, bag.words, weight, average)
        close = _bm25(bag, query, weight, average) / own if own else 0.0
        if close <= 0.0:
            continue
        shared = fuzz.token_set_ratio(" ".join(sorted(query)), " ".join(sorted(bag.words))) / 100
        score = 0.7 * min(close, 1.0) + 0.3 * shared
        if score >= _LEAST_SIMILAR:
            found.append(SimilarClaim(bag.claim.id, round(score, 3), stance))
    return tuple(sorted(found, key=lambda similar: (-similar.score, similar.claim))[:limit])


def stance_of_cue(cue: str, language: str = "en") -> Stance | None:
    """The stance a cue takes by itself ("denied", "accused", "confirmed"), None for one that takes none ("said")."""
    words = cue.casefold().split()
    known = pack(language).stance
    return next((known[word] for word in words if word in known), None)


def claim_passages(content: CanonicalText, language: str = "en", limit: int = 12) -> tuple[CheckWorthy, ...]:
    """The check-worthy sentences that somebody is quoted with, best first: what the researcher may tag as claims."""
    said = [span for suggestion in suggest(content, language, ()) for span in suggestion.spans]
    ranked = [s for s in check_worthy(content, language) if any(a < s.end and s.start < b for a, b in said)]
    return tuple(ranked[:limit])


def _stems(text: str, stop: frozenset[str]) -> list[str]:
    return [word[:_STEM] for word in fold(text).split() if word not in stop and (len(word) > 2 or word.isdigit())]


def _bag(claim: Claim, stop: frozenset[str]) -> _Bag:
    words = Counter(_stems(f"{claim.statement} {claim.note}" if len(claim.statement) < 25 else claim.statement, stop))
    return _Bag(claim, words, sum(words.values()))


def _bm25(bag: _Bag, query: Counter[str], weight: dict[str, float], average: float) -> float:
    norm = _K1 * (1 - _B + _B * bag.length / average) if average else _K1
    return sum(
        weight[stem] * bag.words[stem] * (_K1 + 1) / (bag.words[stem] + norm) for stem in query if stem in bag.words
    )
