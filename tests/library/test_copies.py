"""Copies of one report stay articles of their own, in a group that can be made, changed, dissolved and undone."""

from __future__ import annotations

import random

from annotator.importing import Outcome
from annotator.library import Library
from annotator.model import ArticleId
from annotator.search.copied import Lookalikes, is_copy, runs_of, sketch_of
from tests.library.make import add_article, draft, source

WORDS = [
    "harbour",
    "ferry",
    "council",
    "winter",
    "crane",
    "inspector",
    "minister",
    "gate",
    "sluice",
    "pilot",
    "island",
    "quay",
    "storm",
    "ledger",
    "union",
    "tide",
    "rope",
    "engine",
    "captain",
    "warehouse",
    "customs",
    "bridge",
    "lantern",
    "barrel",
    "anchor",
    "mast",
    "signal",
    "chart",
    "compass",
    "rudder",
    "deck",
    "cargo",
]


def report(seed: int, sentences: int = 30) -> str:
    chance = random.Random(seed)
    lines = [f"Report number {seed}"]
    lines += [" ".join(chance.choices(WORDS, k=14)).capitalize() + "." for _ in range(sentences)]
    return "\n".join(lines)


def clusters(library: Library) -> list[set[int]]:
    found: dict[int, set[int]] = {}
    for article in library.articles.all():
        if article.cluster is not None:
            found.setdefault(article.cluster, set()).add(article.id)
    return sorted(found.values(), key=min)


def test_a_cut_and_edited_report_is_a_copy_and_another_one_is_not() -> None:
    whole = report(1)
    lines = whole.split("\n")
    cut = "\n".join(["Other headline", *lines[1:12], "One sentence of our own stands here."])
    edited = whole.replace("harbour", "port")
    assert is_copy(runs_of(whole), runs_of(cut))
    assert is_copy(runs_of(edited.replace("crane", "derrick")), runs_of(edited))
    assert not is_copy(runs_of(whole), runs_of(report(2)))
    assert not is_copy(runs_of(whole), runs_of("\n".join(lines[:2])))
    assert not is_copy(runs_of(""), runs_of(""))
    formula = "The bank said on {} that it had bought bills worth {} crowns from the dealers of the town."
    assert not is_copy(runs_of(formula.format("Monday", "12,000")), runs_of(formula.format("Friday", "9,500")))


def test_lookalikes_find_a_copy_among_many_and_know_what_is_added() -> None:
    texts = {number: report(number) for number in range(1, 80)}
    known = Lookalikes(list(texts), [sketch_of(text) for text in texts.values()], texts.__getitem__)
    cut = "\n".join(texts[40].split("\n")[:20])
    assert known.like(cut) == [40]
    assert known.like(report(500)) == []
    assert known.like("Too short.") == []
    texts[500] = report(500)
    known.add(500, texts[500])
    assert known.like(report(500) + "\nMore.") == [500]


def test_importing_groups_copies_and_one_undo_takes_all_of_it_back(library: Library) -> None:
    likes = library.copies.lookalikes()
    for number, text in enumerate((report(1), report(2), report(1) + "\nOur own line.")):
        outcome = Outcome(f"{number}.txt", source(text, f"{number}.txt"), (draft(text),))
        made = library.add_outcome(outcome, merge="import:1", lookalikes=likes)
    assert made.imported[0].copies == (1,)
    assert clusters(library) == [{1, 3}]
    assert library.copies.of(ArticleId(1)) == (1, 3)
    assert library.copies.of(ArticleId(2)) == ()
    library.undo()
    assert not library.articles.all()
    library.redo()
    assert clusters(library) == [{1, 3}]
    assert library.check() == ()


def test_groups_are_joined_left_and_dissolved(library: Library) -> None:
    one, two, three, four = (add_article(library, report(number)) for number in range(1, 5))
    library.copies.group([one, two])
    library.copies.group([three, four])
    library.copies.group([two, three])
    assert clusters(library) == [{one, two, three, four}]
    library.copies.take_out([four])
    assert clusters(library) == [{one, two, three}]
    library.copies.take_out([two, three])
    assert clusters(library) == []
    library.undo()
    library.copies.dissolve([one])
    assert clusters(library) == []
    library.undo()
    assert clusters(library) == [{one, two, three}]
    library.copies.group([four])
    assert clusters(library) == [{one, two, three}]
    assert library.check() == ()


def test_a_copy_in_the_trash_is_not_looked_at(library: Library) -> None:
    article = add_article(library, report(1))
    assert library.copies.lookalikes().like(report(1)) == [article]
    library.articles.trash([article])
    assert library.copies.lookalikes().like(report(1)) == []
