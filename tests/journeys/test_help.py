"""Before the first library, and when somebody does not know what to do next, or something has broken."""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from annotator import settings as stored
from annotator.library import Library
from annotator.settings import Settings
from tests.journeys.desk import Desk
from ui import recording
from ui.app import _report
from ui.dialogs import CrashDialog
from ui.help_page import contents, docs_folder
from ui.helping import report


def test_the_welcome_page_offers_what_was_open_before(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(sample)
    gone = str(tmp_path / "gone.attest")
    desk.window.kept.keep(Settings(recent_libraries=(gone, str(sample))))
    desk.menu("help.welcome")
    recent = [each for each in desk.window.findChildren(QPushButton, "welcome.recent") if each.isVisible()]
    assert [each.toolTip() for each in recent] == [str(sample)]
    desk.click(recent[0])
    desk.until(lambda: desk.window.panes.page() == "reading")


def test_the_welcome_page_offers_every_library_that_is_remembered(desk: Desk, tmp_path: Path) -> None:
    made = [tmp_path / f"War & peace {number}.attest" for number in range(10)]
    for path in made:
        path.touch()
    desk.window.kept.keep(Settings(recent_libraries=tuple(map(str, made))))
    desk.window.welcoming.show()
    recent = [each for each in desk.window.findChildren(QPushButton, "welcome.recent") if each.isVisible()]
    assert len(recent) == 10
    assert recent[0].text().startswith("War && peace 0 —")


def test_the_guide_is_read_offline_and_its_links_followed(desk: Desk) -> None:
    desk.menu("help.guide")
    page = desk.window.helping.page
    assert desk.window.panes.page() == "help"
    assert page.shown() == docs_folder() / "guide" / "README.md"
    page.pages.anchorClicked.emit(QUrl("coding.md"))
    assert page.shown() == (docs_folder() / "guide" / "coding.md").resolve()
    assert "quote" in page.pages.toPlainText()
    desk.click(page.back)
    assert page.shown() == docs_folder() / "guide" / "README.md"
    page.search.setText("stance")
    assert 0 < page.list.count() < len(contents(docs_folder()))
    page.search.setText("xyzzy")
    assert page.list.count() == 0
    assert page.nothing.text()
    desk.click(page.done)
    assert desk.window.panes.page() == "welcome"


def test_a_link_out_of_the_guide_is_not_followed_by_itself(desk: Desk) -> None:
    desk.window.helping.show_guide()
    page = desk.window.helping.page
    with desk.waiting(page.outside):
        page.pages.anchorClicked.emit(QUrl("https://example.org/"))
    page.pages.anchorClicked.emit(QUrl("../../../../etc/passwd"))
    page.pages.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert page.shown() == docs_folder() / "guide" / "README.md"


def test_every_page_of_the_guide_is_in_its_contents() -> None:
    named = {page for _, page in contents(docs_folder())}
    assert {page.resolve() for page in (docs_folder() / "guide").glob("*.md")} <= {page.resolve() for page in named}


def test_all_keys_at_a_glance(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.window.preferences.bind("quote.add", "X")
    desk.window.pane.reader.setFocus()
    desk.press(Qt.Key.Key_Question)
    sheet = desk.window.helping.sheet
    assert sheet is not None
    desk.until(sheet.isVisible)
    assert ("X", "Quote") in sheet.rows()
    assert len(sheet.rows()) > 40
    assert all(key and does for key, does in sheet.rows())
    # Nothing is hidden in a large window, and a small one has fewer columns and scrolls.
    assert sheet.area.verticalScrollBar().maximum() == 0
    wide = sheet.width()
    desk.window.resize(1024, 640)
    desk.until(lambda: sheet.width() < wide)
    assert desk.window.panes.rect().contains(sheet.geometry())
    desk.press(Qt.Key.Key_Down)
    assert sheet.area.verticalScrollBar().value() > 0
    desk.press(Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_a_sound_library_is_said_to_be_whole(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.menu("help.check")
    desk.told("The library is whole.")


def test_a_library_is_mended_after_a_backup(desk: Desk, sample: Path) -> None:
    with sqlite3.connect(sample) as connection:
        connection.execute("UPDATE journal SET edit = (SELECT max(id) FROM edit)")
    connection.close()
    desk.open(sample)
    desk.menu("help.check")
    desk.until(lambda: desk.window.helping.findings is not None)
    findings = desk.window.helping.findings
    assert findings is not None
    assert "was left open" in findings.details.toPlainText()
    desk.click(findings.repair)
    desk.told("Mended.")
    assert len(list(stored.backup_folder(desk.window.settings).rglob("*.attest"))) == 1


def test_a_mistake_of_ours_is_reported_without_the_users_words(
    desk: Desk, sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.open(sample)
    recording.start_log("a test")
    try:
        secret = "The minister said it in private"
        try:
            raise RuntimeError(secret)
        except RuntimeError as error:
            _report(desk.window, error)
        (dialog,) = desk.window.findChildren(CrashDialog)
        details = dialog.details.toPlainText()
        assert "RuntimeError" in details
        assert "test_help.py" in details
        assert secret not in details
        assert str(Path.home()) not in details
        desk.click(dialog.copy)
        assert QGuiApplication.clipboard().text() == details
        assert secret not in recording.log_file().read_text(encoding="utf-8")
        assert "RuntimeError" in recording.log_file().read_text(encoding="utf-8")
        dialog.accept()
    finally:
        recording.stop_log()
    assert secret in capsys.readouterr().err  # whoever started it from a terminal may see it


def test_a_report_holds_versions_and_no_names(desk: Desk) -> None:
    desk.menu("help.report")
    text = QGuiApplication.clipboard().text()
    assert "Attest 0." in text
    assert "'theme': 'light'" in text
    named = report(Settings(coder="Nina", recent_libraries=("/home/nina/secret.attest",), backup_folder="/nina"))
    assert "nina" not in named.casefold()


def test_the_log_starts_anew_when_it_is_large(home: Path) -> None:
    recording.start_log("a test")
    try:
        for _ in range(3000):
            recording.note("x" * 400)
        logs = sorted(each.name for each in recording.log_file().parent.iterdir())
        assert logs == ["attest.log", "attest.log.1", "attest.log.2"]
        assert recording.log_file().stat().st_size < 600_000
        assert recording.last_lines(1)[0].endswith("x")
    finally:
        recording.stop_log()
    assert not logging.getLogger("attest").handlers


def test_safe_mode_keeps_no_settings(desk: Desk, sample: Path) -> None:
    stored.save(Settings(coder="Nina", language="en"))
    desk.window.kept.writes = False
    desk.open(sample)
    desk.window.looks.resize_text(4)
    desk.settled()
    with desk.library() as library:
        assert isinstance(library, Library)
    assert stored.load() == Settings(coder="Nina", language="en")
