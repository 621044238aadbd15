"""Sticky mode: a tag, claim or actor goes to every quote that is marked, visited or clicked until Esc."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.model import Function, QuoteId
from ui.annotating import Annotating
from ui.choosing import Choosing
from ui.giving import Gift
from ui.mode_bar import ModeBar
from ui.reader.pane import ReadingPane
from ui.reading import Reading

MODE = "sticky"


class Sticking(QObject):
    """What sticks is shown above the text. Each quote that gets it is one undoable step."""

    said = Signal(str)

    def __init__(
        self, annotating: Annotating, choosing: Choosing, reading: Reading, pane: ReadingPane, modes: ModeBar
    ) -> None:
        super().__init__(pane)
        self._annotating = annotating
        self._choosing = choosing
        self._reading = reading
        self._pane = pane
        self._modes = modes
        reading.visited.connect(self._visited)
        pane.reader.selected_with_mouse.connect(self._selected)
        modes.left.connect(lambda mode: self.leave() if mode == MODE else None)
        modes.acted.connect(lambda mode: self.take_off() if mode == MODE else None)

    @property
    def gift(self) -> Gift | None:
        """What sticks; None outside the mode."""
        return self._annotating.sticking

    def choose_tag(self) -> None:
        """Ask for the tag that is to stick."""
        self._choosing.tag((), self.begin, self.tr("Which tag for every quote from now on?"))

    def choose_claim(self) -> None:
        """Ask for the claim and the stance that are to stick."""
        self._choosing.claim((), self.begin, self.tr("Which claim for every quote from now on?"))

    def choose_actor(self) -> None:
        """Ask for the actor and the function that are to stick."""
        title = self.tr("Which actor for every quote from now on?")
        self._choosing.actor((), Function.SPEAKER, self.begin, title)

    def begin_with_last(self) -> None:
        """Let what was given last stick."""
        if self._annotating.last is None:
            self.said.emit(self.tr("Nothing to repeat yet: give a quote an actor, a claim or a tag first."))
        else:
            self.begin(self._annotating.last)

    def begin(self, gift: Gift) -> None:
        """From now on every quote that is marked, visited or clicked gets this."""
        self._annotating.sticking = gift
        told = self.tr("“{0}” sticks").format(gift.said)
        hint = self.tr("N, P and clicks give it to quotes; Q and selecting with the mouse mark new quotes with it")
        self._modes.show_mode(MODE, told, self.tr("Take off (Backspace)"), hint)
        self._reading.situation_changed.emit()

    def leave(self) -> None:
        """Nothing sticks any more."""
        self._annotating.sticking = None
        self._modes.drop_mode(MODE)
        self._reading.situation_changed.emit()

    def take_off(self) -> None:
        """Take what sticks from the chosen quote."""
        gift, quote = self.gift, self._reading.quote
        if gift is not None and quote is not None and gift.is_on(quote):
            self._annotating.take([quote.id], gift)

    def _visited(self, quote: QuoteId) -> None:
        gift, known = self.gift, self._reading.quotes.get(quote)
        if gift is not None and known is not None and not gift.is_on(known):
            self._annotating.give([quote], gift)

    def _selected(self) -> None:
        if self.gift is not None:
            self._annotating.add_quote()
