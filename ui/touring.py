"""The tour: ten steps on the sample library, each done by the user's own hands and seen to be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QTimer, Signal

from annotator.model import Quote
from ui.commands import Commands
from ui.kept_settings import KeptSettings
from ui.looks import Looks
from ui.panes import Panes

if TYPE_CHECKING:
    from ui.tour_card import TourCard

_LOOK = 200  # ms between looks at whether a step is done
OVER = -1


@dataclass(frozen=True, slots=True)
class Seen:
    """What there is in the window at one moment."""

    article: str = ""  # the title of the one that is read
    has_selection: bool = False
    quotes: int = 0  # of the article
    quote: Quote | None = None  # the chosen one
    redo: str = ""  # what can be done again
    sought: str = ""  # what is in the open palette
    exports: int = 0  # written by now


@dataclass(frozen=True, slots=True)
class Step:
    """What to do, and how to see that it is done. {0}, {1} in the text are the keys of the commands.

    `done` is given what there is now and what there was when the step began.
    """

    title: str
    text: str
    done: Callable[[Seen, Seen], bool]
    commands: tuple[str, ...] = ()


def _reads_the_vote(now: Seen, before: Seen) -> bool:
    return now.article.startswith("Norrvik dockers vote")


def _has_selection(now: Seen, before: Seen) -> bool:
    return now.has_selection


def _has_new_quote(now: Seen, before: Seen) -> bool:
    return now.quotes > before.quotes


def _has_speaker(now: Seen, before: Seen) -> bool:
    return now.quote is not None and bool(now.quote.speakers)


def _has_claim(now: Seen, before: Seen) -> bool:
    return now.quote is not None and bool(now.quote.claims)


def _has_tag(now: Seen, before: Seen) -> bool:
    return now.quote is not None and bool(now.quote.tags)


def _has_undone(now: Seen, before: Seen) -> bool:
    return bool(now.redo) and now.redo != before.redo


def _is_finding(now: Seen, before: Seen) -> bool:
    return "sluice" in now.sought.casefold()


def _has_exported(now: Seen, before: Seen) -> bool:
    return now.exports > before.exports


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
    said = Signal(str)
    sample_wanted = Signal()

    def __init__(
        self, kept: KeptSettings, looks: Looks, commands: Commands, panes: Panes, see: Callable[[], Seen]
    ) -> None:
        super().__init__(panes)
        self._kept = kept
        self._looks = looks
        self._commands = commands
        self._panes = panes
        self._see = see
        self._card: TourCard | None = None
        self._number = 0  # of the step, from 1; 0 while there is no tour
        self._before = Seen()
        self._look = QTimer(self, interval=_LOOK)
        self._look.timeout.connect(self._check)

    @property
    def number(self) -> int:
        """The step the tour is at, from 1; 0 while there is no tour."""
        return self._number

    @property
    def card(self) -> TourCard:
        """The card, made when it is first shown."""
        from ui.tour_card import TourCard

        if self._card is None:
            card = self._card = TourCard(self._looks.theme(), self._panes)
            self._looks.theme_changed.connect(card.set_theme)
            card.skipped.connect(self.skip)
            card.ended.connect(self.end)
        return self._card

    def begin(self) -> None:
        """Open the sample library and begin, or go on where the tour was left."""
        self.sample_wanted.emit()
        reached = self._kept.now.tour
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
        self._panes.reading.reader.setFocus()
        self.over.emit()

    def _check(self) -> None:
        if self._number and STEPS[self._number - 1].done(self._see(), self._before):
            self._go(self._number + 1)

    def _go(self, number: int) -> None:
        if number <= len(STEPS):
            self._show(number)
            return
        self._keep(OVER)
        self.end()
        self.said.emit(self.tr("That was the tour. The guide (F1) tells the rest."))

    def _show(self, number: int) -> None:
        from ui.settings_page.keys import shown_keys

        self._number = number
        self._keep(number)
        step = STEPS[number - 1]
        declared = {each.id: each for each in self._commands.declared}
        keys = [shown_keys(self._commands.keys(declared[id])[:1]) for id in step.commands]
        text = _words(step.text).format(*keys)
        self._before = self._see()
        self.card.show_step(number, len(STEPS), _words(step.title), text)

    def _keep(self, number: int) -> None:
        if self._kept.now.tour != number:
            self._kept.keep(replace(self._kept.now, tour=number))


def _words(text: str) -> str:
    return QCoreApplication.translate("tour", text)
