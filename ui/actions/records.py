"""What the library holds: its records, the custom fields, and actors that may be one."""

from __future__ import annotations

from ui.commands import Command, Situation, command
from ui.window import Window


def _library(situation: Situation) -> bool:
    return situation.has_library


def _section(name: str, title: str, keys: str, help: str) -> Command:
    def show(window: Window) -> None:
        window.show_pane("library")
        window.library_pane.show_section(name)

    show.__doc__ = help
    return command(f"go.{name}", title, menu="Go", keys=keys, when=_library, separator=name == "actors")(show)


SECTIONS = (
    _section(
        "actors", "Actors", "Alt+A", "Move the keyboard to the list of actors. Esc shows the whole library again."
    ),
    _section("claims", "Claims by topic", "Alt+C", "Move the keyboard to the claims, gathered under their topics."),
    _section("tags", "Tags", "Alt+T", "Move the keyboard to the tree of tags."),
    _section("trash", "Trash", "", "Show what has been deleted. Enter restores."),
)


@command("go.merges", "Actors that may be one", menu="Go", keys="Ctrl+6", when=_library)
def merges(window: Window) -> None:
    """Review pairs of actors of nearly the same name: Enter merges, S keeps the other name, Delete keeps both."""
    window.unifying.show_merges()


@command("go.fields", "Custom fields", menu="Go", keys="Ctrl+7", when=_library)
def fields(window: Window) -> None:
    """Define what your project notes of its quotes, actors, claims and articles."""
    window.defining.show()


def _new(kind: str, title: str, help: str) -> Command:
    def make(window: Window) -> None:
        window.show_pane("library")
        window.records.make(kind)

    make.__doc__ = help
    return command(f"new.{kind}", title, menu="Edit", when=_library, separator=kind == "actor")(make)


NEW = (
    _new("actor", "New actor", "Add an actor and name it in its row."),
    _new("claim", "New claim", "Add a claim and word it in its row."),
    _new("topic", "New topic", "Add a topic for claims and name it in its row."),
    _new("tag", "New tag", "Add a tag and name it in its row."),
)


RECORDS = (*SECTIONS, merges, fields, *NEW)
