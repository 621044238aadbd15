"""From a sentence to a sourced claim: the keys of the text."""

from __future__ import annotations

from typing import Literal

from ui.commands import Command, Scope, Situation, command
from ui.window import Window


def _article(situation: Situation) -> bool:
    return situation.has_article


def _quote(situation: Situation) -> bool:
    return situation.has_quote


def _quote_or_words(situation: Situation) -> bool:
    return situation.has_quote or situation.has_selection


def _pages(situation: Situation) -> bool:
    return situation.has_pages


def _both(situation: Situation) -> bool:
    return situation.has_quote and situation.has_selection


@command("quote.add", "Quote", menu="Annotate", keys="Q", scope=Scope.READER, when=_article)
def add_quote(window: Window) -> None:
    """Mark the selected words as a quote and choose who says it.

    Without a selection: the words inside the quotation marks around the caret, else the sentence.
    """
    window.annotating.add_quote()


@command("quote.extend", "Add words to the quote", menu="Annotate", keys="Shift+Q", scope=Scope.READER, when=_both)
def extend_quote(window: Window) -> None:
    """Make the selected words part of the chosen quote, for quotes that are interrupted."""
    window.boundaries.add()


@command("quote.cut", "Cut words out of the quote", menu="Annotate", keys="X", scope=Scope.READER, when=_quote)
def cut_quote(window: Window) -> None:
    """Take the selected words out of the chosen quote; without a selection, the part of it that the caret is in."""
    window.boundaries.cut()


@command("quote.actor", "Actor…", menu="Annotate", keys="A", scope=Scope.READER, when=_quote_or_words)
def choose_actor(window: Window) -> None:
    """Say who speaks, is addressed or is mentioned in the quote; without one, the selected words are marked first."""
    window.annotating.choose_actor()


@command("quote.claim", "Claim and stance…", menu="Annotate", keys="C", scope=Scope.READER, when=_quote_or_words)
def choose_claim(window: Window) -> None:
    """Say which stand the quote takes on which claim; without a quote, the selected words are marked first."""
    window.annotating.choose_claim()


@command("quote.tag", "Tag…", menu="Annotate", keys="T", scope=Scope.READER, when=_quote_or_words)
def choose_tag(window: Window) -> None:
    """Put a tag on the quote; without one, the selected words are marked first."""
    window.annotating.choose_tag()


@command("quote.repeat", "Repeat the last tagging", menu="Annotate", keys=".", scope=Scope.READER, when=_quote)
def repeat(window: Window) -> None:
    """Give the chosen quote the actor, claim or tag that was given last."""
    window.annotating.repeat()


@command(
    "sticky.tag", "Stick a tag…", menu="Annotate", keys="Shift+T", scope=Scope.READER, when=_article, separator=True
)
def stick_tag(window: Window) -> None:
    """Choose a tag that every quote marked, visited or clicked gets from now on, until Esc."""
    window.sticking.choose_tag()


@command("sticky.claim", "Stick a claim…", menu="Annotate", keys="Shift+C", scope=Scope.READER, when=_article)
def stick_claim(window: Window) -> None:
    """Choose a claim and a stance that every quote marked, visited or clicked gets from now on, until Esc."""
    window.sticking.choose_claim()


@command("sticky.actor", "Stick an actor…", menu="Annotate", keys="Shift+A", scope=Scope.READER, when=_article)
def stick_actor(window: Window) -> None:
    """Choose an actor and a function that every quote marked, visited or clicked gets from now on, until Esc."""
    window.sticking.choose_actor()


@command("sticky.last", "Let the last tagging stick", menu="Annotate", keys="M", scope=Scope.READER, when=_article)
def stick_last(window: Window) -> None:
    """Have every quote marked, visited or clicked get what was given last, until Esc."""
    window.sticking.begin_with_last()


@command(
    "sticky.off", "Take what sticks off the quote", menu="Annotate", keys="Backspace", scope=Scope.READER,
    when=lambda situation: situation.sticking and situation.has_quote,
)  # fmt: skip
def take_off(window: Window) -> None:
    """Take what sticks from the chosen quote, which should not have it."""
    window.sticking.take_off()


@command("quote.area", "Mark an area of the page", menu="Annotate", keys="R", scope=Scope.READER, when=_pages)
def mark_area(window: Window) -> None:
    """Put a rectangle on the page: drag it, or move it with the arrow keys and stretch it with Shift; then Q.

    With a quote chosen that is an area, its rectangle is taken. Alt and a drag draw one anywhere on a page.
    """
    window.paging.frame(window.reading.quote)


@command("text.recognise", "Recognise text (OCR)", menu="Annotate", when=_pages)
def recognise(window: Window) -> None:
    """Have Tesseract read the pages that are only pictures: a new version of the text. Nothing is done by itself."""
    article = window.reading.article
    if article is not None:
        window.recognising.begin(article)


@command("quote.kind", "Next kind", menu="Annotate", keys="K", scope=Scope.READER, when=_quote)
def next_kind(window: Window) -> None:
    """Change the quote's kind: direct, indirect, mixed, paraphrase, passage."""
    window.annotating.next_kind()


@command(
    "select.sentence", "Select sentence", menu="Annotate", keys="S", scope=Scope.READER, when=_article, separator=True
)
def select_sentence(window: Window) -> None:
    """Select the sentence around the caret; again, the paragraph."""
    window.annotating.select_sentence()


@command(
    "select.quotation", "Select inside quotation marks", menu="Annotate", keys="'", scope=Scope.READER, when=_article
)
def select_quotation(window: Window) -> None:
    """Select the words inside the quotation marks around the caret."""
    window.annotating.select_quotation()


