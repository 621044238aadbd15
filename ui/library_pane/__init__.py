"""The left pane: everything that is in the library, in sections."""

from ui.library_pane.arrange import Grouping, Sorting
from ui.library_pane.pane import LibraryPane
from ui.library_pane.values import TrashEntry

__all__ = ["Grouping", "LibraryPane", "Sorting", "TrashEntry"]
