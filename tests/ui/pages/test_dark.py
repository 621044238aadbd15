"""Dark pages: white paper takes the dark look's colour, print stands out, a highlight lies under the print."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from annotator.library import Band, PageBox, Picture, Sheet
from ui.pages.arrangement import Arrangement
from ui.pages.painting import Look, draw_sheet, fill_boxes
from ui.pages.pictures import image_of
from ui.theme import DARK, LIGHT, Theme


def picture(*grey: int) -> Picture:
    """A row of grey pixels."""
    row = bytes(value for one in grey for value in (one, one, one))
    return Picture(Band(1, 1.0, 0, 0, 1), len(grey), 1, len(row) + 5, row + bytes(5))


def lightness(image: QImage, x: int, y: int = 0) -> float:
    """Relative luminance as WCAG 2 has it, 0 to 1."""
    colour = QColor(image.pixel(x, y))
    return _luminance(colour.redF(), colour.greenF(), colour.blueF())


def _luminance(*parts: float) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def test_light_pages_are_as_they_were_printed() -> None:
    image = image_of(picture(0, 90, 255), "")
    assert [QColor(image.pixel(x, 0)).red() for x in range(3)] == [0, 90, 255]


def test_white_becomes_the_paper_of_the_dark_look_and_black_becomes_white() -> None:
    image = image_of(picture(255, 128, 0), DARK.paper)
    assert QColor(image.pixel(0, 0)) == QColor(DARK.paper)
    assert QColor(image.pixel(2, 0)) == QColor("#ffffff")
    white, grey, black = (lightness(image, x) for x in range(3))
    assert white < grey < black
    assert contrast(white, black) > 12


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_words_in_a_highlight_can_be_read(theme: Theme) -> None:
    dark = theme is DARK
    look = Look(theme, dark)
    laid = Arrangement([Sheet(40, 40)], 1.0, 0, 0)
    box = laid.boxes[0]
    kinds = ("quote", "indirect", "mixed", "paraphrase", "passage")
    for fill in (*(getattr(theme, f"{kind}_fill") for kind in kinds), theme.match_fill, theme.suggestion_fill):
        image = QImage(90, 90, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        draw_sheet(painter, box, theme, look)
        painter.drawImage(
            QRectF(box.left(), box.top() + 10, 2, 1), image_of(picture(255, 0), theme.paper if dark else "")
        )
        fill_boxes(painter, laid, [PageBox(1, 0, 0, 20, 20)], QColor(fill), look)
        painter.end()
        x, y = round(box.left()), round(box.top()) + 10
        under, print_, bare = lightness(image, x, y), lightness(image, x + 1, y), lightness(image, x + 30, y)
        assert contrast(under, print_) >= 4.5
        assert under != bare
