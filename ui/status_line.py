"""The line below the panes: whether everything is saved, what the article holds, what runs in the background, keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QStyle, QWidget

from ui.theme import Theme
from ui.top_bar import FAMILIES
from ui.widgets.status import KeyHints

_SIDE, _GAP = 14, 20  # px, at both ends and between two facts
_A_WHILE = 200  # ms after which somebody wonders whether it is saved


class StatusLine(QFrame):
    """Calm facts; nothing here asks for an answer. `arranged` tells that they may stand elsewhere now."""

    arranged = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.saved = _label("status.saved", self.tr("Whether your work is saved"))
        self.counts = _label("status.counts", self.tr("What this article holds"))
        self.work = _label("status.work", self.tr("Work in the background"))
        self.message = _label("status.message", self.tr("Last action"))
        self.progress = QProgressBar()
        self.progress.setObjectName("status.progress")
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(110, 6)
        self.progress.hide()
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setObjectName("status.cancel")
        self.cancel.setMinimumHeight(24)
        self.cancel.hide()
        self.keys = KeyHints(theme)
        self.keys.setObjectName("status.keys")
        self._facts = (self.saved, self.counts, self.work, self.progress, self.cancel, self.message)
        for widget in (*self._facts, self.keys):
            widget.setParent(self)
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_A_WHILE)
        self._saving.timeout.connect(lambda: self.saved.setText(self.tr("Saving…")))
        self.setFixedHeight(30)
        self.show_saved(saved=True)
        self._most_indexed = 0

    def spare(self) -> QRect:
        """The end of the line, where only keys are shown, in its own coordinates.

        It is at least half of the line, if need be with the last action in it; work that runs is never in it.
        """
        shown = [each for each in (self.progress, self.cancel) if each.isVisible()]
        work = max((self._along(each.geometry()).right() + 1 for each in shown), default=0)
        left = min(self._along(self.keys.geometry()).x(), max(self.width() // 2, work))
        return self._along(QRect(left, 0, self.width() - left, self.height()))

    def _along(self, place: QRect) -> QRect:
        """A place as it is in a line that runs from left to right, and the other way round."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def event(self, event: QEvent) -> bool:
        """Place everything anew when words got longer or something came or went."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keys take what the facts leave."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Facts in reading order, then the keys.

        No layout: it would have the whole window laid out whenever "Saving…" becomes "Saved", at every edit.
        """
        x, end = _SIDE, self.width() - _SIDE
        for fact in self._facts:
            silent = isinstance(fact, QLabel) and not fact.text()
            if not fact.isHidden() and not silent:
                hint = fact.sizeHint().boundedTo(fact.maximumSize()).expandedTo(fact.minimumSize())
                width, height = max(0, min(hint.width(), end - x)), min(hint.height(), self.height())
                self._put(fact, x, width, height)
                x += width + _GAP
            elif silent:
                self._put(fact, x, 0, 0)
        self._put(self.keys, x, max(0, end - x), self.height())
        self.arranged.emit()

    def _put(self, part: QWidget, x: int, width: int, height: int) -> None:
        part.setGeometry(self._along(QRect(x, (self.height() - height) // 2, width, height)))

    def show_saved(self, *, saved: bool) -> None:
        """Say whether everything asked for is durable; that something is being saved only when it takes a while.

        A new action is no longer the last one.
        """
        if not saved:
            self.forget_message()
            self._saving.start()
        else:
            self._saving.stop()
            self.saved.setText(self.tr("Saved"))

    def show_counts(self, parts: tuple[str, ...]) -> None:
        """What the article holds, such as ("9 quotes", "5 actors")."""
        self.counts.setText(" · ".join(parts))

    def show_indexing(self, left: int) -> None:
        """How many records the index still has to take in; 0 hides it."""
        self._most_indexed = max(self._most_indexed, left) if left else 0
        done = self._most_indexed - left
        # A handful is over before it can be read.
        busy = left and self._most_indexed > 20
        self.work.setText(self.tr("Indexing {0}/{1}").format(done, self._most_indexed) if busy else "")

    def show_message(self, text: str) -> None:
        """What the last action did."""
        self.message.setText(text)

    def forget_message(self) -> None:
        """What was done last is past: something else is being done."""
        self.message.setText("")

    def show_keys(self, keys: tuple[tuple[str, str], ...]) -> None:
        """The keys that matter now, as (key, what it does)."""
        self.keys.set_hints(keys)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of another theme."""
        self.keys.set_theme(theme)
        self.setStyleSheet(
            f"#status * {{ font-family: {FAMILIES}; }}"
            f"#status {{ background: {theme.window}; border-top: 1px solid {theme.line}; }}"
            f"#status QLabel {{ color: {theme.muted}; font-size: 12px; }}"
            f"#status QProgressBar {{ background: {theme.line}; border: none; border-radius: 3px; }}"
            f"#status QProgressBar::chunk {{ background: {theme.accent}; border-radius: 3px; }}"
        )


def _label(name: str, described: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setAccessibleDescription(described)
    return label
