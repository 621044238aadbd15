"""Getting from place to place."""

from __future__ import annotations

from ui.commands import Scope, Situation, command
from ui.window import Window


def _library(situation: Situation) -> bool:
    return situation.has_library


def _article(situation: Situation) -> bool:
    return situation.has_article


@command("go.palette", "Search everything", menu="Go", keys=("Ctrl+K", "Ctrl+P"))
def open_palette(window: Window) -> None:
    """Find any article, quote, actor, claim, tag or command, and go there."""
    window.finding.open()


@command("go.commands", "Run a command", menu="Go", keys="Ctrl+Shift+P")
def open_commands(window: Window) -> None:
    """Find a command by its name."""
    window.finding.open(">")


@command("go.next_quote", "Next quote", menu="Go", keys="N", scope=Scope.READER, when=_article, separator=True)
def next_quote(window: Window) -> None:
    """Choose the next quote in the text."""
    window.reading.step(1)


@command(
    "go.pass_next", "Look at the next quote", menu="", keys="Shift+N", scope=Scope.READER,
    when=lambda situation: situation.sticking,
)  # fmt: skip
def pass_next(window: Window) -> None:
    """Choose the next quote without giving it what sticks."""
    window.reading.step(1, visit=False)


@command(
    "go.pass_previous", "Look at the previous quote", menu="", keys="Shift+P", scope=Scope.READER,
    when=lambda situation: situation.sticking,
)  # fmt: skip
def pass_previous(window: Window) -> None:
    """Choose the previous quote without giving it what sticks."""
    window.reading.step(-1, visit=False)


@command("go.previous_quote", "Previous quote", menu="Go", keys="P", scope=Scope.READER, when=_article)
def previous_quote(window: Window) -> None:
    """Choose the previous quote in the text."""
    window.reading.step(-1)


@command("go.next_article", "Next article", menu="Go", keys="Ctrl+Alt+Down", when=_library, separator=True)
def next_article(window: Window) -> None:
    """Read the next article of the list."""
    window.step_article(1)


@command("go.previous_article", "Previous article", menu="Go", keys="Ctrl+Alt+Up", when=_library)
def previous_article(window: Window) -> None:
    """Read the previous article of the list."""
    window.step_article(-1)


@command("go.quotes", "All quotes", menu="Go", keys="Ctrl+2", when=_library, separator=True)
def all_quotes(window: Window) -> None:
    """Show the table of all quotes: sort, filter, and change several at once."""
    window.browsing.show_quotes()


@command("go.search", "All hits", menu="Go", keys=("Ctrl+3", "Ctrl+Shift+F"), when=_library)
def all_hits(window: Window) -> None:
    """Search with every hit in its context, counts by outlet, date, actor and claim, and saved searches."""
    window.browsing.show_search()


@command("go.like", "More like this article", menu="Go", when=_article)
def more_like_this(window: Window) -> None:
    """Show the articles that are about the same as the one that is open."""
    window.find_like("like")


@command("go.copies", "Near-duplicates of this article", menu="Go", when=_article)
def copies(window: Window) -> None:
    """Show the articles whose text is nearly that of the one that is open."""
    window.find_like("copies")


@command("go.all_copies", "All near-duplicates", menu="Go", when=_library)
def all_copies(window: Window) -> None:
    """Show every article of which the library holds a near-duplicate, each beside its copies."""
    window.browsing.show_search("copies:*")


@command("go.history", "History", menu="Go", keys=("Ctrl+4", "Ctrl+H"), when=_library)
def history(window: Window) -> None:
    """Show every step ever made in this library, and go back to one."""
    window.browsing.show_history()


@command("go.versions", "Versions of the article", menu="Go", keys="Ctrl+5", when=_article)
def versions(window: Window) -> None:
    """Show the article's versions, what changed, and the quotes whose place is to be checked."""
    window.versioning.show()


@command("go.done", "Mark article as done", menu="Go", keys="Ctrl+D", when=_article)
def toggle_done(window: Window) -> None:
    """Say that nothing is left to do in this article, or that there is."""
    window.toggle_done()


@command("go.pane", "Next pane", menu="Go", keys="F6", separator=True)
def next_pane(window: Window) -> None:
    """Move the keyboard to the next pane: library, text, margin, inspector."""
    window.step_pane(1)


@command("go.pane_back", "Previous pane", menu="Go", keys="Shift+F6")
def previous_pane(window: Window) -> None:
    """Move the keyboard to the previous pane."""
    window.step_pane(-1)


@command("go.text", "To the text", menu="Go", keys="Ctrl+1", when=_article)
def to_text(window: Window) -> None:
    """Move the keyboard to the text."""
    window.panes.show_page("reading")


@command("go.library", "To the library", menu="Go", keys="Ctrl+L")
def to_library(window: Window) -> None:
    """Move the keyboard to the library's filter."""
    window.show_pane("library")
    window.library_pane.focus_filter()


GO = (
    open_palette,
    open_commands,
    next_quote,
    previous_quote,
    pass_next,
    pass_previous,
    next_article,
    previous_article,
    all_quotes,
    all_hits,
    more_like_this,
    copies,
    all_copies,
    history,
    versions,
    toggle_done,
    next_pane,
    previous_pane,
    to_text,
    to_library,
)
