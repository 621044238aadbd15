"""From a sentence to a sourced claim by keyboard alone, and everything back again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from annotator.model import Function, QuoteId, QuoteKind, Stance
from tests.journeys.desk import Desk

WORDS = "The sluice is a door."
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_two_keys_make_an_attributed_quote(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    before = len(desk.window.reading.quotes)
    desk.put_caret("no cover would be written", 3)
    desk.press(Qt.Key.Key_Q)
    desk.until(lambda: len(desk.window.reading.quotes) == before + 1)
    desk.choose(Qt.Key.Key_1)
    assert [actor.function for actor in desk.quote.actors] == [Function.SPEAKER]
    assert "no cover would be written" in desk.quote.exact


def test_a_known_claim_takes_two_keys_more(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.put_caret("no cover would be written", 3)
    desk.press(Qt.Key.Key_Q)
    desk.choose(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_C)
    desk.choose(Qt.Key.Key_1)
    assert [claim.stance for claim in desk.quote.claims] == [Stance.ASSERTS]
    assert desk.window.status.saved.text() == "Saved"


def test_a_new_speaker_claim_and_tag_are_created_while_typing(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.select("no cover would be written until both sides had published")
    desk.press(Qt.Key.Key_Q)
    desk.choose_new("Märta Ødegård")
    desk.press(Qt.Key.Key_C)
    desk.choose_new("Nobody insures the harbour")
    desk.press(Qt.Key.Key_T)
    desk.choose_new("frame / money")
    quote = desk.quote
    assert [actor.name for actor in quote.speakers] == ["Märta Ødegård"]
    assert [claim.statement for claim in quote.claims] == ["Nobody insures the harbour"]
    assert [tag.path for tag in quote.tags] == ["frame / money"]
    assert desk.window.inspector.shown() == ("quote", quote.id)
    card = next(card for card in desk.window.pane.margin.cards() if card.id == quote.id)
    assert card.who == "Märta Ødegård"
    assert card.lines == ((Stance.ASSERTS, "Nobody insures the harbour"),)


def test_everything_is_undone_redone_and_survives_a_restart(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    before = set(desk.window.reading.quotes)
    desk.select("no cover would be written")
    desk.press(Qt.Key.Key_Q)
    desk.choose_new("Märta Ødegård")
    made = desk.quote
    for _ in range(2):
        desk.press(Qt.Key.Key_Z, CONTROL)
        desk.settled()
    assert set(desk.window.reading.quotes) == before
    assert all(actor.name != "Märta Ødegård" for actor in desk.window.known.actors.values())
    desk.restart(sample)
    desk.read("Minister rules out")
    for _ in range(2):
        desk.press(Qt.Key.Key_Z, CONTROL | SHIFT)
        desk.settled()
    again = desk.window.reading.quotes[made.id]
    assert [actor.name for actor in again.speakers] == ["Märta Ødegård"]
    assert again.spans == made.spans


def test_boundaries_kind_and_deletion_from_the_keyboard(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.select("no cover would be")
    desk.press(Qt.Key.Key_Q)
    desk.choose(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    desk.settled()
    assert desk.quote.exact == "no cover would be written"
    desk.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier | SHIFT)
    desk.settled()
    assert desk.quote.exact == "that no cover would be written"
    kind = desk.quote.kind
    desk.press(Qt.Key.Key_K)
    desk.settled()
    assert desk.quote.kind is not kind
    assert desk.quote.kind in QuoteKind
    gone = desk.quote.id
    desk.press(Qt.Key.Key_Delete)
    desk.settled()
    assert gone not in desk.window.reading.quotes
    assert [each.id for each in desk.window.known.trash.quotes] == [gone]
    desk.press(Qt.Key.Key_Z, CONTROL)
    desk.settled()
    assert gone in desk.window.reading.quotes


def test_n_and_p_walk_from_quote_to_quote(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    order = [quote.id for quote in desk.window.reading.in_order]
    desk.put_caret("The harbour at Norrvik")
    for expected in order[:3]:
        desk.press(Qt.Key.Key_N)
        assert desk.quote.id == expected
    desk.press(Qt.Key.Key_P)
    assert desk.quote.id == order[1]


def test_what_follows_a_deleted_quote_and_what_undo_brings_back_come_into_view_as_with_n(
    desk: Desk, sample: Path
) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    reader, reading = desk.window.pane.reader, desk.window.reading
    reader.set_text_size(30)
    bar = reader.verticalScrollBar()

    def far_from(quote: QuoteId) -> None:
        """Choose a quote, and scroll until neither it nor its neighbours are to be seen."""
        reading.choose(quote)
        desk.settled()
        bar.setValue(bar.maximum())

    first, second = (quote.id for quote in reading.in_order[:2])
    far_from(first)
    desk.press(Qt.Key.Key_N)
    assert bar.value() < bar.maximum()
    place, caret = bar.value(), reader.caret()
    far_from(second)
    desk.press(Qt.Key.Key_P)
    place_before, caret_before = bar.value(), reader.caret()

    far_from(first)
    desk.press(Qt.Key.Key_Delete)
    desk.settled()
    assert (desk.quote.id, bar.value(), reader.caret()) == (second, place, caret)
    bar.setValue(bar.maximum())
    desk.press(Qt.Key.Key_Z, CONTROL)
    desk.until(lambda: first in reading.quotes)
    desk.settled()  # what else the speaker says is read before the inspector shows the quote
    assert (desk.quote.id, bar.value(), reader.caret()) == (first, place_before, caret_before)
    assert desk.window.inspector.shown() == ("quote", first)
    assert [each.id for each in desk.window.pane.margin.cards() if each.selected] == [first]

    # After the last one it is the one before.
    last = reading.in_order[-1].id
    reading.choose(last)
    desk.press(Qt.Key.Key_P)
    desk.press(Qt.Key.Key_N)
    before = reading.in_order[-2]
    bar.setValue(0)
    desk.press(Qt.Key.Key_Delete)
    desk.settled()
    assert desk.quote.id == before.id
    box = reader.box_of(before.start, before.start + 1)
    assert reader.viewport().rect().contains(box.toAlignedRect())


def test_deleting_passes_over_what_a_filter_dims(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    reading = desk.window.reading
    order = reading.in_order
    clear = {order[0].id, order[3].id}
    reading.set_filter(lambda quote: quote.id in clear)
    reading.choose(order[0].id)
    desk.window.pane.reader.setFocus()
    desk.press(Qt.Key.Key_Delete)
    assert desk.quote.id == order[3].id
    desk.press(Qt.Key.Key_Delete)
    desk.settled()
    assert reading.quote is None
