"""Discourse networks: from statements (an actor's stance on a claim, in an article, at a date) to weighted ties.

The measures are those of Discourse Network Analyzer (Leifeld, P., "Discourse Network Analysis: Policy Debates as
Dynamic Networks", Oxford Handbook of Political Networks, 2017), checked against the figures it publishes.
DNA knows agreement and disagreement; here "asserts" and "denies" are those, and the neutral stances ("questions",
"reports") count where stances are ignored and nowhere else. Weeks and months are those of one year, not of any.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from math import sqrt

from annotator.errors import ExportFailed
from annotator.exporting.options import NetworkOptions
from annotator.model import Snapshot, Stance

_CHOICES = {
    "nodes": ("actor-claim", "actor-actor", "claim-claim"),
    "stances": ("ignore", "combine", "subtract", "congruence", "conflict"),
    "normalisation": ("no", "activity", "prominence", "average", "jaccard", "cosine"),
    "duplicates": ("include", "document", "week", "month", "year", "range"),
    "who": ("speaker", "affiliation"),
}
_TWO_MODE = {"stances": ("ignore", "combine", "subtract"), "normalisation": ("no", "activity", "prominence")}
_ONE_MODE = {
    "stances": ("ignore", "subtract", "congruence", "conflict"),
    "normalisation": ("no", "average", "jaccard", "cosine"),
}
_LEVELS = (Stance.DENIES, Stance.ASSERTS)


@dataclass(frozen=True, slots=True)
class Statement:
    """`actor` takes `stance` on `claim` in `document` on `day` (an ISO date, perhaps partial, "" when unknown)."""

    actor: str
    claim: str
    stance: Stance
    document: str
    day: str = ""


@dataclass(frozen=True, slots=True)
class Network:
    """Names of the rows and columns, and `weights[row][column]`; one-mode networks have equal rows and columns."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    weights: tuple[tuple[float, ...], ...]
    two_mode: bool
    labels: dict[str, str] = field(default_factory=dict)


def statements(snapshot: Snapshot, who: str = "speaker") -> list[Statement]:
    """The statements of a snapshot, oldest first; actors and claims by uid. `who` as in `NetworkOptions`."""
    actors = {actor.id: actor.uid for actor in snapshot.actors}
    if who == "affiliation":
        actors |= {one.id: actors[one.affiliation] for one in snapshot.actors if one.affiliation in actors}
    claims = {claim.id: claim.uid for claim in snapshot.claims}
    found = [
        Statement(
            actors[speaker.actor],
            claims[about.claim],
            about.stance,
            article.summary.uid,
            article.summary.metadata.published[:10],
        )
        for article in snapshot.articles
        for quote in article.quotes
        for speaker in quote.speakers
        for about in quote.claims
    ]
    return sorted(found, key=lambda one: (one.day, one.document))


def network(found: Iterable[Statement], options: NetworkOptions) -> Network:
    """The network of statements. Raises ExportFailed when the options do not go together."""
    _check(options)
    counted = selected(found, options)
    levels: Sequence[Stance] = tuple(Stance) if options.stances == "ignore" else _LEVELS
    counted = [one for one in counted if one.stance in levels]
    by_actor = options.nodes != "claim-claim"
    first = sorted({one.actor if by_actor else one.claim for one in counted})
    second = sorted({one.claim if by_actor else one.actor for one in counted})
    place = {name: index for index, name in enumerate(first)}
    other = {name: index for index, name in enumerate(second)}
    counts = [[[0.0] * len(levels) for _ in second] for _ in first]
    for one in counted:
        row, column = (one.actor, one.claim) if by_actor else (one.claim, one.actor)
        counts[place[row]][other[column]][levels.index(one.stance)] += 1
    if options.nodes == "actor-claim":
        return Network(tuple(first), tuple(second), _two_mode(counts, options), two_mode=True)
    return Network(tuple(first), tuple(first), _one_mode(counts, options), two_mode=False)


def selected(found: Iterable[Statement], options: NetworkOptions) -> list[Statement]:
    """The statements in the date range, without the duplicates that `options` leave out."""
    kept: list[Statement] = []
    seen: set[tuple[str, ...]] = set()
    for one in found:
        if (options.first or options.last) and not _within(one.day, options.first, options.last):
            continue
        if options.duplicates != "include":
            stance = "" if options.stances == "ignore" else one.stance.value
            key = (one.actor, one.claim, stance, _period(one, options.duplicates))
            if key in seen:
                continue
            seen.add(key)
        kept.append(one)
    return kept


def windows(
    found: Sequence[Statement], options: NetworkOptions, days: int, step: int
) -> Iterator[tuple[str, str, Network]]:
    """(first day, last day, network) of windows `days` long, each beginning `step` days after the one before.

    Statements without a whole date are in no window. Raises ValueError unless `days` and `step` are positive.
    """
    for start in _starts(found, options, days, step):
        end = start + timedelta(days - 1)
        limits = replace(options, first=start.isoformat(), last=end.isoformat())
        yield start.isoformat(), end.isoformat(), network(found, limits)


def count_windows(found: Sequence[Statement], options: NetworkOptions, days: int, step: int) -> int:
    """How many windows there are. Raises ValueError like `windows`."""
    return len(_starts(found, options, days, step))


