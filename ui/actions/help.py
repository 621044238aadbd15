"""Learning Attest, and help when something breaks."""

from __future__ import annotations

from ui.commands import Situation, command
from ui.window import Window


def _library(situation: Situation) -> bool:
    return situation.has_library


@command("help.guide", "Guide", menu="Help", keys="F1")
def show_guide(window: Window) -> None:
    """Read the guide here, without a network."""
    window.helping.show_guide()


@command("help.keys", "Keys at a glance", menu="Help", keys="?")
def show_keys(window: Window) -> None:
    """Show all keys, as they are set now."""
    window.helping.show_keys()


@command("help.tour", "Tour", menu="Help")
def take_tour(window: Window) -> None:
    """Learn the ten things that matter on the sample library; a tour that was left goes on."""
    window.touring.begin()


@command("help.welcome", "Welcome page", menu="Help")
def welcome(window: Window) -> None:
    """Show what to begin with, and the libraries opened last."""
    window.welcoming.show()


@command("help.check", "Check this library", menu="Help", when=_library, separator=True)
def check(window: Window) -> None:
    """Prove that the library is whole, and mend what can be mended."""
    window.helping.check()


@command("help.report", "Copy a report for the developers", menu="Help")
def copy_report(window: Window) -> None:
    """Copy versions, settings and the last lines of the log; nothing of your articles is in them."""
    window.helping.copy_report()


@command("help.about", "About Attest", menu="Help", separator=True)
def about(window: Window) -> None:
    """Show the version, the licence and where things are kept."""
    window.helping.show_about()


HELP = (show_guide, show_keys, take_tour, welcome, check, copy_report, about)
