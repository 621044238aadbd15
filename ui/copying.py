"""Copies of one report: grouped and parted by hand, shown and folded in the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.model import ArticleId
from ui.counting import counted
from ui.library_pane import LibraryPane
from ui.reading import Reading
from ui.session import Session

if TYPE_CHECKING:
    from annotator.library import Library


class Copying(QObject):
    """Acts on the articles chosen in the list, or on the one being read."""

    said = Signal(str)

    def __init__(self, session: Session, pane: LibraryPane, reading: Reading) -> None:
        super().__init__(pane)
        self._session = session
        self._pane = pane
        self._reading = reading
        pane.copies_requested.connect(self.change)

    def chosen(self) -> tuple[int, ...]:
        """The articles chosen in the list, else the one being read."""
        chosen = self._pane.selected_articles()
        article = self._reading.article
        return chosen or (() if article is None else (article.summary.id,))

    def change(self, action: str, articles: Sequence[int]) -> None:
        """Group articles ("group"), take them out of their groups ("ungroup"), or dissolve those ("dissolve")."""
        keys = [ArticleId(article) for article in articles]
        if action == "group" and len(keys) < 2:
            self.said.emit(self.tr("Choose two or more articles in the list first (Ctrl+click, Shift+arrows)."))
            return
        told = {
            "group": self.tr("Grouped: {0}. Ctrl+Z takes it back."),
            "ungroup": self.tr("Taken out of the group: {0}. Ctrl+Z takes it back."),
            "dissolve": self.tr("The group is dissolved; {0} stand alone. Ctrl+Z takes it back."),
        }[action]

        def work(library: Library) -> int:
            count = len(keys)
            if action == "group":
                library.copies.group(keys)
            elif action == "ungroup":
                library.copies.take_out(keys)
            else:
                count = len({each for key in keys for each in library.copies.of(key)})
                library.copies.dissolve(keys)
            return count

        self._session.change(work, lambda count: self.said.emit(told.format(counted(count, "article"))))

    def fold(self) -> None:
        """Show the copies of the chosen article in the list, or fold them into one row again."""
        chosen = self.chosen()
        if not chosen or not self._pane.articles.turn(chosen[0]):
            self.said.emit(self.tr("This article is in no group of copies."))
