"""Claims: filed under topics, linked to each other, and an actor who contradicts itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from annotator.model import Claim, Topic
from tests.journeys.desk import Desk
from ui.inspector.lines import Lines

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def topic(desk: Desk, path: str) -> Topic:
    return next(each for each in desk.window.known.topics.values() if each.path == path)


def show_claim(desk: Desk, claim: Claim) -> None:
    desk.window.inspecting.show_claim(claim.id)
    desk.until(lambda: desk.window.inspector.shown() == ("claim", claim.id))
    desk.settled()


def most_disputed(desk: Desk) -> Claim:
    return max(desk.window.known.claims.values(), key=lambda each: each.denies)


def test_a_claim_is_filed_under_a_new_topic_and_the_topic_is_renamed_and_moved_by_keyboard(
    desk: Desk, sample: Path
) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    claim = most_disputed(desk)
    show_claim(desk, claim)
    page = desk.window.inspector.claim_page
    if claim.topic is not None:
        page._topic.removed.emit(claim.topic)
        desk.settled()
    page._topic.begin()
    desk.write("Labour / Talks")
    desk.press(Qt.Key.Key_Return)
    desk.settled()
    assert desk.window.known.claims[claim.id].topic == topic(desk, "Labour / Talks").id
    desk.press(Qt.Key.Key_C, ALT)
    view = desk.window.library_pane.claims
    desk.until(view.hasFocus)
    assert view.select("topic", topic(desk, "Labour / Talks").id)
    desk.press(Qt.Key.Key_F2)
    desk.until(lambda: isinstance(desk.focus(), QLineEdit))
    editor = desk.focus()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    desk.write("Negotiations")
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: any(each.path == "Labour / Negotiations" for each in desk.window.known.topics.values()))
    desk.settled()
    view.setFocus()
    view.select("topic", topic(desk, "Labour / Negotiations").id)
    desk.press(Qt.Key.Key_Left, ALT)
    desk.until(lambda: any(each.path == "Negotiations" for each in desk.window.known.topics.values()))
    desk.press(Qt.Key.Key_Right, ALT)  # below the topic before it
    desk.until(lambda: any(each.path.endswith(" / Negotiations") for each in desk.window.known.topics.values()))
    desk.settled()
    view.select("topic", topic(desk, next(
        each.path for each in desk.window.known.topics.values() if each.name == "Negotiations"
    )).id)  # fmt: skip
    desk.press(Qt.Key.Key_Delete)
    desk.until(lambda: all(each.name != "Negotiations" for each in desk.window.known.topics.values()))
    desk.settled()
    assert claim.id in desk.window.known.claims
    desk.press(Qt.Key.Key_Escape)  # the whole library again
    assert desk.window.library_pane.articles.isVisible()
    assert not desk.errors


def test_a_claim_is_dragged_onto_a_topic_and_out_of_it(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    pane = desk.window.library_pane
    desk.menu("new.topic")
    desk.until(lambda: isinstance(desk.focus(), QLineEdit) and desk.focus().parent() is pane.claims.viewport())
    editor = desk.focus()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    desk.write("Safety first")
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: any(each.path == "Safety first" for each in desk.window.known.topics.values()))
    desk.settled()
    claim = next(each for each in desk.window.known.claims.values() if each.topic is not None)
    view = pane.claims

    def drop(x: float, y: float) -> None:
        assert view.select("claim", claim.id)
        mime = view.entries.mimeData(view.selectedIndexes())
        action, buttons = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
        event = QDropEvent(QPointF(x, y), action, mime, buttons, Qt.KeyboardModifier.NoModifier)
        view.dropEvent(event)
        desk.settled()

    item = view.entries.find("topic", topic(desk, "Safety first").id)
    assert item is not None
    view.scrollTo(item.index())
    centre = view.visualRect(item.index()).center()
    drop(centre.x(), centre.y())
    assert desk.window.known.claims[claim.id].topic == topic(desk, "Safety first").id
    desk.menu("edit.undo")
    desk.settled()
    assert desk.window.known.claims[claim.id].topic == claim.topic


def test_claims_are_linked_seen_from_both_and_unlinked(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    one = most_disputed(desk)
    other = next(each for each in desk.window.known.claims.values() if each.id != one.id)
    show_claim(desk, one)
    page = desk.window.inspector.claim_page
    more = desk.field("claim.more", QPushButton)
    more.setFocus()
    desk.press(Qt.Key.Key_Space)
    supports = page._links["supports"]  # type: ignore[index]  # a relation is its word
    before = {item.key for item in supports.items()}
    desk.until(supports.isVisible)
    supports.begin()
    desk.write(other.statement)
    desk.press(Qt.Key.Key_Return)
    desk.settled()
    assert {item.key for item in supports.items()} == before | {other.id}
    assert all(item.text != "?" for item in supports.items())
    supports.opened.emit(other.id)
    desk.until(lambda: desk.window.inspector.shown() == ("claim", other.id))
    back = page._back["supports"]  # type: ignore[index]
    assert one.id in {item.key for item in back.items()}
    back.removed.emit(one.id)
    desk.settled()
    assert one.id not in {item.key for item in back.items()}


def test_an_actor_who_contradicts_itself_is_shown_on_every_page(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    actor = next(each for each in desk.window.known.actors.values() if each.name == "Ines Halloran")
    desk.window.inspecting.show_actor(actor.id)
    desk.until(lambda: desk.window.inspector.shown() == ("actor", actor.id))
    lines = lines_called(desk, "inspector.actor.contradictions").lines()
    assert len(lines) >= 2
    assert {line.stance for line in lines} >= {"asserts", "denies"}
    claim = next(each for each in desk.window.known.claims.values() if each.statement == lines[0].lead)
    show_claim(desk, claim)
    stands = lines_called(desk, "inspector.claim.stands").lines()
    assert any(line.warns and line.lead == "Ines Halloran" for line in stands)
    desk.window.open_quote(lines[0].quote)  # type: ignore[arg-type]  # a quote's id
    desk.until(lambda: desk.window.inspector.shown() == ("quote", lines[0].quote))
    desk.settled()
    assert any(line.warns for line in lines_called(desk, "inspector.also").lines())


def lines_called(desk: Desk, name: str) -> Lines:
    found = desk.child(name)
    assert isinstance(found, Lines)
    return found


def test_a_claim_of_spaces_is_refused_in_words_that_say_what_to_do(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    claim = next(iter(desk.window.known.claims.values()))
    desk.window.inspecting.show_claim(claim.id)
    desk.settled()
    field = desk.field("statement", QPlainTextEdit)
    field.setFocus()
    field.selectAll()
    desk.write("  ")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.told("A claim needs words: write down what is claimed.")
    desk.settled()
    assert desk.window.known.claims[claim.id].statement == claim.statement
    desk.press(Qt.Key.Key_Tab)  # what was refused does not stay
    assert field.toPlainText() == claim.statement
    desk.settled()
    assert len(desk.errors) == 1
