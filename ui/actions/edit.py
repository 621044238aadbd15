"""Taking back, doing again, deleting, finding."""

from __future__ import annotations

from ui.commands import Scope, Situation, command
from ui.window import Window


def _article(situation: Situation) -> bool:
    return situation.has_article


def _quote(situation: Situation) -> bool:
    return situation.has_quote


def _either(situation: Situation) -> bool:
    return situation.has_quote or situation.has_suggestion


def _library(situation: Situation) -> bool:
    return situation.has_library


@command("edit.undo", "Undo", menu="Edit", keys="Ctrl+Z", when=lambda situation: bool(situation.undo))
def undo(window: Window) -> None:
    """Take back the last change, and the one before, as far back as the library goes."""
    window.undo()


@command("edit.redo", "Redo", menu="Edit", keys=("Ctrl+Shift+Z", "Ctrl+Y"), when=lambda situation: bool(situation.redo))
def redo(window: Window) -> None:
    """Do again what was undone."""
    window.redo()


@command("edit.copy", "Copy", menu="Edit", keys="Ctrl+C", scope=Scope.READER, when=_article, separator=True)
def copy(window: Window) -> None:
    """Copy the selected words as plain text."""
    window.pane.reader.copy()


@command("edit.copy_citation", "Copy quote with its source", menu="Edit", keys="Ctrl+Shift+C", when=_quote)
def copy_citation(window: Window) -> None:
    """Copy the quote, its speaker and where it was printed."""
    window.annotating.copy_citation()


@command("edit.delete", "Delete quote or dismiss suggestion", menu="Edit", keys="Del", scope=Scope.READER, when=_either)
def delete(window: Window) -> None:
    """Put the chosen quote into the trash, or dismiss the suggestion. Undo brings it back."""
    if window.reading.quote is not None:
        window.annotating.trash()
    else:
        window.suggesting.dismiss()


@command("edit.find", "Find in article", menu="Edit", keys="Ctrl+F", when=_article, separator=True)
def find(window: Window) -> None:
    """Find words in the article."""
    window.find_bar.open()


@command("edit.find_next", "Find next", menu="Edit", keys=("F3", "Ctrl+G"), when=_article)
def find_next(window: Window) -> None:
    """Go to the next place of the words looked for."""
    window.find_bar.step(1)


@command("edit.find_previous", "Find previous", menu="Edit", keys=("Shift+F3", "Ctrl+Shift+G"), when=_article)
def find_previous(window: Window) -> None:
    """Go to the previous place of the words looked for."""
    window.find_bar.step(-1)


@command("article.group", "Group articles as copies", menu="Edit", when=_library, separator=True)
def group_copies(window: Window) -> None:
    """Make one group of the articles chosen in the list: copies of one report, such as an agency's."""
    window.copying.change("group", window.copying.chosen())


@command("article.ungroup", "Take the article out of its group of copies", menu="Edit", when=_library)
def ungroup_copies(window: Window) -> None:
    """Have the article stand alone again."""
    window.copying.change("ungroup", window.copying.chosen())


@command("article.dissolve", "Dissolve the group of copies", menu="Edit", when=_library)
def dissolve_copies(window: Window) -> None:
    """Have every article of the group stand alone again."""
    window.copying.change("dissolve", window.copying.chosen())


@command("article.copies", "Show or fold copies", menu="Edit", when=_library)
def fold_copies(window: Window) -> None:
    """Show the copies of the article in the list, or fold them into one row; Right and Left do so in the list."""
    window.copying.fold()


EDIT = (
    undo,
    redo,
    copy,
    copy_citation,
    delete,
    find,
    find_next,
    find_previous,
    group_copies,
    ungroup_copies,
    dissolve_copies,
    fold_copies,
)
