"""A light guard: the benchmark's actions, with the issue's limits four times over, so that a busy machine passes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.benchmarks.reader import OPEN_TARGET, TARGETS, Ours, highlights_of, median, spent, text_of

SLACK = 4


@pytest.mark.parametrize(
    ("name", "words", "marks"), [("article", 800, 60), ("dense", 800, 2000), ("5 MB", 800_000, 2000)]
)
def test_reading_and_marking_stay_within_a_frame(qtbot: QtBot, name: str, words: int, marks: int) -> None:
    content = text_of(words)
    ours = Ours(content)
    qtbot.addWidget(ours.pane)
    highlights = highlights_of(content, marks)
    assert spent(ours.open) < OPEN_TARGET * SLACK
    assert spent(lambda: ours.mark(highlights)) < OPEN_TARGET * SLACK
    limit = TARGETS[name] * SLACK
    assert median(lambda: ours.key(Qt.Key.Key_Down), 5) < limit
    assert median(lambda: ours.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier), 5) < limit
    assert median(lambda: ours.scroll(60), 5) < limit
    assert median(lambda: ours.jump(len(content.text) // 2), 3) < limit
    assert median(lambda: ours.add(highlights[7]), 5) < limit
