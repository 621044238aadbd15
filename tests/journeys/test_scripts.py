"""Emoji, Arabic, Hebrew, Chinese and combining marks: one quote in each, marked, undone, exported, taken in again.

Everywhere the spans are the same code points of the same text.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from annotator.model import Quote
from tests.journeys.desk import Desk

SHIFT = Qt.KeyboardModifier.ShiftModifier
LINES = (
    "The ferry 🚢 left 👩🏽‍✈️ at noon 🇳🇴 and nobody 🤷🏽‍♀️ waved.",
    "قالت الوزيرة يوم الاثنين إن البوابة آمنة تمامًا للقوارب الصغيرة، وإن العمل مستمر.",
    "השרה אמרה ביום שני כי השער בָּטוּחַ לגמרי לסירות קטנות, והעבודה נמשכת.",
    "部长周一表示，闸门对小船完全安全𠮷，维修将持续到春天。",
    "The cafe\u0301 by the pie\u0302r closed; no\u0308body n\u0303oticed q\u0307\u0323 at all.",
    "Цей шлюз безпечний, — сказала міністерка 🌊 журналістам у понеділок.",
)
# From each line: words that begin or end at a character of several code points or beyond the basic plane.
WORDS = (
    "👩🏽‍✈️ at noon 🇳🇴",
    "البوابة آمنة تمامًا للقوارب",
    "השער בָּטוּחַ לגמרי",
    "小船完全安全𠮷",
    "n\u0303oticed q\u0307\u0323",
    "міністерка 🌊 журналістам",
)


def spans(quotes: list[Quote]) -> list[tuple[int, int, str]]:
    return [(span.start, span.end, span.exact) for quote in quotes for span in quote.spans]


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "scripts.txt"
    path.write_text("Many scripts 🗞️\n\n" + "\n\n".join(LINES), encoding="utf-8")
    return path


@pytest.mark.parametrize("by_mouse", [False, True], ids=["keys", "mouse"])
def test_every_script_keeps_its_code_points_all_the_way(
    desk: Desk, written: Path, tmp_path: Path, by_mouse: bool
) -> None:
    desk.open(tmp_path / "scripts.attest", create=True)
    desk.bring_in(written)
    desk.read("Many scripts")
    expected = []
    for words in (unicodedata.normalize("NFC", each) for each in WORDS):
        start = desk.text.index(words)
        expected.append((start, start + len(words), words))
        if by_mouse:
            drag(desk, start, start + len(words))
        else:
            select(desk, start, start + len(words))
        assert desk.window.pane.reader.selection() == (start, start + len(words))
        assert desk.window.pane.reader.selected_text() == words
        desk.menu("quote.add")
        desk.choose(Qt.Key.Key_Escape)
        assert desk.quote.exact == words
        marks = {mark.id: mark.spans for mark in desk.window.pane.reader.highlights()}
        assert marks[desk.quote.id] == ((start, start + len(words)),)
    made = list(desk.window.reading.in_order)
    assert spans(made) == sorted(expected)
    for _ in WORDS:
        desk.window.undo()
        desk.settled()
    assert desk.window.reading.in_order == []
    for _ in WORDS:
        desk.window.redo()
        desk.settled()
    assert desk.window.reading.in_order == made
    text = desk.text
    page = tmp_path / "page.html"
    desk.window.exporting.export_to(page, None)
    desk.until(lambda: desk.window.exporting.exports)
    desk.open(tmp_path / "again.attest", create=True)
    desk.window.files.import_paths([page])
    desk.until(lambda: desk.window.known.articles)
    desk.settled()
    desk.read("Many scripts")
    assert desk.text == text
    assert spans(desk.window.reading.in_order) == spans(made)
    assert {mark.spans[0] for mark in desk.window.pane.reader.highlights()} == {each[:2] for each in expected}


def drag(desk: Desk, start: int, end: int) -> None:
    """Select with the mouse, from the side where the words begin."""
    reader = desk.window.pane.reader
    reader.reveal(start, end)
    box = reader.box_of(start, end)
    block = reader.block_of(start)
    assert block is not None
    sides = [box.left() + 0.5, box.right() - 0.5]
    if "\u0590" <= desk.text[block.start] <= "\u08ff":
        sides.reverse()
    begin, to = (QPointF(x, box.center().y()).toPoint() for x in sides)
    port = reader.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(port, to)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=to)


def select(desk: Desk, start: int, end: int) -> None:
    """Select with Shift and the arrow to the right or, in text that runs the other way, to the left."""
    reader = desk.window.pane.reader
    reader.setFocus()
    reader.set_caret(start)
    block = reader.block_of(start)
    assert block is not None
    first = desk.text[block.start]
    key = Qt.Key.Key_Left if "\u0590" <= first <= "\u08ff" else Qt.Key.Key_Right
    for _ in range(end - start):
        if reader.caret() >= end:
            break
        desk.press(key, SHIFT)
