"""What a colleague gets: one HTML file with the article, its quotes and who says them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.library import EXPORTS, Library
from tests.journeys.desk import Desk
from ui.export_view import wording


def message(desk: Desk) -> str:
    """What the foot of the export's page says."""
    return desk.window.exporting.view.ending.message.text()


def exported(desk: Desk, to: Path) -> None:
    """Wait until the page says that it is written."""
    desk.until(lambda: message(desk).startswith(f"Exported to {to.name}, "))


def test_one_article_becomes_one_file_with_two_keys(
    desk: Desk, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open(sample)
    desk.read("Minister rules out")
    desk.window.files.export_folder = str(tmp_path)
    desk.menu("file.export_article")
    view = desk.window.exporting.view
    assert desk.window.panes.page() == "export"
    to = Path(view.to.text())
    assert (to.parent, to.suffix, view.scope.value()) == (tmp_path, ".html", "article")
    QTest.keyClick(view.formats, Qt.Key.Key_Return)
    exported(desk, to)
    page = to.read_text(encoding="utf-8")
    assert "Nobody who has read the inspection" in page
    assert "Letter shows ministry" not in page
    assert view.ending.open.isVisible()
    opened: list[Path] = []
    monkeypatch.setattr("ui.exporting.open_outside", opened.append)
    assert desk.focus() is view.ending.open
    desk.press(Qt.Key.Key_Return)
    assert opened == [to]
    assert to.read_text(encoding="utf-8") == page


def test_nothing_is_replaced_unasked(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(sample)
    to = tmp_path / "all.html"
    desk.window.exporting.export_to(to, None)
    exported(desk, to)
    page = to.read_bytes()
    assert "Letter shows ministry" in page.decode()
    to.write_bytes(b"mine")
    view = desk.window.exporting.view
    view.show_place(str(to))
    QTest.mouseClick(view.ending.export, Qt.MouseButton.LeftButton)
    desk.until(view.ending.replace.isVisible)
    assert "all.html" in message(desk)
    assert to.read_bytes() == b"mine"
    QTest.mouseClick(view.ending.replace, Qt.MouseButton.LeftButton)
    exported(desk, to)
    assert to.read_bytes() == page


def test_every_format_is_written(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(sample)
    desk.menu("file.export_library")
    view = desk.window.exporting.view
    for export in EXPORTS:
        view.formats.choose(export.name)
        to = tmp_path / f"library-{export.name}{export.suffix}"
        view.show_place(str(to))
        QTest.mouseClick(view.ending.export, Qt.MouseButton.LeftButton)
        exported(desk, to)
        written = sum(file.stat().st_size for file in ([*to.rglob("*")] if export.folder else [to]))
        assert written > 100, export.name
        assert view.ending.losses.isVisible() is (export.name in ("qdpx", "brat", "w3c", "qdc"))
    assert not desk.errors


def test_what_was_left_behind_is_shown_item_by_item(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(sample)
    desk.window.exporting.export_to(tmp_path / "a.qdpx", None, "qdpx")
    exported(desk, tmp_path / "a.qdpx")
    QTest.mouseClick(desk.window.exporting.view.ending.losses, Qt.MouseButton.LeftButton)
    page = desk.window.exchanging.page
    assert desk.window.panes.page() == "exchange"
    assert page.items.rowCount() > 100
    page.outcome.set_value("changed")
    page.outcome.chosen.emit("changed")
    assert {page.items.index(row, 0).data() for row in range(page.items.rowCount())} == {"changed"}
    assert "without" in page.items.index(0, 3).data()


def test_an_export_can_be_cancelled_and_leaves_nothing(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(sample)
    desk.menu("file.export_library")
    view, to = desk.window.exporting.view, tmp_path / "site"
    view.formats.choose("site")
    view.show_place(str(to))
    QTest.mouseClick(view.ending.export, Qt.MouseButton.LeftButton)
    assert view.ending.cancel.isVisible()
    QTest.mouseClick(view.ending.cancel, Qt.MouseButton.LeftButton)
    desk.until(lambda: not view.ending.is_running())
    assert message(desk) == "Stopped; nothing was written."
    assert not list(tmp_path.glob("*site*"))


def test_an_actor_is_blacked_out_and_only_what_a_search_finds_goes(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(sample)
    desk.indexed()
    desk.menu("file.export_library")
    view, to = desk.window.exporting.view, tmp_path / "some.html"
    view.scope.set_value("query")
    view.scope.chosen.emit("query")
    view.query.setText("sluice in:articles")
    view.actors.line.setText("Ines Halloran")
    QTest.keyClick(view.actors.line, Qt.Key.Key_Return)
    view.coders.setChecked(False)
    view.show_place(str(to))
    QTest.mouseClick(view.ending.export, Qt.MouseButton.LeftButton)
    desk.until(lambda: not view.ending.is_running())
    assert "The scan looked for" in message(desk), message(desk)
    page = to.read_text(encoding="utf-8")
    assert "Halloran" not in page
    assert "coded by" not in page


def test_a_name_typed_and_not_chosen_holds_the_export_back(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(sample)
    desk.menu("file.export_library")
    view, to = desk.window.exporting.view, tmp_path / "some.html"
    view.show_place(str(to))
    view.actors.line.setText("Hallor")
    QTest.mouseClick(view.ending.export, Qt.MouseButton.LeftButton)
    assert message(desk).startswith("“Hallor” is nothing that can be blacked out")
    assert not view.ending.is_running()
    assert desk.focus() is view.actors.line
    assert not to.exists()
    # A whole name needs no Enter.
    view.actors.line.setText("ines halloran ")
    QTest.mouseClick(view.ending.export, Qt.MouseButton.LeftButton)
    desk.until(lambda: not view.ending.is_running())
    assert "The scan looked for" in message(desk), message(desk)
    assert "Halloran" not in to.read_text(encoding="utf-8")


def test_a_page_says_its_library_and_keeps_the_keyboard_when_nothing_is_written(
    desk: Desk, sample: Path, tmp_path: Path
) -> None:
    desk.open(sample)
    desk.menu("file.export_library")
    view = desk.window.exporting.view
    assert Path(view.to.text()).name == "sample.html"
    desk.press(Qt.Key.Key_End)
    assert view.formats.format() == EXPORTS[-1].name
    desk.press(Qt.Key.Key_Home)
    assert view.formats.format() == "html"
    view.show_place(str(tmp_path / "nowhere" / "page.html"))
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: not view.ending.is_running() and message(desk))
    assert "nowhere" in message(desk)
    assert desk.focus() is view.ending.export


def test_a_quote_is_chosen_by_its_words_and_blacked_out(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(sample)
    desk.menu("file.export_library")
    view, to = desk.window.exporting.view, tmp_path / "some.html"
    field = view.quotes
    desk.until(lambda: field.line.completer().model().rowCount() > 3)
    label = next(name for name in wording.quote_names(desk.window.reading.in_order) if len(name) > 30)
    words = label.rstrip("…")
    field.line.setFocus()
    field.line.setText(label)
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert len(field.ids()) == 1
    assert not view.ending.is_running()
    assert desk.window.exporting.exports == 0
    view.show_place(str(to))
    QTest.mouseClick(view.ending.export, Qt.MouseButton.LeftButton)
    desk.until(lambda: not view.ending.is_running())
    assert "The scan looked for" in message(desk), message(desk)
    page = to.read_text(encoding="utf-8")
    assert words not in page
    assert "█" in page


def test_a_network_offers_what_goes_together_and_windows_make_a_folder(
    desk: Desk, sample: Path, tmp_path: Path
) -> None:
    desk.open(sample)
    desk.menu("file.export_library")
    view = desk.window.exporting.view
    view.formats.choose("graphml")
    form = view.network
    assert form.stances.findData("congruence") < 0
    form.nodes.setCurrentIndex(form.nodes.findData("actor-actor"))
    form.stances.setCurrentIndex(form.stances.findData("congruence"))
    form.normalisation.setCurrentIndex(form.normalisation.findData("jaccard"))
    view.show_place(str(tmp_path / "net.graphml"))
    form.length.setValue(365)
    assert view.to.text() == str(tmp_path / "net")
    QTest.mouseClick(view.ending.export, Qt.MouseButton.LeftButton)
    exported(desk, tmp_path / "net")
    assert (tmp_path / "net" / "windows.csv").is_file()
    assert list((tmp_path / "net").glob("*.graphml"))


def test_a_page_a_colleague_sends_is_taken_in_with_everything(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(sample)
    page = tmp_path / "from-a-colleague.html"
    desk.window.exporting.export_to(page, None)
    exported(desk, page)
    desk.open(tmp_path / "mine.attest", create=True)
    desk.window.files.import_paths([page])
    desk.until(lambda: desk.notice.startswith("from-a-colleague.html: 10 articles, 80 quotes"))
    desk.settled()
    assert len(desk.window.known.articles) == 10
    desk.read("Minister rules out")
    assert len(desk.window.reading.quotes) == 17
    desk.window.undo()
    desk.settled()
    assert not desk.window.known.articles


def test_what_a_project_could_not_give_is_said_in_plain_words(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "mine.attest", create=True)
    note = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://example.org/1",
        "type": "Annotation",
        "body": [{"type": "TextualBody", "value": "Odd."}],
        "target": {"source": "https://example.org/a", "selector": {"type": "TextQuoteSelector", "exact": "the gate"}},
    }
    notes = tmp_path / "notes.json"
    notes.write_text(json.dumps([note]), encoding="utf-8")
    desk.window.files.import_paths([notes])
    desk.until(lambda: desk.notice.startswith("notes.json: "))
    assert desk.hint == "Of its items: 1 kept, 1 without a place."
    broken = tmp_path / "broken.sqlite3"
    broken.write_bytes(b"SQLite format 3\0" + b"\1" * 900)
    desk.window.files.import_paths([broken])
    desk.until(lambda: desk.notice == "broken.sqlite3 is a project, not an article.")
    assert "it is damaged" in desk.hint


def test_a_library_is_merged_into_another(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(tmp_path / "mine.attest", create=True)
    desk.window.exchanging.merge_library(sample)
    desk.until(lambda: desk.notice.startswith("sample.attest: 10 articles, 80 quotes, 31 actors"))
    desk.settled()
    assert len(desk.window.known.actors) == 31


def test_what_differs_is_decided_before_a_merge_and_undo_takes_it_back(
    desk: Desk, sample: Path, tmp_path: Path
) -> None:
    other = Path(shutil.copy(sample, tmp_path / "other.attest"))
    with Library.open(other) as theirs:
        quotes = theirs.quotes.all()
        theirs.quotes.set(quotes[0].id, "note", "their note")
        theirs.quotes.set(quotes[1].id, "cue", "their cue")
    mine = Path(shutil.copy(sample, tmp_path / "mine.attest"))
    with Library.open(mine) as ours:
        ours.quotes.set(quotes[0].id, "note", "my note")
        ours.quotes.set(quotes[1].id, "cue", "my cue")
    desk.open(mine)
    desk.window.exchanging.merge_library(other)
    desk.until(lambda: desk.window.panes.page() == "exchange")
    page = desk.window.exchanging.page
    rows = {page.differences.index(row, 1).data(): row for row in range(page.differences.rowCount())}
    assert set(rows) == {"note", "cue"}
    page.choosing.selectRow(rows["note"])
    QTest.keyClick(page.choosing, Qt.Key.Key_Space)
    assert page.differences.index(rows["note"], 4).data() == "there ▸"
    QTest.mouseClick(page.merge, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.notice.startswith("other.attest: nothing new"))
    desk.settled()

    def now() -> tuple[str, str]:
        found: list[tuple[str, str]] = []
        desk.window.session.ask(
            lambda library: (library.quotes.get(quotes[0].id).note, library.quotes.get(quotes[1].id).cue), found.append
        )
        desk.until(lambda: found)
        return found[0]

    assert now() == ("their note", "my cue")
    desk.window.undo()
    desk.settled()
    assert now() == ("my note", "my cue")


def test_annotations_of_another_tool_are_accounted_for(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(sample)
    target = {"source": "https://nowhere.example/", "selector": {"type": "TextQuoteSelector", "exact": "not here"}}
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"id": "x", "type": "Annotation", "target": target}), "utf-8")
    desk.window.files.import_paths([path])
    desk.until(lambda: "1 quote" in desk.notice)
    desk.window.take_offer()
    page = desk.window.exchanging.page
    assert desk.window.panes.page() == "exchange"
    rows = [[page.items.index(row, column).data() for column in range(3)] for row in range(page.items.rowCount())]
    assert ["without a place", "annotation", "not here"] in rows


def test_pictures_of_printed_pages_are_a_tick(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(sample)
    desk.read("The lower gate")
    desk.window.files.export_folder = str(tmp_path)
    desk.menu("file.export_article")
    view = desk.window.exporting.view
    view.formats.choose("csv")
    assert not view.thumbnails.isVisible()
    view.formats.choose("html")
    assert view.thumbnails.isVisible()
    assert not view.thumbnails.isChecked()
    QTest.keyClick(view.thumbnails, Qt.Key.Key_Space)
    to = Path(view.to.text())
    QTest.keyClick(view.formats, Qt.Key.Key_Return)
    exported(desk, to)
    assert to.read_text("utf-8").count('<img src="data:image/jpeg;base64,') == 2
    # With the text at home nothing is written, and the page says why.
    QTest.keyClick(view.text, Qt.Key.Key_Space)
    view.show_place(str(tmp_path / "other.html"))
    QTest.keyClick(view.formats, Qt.Key.Key_Return)
    desk.until(lambda: "Pictures of pages would show" in message(desk))
    assert not (tmp_path / "other.html").exists()
