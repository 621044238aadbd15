"""How the window looks: theme, text size, line width; kept in the settings."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from annotator.settings import LINE_WIDTHS, TEXT_SIZES, Settings
from ui.kept_settings import KeptSettings
from ui.theme import DARK, LIGHT, Theme, system_is_dark

_THEMES = ("system", "light", "dark")
SMALLEST, LARGEST = TEXT_SIZES
NARROWEST, WIDEST = LINE_WIDTHS


class Looks(QObject):
    """The look as the user set it, following the system's light and dark when told to."""

    theme_changed = Signal(object)  # Theme
    text_changed = Signal(float, int)  # points, characters
    said = Signal(str)

    def __init__(self, kept: KeptSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def theme(self) -> Theme:
        """The theme to show now."""
        return theme_of(self._kept.now)

    def next_theme(self) -> None:
        """As the system, light, dark, and again."""
        now = self._kept.now.theme
        following = _THEMES[(_THEMES.index(now) + 1) % len(_THEMES)] if now in _THEMES else "system"
        self._kept.keep(replace(self._kept.now, theme=following))
        self.theme_changed.emit(self.theme())
        names = {"system": self.tr("as the system"), "light": self.tr("light"), "dark": self.tr("dark")}
        self.said.emit(self.tr("Look: {0}").format(names[following]))

    def resize_text(self, steps: int) -> None:
        """Make the text larger or smaller by whole points."""
        size = min(LARGEST, max(SMALLEST, round(self._kept.now.text_size + steps)))
        self._kept.keep(replace(self._kept.now, text_size=float(size)))
        self._tell()

    def keep_text_size(self, points: float) -> None:
        """Remember a size the user chose on the text itself."""
        self._kept.keep(replace(self._kept.now, text_size=min(LARGEST, max(SMALLEST, points))))

    def widen(self, characters: int) -> None:
        """Put more or fewer characters into a line."""
        width = min(WIDEST, max(NARROWEST, self._kept.now.line_width + characters))
        self._kept.keep(replace(self._kept.now, line_width=width))
        self._tell()

    def _tell(self) -> None:
        settings = self._kept.now
        self.text_changed.emit(settings.text_size, settings.line_width)
        self.said.emit(
            self.tr("Text {0} pt, {1} characters a line").format(f"{settings.text_size:g}", settings.line_width)
        )

    def _system_changed(self) -> None:
        if self._kept.now.theme == "system":
            self.theme_changed.emit(self.theme())


def theme_of(settings: Settings) -> Theme:
    """The theme that settings ask for now."""
    dark = system_is_dark() if settings.theme == "system" else settings.theme == "dark"
    return DARK if dark else LIGHT
