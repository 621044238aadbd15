"""The languages of the window: which there are, and switching to one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "translations"
# Each in its own words: somebody who cannot read the language that is set finds their own.
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "uk": "Українська"}
_installed: list[QTranslator] = []


def chosen_language(setting: str) -> str:
    """The language to show: as set, else the first of the system's that there is, else English."""
    if setting in LANGUAGES:
        return setting
    wanted = (each.replace("_", "-").partition("-")[0] for each in QLocale.system().uiLanguages())
    return next((each for each in wanted if each in LANGUAGES), "en")


def speak(setting: str) -> str:
    """Have everything that is made from now on speak the language of the setting ("": the system's); which it is.

    Words, plural forms, dates and numbers follow; what is on the screen already stays as it is.
    """
    language = chosen_language(setting)
    application = QCoreApplication.instance()
    if application is None:
        return language
    while _installed:
        application.removeTranslator(_installed.pop())
    QLocale.setDefault(_locale(language))
    if language != "en":
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for file in (qt / f"qtbase_{language}.qm", FOLDER / f"attest_{language}.qm"):
            translator = QTranslator()
            if translator.load(str(file)):
                application.installTranslator(translator)
                _installed.append(translator)
    return language


def _locale(language: str) -> QLocale:
    """The system's own variety of a language, such as Austrian German, else the usual one."""
    system = QLocale.system()
    return system if system.name().partition("_")[0] == language else QLocale("en_GB" if language == "en" else language)
