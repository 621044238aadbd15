from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.stylesheet import stylesheet
from ui.theme import DARK, LIGHT, Theme


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


SURFACES = ("window", "pane", "paper", "raised", "chosen")
FILLS = ("quote_fill", "indirect_fill", "mixed_fill", "paraphrase_fill", "passage_fill", "match_fill", "selection")
CHIPS = ("actor_chip", "claim_chip", "tag_chip", "suggestion_fill")
TEXTS = ("ink", "muted", "asserts", "denies", "questions", "reports", "warning", "error")


@pytest.mark.parametrize("chosen", [LIGHT, DARK], ids=["light", "dark"])
def test_text_meets_aa_on_every_surface(chosen: Theme) -> None:
    low = {
        (text, under): round(contrast(getattr(chosen, text), getattr(chosen, under)), 2)
        for text in TEXTS
        for under in SURFACES
        if contrast(getattr(chosen, text), getattr(chosen, under)) < 4.5
    }
    low |= {
        ("ink", under): round(contrast(chosen.ink, getattr(chosen, under)), 2)
        for under in FILLS + CHIPS
        if contrast(chosen.ink, getattr(chosen, under)) < 4.5
    }
    assert low == {}


@pytest.mark.parametrize("chosen", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_accents_and_filled_controls_meet_aa(chosen: Theme) -> None:
    for under in ("pane", "paper", "raised"):
        assert contrast(chosen.edge, getattr(chosen, under)) >= 3
        assert contrast(chosen.accent, getattr(chosen, under)) >= 4.5
    for fill in ("accent", "asserts", "denies", "questions", "reports"):
        assert contrast(chosen.on_accent, getattr(chosen, fill)) >= 4.5
    for kind in ("direct", "indirect", "mixed", "paraphrase", "passage"):
        assert contrast(theme.kind_colours(chosen, kind)[1], chosen.paper) >= 3


def test_tag_colours_show_on_every_surface() -> None:
    for colour in theme.TAG_COLOURS:
        assert contrast(colour, "#ffffff") >= 3
        for chosen in (LIGHT, DARK):
            for under in ("pane", "paper", "raised", "tag_chip"):
                assert contrast(colour, getattr(chosen, under)) >= 2.2, (colour, under)


def test_apply_dresses_the_application(qapp: QApplication) -> None:
    for chosen in (DARK, LIGHT):
        theme.apply(qapp, chosen)
        assert qapp.styleSheet() == stylesheet(chosen)
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == chosen.pane
        assert qapp.palette().color(QPalette.ColorRole.Text).name() == chosen.ink
    assert isinstance(theme.system_is_dark(), bool)


def test_the_shipped_fonts_are_used(qapp: QApplication) -> None:
    families = theme.load_fonts()
    assert theme.UI_FONTS[0] in families
    assert theme.TEXT_FONTS[0] in families


@pytest.mark.parametrize("chosen", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_leaves_no_name_unfilled(chosen: Theme) -> None:
    assert "$" not in stylesheet(chosen)
