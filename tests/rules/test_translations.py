"""Every string a user sees can be translated, and the lists of translations fit the program."""

from __future__ import annotations

from pathlib import Path

import pytest
import strings
import translations
from strings import Text

from tests.rules.tracked import ROOT, name_of, python_files

WINDOW = [file for file in python_files() if name_of(file).startswith("ui/")]


def test_no_string_reaches_the_screen_untranslated() -> None:
    bare = [f"{name_of(file)}:{each.line} {each.what}" for file in WINDOW for each in strings.bare_strings(_code(file))]
    assert bare == [], "write self.tr(…) around it"


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('label.setText("Saved")', ["Saved"]),
        ('QLabel(f"{count} left")', [" left"]),
        ('Told("It broke", self.tr("Try again"))', ["It broke"]),
        ('button.setText("Yes" if sure else self.tr("No"))', ["Yes"]),
        ('self.tr(word)', ["tr() of something that is no literal"]),
        ('label.setText(self.tr("Saved"))', []),
        ('label.setText("×")', []),
        ('notice.tell(text, "", "error")', []),
        ('label.setText(f"<b>{self.tr(\'Saved\')}</b>")', []),
    ],
)  # fmt: skip
def test_bare_strings_are_found(code: str, found: list[str]) -> None:
    assert [each.what for each in strings.bare_strings(code)] == found


def test_marked_strings_are_found_with_their_context() -> None:
    code = """
class Pane(QWidget):
    def show(self):
        self.tr("Title")
        QCoreApplication.translate("other", "Words " "in two parts", "why")
def _tr(text):
    return QCoreApplication.translate("third", text)
_tr("Helped")
"""
    assert set(strings.of_window(code)) == {
        Text("Pane", "Title"),
        Text("other", "Words in two parts", "why"),
        Text("third", "Helped"),
    }


def test_what_the_core_says_is_found() -> None:
    core = set(strings.of_core())
    assert "{0} is damaged." in core  # an error with a name in it
    assert "Restore {0} quotes" in core  # a step of the history
    assert "a row without text" in core  # a reason
    assert "denies" in core  # a word of the model
    assert not [each for each in core if each.startswith(("SELECT", "UPDATE", "DELETE"))]


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_translations_keep_the_places_of_names_and_numbers(language: str) -> None:
    entries = [each for each in translations.entries(language) if each.finished]
    wrong = [(each.text.source, problem) for each in entries for problem in translations.problems_of(each, language)]
    assert wrong == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_the_program_loads_was_made_from_the_list(language: str, tmp_path: Path) -> None:
    translations.compile_list(language, tmp_path / "fresh.qm")
    assert translations.compiled_file(language).read_bytes() == (tmp_path / "fresh.qm").read_bytes()


@pytest.mark.parametrize("language", translations.COMPLETE)
def test_a_complete_language_lacks_nothing(language: str) -> None:
    assert list(translations.problems(language)) == [], "run `make translations`, then translate what is new"


def test_the_manual_of_the_tool_names_every_language() -> None:
    assert {file.stem for file in (ROOT / "resources" / "translations").glob("*.ts")} == {
        f"attest_{language}" for language in translations.LANGUAGES
    }


def _code(file: Path) -> str:
    return file.read_text(encoding="utf-8")