def _starts(found: Sequence[Statement], options: NetworkOptions, days: int, step: int) -> list[date]:
    if days < 1 or step < 1:
        raise ValueError("a window and its step last a day at least")
    dated = sorted(day for one in found if (day := _day(one.day)))
    if not dated:
        return []
    start = max(dated[0], _day(options.first) or dated[0])
    until = min(dated[-1], _day(options.last) or dated[-1])
    return [start + timedelta(step * place) for place in range(max(0, (until - start).days // step + 1))]


def choices_for(nodes: str) -> dict[str, tuple[str, ...]]:
    """What each option of a network with such nodes may be."""
    return _CHOICES | (_TWO_MODE if nodes == "actor-claim" else _ONE_MODE)


def _check(options: NetworkOptions) -> None:
    for name in ("first", "last"):
        if getattr(options, name) and _day(getattr(options, name)) is None:
            raise ExportFailed(f"“{getattr(options, name)}” is no date.", "Write it like 2031-03-14.")
    for name, choices in choices_for(options.nodes).items():
        chosen = getattr(options, name)
        if chosen not in _CHOICES[name]:
            raise ExportFailed(f"“{chosen}” is no choice for {name}.", f"Choose one of: {', '.join(_CHOICES[name])}.")
        if chosen not in choices:
            raise ExportFailed(
                f"“{chosen}” does not go with {options.nodes} networks.", f"Choose one of: {', '.join(choices)}."
            )


def _day(day: str) -> date | None:
    try:
        return date.fromisoformat(day) if re.fullmatch(r"\d{4}-\d\d-\d\d", day) else None
    except ValueError:
        return None


def _within(day: str, first: str, last: str) -> bool:
    """Whether all of a (perhaps partial) date lies in the range."""
    if not re.match(r"\d{4}", day):
        return False
    earliest, latest = (day + "-01-01"[len(day) - 4 :])[:10], (day + "-12-31"[len(day) - 4 :])[:10]
    return (not first or earliest >= first) and (not last or latest <= last)


def _period(one: Statement, duplicates: str) -> str:
    day = _day(one.day)
    if duplicates == "range":
        return ""
    if duplicates == "document" or not one.day or (duplicates == "week" and day is None):
        return f"document {one.document}"
    if duplicates == "week" and day is not None:
        return "week {}-{}".format(*day.isocalendar()[:2])
    return one.day[: 7 if duplicates == "month" else 4]


def _two_mode(counts: list[list[list[float]]], options: NetworkOptions) -> tuple[tuple[float, ...], ...]:
    def weight(levels: list[float]) -> float:
        if options.stances == "ignore":
            return sum(levels)
        denies, asserts = levels
        if options.stances == "subtract":
            return asserts - denies
        return (2.0 if denies else 0.0) + (1.0 if asserts else 0.0)

    weights = [[weight(levels) for levels in row] for row in counts]
    if options.normalisation == "no":
        return tuple(tuple(row) for row in weights)
    # The denominators count statements (for "combine", ties), so that "subtract" cannot divide by what cancelled out.
    used = [[float(bool(w)) if options.stances == "combine" else sum(c) for w, c in zip(*pair, strict=True)]
            for pair in zip(weights, counts, strict=True)]  # fmt: skip
    if options.normalisation == "activity":
        return tuple(tuple(_ratio(w, sum(total)) for w in row) for row, total in zip(weights, used, strict=True))
    prominence = [sum(column) for column in zip(*used, strict=True)]
    return tuple(tuple(_ratio(w, total) for w, total in zip(row, prominence, strict=True)) for row in weights)


def _one_mode(counts: list[list[list[float]]], options: NetworkOptions) -> tuple[tuple[float, ...], ...]:
    size = len(counts)
    activity = [sum(sum(levels) for levels in row) for row in counts]
    weights = [[0.0] * size for _ in range(size)]
    for i in range(size):
        for j in range(i + 1, size):
            shared = sum(_shared(a, b, options.stances) for a, b in zip(counts[i], counts[j], strict=True))
            if options.normalisation == "average":
                shared = _ratio(shared, (activity[i] + activity[j]) / 2)
            elif options.normalisation == "cosine":
                shared = _ratio(shared, sqrt(activity[i] ** 2) * sqrt(activity[j] ** 2))
            elif options.normalisation == "jaccard":
                shared = _ratio(shared, _union(counts[i], counts[j]))
            weights[i][j] = weights[j][i] = shared
    return tuple(tuple(row) for row in weights)


def _shared(one: list[float], other: list[float], stances: str) -> float:
    """What two actors (or claims) share in one claim (or actor)."""
    if stances == "ignore":
        return sum(one) * sum(other)
    congruence = sum(a * b for a, b in zip(one, other, strict=True))
    conflict = one[0] * other[1] + one[1] * other[0]
    return {"congruence": congruence, "conflict": conflict}.get(stances, congruence - conflict)


def _union(one: list[list[float]], other: list[list[float]]) -> float:
    """DNA's Jaccard denominator: what only one uses, what only the other uses, and the product of what both use."""
    pairs = [(a, b) for left, right in zip(one, other, strict=True) for a, b in zip(left, right, strict=True)]
    return sum(a for a, b in pairs if not b) + sum(b for a, b in pairs if not a) + sum(a * b for a, b in pairs)


def _ratio(value: float, total: float) -> float:
    return value / total if total else 0.0