def _boundary(
    id: str, title: str, keys: str, edge: Literal["start", "end"], by: Literal["word", "sentence"], step: int
) -> Command:
    def move(window: Window) -> None:
        window.boundaries.move(edge, by, step)

    move.__doc__ = f"Move the {edge} of the chosen quote to the {'next' if step > 0 else 'previous'} {by}'s edge."
    return command(id, title, menu="Annotate", keys=keys, scope=Scope.READER, when=_quote)(move)


BOUNDARIES = (
    _boundary("boundary.end_later", "End one word later", "Alt+Right", "end", "word", 1),
    _boundary("boundary.end_earlier", "End one word earlier", "Alt+Left", "end", "word", -1),
    _boundary("boundary.start_earlier", "Start one word earlier", "Alt+Shift+Left", "start", "word", -1),
    _boundary("boundary.start_later", "Start one word later", "Alt+Shift+Right", "start", "word", 1),
    _boundary("boundary.end_sentence", "End one sentence later", "Alt+Down", "end", "sentence", 1),
    _boundary("boundary.end_sentence_back", "End one sentence earlier", "Alt+Up", "end", "sentence", -1),
    _boundary("boundary.start_sentence", "Start one sentence earlier", "Alt+Shift+Up", "start", "sentence", -1),
    _boundary("boundary.start_sentence_later", "Start one sentence later", "Alt+Shift+Down", "start", "sentence", 1),
)


@command(
    "quote.attach", "Attach quote here", menu="Annotate", keys="H", scope=Scope.READER,
    when=lambda situation: situation.attaching, separator=True,
)  # fmt: skip
def attach_here(window: Window) -> None:
    """Say that the selected words are where the quote stands now that the text has changed."""
    window.versioning.attach_here()


@command("text.repairs", "Look for broken words…", menu="Annotate", when=_article)
def look_for_repairs(window: Window) -> None:
    """Offer repairs of what scraping broke, such as glued words and stray tags; what is checked makes a new version."""
    window.versioning.show_repairs()


@command("text.correct", "Correct the text…", menu="Annotate", keys="F2", scope=Scope.READER, when=_article)
def correct_text(window: Window) -> None:
    """Edit the paragraph at the caret where it stands. The text before stays as a version; quotes follow."""
    window.versioning.correct()


@command(
    "mode.leave", "Leave filter, sticking tag or attaching", menu="Annotate", keys="Esc", scope=Scope.READER,
    when=lambda situation: situation.in_mode,
)  # fmt: skip
def leave_mode(window: Window) -> None:
    """Leave what is shown above the text, the last begun first."""
    window.panes.modes.leave_last()


def _suggestion(situation: Situation) -> bool:
    return situation.has_suggestion and not situation.has_quote


@command(
    "suggestion.accept", "Accept suggestion", menu="Annotate", keys=("Return", "Enter"), scope=Scope.READER,
    when=_suggestion, separator=True,
)  # fmt: skip
def accept_suggestion(window: Window) -> None:
    """Make the suggestion a quote said by the proposed speaker, and go to the next one."""
    window.suggesting.accept()


def _other_speaker(number: int) -> Command:
    def accept(window: Window) -> None:
        window.suggesting.accept(number)

    accept.__doc__ = f"Make the suggestion a quote said by candidate {number} of its card, and go to the next one."
    title = f"Accept suggestion, said by candidate {number}"
    return command(
        f"suggestion.accept_{number}", title, menu="", keys=str(number), scope=Scope.READER, when=_suggestion
    )(accept)


@command("suggestion.next", "Next suggestion", menu="Annotate", keys="J", scope=Scope.READER, when=_article)
def next_suggestion(window: Window) -> None:
    """Go to the next suggestion."""
    window.suggesting.step(1)


@command(
    "suggestion.previous", "Previous suggestion", menu="Annotate", keys="Shift+J", scope=Scope.READER, when=_article
)
def previous_suggestion(window: Window) -> None:
    """Go to the previous suggestion."""
    window.suggesting.step(-1)


@command("claim.next", "Next sentence worth checking", menu="Annotate", keys="W", scope=Scope.READER, when=_article)
def next_worth_checking(window: Window) -> None:
    """Select a sentence that states something one could check, the most telling first."""
    window.worth_checking.step(1)


@command(
    "claim.previous", "Previous sentence worth checking", menu="Annotate", keys="Shift+W", scope=Scope.READER,
    when=_article,
)  # fmt: skip
def previous_worth_checking(window: Window) -> None:
    """Go back to the sentence before by rank."""
    window.worth_checking.step(-1)


@command("suggestion.mute", "Mute this kind of suggestion", menu="Annotate", when=_suggestion)
def mute_suggestion(window: Window) -> None:
    """Never propose anything by the rule of this suggestion again."""
    window.suggesting.mute()


@command("suggestion.toggle", "Suggestions on or off", menu="Annotate", keys="Ctrl+J")
def toggle_suggestions(window: Window) -> None:
    """Have Attest read along and propose quotes, or not."""
    window.turn_suggestions(not window.suggesting.is_on)


ANNOTATE = (
    add_quote,
    extend_quote,
    cut_quote,
    choose_actor,
    choose_claim,
    choose_tag,
    repeat,
    mark_area,
    recognise,
    next_kind,
    stick_tag,
    stick_claim,
    stick_actor,
    stick_last,
    take_off,
    select_sentence,
    select_quotation,
    *BOUNDARIES,
    attach_here,
    correct_text,
    look_for_repairs,
    leave_mode,
    accept_suggestion,
    *(_other_speaker(number) for number in range(1, 4)),
    next_suggestion,
    previous_suggestion,
    next_worth_checking,
    previous_worth_checking,
    mute_suggestion,
    toggle_suggestions,
)
