"""Another language: words, plural forms, dates and numbers, and what the core says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui import languages
from ui.counting import counted
from ui.dates import readable
from ui.messages import said

WORDS = {
    ("language", "en"): "de",
    ("core", "{0} is damaged."): "{0} ist beschädigt.",
    ("core", "Set stance: {0}"): "Haltung: {0}",
    ("core", "denies"): "bestreitet",
    ("core", "Free some space and try again. Everything saved before is safe."): "Platz schaffen.",
    ("core", "Check the path."): "Pfad prüfen.",
}


class German(QTranslator):
    """A few words, as a compiled list would give them."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context == "counting" and source == "%Ln quotes":
            return "%Ln Zitat" if n == 1 else "%Ln Zitate"
        return WORDS.get((context, source), source)  # "" would be a translation

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator, before = German(), QLocale()
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale("de"))
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def afterwards_english(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    languages.speak("en")
    QLocale.setDefault(before)


def test_counts_take_the_form_of_the_language(german: None) -> None:
    assert counted(1, "quote") == "1 Zitat"
    assert counted(1234, "quote") == "1.234 Zitate"


def test_english_counts_need_no_translation(qapp: QApplication) -> None:
    assert [counted(number, "actor") for number in (0, 1, 2)] == ["0 actors", "1 actor", "2 actors"]


def test_dates_take_the_words_of_the_language(german: None) -> None:
    assert readable("2031-03-14") == "14 März 2031"


def test_what_the_core_says_is_translated_with_its_names(german: None) -> None:
    assert said("harbour.attest is damaged.") == "harbour.attest ist beschädigt."
    assert said("Set stance: denies") == "Haltung: bestreitet"
    assert said("Free some space and try again. Everything saved before is safe.") == "Platz schaffen."
    assert said("harbour.attest is damaged. Check the path.") == "harbour.attest ist beschädigt. Pfad prüfen."


def test_what_is_not_known_is_shown_as_it_was_said(german: None) -> None:
    assert said("Something quite new.") == "Something quite new."
    assert said("") == ""


def test_in_english_nothing_is_looked_up(qapp: QApplication) -> None:
    assert said("harbour.attest is damaged.") == "harbour.attest is damaged."


@pytest.mark.parametrize("language", ["de", "es", "fr", "uk"])
def test_switching_brings_qts_own_words_and_goes_back(language: str, afterwards_english: None) -> None:
    assert languages.speak(language) == language
    assert QLocale().name().startswith(language)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    assert QCoreApplication.translate("language", "en") == language
    languages.speak("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_steps_of_a_corrected_text_are_named_in_the_language(afterwards_english: None) -> None:
    languages.speak("de")
    for label in ("Correct text", "Accept repairs", "Choose what is in the text", "Build the sample library"):
        assert said(label) != label


def test_an_unknown_language_means_the_systems(afterwards_english: None) -> None:
    assert languages.chosen_language("xx") in languages.LANGUAGES
