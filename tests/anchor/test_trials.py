"""Random trials: what was deleted is never attached again by itself, and what was merely edited is not lost."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from itertools import cycle, islice

import pytest

from annotator.anchor import Mover, make_span
from annotator.model import Placement, Span
from tests.anchor.articles import edited, made, real
from tests.shared_data import SHARED, needs_shared

SHORTEST = 20  # code points of a deleted quote


def some_span(text: str, rng: random.Random) -> Span:
    """A sentence or an arbitrary stretch of an article, as people mark them."""
    if rng.random() < 0.5:
        sentences = [(at, at + len(each)) for at, each in _sentences(text) if len(each) >= SHORTEST]
        if sentences:
            return make_span(text, *rng.choice(sentences))
    start = rng.randrange(max(1, len(text) - SHORTEST))
    return make_span(text, start, min(len(text), start + rng.randint(SHORTEST, 220)))


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for line in text.split("\n"):
        for sentence in line.split(". "):
            yield at, sentence
            at += len(sentence) + 2
        at -= 1


def without(text: str, span: Span, rng: random.Random) -> str:
    """The text after its quote was cut: alone, with its paragraph, or with another sentence in its place."""
    way = rng.randrange(4)
    if way == 0:
        return text[: span.start] + text[span.end :]
    if way == 1:
        start = text.rfind("\n", 0, span.start) + 1
        end = text.find("\n", span.end)
        return text[:start] + (text[end + 1 :] if end >= 0 else "")
    if way == 2:
        other = made(rng.randrange(10_000)).split("\n")[1]
        return text[: span.start] + other + text[span.end :]
    return edited(text[: span.start], 0.05, rng) + edited(text[span.end :], 0.05, rng)


def deletions(texts: Iterator[str], trials: int, seed: int) -> tuple[Counter[str], list[str]]:
    """How deleted quotes fared, and the words of each that was attached all the same."""
    rng = random.Random(seed)
    fates: Counter[str] = Counter()
    wrong = []
    for text in texts:
        if sum(fates.values()) >= trials:
            break
        span = some_span(text, rng)
        new = without(text, span, rng)
        if (
            len(span.exact.strip()) < SHORTEST
            or new.count(span.exact) > text.count(span.exact) - 1
            or span.prefix + span.exact + span.suffix in new
        ):
            continue  # a twin with the same surroundings is left: nobody can tell which of the two went
        move = Mover(text, new).move(span)
        fates[str(move.span.placement)] += 1
        if move.span.placement is Placement.PLACED:
            wrong.append(f"{span.exact!r} -> {move.span.exact!r}")
    return fates, wrong


def survivals(texts: Iterator[str], trials: int, seed: int, rate: float) -> Counter[str]:
    """How quotes fared in texts in which a share of all words was edited; "wrong" are those put elsewhere."""
    rng = random.Random(seed)
    fates: Counter[str] = Counter()
    for text in islice(texts, trials):
        span = some_span(text, rng)
        before, inside, after = text[: span.start], span.exact, text[span.end :]
        parts = [edited(part, rate, rng) for part in (before, inside, after)]
        move = Mover(text, "".join(parts)).move(span)
        start, end = len(parts[0]), len(parts[0]) + len(parts[1])
        fate = str(move.span.placement)
        if fate != "orphan" and min(end, move.span.end) - max(start, move.span.start) < (end - start) / 2:
            fate = "wrong" if fate == "placed" else "offered elsewhere"
        fates[fate] += 1
    return fates


def test_a_deleted_quote_is_never_attached_again_by_itself() -> None:
    fates, wrong = deletions(map(made, cycle(range(5_000))), 10_000, seed=1)
    assert wrong == []
    assert fates["orphan"] > fates["review"] > 0


def test_an_edited_quote_is_attached_or_offered() -> None:
    fates = survivals(map(made, cycle(range(1_500))), 1_500, seed=2, rate=0.05)
    assert fates["wrong"] == 0
    assert fates["placed"] + fates["review"] >= 0.95 * fates.total()


def test_a_quote_in_an_untouched_text_stays() -> None:
    rng = random.Random(3)
    for seed in range(200):
        text = made(seed)
        span = some_span(text, rng)
        for new, shift in ((text, 0), (f"Corrected version.\n{text}", 19), (f"{text}\nCorrected.", 0)):
            move = Mover(text, new).move(span)
            assert move.span.placement is Placement.PLACED
            assert (move.span.start, move.span.exact) == (span.start + shift, span.exact)


@needs_shared
@pytest.mark.soak
@pytest.mark.parametrize("measure", ["deleted", "edited"])
def test_on_real_articles(measure: str) -> None:
    assert SHARED is not None
    texts = list(real(SHARED))
    if measure == "deleted":
        fates, wrong = deletions(cycle(texts), 10_000, seed=4)
        print(f"\n{len(texts)} texts, deleted quotes of 20 and more code points in real articles", dict(fates))
        assert wrong == []
    else:
        fates = survivals(cycle(texts), 4_000, seed=5, rate=0.05)
        print(f"\n{len(texts)} texts, quotes in real articles with 5 % of the words edited", dict(fates))
        assert fates["wrong"] == 0
        assert fates["placed"] + fates["review"] >= 0.95 * fates.total()
