"""WCAG 2.1 contrast of everything the reader and the margin put on one another, in both themes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from annotator.model import BlockKind, QuoteKind, Stance
from tests.ui.reader.texts import content_of
from ui.highlight import Highlight
from ui.margin.face import stance_colour
from ui.reader.marks import Marks, line_colour
from ui.reader.reader import Reader
from ui.theme import DARK, LIGHT, Theme

TEXT, GRAPHIC = 4.5, 3.0


def luminance(colour: QColor) -> float:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str | QColor, other: str | QColor) -> float:
    light, dark = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("kind", list(QuoteKind))
@pytest.mark.parametrize("hovered", [False, True])
def test_words_can_be_read_on_every_fill(theme: Theme, kind: QuoteKind, hovered: bool) -> None:
    marks = Marks()
    marks.hovered = 1 if hovered else None
    fill = marks.fill(Highlight(1, ((0, 1),), kind), theme)
    assert contrast(theme.ink, fill) >= TEXT
    assert contrast(line_colour(theme, kind), theme.paper) >= GRAPHIC


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_words_can_be_read_on_cards_and_paper(theme: Theme) -> None:
    for ground in (theme.raised, theme.suggestion_fill):
        for words in (theme.ink, theme.muted, *(stance_colour(theme, stance) for stance in Stance)):
            assert contrast(words, ground) >= TEXT
    for ground in (theme.paper, theme.match_fill, theme.selection):
        assert contrast(theme.ink, ground) >= TEXT
    assert contrast(theme.ink, theme.tag_chip) >= TEXT
    assert contrast(theme.muted, theme.paper) >= TEXT
    for graphic in (theme.accent, theme.actor_line, theme.suggestion_line, theme.denies, theme.edge):
        assert contrast(graphic, theme.paper) >= GRAPHIC


def test_muted_words_turn_to_full_ink_where_they_lie_on_colour(reader: Reader) -> None:
    content = content_of("Before", (BlockKind.CAPTION, "mmmmmmmmmm"))
    reader.show_article(content, title="", meta="", language="en")
    start = content.blocks[1].start

    def darkest() -> int:
        box = reader.box_of(start, start + 6).toAlignedRect()
        image = reader.grab(box).toImage()
        return min(image.pixelColor(x, y).lightness() for x in range(box.width()) for y in range(box.height()))

    bare = darkest()
    reader.set_highlights([Highlight(1, ((start, start + 8),), QuoteKind.DIRECT)])
    assert darkest() < bare - 25
    reader.set_highlights([])
    reader.set_matches([(start, start + 8)])
    assert darkest() < bare - 25
