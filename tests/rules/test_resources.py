"""The fonts and icons the window is drawn with."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from tests.rules.tracked import ROOT

ICONS = sorted((ROOT / "resources" / "icons").glob("*.svg"))
FONTS = sorted((ROOT / "resources" / "fonts").glob("*.[ot]tf"))


@pytest.mark.parametrize("file", ICONS, ids=lambda file: file.stem)
def test_an_icon_is_small_square_and_takes_its_colour_from_outside(file: Path, qapp: QApplication) -> None:
    drawing = file.read_text(encoding="utf-8")
    assert len(drawing) < 2_000
    renderer = QSvgRenderer(str(file))
    assert renderer.isValid()
    assert renderer.viewBox().width() == renderer.viewBox().height()
    assert file.stem == "attest" or ("currentColor" in drawing and "#" not in drawing)


@pytest.mark.parametrize("file", FONTS, ids=lambda file: file.stem)
def test_a_font_loads_and_comes_with_its_licence(file: Path, qapp: QApplication) -> None:
    number = QFontDatabase.addApplicationFont(str(file))
    assert set(QFontDatabase.applicationFontFamilies(number)) & {"EB Garamond", "Inter"}
    licence = file.with_name(f"{file.stem.partition('-')[0]}-OFL.txt").read_text(encoding="utf-8")
    assert "SIL Open Font License, Version 1.1" in licence


def test_the_fonts_stay_light() -> None:
    assert len(FONTS) >= 4
    assert sum(file.stat().st_size for file in FONTS) < 3_000_000


def test_icons_are_shapes_and_nothing_else() -> None:
    for file in ICONS:
        elements = set(re.findall(r"<([a-zA-Z:]+)", file.read_text(encoding="utf-8")))
        assert elements <= {"svg", "path", "circle", "rect", "g"}, file.name
