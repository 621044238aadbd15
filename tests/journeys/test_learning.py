"""Attest learns from finished articles, offers claims in like words, and shows what is worth checking."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from annotator.library import Library
from annotator.library.learning import ENOUGH
from annotator.model import Stance
from annotator.suggest.learnt import RULE
from tests.journeys.desk import Desk
from tests.library.make import add_article, add_quote

WHO = ("Ingrid Solheim", "Tor Vik", "Lena Aas", "Per Moen", "Ida Strand")
WHAT = ("the quay was rotten", "the ferry was late", "the crews were tired", "the council slept", "the beams held")
COSTS = """Repairs cost twice as much

I hope that it goes well for everybody, one reader wrote.

The minister, Ines Halloran, denied that the lower gate was unsafe to open for small craft.

Repairs of the lower gate cost 4.2 million in 2029, more than twice the sum agreed in 2027.
"""


def a_library_that_has_been_worked_on(path: Path) -> None:
    """As many finished articles as it takes, in a house style that no rule knows."""
    with Library.create(path, coder="mk") as library:
        for number in range(ENOUGH):
            who, what = WHO[number % 5], WHAT[number // 5]
            article = add_article(library, f"Harbour {number}\nIn the eyes of {who} {what}.\nIt rained in Norrvik.")
            add_quote(library, article, what)
            library.articles.set_done([article], True)
        add_article(library, "Ferry notes\nIn the eyes of Per Moen the ferry was rotten.\nIt rained in Norrvik.")


def test_a_model_is_trained_unseen_and_its_pattern_muted_from_the_card(desk: Desk, tmp_path: Path) -> None:
    a_library_that_has_been_worked_on(tmp_path / "worked.attest")
    desk.open(tmp_path / "worked.attest")
    desk.read("Ferry notes")
    desk.until(lambda: [each.rule for each in desk.window.suggesting.found] == [RULE])
    (found,) = desk.window.suggesting.found
    assert desk.text[slice(*found.spans[0])] == "the ferry was rotten"

    (number,) = (card.id for card in desk.window.pane.margin.cards() if card.suggestion)
    desk.window.pane.margin.menu_wanted.emit(number, QPoint(50, 50))
    menu = desk.window.pane.findChild(QMenu, "suggestion.menu")
    assert menu is not None
    mute = menu.actions()[-1]
    assert mute.text() == "Never propose this way: learnt from your finished articles"
    mute.trigger()
    menu.close()
    desk.until(lambda: not desk.window.suggesting.found)
    desk.settled()
    desk.menu("edit.undo")
    desk.until(lambda: desk.window.suggesting.found)

    desk.restart(tmp_path / "worked.attest")
    desk.read("Ferry notes")
    desk.until(lambda: [each.rule for each in desk.window.suggesting.found] == [RULE])


def test_a_claim_in_like_words_is_offered_first_with_the_stance_the_cue_takes(desk: Desk, tmp_path: Path) -> None:
    with Library.create(tmp_path / "claims.attest", coder="mk") as library:
        for statement in ("Unions were consulted", "The lower gate is unsafe to open", "Costs doubled"):
            library.claims.add(statement)
    desk.open(tmp_path / "claims.attest")
    story = tmp_path / "costs.txt"
    story.write_text(COSTS, encoding="utf-8")
    desk.bring_in(story)
    desk.read("Repairs cost")
    desk.select("the lower gate was unsafe to open")
    desk.press(Qt.Key.Key_Q)
    desk.choose(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_C)
    desk.choose(Qt.Key.Key_1)
    (claim,) = desk.quote.claims
    assert (claim.statement, claim.stance) == ("The lower gate is unsafe to open", Stance.DENIES)


def test_w_selects_what_is_worth_checking_best_first(desk: Desk, tmp_path: Path) -> None:
    story = tmp_path / "costs.txt"
    story.write_text(COSTS, encoding="utf-8")
    desk.open(tmp_path / "new.attest", create=True)
    desk.bring_in(story)
    desk.read("Repairs cost")
    desk.window.pane.reader.setFocus()
    desk.press(Qt.Key.Key_W)
    desk.until(lambda: desk.window.pane.reader.selected_text().startswith("Repairs of the lower gate cost 4.2"))
    desk.press(Qt.Key.Key_W)
    second = desk.window.pane.reader.selected_text()
    assert not second.startswith("Repairs")
    desk.press(Qt.Key.Key_W, Qt.KeyboardModifier.ShiftModifier)
    assert desk.window.pane.reader.selected_text().startswith("Repairs")
