from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from ui.icons import icon, icon_names, pixmap


def test_every_icon_draws_in_the_colour_asked_for(qapp: QApplication) -> None:
    assert {"sort", "info", "warning", "error"} <= set(icon_names())
    for name in icon_names():
        drawn = pixmap(name, "#ff0000", 16)
        assert not drawn.isNull(), name
        assert drawn.deviceIndependentSize().width() == 16
        image = drawn.toImage()
        places = [(x, y) for x in range(image.width()) for y in range(image.height())]
        assert any(image.pixelColor(x, y).alpha() > 0 for x, y in places), name


def test_an_unknown_icon_is_empty(qapp: QApplication, tmp_path: Path) -> None:
    assert icon("no such icon", "#000000", folder=tmp_path).isNull()
