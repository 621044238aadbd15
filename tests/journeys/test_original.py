"""The original beside the text: blocks put back and left out, repairs chosen one by one, custody proved."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from PySide6.QtCore import QPoint, Qt

from annotator.library.sample import FOLDER
from tests.journeys.desk import Desk

PAGE = """<html lang="en"><head><title>Quay reopens</title><meta property="og:title" content="Quay reopens"></head>
<body><nav><a href="/a">Harbour news</a></nav><article><h1>Quay reopens</h1>
<p>The harbour office confirmed it on Monday morning, after a long winter in which no ship had come in at all.</p>
<p>“Nobody asked us,” the pilots said on Tuesday, and their leader Ida Strandannounced a strike for the spring.</p>
<p>More is to follow, the office said in a statement, which was read out to the crews at noon by the director.</p>
</article><footer><p>Imprint of the Kestrel</p></footer></body></html>"""


def page(tmp_path: Path) -> Path:
    file = tmp_path / "quay.html"
    file.write_text(PAGE, encoding="utf-8")
    return file


def block(desk: Desk, words: str) -> int:
    """The row of the block with these words."""
    return next(at for at, each in enumerate(desk.window.panes.original.blocks.blocks()) if words in each.text)


def test_a_dropped_block_is_put_back_and_a_kept_one_left_out_as_a_new_version(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    desk.bring_in(page(tmp_path))
    desk.read("Quay reopens")
    desk.select("Nobody asked us")
    desk.press(Qt.Key.Key_Q)
    desk.until(desk.window.chooser.is_open)
    desk.press(Qt.Key.Key_Escape)
    desk.until(lambda: not desk.window.chooser.is_open())
    desk.window.pane.reader.setFocus()
    desk.settled()
    desk.press(Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    original = desk.window.panes.original
    desk.until(original.isVisible)
    # The page is read again with everything on it; what was dropped without a trace is there too.
    desk.until(lambda: any("Imprint" in each.text for each in original.blocks.blocks()))
    assert not original.keep.isVisible()
    original.blocks.list.setCurrentRow(block(desk, "Imprint"))
    desk.press(Qt.Key.Key_Space)
    original.blocks.list.setCurrentRow(block(desk, "More is to follow"))
    desk.press(Qt.Key.Key_Space)
    assert original.keep.isVisible()
    assert "Imprint of the Kestrel" in original.blocks.text.toPlainText()
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settled()
    desk.until(lambda: desk.article.summary.number == 2)
    assert not original.isVisible()
    assert "Imprint of the Kestrel" in desk.text
    assert "More is to follow" not in desk.text
    assert desk.article.version.extractor == "blocks chosen by hand 1"
    assert [quote.exact for quote in desk.article.quotes] == ["Nobody asked us"]
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.settled()
    desk.until(lambda: "More is to follow" in desk.text)


def test_blocks_are_chosen_with_the_mouse_before_the_article_comes_in(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    desk.look_at(page(tmp_path), FOLDER / "2031-03-21-kestrel-letter.md")
    assert desk.window.importing.waiting
    desk.click(desk.child("import.compare"))
    original = desk.window.panes.original
    desk.until(original.isVisible)
    desk.until(lambda: any("Imprint" in each.text for each in original.blocks.blocks()))
    at = block(desk, "More is to follow")
    row = original.blocks.list.visualItemRect(original.blocks.list.item(at))
    original.blocks.list.scrollToItem(original.blocks.list.item(at))
    row = original.blocks.list.visualItemRect(original.blocks.list.item(at))
    desk.click(original.blocks.list.viewport(), QPoint(row.left() + 14, row.center().y()))
    assert not original.blocks.blocks()[at].kept
    desk.click(original.keep)
    desk.settled()
    desk.until(lambda: desk.focus() is desk.window.panes.imported.preview)
    desk.take_in()
    article = desk.read("Quay reopens")
    assert "More is to follow" not in desk.text
    assert article.version.extractor.endswith(", blocks chosen by hand 1")


def test_esc_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    desk.bring_in(page(tmp_path))
    desk.read("Quay reopens")
    desk.menu("view.source")
    original = desk.window.panes.original
    desk.until(original.isVisible)
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_Escape)
    desk.settled()
    assert not original.isVisible()
    assert desk.article.summary.number == 1


def test_what_looks_broken_is_offered_and_only_what_is_checked_is_mended(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    desk.look_at(page(tmp_path))
    assert desk.window.importing.waiting
    assert "Looks broken" in desk.window.panes.imported.about.warnings.text()
    desk.take_in()
    desk.read("Quay reopens")
    assert "Strandannounced" in desk.text
    desk.menu("text.repairs")
    repairs = desk.window.panes.versions.repairs
    desk.until(lambda: repairs.count() == 1)
    assert "[Strandannounced → Strand announced]" in repairs.item(0).text()
    assert not desk.window.panes.versions.chosen_repairs()
    desk.until(repairs.hasFocus)
    desk.press(Qt.Key.Key_Space)
    desk.click(desk.window.panes.versions.buttons["repair"])
    desk.settled()
    desk.until(lambda: "Strand announced a strike" in desk.text)
    assert desk.article.summary.number == 2


def test_the_original_is_saved_byte_for_byte(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "new.attest", create=True)
    file = page(tmp_path)
    desk.bring_in(file)
    desk.read("Quay reopens")
    desk.menu("view.origin")
    desk.until(desk.window.panes.original.isVisible)
    desk.settled()
    saved = tmp_path / "saved" / "original.html"
    desk.window.originals.save(saved)
    desk.until(lambda: "was saved as" in desk.notice)
    assert saved.read_bytes() == file.read_bytes()


def test_the_whole_library_is_verified(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.menu("file.verify")
    desk.until(lambda: desk.notice.startswith("Unchanged:"))


def test_a_source_that_was_changed_behind_the_library_is_found(desk: Desk, sample: Path) -> None:
    with sqlite3.connect(sample) as db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER [{name}]")
        db.execute("UPDATE source SET content = CAST(content || ' ' AS BLOB) WHERE id = 2")
    db.close()
    desk.open(sample)
    desk.menu("file.verify")
    desk.until(lambda: "are not what was loaded" in desk.notice)
    assert "The bytes of" in desk.hint
