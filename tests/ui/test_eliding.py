from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy

from tests.ui.conftest import Stage
from ui.theme import Theme
from ui.top_bar import SearchButton
from ui.widgets.eliding import Eliding

WORDS = "Search articles, quotes, actors, claims, commands…"


def test_a_label_without_room_says_that_there_is_more(stage: Stage, light: Theme) -> None:
    label = Eliding(WORDS)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    box = stage(label)
    assert label.shown() == WORDS
    box.resize(160, 80)
    assert label.shown().endswith("…")
    assert WORDS.startswith(label.shown().removesuffix("…"))


def test_the_way_into_search_is_cut_at_a_letter(stage: Stage, light: Theme) -> None:
    button = SearchButton()
    box = stage(button)
    hint = button.findChild(Eliding)
    assert isinstance(hint, Eliding)
    box.resize(200, 80)
    assert hint.geometry().right() < button.width()
    assert hint.shown() != WORDS
    assert hint.shown().endswith("…")
