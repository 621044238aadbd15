"""Words beside a box to tick are not cut, in any width and in both directions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.library import OriginalBlock
from tests.ui.conftest import Stage
from ui.original.blocks import BlocksPanel
from ui.theme import Theme

WORDS = "The fears of an accident are not unfounded. The lower gate jammed on February 28 with a pilot boat inside. "


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_no_block_of_an_original_is_cut(stage: Stage, light: Theme, direction: Qt.LayoutDirection) -> None:
    panel = BlocksPanel(light)
    panel.setLayoutDirection(direction)
    panel.show_blocks([OriginalBlock((WORDS * 8)[:length], kept=True) for length in range(60, 700, 9)])
    view, box = panel.list, stage(panel)
    for width in (1000, 640, 470):
        box.resize(width, 600)
        QApplication.processEvents()
        for row in range(view.count()):
            place = view.visualItemRect(view.item(row))
            assert 0 <= place.left() <= place.right() < view.viewport().width(), (width, row, place)
            assert _needed(view, row) <= _room(view, row).height(), (width, row)


def _room(view: QListWidget, row: int) -> QRect:
    """Where the words of an item are drawn."""
    delegate, option = view.itemDelegate(), QStyleOptionViewItem()
    assert isinstance(delegate, QStyledItemDelegate)
    view.initViewItemOption(option)
    delegate.initStyleOption(option, view.indexFromItem(view.item(row)))
    option.rect = view.visualItemRect(view.item(row))
    return view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, view)


def _needed(view: QListWidget, row: int) -> float:
    """How high Qt's style draws the words of an item in the width they have."""
    width = _room(view, row).width() - 2 * (view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1)
    layout = QTextLayout(view.item(row).text(), view.font())
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(wrap)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        height += line.height()
    layout.endLayout()
    return height
