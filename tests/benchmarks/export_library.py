"""A large library for benchmarks: seeded, so that every run exports the same."""

from __future__ import annotations

import random

from annotator.model import BlockKind, Metadata, QuoteKind, Snapshot, Stance
from tests.exporting.make import Edition, content

_WORDS = [
    "harbour",
    "sluice",
    "gate",
    "minister",
    "union",
    "engineer",
    "winter",
    "inspection",
    "permit",
    "crew",
    "port",
    "cost",
    "figure",
    "vote",
    "letter",
    "ship",
    "tide",
    "council",
    "report",
    "spokesperson",
    "decision",
    "agreement",
    "closure",
    "repair",
    "insurance",
    "spring",
    "member",
    "table",
    "reason",
    "water",
]


def large(articles: int, quotes: int, actors: int = 400, claims: int = 200, tags: int = 60) -> Snapshot:
    """A library of that size; about 600 words an article."""
    random_ = random.Random(7)

    def sentence(length: int) -> str:
        words = random_.choices(_WORDS, k=length)
        return " ".join([words[0].capitalize(), *words[1:]]) + "."

    edition = Edition()
    people = [edition.actor(f"{sentence(2)[:-1]} {number}") for number in range(actors)]
    stands = [edition.claim(f"{sentence(7)[:-1]} {number}") for number in range(claims)]
    codes = [edition.tag(f"{random_.choice(_WORDS)} {number}") for number in range(tags)]
    kinds, stances = list(QuoteKind), list(Stance)
    for number in range(articles):
        title = f"{sentence(7)[:-1]} {number}"
        lines = [" ".join(sentence(15) for _ in range(4)) for _ in range(10)]
        date = f"2031-{1 + number % 12:02}-{1 + number % 28:02}"
        place = edition.article(
            content((BlockKind.TITLE, title), *lines), Metadata(title, f"Outlet {number % 9}", "", date)
        )
        for index in range(quotes // articles):
            line = lines[index % len(lines)]
            start = random_.randrange(len(line) // 2)
            edition.quote(
                place,
                line[start : start + random_.randrange(30, 120)],
                kind=random_.choice(kinds),
                speaker=random_.choice(people),
                claims=((random_.choice(stands), random_.choice(stances)),),
                tags=(random_.choice(codes),),
                cue="said",
            )
    return edition.snapshot()
