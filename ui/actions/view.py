"""How things look, and what else can be looked at."""

from __future__ import annotations

from ui.commands import Scope, Situation, command
from ui.window import Window


def _article(situation: Situation) -> bool:
    return situation.has_article


def _pages(situation: Situation) -> bool:
    return situation.has_pages


@command("view.larger", "Larger text", menu="View", keys=("Ctrl++", "Ctrl+="))
def larger(window: Window) -> None:
    """Make the article's text larger."""
    window.looks.resize_text(1)


@command("view.smaller", "Smaller text", menu="View", keys="Ctrl+-")
def smaller(window: Window) -> None:
    """Make the article's text smaller."""
    window.looks.resize_text(-1)


@command("view.wider", "Wider lines", menu="View", keys="Ctrl+Shift+.")
def wider(window: Window) -> None:
    """Put more characters into a line."""
    window.looks.widen(4)


@command("view.narrower", "Narrower lines", menu="View", keys="Ctrl+Shift+,")
def narrower(window: Window) -> None:
    """Put fewer characters into a line."""
    window.looks.widen(-4)


@command("view.theme", "Light, dark or as the system", menu="View", keys="Ctrl+Shift+L", separator=True)
def next_theme(window: Window) -> None:
    """Change between the light look, the dark look and the one the system has."""
    window.looks.next_theme()


@command("view.library", "Library pane", menu="View", keys="Ctrl+Shift+1", separator=True)
def toggle_library(window: Window) -> None:
    """Show or hide the library pane."""
    window.toggle_pane("library")


@command("view.inspector", "Inspector", menu="View", keys="Ctrl+Shift+2")
def toggle_inspector(window: Window) -> None:
    """Show or hide the inspector."""
    window.toggle_pane("inspector")


@command("view.article", "About this article", menu="View", keys="Ctrl+I", when=_article)
def about_article(window: Window) -> None:
    """Show and edit what is known of the article: title, outlet, byline, date, address, language, note."""
    window.inspecting.show_article()


@command("view.source", "Original and text…", menu="View", keys="Ctrl+U", when=_article)
def set_aside(window: Window) -> None:
    """Show the source beside the text: what is not in it and why, to be put back or left out in a new version."""
    window.originals.show()


@command("view.origin", "Where the text comes from", menu="View", when=_article)
def origin(window: Window) -> None:
    """Show the chain of custody: source, sums, who loaded it when, what read it; verify, save or open it."""
    window.originals.show(origin=True)


@command("view.pages", "Pages or text", menu="View", keys="V", scope=Scope.READER, when=_pages, separator=True)
def pages(window: Window) -> None:
    """Show the article as it was printed, or its text again; caret, selection and place stay."""
    window.paging.toggle()


@command("view.filter", "Show only some quotes…", menu="View", keys="F", scope=Scope.READER, when=_article)
def show_only(window: Window) -> None:
    """Dim all quotes but those of an actor, claim, tag, stance, coder or kind; again narrows, Esc shows all."""
    window.filtering.choose()


VIEW = (
    larger,
    smaller,
    wider,
    narrower,
    next_theme,
    toggle_library,
    toggle_inspector,
    about_article,
    set_aside,
    origin,
    pages,
    show_only,
)
