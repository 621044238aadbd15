"""The tour: ten steps on the sample library, each done by the user's own hands and seen to be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QTimer, Signal

if TYPE_CHECKING:
    from ui.tour_card import TourCard
    from ui.window import Window

_LOOK = 200  # ms between looks at whether a step is done
OVER = -1


@dataclass(frozen=True, slots=True)
class Before:
    """What there was when a step began."""

    quotes: int
    undone: str
    exports: int


@dataclass(frozen=True, slots=True)
class Step:
    """What to do, and how to see that it is done. {0}, {1} in the text are the keys of the commands."""

    title: str
    text: str
    done: Callable[[Window, Before], bool]
    commands: tuple[str, ...] = ()


def _reads_the_vote(window: Window, before: Before) -> bool:
    article = window.reading.article
    return article is not None and article.summary.metadata.title.startswith("Norrvik dockers vote")


def _has_selection(window: Window, before: Before) -> bool:
    return window.pane.reader.selection() is not None


def _has_new_quote(window: Window, before: Before) -> bool:
    return len(window.reading.quotes) > before.quotes


def _has_speaker(window: Window, before: Before) -> bool:
    return window.reading.quote is not None and bool(window.reading.quote.speakers)


def _has_claim(window: Window, before: Before) -> bool:
    return window.reading.quote is not None and bool(window.reading.quote.claims)


def _has_tag(window: Window, before: Before) -> bool:
    return window.reading.quote is not None and bool(window.reading.quote.tags)


def _has_undone(window: Window, before: Before) -> bool:
    return bool(window.situation().redo) and window.situation().redo != before.undone


def _is_finding(window: Window, before: Before) -> bool:
    return window.palette_view.is_open() and "sluice" in window.palette_view.input.text().casefold()


def _has_exported(window: Window, before: Before) -> bool:
    return window.exporting.exports > before.exports


def _text(text: object) -> str:
    return str(text)  # what QT_TRANSLATE_NOOP gives back is typed as an object


STEPS = (
    Step(
        _text(QT_TRANSLATE_NOOP("tour", "Open an article")),
        _text(
            QT_TRANSLATE_NOOP("tour", "Choose “Norrvik dockers vote to go back to the gate” in the list on the left.")
        ),
        _reads_the_vote,
    ),
    Step(
        _text(QT_TRANSLATE_NOOP("tour", "Select what somebody says")),
        _text(
            QT_TRANSLATE_NOOP(
                "tour", "Click into a sentence and press {0}: it is selected. {0} again takes the whole paragraph."
            )
        ),
        _has_selection,
        ("select.sentence",),
    ),
    Step(
        _text(QT_TRANSLATE_NOOP("tour", "Mark it as a quote")),
        _text(QT_TRANSLATE_NOOP("tour", "Press {0}. The words get a colour, and the likely speakers are offered.")),
        _has_new_quote,
        ("quote.add",),
    ),
    Step(
        _text(QT_TRANSLATE_NOOP("tour", "Say who says it")),
        _text(
            QT_TRANSLATE_NOOP("tour", "Press 1 for the first speaker, or type a name and press Enter. {0} asks again.")
        ),
        _has_speaker,
        ("quote.actor",),
    ),
    Step(
        _text(QT_TRANSLATE_NOOP("tour", "Say about which claim")),
        _text(
            QT_TRANSLATE_NOOP(
                "tour",
                "Press {0} and choose a claim. The arrow keys ← → choose the stance: asserts, denies, questions.",
            )
        ),
        _has_claim,
        ("quote.claim",),
    ),
    Step(
        _text(QT_TRANSLATE_NOOP("tour", "Give it a tag")),
        _text(
            QT_TRANSLATE_NOOP(
                "tour", "Press {0} and choose a tag, or type a new one. “frame / risk” makes one below another."
            )
        ),
        _has_tag,
        ("quote.tag",),
    ),
    Step(
        _text(QT_TRANSLATE_NOOP("tour", "Take something back")),
        _text(QT_TRANSLATE_NOOP("tour", "Press {0}. Every step can be undone, also tomorrow; {1} does it again.")),
        _has_undone,
        ("edit.undo", "edit.redo"),
    ),
    Step(
        _text(QT_TRANSLATE_NOOP("tour", "Find anything")),
        _text(
            QT_TRANSLATE_NOOP(
                "tour", "Press {0} and type “sluice”: articles, quotes and claims are found as you type. Esc closes it."
            )
        ),
        _is_finding,
        ("go.palette",),
    ),
    Step(
        _text(QT_TRANSLATE_NOOP("tour", "Let Attest suggest")),
        _text(QT_TRANSLATE_NOOP("tour", "Dashed lines are suggestions. Press {0} to go to one, Enter to accept it.")),
        _has_new_quote,
        ("suggestion.next",),
    ),
    Step(
        _text(QT_TRANSLATE_NOOP("tour", "Pass it on")),
        _text(QT_TRANSLATE_NOOP("tour", "Press {0} and save the article as one page that opens in any browser.")),
        _has_exported,
        ("file.export_article",),
    ),
)


class Touring(QObject):
    """The tour in one window. Where it is is kept in the settings, so that it can be gone on with."""

    over = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._card: TourCard | None = None
        self._number = 0  # of the step, from 1; 0 while there is no tour
        self._before = Before(0, "", 0)
        self._look = QTimer(self, interval=_LOOK)
        self._look.timeout.connect(self._see)

    @property
    def number(self) -> int:
        """The step the tour is at, from 1; 0 while there is no tour."""
        return self._number

    @property
    def card(self) -> TourCard:
        """The card, made when it is first shown."""
        from ui.tour_card import TourCard

        if self._card is None:
            card = self._card = TourCard(self._window.looks.theme(), self._window.panes)
            self._window.looks.theme_changed.connect(card.set_theme)
            card.skipped.connect(self.skip)
            card.ended.connect(self.end)
        return self._card

    def begin(self) -> None:
        """Open the sample library and begin, or go on where the tour was left."""
        self._window.files.open_sample()
        reached = self._window.settings.tour
        self._show(reached if 0 < reached <= len(STEPS) else 1)
        self._look.start()

    def skip(self) -> None:
        """Leave this step out."""
        self._go(self._number + 1)

    def end(self) -> None:
        """Leave the tour; it can be gone on with later."""
        self._look.stop()
        self._number = 0
        self.card.hide()
        self._window.pane.reader.setFocus()
        self.over.emit()

    def _see(self) -> None:
        if self._number and STEPS[self._number - 1].done(self._window, self._before):
            self._go(self._number + 1)

    def _go(self, number: int) -> None:
        if number <= len(STEPS):
            self._show(number)
            return
        self._keep(OVER)
        self.end()
        self._window.status.show_message(self.tr("That was the tour. The guide (F1) tells the rest."))

    def _show(self, number: int) -> None:
        from ui.settings_page.keys import shown_keys

        self._number = number
        self._keep(number)
        step, window = STEPS[number - 1], self._window
        actions = {each.id: each for each in window.commands.declared}
        keys = [shown_keys(window.commands.keys(actions[id])[:1]) for id in step.commands]
        text = _words(step.text).format(*keys)
        self._before = Before(len(window.reading.quotes), window.situation().redo, window.exporting.exports)
        self.card.show_step(number, len(STEPS), _words(step.title), text)

    def _keep(self, number: int) -> None:
        if self._window.settings.tour != number:
            self._window.keep_settings(replace(self._window.settings, tour=number))


def _words(text: str) -> str:
    return QCoreApplication.translate("tour", text)
