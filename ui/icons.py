"""The icons of resources/icons, recoloured: each is an SVG drawn with `currentColor`, rendered once each."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

ICONS_FOLDER = Path(__file__).resolve().parents[1] / "resources" / "icons"


def icon_names(folder: Path = ICONS_FOLDER) -> tuple[str, ...]:
    """The names `icon` knows, sorted."""
    return tuple(sorted(file.stem for file in folder.glob("*.svg")))


@cache
def _drawing(name: str, folder: Path) -> str:
    file = folder / f"{name}.svg"
    return file.read_text(encoding="utf-8") if file.is_file() else ""


@cache
def pixmap(name: str, colour: str, size: int = 16, ratio: float = 2.0, folder: Path = ICONS_FOLDER) -> QPixmap:
    """An icon in `colour` ("#rrggbb"), `size` device-independent pixels square; empty when there is no such icon."""
    drawing = _drawing(name, folder)
    if not drawing:
        return QPixmap()
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
    result = QPixmap(round(size * ratio), round(size * ratio))
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    renderer.render(painter, QRectF(result.rect()))
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result


def icon(name: str, colour: str, size: int = 16, folder: Path = ICONS_FOLDER) -> QIcon:
    """An icon in `colour`; an empty `QIcon` when there is no such file."""
    drawn = pixmap(name, colour, size, 2.0, folder)
    return QIcon() if drawn.isNull() else QIcon(drawn)
