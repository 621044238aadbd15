"""Libraries and articles in and out."""

from __future__ import annotations

from ui.commands import Situation, command
from ui.window import Window


def _library(situation: Situation) -> bool:
    return situation.has_library


def _article(situation: Situation) -> bool:
    return situation.has_article


@command("file.import", "Open articles…", menu="File", keys="Ctrl+O")
def import_articles(window: Window) -> None:
    """Bring articles into the library: text, Markdown, web pages, PDF. Files can be dropped on the window as well."""
    window.files.choose_articles()


@command("file.import_folder", "Open a folder of articles…", menu="File")
def import_folder(window: Window) -> None:
    """Bring in every article of a folder and the folders in it."""
    window.files.choose_folder()


@command("file.paste", "Paste an article", menu="File", keys=("Ctrl+V", "Ctrl+Shift+V"))
def paste_article(window: Window) -> None:
    """Make an article of what was copied in a browser or another program."""
    window.files.paste()


@command("file.address", "Open a web address…", menu="File", keys="Ctrl+Alt+O", when=_library)
def open_address(window: Window) -> None:
    """Fetch one page by its address and import it. Nothing else is ever fetched, and this only when Enter says so."""
    window.panes.address.open()


@command("file.show_import", "Show the import", menu="File", when=_library)
def show_import(window: Window) -> None:
    """Show the articles that were found and wait to be chosen from, or what became of each in the last import."""
    window.importing.show()


@command("file.new", "New library…", menu="File", keys="Ctrl+Shift+N", separator=True)
def new_library(window: Window) -> None:
    """Create a library: one file that holds articles, quotes, actors and claims."""
    window.files.new_library()


@command("file.open", "Open library…", menu="File", keys="Ctrl+Shift+O")
def open_library(window: Window) -> None:
    """Open another library in this window."""
    window.files.choose_library()


@command("file.sample", "Open the sample library", menu="File")
def open_sample(window: Window) -> None:
    """Open a small library to try things out; nothing in it matters."""
    window.files.open_sample()


@command("file.merge", "Merge a library into this one…", menu="File", when=_library)
def merge_library(window: Window) -> None:
    """Take in the articles, quotes, actors and claims of another library; what differs is shown first."""
    window.files.choose_merge()


@command("file.export_article", "Export article…", menu="File", keys="Ctrl+E", when=_article, separator=True)
def export_article(window: Window) -> None:
    """Write the article with its quotes as a page that anybody can read, a report, a table, for another tool."""
    window.exporting.open("article")


@command("file.export_library", "Export library…", menu="File", keys="Ctrl+Shift+E", when=_library)
def export_library(window: Window) -> None:
    """Write all articles, or what a search finds: pages, reports, tables, networks, references, projects."""
    window.exporting.open("library")


@command("file.codebook", "Print the codebook…", menu="File", when=_library)
def codebook(window: Window) -> None:
    """Write tags with their rules, claims by topic and actors as one page to print or to hand to a new coder."""
    window.exporting.open("library", "codebook")


@command("file.settings", "Settings", menu="File", keys="Ctrl+,", separator=True)
def settings(window: Window) -> None:
    """Change the looks, the language, keys, your name as coder, folders and backups."""
    window.preferences.show()


@command("file.back_up", "Back up the library now", menu="File", when=_library)
def back_up(window: Window) -> None:
    """Make a dated copy of the library."""
    window.backing_up.back_up()


@command("file.verify", "Verify sources and texts", menu="File", when=_library, separator=True)
def verify(window: Window) -> None:
    """Prove that every source and text is, byte for byte, what was loaded: compare them with their sha-256 sums."""
    window.originals.verify_all()


@command("file.quit", "Quit", menu="File", keys="Ctrl+Q", separator=True)
def leave(window: Window) -> None:
    """Close the window. Everything is saved already."""
    window.close()


FILE = (
    import_articles,
    import_folder,
    paste_article,
    open_address,
    show_import,
    new_library,
    open_library,
    open_sample,
    merge_library,
    export_article,
    export_library,
    codebook,
    settings,
    back_up,
    verify,
    leave,
)
