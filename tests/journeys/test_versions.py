"""A text that changes: corrected in place, quotes checked and attached by hand, repairs accepted, all undoable."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.library import Library
from annotator.model import Placement, Quote
from tests.journeys.desk import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier
NO_SHIFT = Qt.KeyboardModifier.NoModifier


def correct(desk: Desk, words: str, other: str) -> None:
    """Press F2 in the paragraph of `words`, replace them, save with Ctrl+Enter."""
    version = desk.article.version.id
    desk.put_caret(words)
    desk.press(Qt.Key.Key_F2)
    correction = desk.window.panes.correction
    desk.until(lambda: correction.isVisible() and correction.field.hasFocus())
    cursor = correction.field.textCursor()
    at = correction.field.toPlainText().index(words)
    cursor.setPosition(at)
    cursor.setPosition(at + len(words), cursor.MoveMode.KeepAnchor)
    correction.field.setTextCursor(cursor)
    desk.press(Qt.Key.Key_Delete)
    desk.write(other)
    desk.press(Qt.Key.Key_Return, CONTROL)
    desk.until(lambda: desk.article.version.id != version)
    desk.settled()


def placement(quote: Quote) -> Placement:
    """Where the first words of a quote stand."""
    return quote.spans[0].placement


def test_a_typing_error_is_corrected_in_place_and_the_quotes_stay(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    before = desk.read("Minister rules out")
    quotes = [(quote.id, quote.exact) for quote in desk.window.reading.in_order]
    correct(desk, "Insurers", "The insurers")
    assert desk.article.version.number == 2
    assert desk.text == before.version.content.text.replace("Insurers", "The insurers", 1)
    assert [(quote.id, quote.exact) for quote in desk.window.reading.in_order] == quotes
    assert {placement(quote) for quote in desk.window.reading.in_order} == {Placement.PLACED}
    desk.press(Qt.Key.Key_Z, CONTROL)
    desk.until(lambda: desk.text == before.version.content.text)
    desk.settled()
    assert desk.article.quotes == before.quotes


def test_an_orphan_is_attached_again_with_the_keyboard(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    quote = desk.window.reading.in_order[1]
    words = quote.spans[0].exact
    correct(desk, words, "Nobody said a thing of that kind, ever")
    lost = desk.window.reading.quotes[quote.id]
    assert placement(lost) is Placement.ORPHAN
    desk.until(lambda: "waiting" in desk.window.panes.modes.modes())
    desk.press(Qt.Key.Key_5, CONTROL)
    page = desk.window.panes.versions
    desk.until(lambda: page.chosen_quote() == quote.id)
    assert page.buttons["attach"].isVisible()
    assert not page.buttons["accept"].isVisible()
    assert words[:30] in page.detail.toPlainText()
    page.waiting.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.window.panes.page() == "reading" and "attach" in desk.window.panes.modes.modes())
    desk.select("Nobody said a thing")
    desk.press(Qt.Key.Key_H)
    desk.settled()
    desk.until(lambda: desk.window.panes.modes.modes() == {})
    attached = desk.window.reading.quotes[quote.id]
    assert attached.spans[0].exact == "Nobody said a thing"
    assert placement(attached) is Placement.PLACED
    assert desk.window.reading.chosen == quote.id
    desk.press(Qt.Key.Key_Z, CONTROL)
    desk.settled()
    assert placement(desk.window.reading.quotes[quote.id]) is Placement.ORPHAN
    desk.until(lambda: "waiting" in desk.window.panes.modes.modes())


def test_a_changed_quote_is_compared_then_accepted_or_made_an_orphan(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    quote = max(desk.window.reading.in_order, key=lambda each: len(each.spans[0].exact))
    words = quote.spans[0].exact
    parts = words.split(" ")
    third = len(parts) // 3
    change = " ".join(parts[third : third + max(2, len(parts) // 6)])
    correct(desk, change, "in quite different wording")
    desk.until(lambda: placement(desk.window.reading.quotes[quote.id]) is Placement.REVIEW)
    desk.menu("go.versions")
    page = desk.window.panes.versions
    desk.until(lambda: page.chosen_quote() == quote.id)
    html = page.detail.toHtml()
    assert "line-through" in html
    assert "underline" in html
    desk.click(page.buttons["reject"])
    desk.until(lambda: placement(desk.window.reading.quotes[quote.id]) is Placement.ORPHAN)
    assert desk.window.reading.quotes[quote.id].spans[0].exact == words
    desk.window.undo()
    desk.until(lambda: placement(desk.window.reading.quotes[quote.id]) is Placement.REVIEW)
    desk.settled()
    desk.until(lambda: page.buttons["accept"].isVisible())
    desk.click(page.buttons["accept"])
    desk.until(lambda: placement(desk.window.reading.quotes[quote.id]) is Placement.PLACED)
    desk.settled()
    # The version picker says what the correction changed and which quote it touched.
    desk.until(lambda: page.waiting.count() == 0 and "touching 1 quote" in page.about.text())
    assert "in quite different wording" in page.detail.toPlainText()
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert desk.window.panes.page() == "reading"


def test_glued_words_are_repaired_when_asked_for(desk: Desk, sample: Path) -> None:
    with Library.open(sample) as library:
        article = next(a for a in library.articles.all() if a.metadata.title.startswith("Minister rules out"))
        text = library.articles.get(article.id).version.content.text
        at = text.index("Halloran said") + len("Halloran")
        library.revising.correct(article.id, [(at, at + 1, "")])
    desk.open(sample)
    desk.read("Minister rules out")
    assert "Halloransaid" in desk.text
    desk.menu("go.versions")
    page = desk.window.panes.versions
    desk.until(lambda: page.versions.count() == 2)
    desk.click(page.look)
    desk.until(lambda: page.repairs.count() == 1)
    assert page.chosen_repairs() == ()
    page.repairs.item(0).setCheckState(Qt.CheckState.Checked)
    desk.click(page.buttons["repair"])
    desk.until(lambda: desk.article.version.number == 3)
    assert "Halloran said" in desk.text
    assert "Halloransaid" not in desk.text


_FIRST = (
    "The sluice stays shut until the inspection has been read by everybody who signed for it.",
    "“We will not open a gate that nobody has looked at since the flood of last winter,” said Ida Strand.",
    "The harbour office had promised the crews a date by Monday, and then by Tuesday.",
    "“A date is not a promise, and a promise is not a gate,” Olav Brekke told the crews at noon.",
)


def _page(*paragraphs: str) -> str:
    body = "".join(f"<p>{words}</p>" for words in paragraphs)
    return (
        '<html lang="en"><head><title>Gate stays shut</title>'
        '<link rel="canonical" href="https://kestrel.example/gate"></head>'
        f"<body><article><h1>Gate stays shut</h1>{body}</article></body></html>"
    )


def test_a_page_saved_again_brings_its_quotes_along(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    page = tmp_path / "gate.html"
    page.write_text(_page(*_FIRST), encoding="utf-8")
    desk.bring_in(page)
    desk.read("Gate stays shut")
    words = {
        "kept": "A date is not a promise, and a promise is not a gate",
        "changed": "We will not open a gate that nobody has looked at since the flood of last winter",
        "gone": "The harbour office had promised the crews a date by Monday, and then by Tuesday.",
    }
    quotes = {}
    for name, said in words.items():
        desk.select(said)
        desk.press(Qt.Key.Key_Q)
        desk.until(desk.window.chooser.is_open)
        desk.press(Qt.Key.Key_Escape)
        desk.settled()
        quotes[name] = desk.quote.id
    changed = _FIRST[1].replace("since the flood of last winter", "for a year and more")
    lead = "Corrected on Tuesday: the gate was looked at once, in spring."
    page.write_text(_page(lead, _FIRST[0], changed, _FIRST[3]), encoding="utf-8")
    desk.look_at(page)
    assert desk.window.importing.waiting
    desk.press(Qt.Key.Key_V)  # as a new version of the article that is there
    desk.take_in()
    desk.read("Gate stays shut")
    desk.until(lambda: desk.article.version.number == 2)
    desk.settled()
    now = desk.window.reading.quotes
    assert {name: placement(now[quote]) for name, quote in quotes.items()} == {
        "kept": Placement.PLACED,
        "changed": Placement.REVIEW,
        "gone": Placement.ORPHAN,
    }
    kept = now[quotes["kept"]].spans[0]
    assert desk.text[kept.start : kept.end] == words["kept"]
    desk.until(lambda: "waiting" in desk.window.panes.modes.modes())
    desk.menu("go.versions")
    versions = desk.window.panes.versions
    desk.until(lambda: versions.waiting.count() == 2)
    for row in (0, 1):  # the list may stand at either; going to the older one compares it with the text of today
        versions.versions.setCurrentRow(row)
    desk.until(lambda: "touching 2 quotes" in versions.about.text())
    desk.window.undo()
    desk.until(lambda: desk.article.version.number == 1)
    desk.settled()
    assert {placement(quote) for quote in desk.window.reading.quotes.values()} == {Placement.PLACED}
    assert {quote.exact for quote in desk.window.reading.quotes.values()} == set(words.values())
