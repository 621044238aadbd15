"""The margin beside the text: cards at the height of their quotes, never over one another."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.model import Area
from ui.margin.arrange import lanes, stack
from ui.margin.brackets import LANES, ROOM, Place, draw_bracket
from ui.margin.card import Card
from ui.margin.face import MARKER, Face, Form
from ui.margin.view import CardView
from ui.theme import LIGHT, UI_FONTS, Theme

_GAP = 8
_REACH = 4  # px a bracket's line is wider than what it stands for
_SIDE = 14  # px kept free at the outer edge
WIDEST = 300
"""A card is never wider than this many pixels."""
_OPENED = 270  # px, the card of a marker
_TALLEST = 2000  # px; a card that begins further above the viewport does not reach into it
_AROUND = 0.8  # viewports above and below within which cards are arranged
_FAR = 0.4  # viewports scrolled after which they are arranged anew
_DENSE = 0.85  # share of the paper's height the cards may take before they shrink to one line, then to markers


class Margin(QWidget):
    """Cards that scroll with the text. Heights are content coordinates of the reader until they are painted."""

    card_hovered = Signal(object)  # int | None
    card_clicked = Signal(int)
    menu_wanted = Signal(int, QPoint)  # card, place on the screen
    card_activated = Signal(int)

    def __init__(self, top_of: Callable[[int], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("margin")
        self.setAccessibleName(self.tr("Margin cards"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._top_of = top_of
        self._top_of_area: Callable[[Area], tuple[int, int]] | None = None
        self._by_height = False
        self._theme = LIGHT
        self._points = 9.5
        self._pitch = 30
        self._value = self._paper = self._arranged_at = 0
        self._state: tuple[int, int, tuple[int, int], object] = (0, 0, (-1, -1), None)
        self._tops: dict[int, int] = {}
        self._narrow = False
        self._hint = False
        self._bare = True
        self._held = self._late = False  # whether arranging waits, and whether it is to be made up for
        self._cards: list[Card] = []
        self._by_id: dict[int, Card] = {}
        self._dimmed: frozenset[int] = frozenset()
        self._faces: dict[int, Face] = {}
        self._places: list[Place] = []
        self._views: dict[int, CardView] = {}
        self._spare: list[CardView] = []
        self._hovered: int | None = None
        self._opened: CardView | None = None

    # Values in

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Replace all cards."""
        self._cards = sorted(cards, key=self._order)
        self._by_id = {card.id: card for card in cards}
        self._faces = {one: face for one, face in self._faces.items() if one in self._by_id}
        self.arrange()

    def set_places(
        self, top_of: Callable[[int], int], top_of_area: Callable[[Area], tuple[int, int]] | None = None
    ) -> None:
        """Take places from another view. One with areas shows pages, where text may go on higher up."""
        self._top_of, self._top_of_area, self._by_height = top_of, top_of_area, top_of_area is not None
        self._tops.clear()
        self._cards.sort(key=self._order)
        self._state = (0, 0, (-1, -1), None)

    def update_card(self, card: Card) -> None:
        """Add a card or replace the one with its id."""
        self.update_cards((card,))

    def update_cards(self, cards: Sequence[Card]) -> None:
        """Add cards or replace those with their ids."""
        changed = [card for card in cards if self._by_id.get(card.id) != card]
        for card in changed:
            old = self._by_id.get(card.id)
            if old is not None:
                self._take_out(old)
            self._cards.insert(bisect_left(self._cards, self._order(card), key=self._order), card)
            self._by_id[card.id] = card
        if changed:
            self.arrange()

    def _take_out(self, card: Card) -> None:
        at = bisect_left(self._cards, self._order(card), key=self._order)
        del self._cards[at if at < len(self._cards) and self._cards[at] is card else self._cards.index(card)]

    def remove_card(self, identity: int) -> None:
        """Remove a card; nothing happens if there is none with this id."""
        old = self._by_id.pop(identity, None)
        if old is not None:
            self._take_out(old)
            self._faces.pop(identity, None)
            self.arrange()

    def set_dimmed(self, identities: frozenset[int]) -> None:
        """Draw these cards paler."""
        if identities != self._dimmed:
            self._dimmed = identities
            self.arrange()

    def _shown(self, card: Card) -> Card:
        return replace(card, dimmed=True) if card.id in self._dimmed else card

    def cards(self) -> tuple[Card, ...]:
        """All cards in text order."""
        return tuple(map(self._shown, self._cards))

    def set_theme(self, theme: Theme) -> None:
        """Change all colours at once."""
        self._theme = theme
        self._faces.clear()
        self.arrange()
        self.update()

    def theme(self) -> Theme:
        """The colours in use."""
        return self._theme

    def set_text_size(self, points: float) -> None:
        """Change the size of the words on the cards, points."""
        self._points = points
        self._faces.clear()
        self.arrange()

    def set_narrow(self, narrow: bool) -> None:
        """Show markers instead of cards, from the next `scroll_to` on."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._faces.clear()

    def set_hint(self, shown: bool) -> None:
        """Whether a margin without cards says how to make one."""
        self._hint = shown
        self.update()

    def set_hovered(self, identity: int | None) -> None:
        """Emphasise the card of the quote the pointer is on."""
        self._hovered = identity
        for view in self._views.values():
            view.light(view.card is not None and view.card.id == identity)
        self._open()
        self._update_brackets()

    def scroll_to(self, value: int, paper: int, pitch: int, generation: tuple[int, int]) -> None:
        """Follow the reader: its scroll value, the height of its paper and of its lines, and its generation.

        Call it after a resize too. While the generation stays, places are taken from memory.
        """
        self._value = value
        state = (paper, pitch, generation, self.size().toTuple())
        if state == self._state and abs(value - self._arranged_at) < _FAR * self.height() and not self._late:
            self._show()
            return
        if self._state[2] != generation:
            self._tops.clear()
            if self._by_height:
                self._cards.sort(key=self._order)
        self._state, self._paper, self._pitch = state, paper, pitch
        self.arrange()

    # Geometry

    def _left(self) -> int:
        return 0 if self._narrow else ROOM

    def _card_width(self) -> float:
        return float(MARKER + 2) if self._narrow else float(max(80, min(WIDEST, self.width() - self._left() - _SIDE)))

    def _form(self) -> Form:
        """All cards of an article have one form, so that nothing jumps while scrolling."""
        if self._narrow:
            return Form.MARKER
        room = max(self._paper, self.height()) * _DENSE
        if len(self._cards) * (self._points * 4.6 + _GAP) <= room:
            return Form.FULL
        return Form.LINE if len(self._cards) * (MARKER + 2 + 2) <= room else Form.MARKER

    def _face(self, card: Card, form: Form) -> Face:
        width = self._card_width() if form is not Form.MARKER else float(MARKER + 2)
        face, card = self._faces.get(card.id), self._shown(card)
        if face is None or face.form is not form or face.width != width or face.card != card:
            face = self._faces[card.id] = Face(card, form, width, self._theme, self._points)
        return face

    def _order(self, card: Card) -> tuple[int, int, int, int]:
        return (self._extent(card)[0] if self._by_height else 0, card.anchor, -card.end, card.id)

    def _top(self, offset: int) -> int:
        top = self._tops.get(offset)
        if top is None:
            top = self._tops[offset] = self._top_of(offset)
        return top

    def _extent(self, card: Card) -> tuple[int, int]:
        """Where a card's quote begins and ends, heights."""
        if card.area is not None and self._top_of_area is not None:
            return self._top_of_area(card.area)
        top = self._top(card.anchor)
        # A quote may end in the next column, above where it begins.
        return top, max(self._top(card.last), top) + self._pitch

    def _near(self) -> list[Card]:
        """The cards whose quotes are within some viewports."""
        reach = _AROUND * max(200, self.height())
        low, high = self._value - reach, self._value + self.height() + reach
        first = bisect_left(self._cards, low, key=lambda card: self._extent(card)[0])
        last = bisect_left(self._cards, high, key=lambda card: self._extent(card)[0])
        return self._cards[first:last]

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Cards are arranged once for everything that happens within."""
        held, self._held = self._held, True
        try:
            yield
        finally:
            self._held = held
            if self._late and not held:
                self.arrange()

    def arrange(self) -> None:
        """Put every card that may show where it belongs."""
        self._late = self._held
        if self._held:
            return
        form = self._form()
        self._arranged_at = self._value
        near = self._near()
        faces = [self._face(card, form) for card in near]
        extents = [self._extent(card) for card in near]
        tops, bottoms = [top for top, _ in extents], [bottom for _, bottom in extents]
        # The selected card stands exactly beside its quote, the others make room.
        weights = [1e6 if card.selected else 0.2 if card.suggestion else 1.0 for card in near]
        gap = 2 if form is not Form.FULL else _GAP
        stacked = stack([top + 2.0 for top in tops], [face.height for face in faces], gap, weights, 6.0)
        lane = lanes(list(zip(map(float, tops), map(float, bottoms), strict=True)), LANES)
        self._places = [
            Place(*place)
            for place in zip(near, faces, map(float, map(round, stacked)), tops, bottoms, lane, strict=True)
        ]
        self._show()

    def _show(self) -> None:
        """Give every place on the screen a view, reusing views; a view with the focus stays alive anywhere."""
        shown = {}
        first = bisect_left(self._places, float(self._value - _TALLEST), key=lambda place: place.top)
        last = bisect_left(self._places, float(self._value + self.height()), key=lambda place: place.top)
        for place in self._places[first:last]:
            if place.top + place.face.height > self._value:
                shown[place.card.id] = place
        focused = next((view.card for view in self._views.values() if view.hasFocus() and view.card is not None), None)
        if focused is not None and focused.id not in shown:
            away = next((place for place in self._places if place.card.id == focused.id), None)
            shown.update({focused.id: away} if away is not None else {})
        for identity in [one for one in self._views if one not in shown]:
            view = self._views.pop(identity)
            view.hide()
            self._spare.append(view)
        self._open()
        left = self._left()
        for identity, place in shown.items():
            view = self._views.get(identity) or self._new_view()
            self._views[identity] = view
            view.show_face(place.face)
            x = self.width() - left - round(place.face.width) if self.isRightToLeft() else left
            view.move(x, round(place.top - self._value))
            view.light(identity == self._hovered)
            if view.isHidden():
                view.show()
        self._update_brackets()

    def _update_brackets(self) -> None:
        """Paint the brackets anew; the cards, each a widget, see to themselves."""
        bare, self._bare = self._bare, not self._cards
        if bare or self._bare:  # the words for a margin without cards fill it
            self.update()
            return
        strip = self._left() or self.width()
        self.update(self.width() - strip if self.isRightToLeft() else 0, 0, strip, self.height())

    def _open(self) -> None:
        """Show the whole of a card that had to shrink while it or its quote is hovered."""
        place = next((one for one in self._places if one.card.id == self._hovered), None)
        if place is None or place.face.whole:
            if self._opened is not None:
                self._opened.hide()
            return
        if self._opened is None:
            self._opened = CardView(self.parentWidget() or self)
            self._opened.setObjectName("margin.opened")
            self._opened.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._opened.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view = self._opened
        view.show_face(Face(place.face.card, Form.FULL, float(_OPENED), self._theme, self._points))
        # Over the text in a narrow pane, over the free margin in a wide one.
        beside = MARKER + 6 if place.face.form is Form.MARKER else 0
        x = -_OPENED - 2 if self._narrow else self._left() + beside
        x = self.width() - x - _OPENED if self.isRightToLeft() else x
        y = max(6, min(round(place.top - self._value), self.height() - view.height() - 6))
        view.move(self.pos() + QPoint(x, y) if view.parentWidget() is not self else QPoint(x, y))
        view.light(True)
        view.show()
        view.raise_()

    def _new_view(self) -> CardView:
        if self._spare:
            return self._spare.pop()
        view = CardView(self)
        # Tab goes on from a card to what follows the margin, whenever the card was made.
        QWidget.setTabOrder(self, view)
        view.entered.connect(self._entered)
        view.left.connect(self._left_card)
        view.pressed_once.connect(self.card_clicked)
        view.menu_wanted.connect(self.menu_wanted)
        view.activated.connect(self.card_activated)
        view.stepped.connect(self._step)
        return view

    # Events

    def _entered(self, identity: int) -> None:
        self.set_hovered(identity)
        self.card_hovered.emit(identity)

    def _left_card(self, identity: int) -> None:
        if self._hovered == identity:
            self.set_hovered(None)
            self.card_hovered.emit(None)

    def _step(self, identity: int, step: int) -> None:
        index = next((at for at, card in enumerate(self._cards) if card.id == identity), -1) + step
        if 0 <= index < len(self._cards):
            self.focus_card(self._cards[index].id)
            self.card_clicked.emit(self._cards[index].id)

    def focus_card(self, identity: int) -> None:
        """Give a card the keyboard focus; the reader scrolls when the quote is revealed."""
        card = self._by_id.get(identity)
        if card is None:
            return
        if identity not in self._views:
            view = self._new_view()
            self._views[identity] = view
            view.show_face(self._face(card, self._form()))
            view.move(self._left(), self._extent(card)[0] - self._value)
            view.show()
        self._views[identity].setFocus(Qt.FocusReason.TabFocusReason)
        self.arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus goes on to the selected card, or to the first that shows."""
        super().focusInEvent(event)
        on_screen = [place for place in self._places if place.card.id in self._views]
        chosen = next((place for place in on_screen if place.card.selected), on_screen[0] if on_screen else None)
        if chosen is not None and event.reason() is not Qt.FocusReason.BacktabFocusReason:
            self.focus_card(chosen.card.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down enter the cards."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._places:
            self.focus_card(self._places[0 if event.key() == Qt.Key.Key_Down else -1].card.id)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Cards follow the direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the brackets beside the text, or how to make the first card."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.paper))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._cards:
            if self._hint and not self._narrow:
                self._paint_hint(painter)
            return
        painter.translate(0, -self._value)
        mirrored = self.width() if self.isRightToLeft() else None
        above, below = event.rect().top() + self._value - _REACH, event.rect().bottom() + self._value + _REACH
        for place in self._places:
            hovered = place.card.id == self._hovered
            # Between markers there are too many brackets to follow any but the one in question.
            followed = place.face.form is not Form.MARKER or (hovered and not self._narrow)
            # A chosen one is joined to its card, which may stand higher or lower.
            top, bottom = min(place.first, place.top), max(place.last, place.top + place.face.height)
            if followed and bottom > above and top < below:
                draw_bracket(painter, place, self._theme, hovered, mirrored)

    def _paint_hint(self, painter: QPainter) -> None:
        font = QFont()
        font.setFamilies(list(UI_FONTS))
        font.setPointSizeF(self._points)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.muted))
        box = QRectF(self._left() + 4, self._top_of(0) - self._value + 6, self._card_width() - 8, 200)
        words = self.tr("Select words in the text and press Q: the quote’s card appears here, beside its words.")
        painter.drawText(box, int(Qt.TextFlag.TextWordWrap), words)
