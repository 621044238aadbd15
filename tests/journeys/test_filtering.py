"""A filter by actor, claim, tag, stance or coder dims the rest, in the text and in the margin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from annotator.model import Stance
from tests.journeys.desk import Desk


def shown(desk: Desk) -> list[int]:
    """The quotes that are not dimmed, by the text and by the margin alike."""
    marks = sorted(mark.id for mark in desk.window.pane.reader.highlights() if not mark.dimmed)
    cards = sorted(card.id for card in desk.window.pane.margin.cards() if not card.dimmed)
    assert marks == cards
    return marks


def ask(desk: Desk, words: str) -> None:
    """Press F, type, take the first."""
    desk.window.pane.reader.setFocus()
    desk.press(Qt.Key.Key_F)
    desk.until(desk.window.chooser.is_open)
    desk.write(words)
    desk.choose(Qt.Key.Key_Return)


def test_an_actor_and_a_stance_narrow_n_passes_over_the_rest_and_esc_shows_all(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    every = sorted(desk.window.reading.quotes)
    ask(desk, "Tomas Reyl")
    quotes = desk.window.reading.quotes.values()
    reyl = sorted(q.id for q in quotes if any(actor.name == "Tomas Reyl" for actor in q.actors))
    assert shown(desk) == reyl
    assert 0 < len(reyl) < len(every)
    assert f"{len(reyl)} of {len(every)}" in desk.window.panes.modes.modes()["filter"]
    ask(desk, "denies")
    denied = sorted(
        q.id for q in quotes if q.id in reyl and any(claim.stance is Stance.DENIES for claim in q.claims)
    )  # fmt: skip
    assert shown(desk) == denied
    assert 0 < len(denied) < len(reyl)
    visited = set()
    for _ in every:
        desk.press(Qt.Key.Key_N)
        visited.add(desk.quote.id)
    assert sorted(visited) == denied
    desk.press(Qt.Key.Key_Escape)
    assert shown(desk) == every
    assert desk.window.panes.modes.modes() == {}


def test_a_tag_covers_those_below_it_and_the_filter_follows_changes_and_articles(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    ask(desk, "frame")
    tagged = [q.id for q in desk.window.reading.in_order if any(t.path.startswith("frame") for t in q.tags)]
    assert shown(desk) == sorted(tagged)
    desk.window.reading.choose(tagged[0])
    desk.press(Qt.Key.Key_Delete)
    desk.settled()
    assert shown(desk) == sorted(tagged[1:])
    desk.window.undo()
    desk.settled()
    assert shown(desk) == sorted(tagged)
    desk.read("Dockers")
    dockers = [q.id for q in desk.window.reading.in_order if any(t.path.startswith("frame") for t in q.tags)]
    assert shown(desk) == sorted(dockers)
    # By mouse: narrow with the button of the mode bar, leave with its cross.
    desk.click(desk.child("modes.filter.act"))
    desk.until(desk.window.chooser.is_open)
    desk.choose(Qt.Key.Key_Escape)
    desk.click(desk.child("modes.filter.leave"))
    assert shown(desk) == sorted(desk.window.reading.quotes)


def test_the_coder_and_the_kind_are_offered_with_their_numbers(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    coders = {quote.coder for quote in desk.window.reading.in_order}
    desk.window.pane.reader.setFocus()
    desk.press(Qt.Key.Key_F)
    desk.until(desk.window.chooser.is_open)
    desk.write("indirect")
    rows = desk.window.chooser.rows()
    indirect = sum(quote.kind.value == "indirect" for quote in desk.window.reading.in_order)
    assert (rows[0].text, rows[0].detail) == ("indirect", f"kind · {indirect} quotes")
    desk.window.chooser.input.clear()
    desk.write(next(iter(coders)))
    assert any(row.detail.startswith("coder") for row in desk.window.chooser.rows())
    desk.choose(Qt.Key.Key_Escape)
    assert desk.window.filtering.facets == ()
