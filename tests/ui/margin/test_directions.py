"""Words on a card run their own way, and begin at the edge where that begins."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from annotator.model import QuoteKind, Stance
from ui.margin.card import Card
from ui.margin.face import Face, Form
from ui.theme import DARK, LIGHT, Theme

WIDTH, POINTS = 300, 10.0
HEBREW = "לא התייעצו עם איש מן העובדים לפני ההחלטה על סגירת הרציף הצפוני, אף שהדבר הובטח."
ARABIC = "الميناء لن يغلق قبل عام 2031 مهما طلبت الحكومة ذلك في السنوات القادمة."
LATIN = "Nobody asked the people who work at the northern quay before it was closed to them."
LONG = {"Hebrew": ("דנה לוי", HEBREW), "Arabic": ("محمود الخطيب", ARABIC), "Latin": ("Ines Halloran", LATIN)}


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """Fonts need one."""


def card(who: str, claim: str, stance: Stance | None = Stance.ASSERTS, *, selected: bool = True) -> Card:
    lines = ((stance, claim),)
    return Card(1, 0, who=who, role="", lines=lines, kind=QuoteKind.DIRECT, end=9, selected=selected)


def drawn(face: Face, theme: Theme, *, mirrored: bool = False) -> QImage:
    image = QImage(WIDTH, face.height, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.paper))
    painter = QPainter(image)
    face.paint(painter, False, False, mirrored)
    painter.end()
    return image


def rows(face: Face, theme: Theme = LIGHT, *, mirrored: bool = False) -> list[tuple[int, int]]:
    """The space left and right of the words of each row, from the top of the card down."""
    image = drawn(face, theme, mirrored=mirrored)
    paper = image.pixel(WIDTH // 2, 4)
    inside = range(9, WIDTH - 9)
    found: list[tuple[int, int]] = []
    ended = True
    for y in range(6, face.height - 6):
        ink = [x for x in inside if image.pixel(x, y) != paper]
        if not ink:
            ended = True
            continue
        space = ink[0], WIDTH - 1 - ink[-1]
        found = [*found, space] if ended else [*found[:-1], (min(space[0], found[-1][0]), min(space[1], found[-1][1]))]
        ended = False
    return found


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("mirrored", [False, True], ids=["plain", "mirrored"])
@pytest.mark.parametrize("script", LONG)
def test_every_line_begins_at_the_edge_where_its_script_begins(script: str, mirrored: bool, theme: Theme) -> None:
    who, claim = LONG[script]
    found = rows(Face(card(who, claim), Form.FULL, WIDTH, theme, POINTS), theme, mirrored=mirrored)
    assert len(found) > 2
    start, end = (0, 1) if script == "Latin" else (1, 0)
    assert max(space[start] for space in found) - min(space[start] for space in found) <= 4
    assert all(space[start] < 22 for space in found)
    assert found[-1][end] > 50  # the last line is short, and so the other edge is bare


def test_a_claim_goes_its_own_way_on_the_card_of_a_speaker_of_another_script() -> None:
    head, claim = rows(Face(card("Ines Halloran", "הנמל ייסגר."), Form.FULL, WIDTH, LIGHT, POINTS))
    assert head[0] < 22 < 100 < head[1]
    assert claim[1] < 22 < 100 < claim[0]
    head, claim = rows(Face(card("אבי כהן", "The port closes."), Form.FULL, WIDTH, LIGHT, POINTS))
    assert head[1] < 22 < 100 < head[0]
    assert claim[0] < 22 < 100 < claim[1]


def line(who: str, claim: str) -> tuple[int, int]:
    """The space left and right of the words of a card that is one line."""
    (space,) = rows(Face(card(who, claim, selected=False), Form.LINE, WIDTH, LIGHT, POINTS))
    return space


def test_a_card_of_one_line_begins_where_its_speaker_begins_and_is_cut_at_the_other_end() -> None:
    for who, claim in (LONG["Hebrew"], LONG["Arabic"]):
        left, right = line(who, claim[:12])
        assert right < 22 < 60 < left
        left, right = line(who, claim)
        assert right < 22
        assert left < 60
    left, right = line("Ines Halloran", HEBREW[:12])
    assert left < 22 < 60 < right
    # Nobody is named: the claim says which way the line runs, not the words that stand for a speaker.
    left, right = line("", HEBREW[:12])
    assert right < 22 < 60 < left


def test_words_that_run_the_other_way_raise_no_line() -> None:
    plain = Face(card("Ines Halloran", "הנמל", None), Form.FULL, WIDTH, LIGHT, POINTS)
    with_stance = Face(card("Ines Halloran", "הנמל"), Form.FULL, WIDTH, LIGHT, POINTS)
    assert with_stance.height == plain.height


def test_tags_and_keys_begin_at_the_edge_of_the_window() -> None:
    plain = card("Ines Halloran", "Short")
    for known in (
        replace(plain, tags=("frame",)),
        replace(plain, suggestion=True, candidates=("Ines",), selected=False),
    ):
        face = Face(known, Form.FULL, WIDTH, LIGHT, POINTS)
        left, right = rows(face)[-1]
        assert left < 22 < 100 < right
        left, right = rows(face, mirrored=True)[-1]
        assert right < 22 < 100 < left
