"""A researcher sets Attest up, and each setting does what it says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from annotator import settings as stored
from annotator.library import Library, has_grammar
from annotator.settings import Settings
from tests.journeys.desk import Desk
from ui.app import make_window
from ui.settings_page import SettingsPage
from ui.theme import DARK


def _page(desk: Desk) -> SettingsPage:
    desk.menu("file.settings")
    desk.until(lambda: desk.window.panes.page() == "settings")
    return desk.window.preferences.page


def _kept(desk: Desk) -> Settings:
    desk.until(lambda: not desk.window.session.busy)
    return stored.load()


def _pick(box: QWidget, key: object) -> None:
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def _set(desk: Desk, name: str, value: int) -> None:
    box = desk.child(name)
    assert isinstance(box, QSpinBox)
    box.setFocus()
    box.setValue(value)


def _toggle(desk: Desk, name: str) -> None:
    box = desk.child(name)
    assert isinstance(box, QCheckBox)
    box.click()


def test_looks_change_at_once_and_are_kept(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    page = _page(desk)
    desk.click(desk.button(page, "dark"))
    assert desk.window.looks.theme().dark
    _set(desk, "settings.text_size", 20)
    assert desk.window.pane.reader.text_size() == 20
    wide = desk.window.pane.reader.wanted_width()
    _set(desk, "settings.line_width", 50)
    assert desk.window.pane.reader.wanted_width() < wide
    _pick(desk.child("settings.text_font"), "Inter")
    assert desk.window.pane.reader._typography().body.font.families()[0] == "Inter"
    kept = _kept(desk)
    assert (kept.theme, kept.text_size, kept.line_width, kept.text_font) == ("dark", 20.0, 50, "Inter")
    _pick(desk.child("settings.text_font"), "")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_window_is_made_in_its_theme(desk: Desk, theme: str) -> None:
    window = make_window(Settings(coder="mk", theme=theme, language="en"))
    window.resize(1440, 900)
    window.show()
    desk.until(window.isActiveWindow)
    first = window.grab().toImage()
    window.show_theme(window.looks.theme())
    assert window.grab().toImage() == first
    window.close()
    window.deleteLater()


def test_language_and_scale_wait_for_a_new_start(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    page = _page(desk)
    restart = desk.child("settings.restart")
    assert not restart.isVisible()
    _pick(desk.child("settings.language"), "uk")
    _pick(desk.child("settings.interface_scale"), 150)
    assert restart.isVisible()
    with desk.waiting(desk.window.preferences.restart_wanted):
        desk.click(restart)
    assert (_kept(desk).language, _kept(desk).interface_scale) == ("uk", 150)
    desk.press(Qt.Key.Key_Escape)
    desk.until(lambda: desk.window.panes.page() == "reading")
    assert not page.isVisible()


def test_the_coders_name_signs_what_is_done_from_now_on(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.click(desk.child("top.coder"))
    field = desk.child("settings.coder")
    desk.until(field.hasFocus)
    assert isinstance(field, QLineEdit)
    assert field.selectedText() == "mk"
    desk.write("Nina")
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.window.settings.coder == "Nina")
    assert "Nina" in desk.window.top.coder.text()
    desk.read("Minister rules out")
    desk.put_caret("no cover would be written")
    desk.press(Qt.Key.Key_Q)
    desk.choose(Qt.Key.Key_1)
    assert desk.quote.coder == "Nina"


def test_a_key_is_given_to_another_command(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    page = _page(desk)
    page.keys.choose("quote.add")
    page.keys.edit.setKeySequence(QKeySequence("N"))
    assert not page.keys.change.isEnabled()
    assert "Next quote" in page.keys.problem.text()
    page.keys.edit.setKeySequence(QKeySequence("F9"))
    assert page.keys.problem.isHidden()
    desk.click(page.keys.change)
    assert desk.window.settings.bindings == {"quote.add": "F9"}
    desk.read("Minister rules out")
    desk.put_caret("no cover would be written")
    desk.press(Qt.Key.Key_Q)
    assert not desk.window.chooser.is_open()
    desk.press(Qt.Key.Key_F9)
    desk.until(desk.window.chooser.is_open)
    desk.press(Qt.Key.Key_Escape)
    page = _page(desk)
    page.keys.choose("quote.add")
    desk.click(page.keys.back)
    assert desk.window.settings.bindings == {}
    assert desk.window.commands.action("quote.add").shortcut().toString() == "Q"


def test_a_key_that_was_given_away_does_not_come_back_by_force(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    preferences = desk.window.preferences
    preferences.bind("quote.add", "F9")
    preferences.bind("go.next_quote", "Q")
    preferences.unbind("quote.add")
    assert desk.notice == "That key is in use."
    preferences.unbind("")
    assert desk.window.settings.bindings == {}


def test_single_keys_can_be_switched_off(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    _page(desk)
    _toggle(desk, "settings.single_keys")
    desk.read("Minister rules out")
    desk.put_caret("no cover would be written")
    desk.press(Qt.Key.Key_Q)
    assert not desk.window.chooser.is_open()
    assert desk.window.commands.action("edit.copy").shortcut().toString() == "Ctrl+C"  # not a single key
    assert not _kept(desk).single_keys


def test_suggestions_and_likely_speakers_can_be_switched_off(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    _page(desk)
    _toggle(desk, "settings.suggestions")
    _toggle(desk, "settings.suggest_speakers")
    assert not desk.window.suggesting.is_on
    assert not desk.window.annotating.proposes_speakers
    kept = _kept(desk)
    assert (kept.suggestions, kept.suggest_speakers) == (False, False)
    _toggle(desk, "settings.learning")
    assert not _kept(desk).learning
    assert desk.child("settings.grammar").isEnabled() is has_grammar()


def test_folders_are_where_dialogs_begin(desk: Desk, sample: Path, tmp_path: Path) -> None:
    desk.open(sample)
    page = _page(desk)
    here = str(tmp_path)
    page.changed.emit(replace(desk.window.settings, export_folder=here, library_folder=here))
    assert (desk.window.files.export_folder, desk.window.files.library_folder) == (str(tmp_path), str(tmp_path))
    part, usual = page.folders["export_folder"]
    assert part.path.text() == str(tmp_path)
    desk.click(part.reset)
    assert part.path.text() == usual
    assert desk.window.files.export_folder == ""


def test_back_up_and_go_back(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.indexed()
    page = _page(desk)
    desk.click(page.backups.make)
    desk.until(lambda: page.backups.list.count() == 1)
    desk.read("Minister rules out")
    before = len(desk.window.reading.quotes)
    desk.put_caret("no cover would be written")
    desk.press(Qt.Key.Key_Q)
    desk.choose(Qt.Key.Key_1)
    assert len(desk.window.reading.quotes) == before + 1
    page = _page(desk)
    desk.until(lambda: page.backups.list.count() == 1)
    page.backups.list.setCurrentRow(0)
    with desk.waiting(desk.window.known.loaded):
        desk.click(page.backups.restore)
    desk.settled()
    desk.read("Minister rules out")
    assert len(desk.window.reading.quotes) == before
    assert "as it was in the copy" in desk.notice
    desk.indexed()
    (kept,) = sample.parent.glob("sample before *.attest")
    with Library.open(kept) as library:
        assert library.articles.all()


def test_a_library_is_backed_up_when_it_is_due(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    desk.window.backing_up.back_up_when_due()
    folder = stored.backup_folder(desk.window.settings)
    desk.settled()
    assert len(list(folder.rglob("*.attest"))) == 1
    desk.window.backing_up.back_up_when_due()
    desk.settled()
    assert len(list(folder.rglob("*.attest"))) == 1
    _page(desk)
    _toggle(desk, "settings.backups")
    assert not _kept(desk).backups


def test_everything_goes_back_to_how_it_was(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    _page(desk)
    _set(desk, "settings.text_size", 20)
    _toggle(desk, "settings.single_keys")
    desk.click(desk.child("settings.reset"))
    settings = desk.window.settings
    assert (settings.text_size, settings.single_keys) == (Settings().text_size, True)
    assert settings.recent_libraries == (str(sample.resolve()),)


def test_what_is_set_last_is_kept_however_soon_the_window_is_closed(desk: Desk, sample: Path) -> None:
    desk.open(sample)
    for size in range(10, 30):
        desk.window.preferences.apply(replace(desk.window.settings, text_size=float(size)))
    desk.window.close()
    kept = stored.load()
    assert (kept.text_size, kept.recent_libraries) == (29.0, (str(sample.resolve()),))
    assert kept.window
    assert sorted(each.name for each in stored.config_folder().iterdir()) == ["settings.json"]


def test_settings_that_cannot_be_kept_are_said(desk: Desk) -> None:
    stored.config_folder().parent.mkdir(parents=True, exist_ok=True)
    stored.config_folder().write_text("a file where the folder should be")
    desk.window.preferences.apply(replace(desk.window.settings, theme="dark"))
    desk.until(lambda: desk.notice.startswith("The settings could not be saved"))
    assert str(stored.settings_file()) in desk.hint
    assert desk.window.looks.theme().dark


def test_a_key_somebody_wrote_into_the_file_twice_is_left_out(desk: Desk) -> None:
    from ui.actions import ALL
    from ui.commands import Commands

    commands = Commands(ALL, {"go.next_quote": "Q", "no.such": "F12", "edit.undo": "F9"})
    assert commands.bindings == {"edit.undo": "F9"}


def test_every_part_is_dark_from_the_start_when_the_settings_say_so(desk: Desk) -> None:
    window = make_window(Settings(coder="mk", theme="dark", language="en"))

    def looks() -> list[object]:
        parts = [window.panes, *window.panes.findChildren(QWidget)]
        sheets = [(part.objectName(), part.styleSheet()) for part in parts]
        return [*sheets, window.pane.reader.theme(), window.pane.margin.theme()]

    begun = looks()
    window.show_theme(DARK)
    assert looks() == begun
    window.close()
    window.deleteLater()
