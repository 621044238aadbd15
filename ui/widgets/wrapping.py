"""Items of a list whose words wrap: as high as their lines are, also beside a box to tick."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

_TALL = 1 << 20


class Wrapping(QStyledItemDelegate):
    """The heights of the items of one list.

    Qt makes items wider than the list, by up to a box, and then cuts their last line: at the edge, or with three dots.
    """

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        view.setWordWrap(True)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setItemDelegate(self)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the list, and as high as the lines of this width."""
        hint = super().sizeHint(option, index)
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        width = self._view.viewport().width() - 2 * self._view.spacing()
        whole.rect = QRect(0, 0, width, _TALL)
        style = self._view.style()
        words = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, whole, self._view)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, whole, self._view) + 1
        needed = _lines(whole, words.width() - 2 * margin) + _TALL - words.height()
        return QSize(width, max(hint.height(), needed))


def _lines(option: QStyleOptionViewItem, width: int) -> int:
    """The height of the words of an item in this width."""
    layout = QTextLayout(option.text.replace("\n", "\u2028"), option.font)
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrap)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        height += line.height()
    layout.endLayout()
    return round(height + 0.5)
