"""Colours and fonts of the window, as values. One light and one dark `Theme`; widgets ask the theme, none invents.

Text colours on their backgrounds meet WCAG 2.1 AA (4.5:1, 3:1 for graphics); tests compute it from these values.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

UI_FONTS = ("Inter", "Noto Sans", "Segoe UI", "Helvetica Neue", "sans-serif")
TEXT_FONTS = ("EB Garamond", "Charter", "Noto Serif", "Georgia", "serif")


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours as "#rrggbb". `*_fill` lies under text, `*_line` is its underline or edge."""

    dark: bool
    window: str  # bars and the gaps between panes
    pane: str  # side panes
    paper: str  # the reading surface
    raised: str  # cards, fields, popups
    ink: str
    muted: str
    line: str  # hairlines between panes
    edge: str  # borders of controls (3:1)
    accent: str
    on_accent: str
    chosen: str  # background of a selected row
    selection: str  # text selection
    quote_fill: str
    quote_line: str
    indirect_fill: str
    indirect_line: str
    mixed_fill: str
    mixed_line: str
    paraphrase_fill: str
    paraphrase_line: str
    passage_fill: str
    passage_line: str
    actor_line: str
    actor_chip: str
    claim_chip: str
    tag_chip: str
    suggestion_fill: str
    suggestion_line: str
    asserts: str
    denies: str
    questions: str
    reports: str
    match_fill: str  # found words
    warning: str
    error: str


LIGHT = Theme(
    dark=False,
    window="#efede8",
    pane="#fbfaf8",
    paper="#fffefb",
    raised="#ffffff",
    ink="#1e1d1b",
    muted="#68645d",
    line="#e2dfd8",
    edge="#8c877e",
    accent="#2f5fb3",
    on_accent="#ffffff",
    chosen="#e3e9f5",
    selection="#bcd3f7",
    quote_fill="#ffe9a8",
    quote_line="#a87c00",
    indirect_fill="#cfe6ff",
    indirect_line="#2b74c7",
    mixed_fill="#dff0d2",
    mixed_line="#4c8427",
    paraphrase_fill="#eadfff",
    paraphrase_line="#7d57c9",
    passage_fill="#ebe8e1",
    passage_line="#7d776d",
    actor_line="#8a63d2",
    actor_chip="#eee9fb",
    claim_chip="#dcebfd",
    tag_chip="#ece9e2",
    suggestion_fill="#fffdf3",
    suggestion_line="#a5812a",
    asserts="#23683f",
    denies="#a83c2b",
    questions="#8a5a00",
    reports="#67625b",
    match_fill="#ffe08a",
    warning="#8a5a00",
    error="#a83c2b",
)

DARK = Theme(
    dark=True,
    window="#1b1c1e",
    pane="#212225",
    paper="#1e1f21",
    raised="#2a2b2f",
    ink="#e8e6e1",
    muted="#a6a29a",
    line="#35363a",
    edge="#7b7d84",
    accent="#8ab0f5",
    on_accent="#10151f",
    chosen="#2c3750",
    selection="#35507f",
    quote_fill="#514319",
    quote_line="#d9ab2c",
    indirect_fill="#1f3c5a",
    indirect_line="#5ea5ee",
    mixed_fill="#2b4420",
    mixed_line="#84bf5b",
    paraphrase_fill="#3c3159",
    paraphrase_line="#ab8cf0",
    passage_fill="#3a3935",
    passage_line="#9c968b",
    actor_line="#ab8cf0",
    actor_chip="#38304f",
    claim_chip="#24384f",
    tag_chip="#38373a",
    suggestion_fill="#2a281f",
    suggestion_line="#c29f46",
    asserts="#76c795",
    denies="#f08f7d",
    questions="#e0b25a",
    reports="#b3aea6",
    match_fill="#665016",
    warning="#e0b25a",
    error="#f08f7d",
)

THEMES = {"light": LIGHT, "dark": DARK}
# Colours a tag may be given: white reads on them, and they stand out on the surfaces of both themes.
TAG_COLOURS = ("#c0473a", "#a8690c", "#3f8a4d", "#22857b", "#3f74c9", "#8a63d2")
FONTS_FOLDER = Path(__file__).resolve().parents[1] / "resources" / "fonts"
TEXT_PIXELS = 13


def stance_colour(theme: Theme, stance: str) -> str:
    """The text colour of a stance ("asserts", "denies", "questions", "reports")."""
    colours = {"asserts": theme.asserts, "denies": theme.denies, "questions": theme.questions}
    return colours.get(stance, theme.reports)


def kind_colours(theme: Theme, kind: str) -> tuple[str, str]:
    """The fill and the line colour of a quote kind ("direct", "indirect", …, "passage")."""
    return {
        "direct": (theme.quote_fill, theme.quote_line),
        "indirect": (theme.indirect_fill, theme.indirect_line),
        "mixed": (theme.mixed_fill, theme.mixed_line),
        "paraphrase": (theme.paraphrase_fill, theme.paraphrase_line),
    }.get(kind, (theme.passage_fill, theme.passage_line))


def ui_font(pixels: float = TEXT_PIXELS, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The sans serif of the interface at a size in device-independent pixels."""
    return QFont(_font(UI_FONTS, round(pixels), weight, QFont.StyleHint.SansSerif))


def text_font(pixels: float = 18, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The serif of the reading surface at a size in device-independent pixels."""
    return QFont(_font(text_families(), round(pixels), weight, QFont.StyleHint.Serif))


_reading_families: tuple[str, ...] = TEXT_FONTS


def read_in(family: str) -> None:
    """Set articles in another family, "" for Attest's own; what is on the screen is to be set anew."""
    global _reading_families
    _reading_families = (family, *TEXT_FONTS) if family else TEXT_FONTS


def text_families() -> tuple[str, ...]:
    """The families articles are set in, the first choice first."""
    return _reading_families


@cache
def _font(families: tuple[str, ...], pixels: int, weight: QFont.Weight, hint: QFont.StyleHint) -> QFont:
    # Copies share what Qt has looked up for the first one: painting asks for fonts hundreds of times.
    font = QFont()
    font.setFamilies(list(families[:-1]))
    font.setStyleHint(hint)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


@cache
def load_fonts(folder: Path = FONTS_FOLDER) -> tuple[str, ...]:
    """Make the shipped fonts known to Qt once; the family names that came in, empty when the folder is not there."""
    families: list[str] = []
    for file in sorted(folder.glob("*.[ot]tf")):
        number = QFontDatabase.addApplicationFont(str(file))
        if number >= 0:
            families += QFontDatabase.applicationFontFamilies(number)
    _font.cache_clear()
    return tuple(dict.fromkeys(families))


def system_is_dark() -> bool:
    """Whether the desktop asks for dark windows; False when it does not say."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def palette(theme: Theme) -> QPalette:
    """The Qt palette of a theme, complete enough for Fusion: `setColorScheme` does nothing on some platforms."""
    roles = {
        QPalette.ColorRole.Window: theme.pane,
        QPalette.ColorRole.WindowText: theme.ink,
        QPalette.ColorRole.Base: theme.raised,
        QPalette.ColorRole.AlternateBase: theme.pane,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.Button: theme.window,
        QPalette.ColorRole.ButtonText: theme.ink,
        QPalette.ColorRole.BrightText: theme.error,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.ToolTipText: theme.ink,
        QPalette.ColorRole.Highlight: theme.selection,
        QPalette.ColorRole.HighlightedText: theme.ink,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.LinkVisited: theme.paraphrase_line,
        QPalette.ColorRole.Accent: theme.accent,
        QPalette.ColorRole.Light: theme.raised,
        QPalette.ColorRole.Midlight: theme.line,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Dark: theme.edge,
        QPalette.ColorRole.Shadow: "#000000",
    }
    result = QPalette()
    for role, colour in roles.items():
        result.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.edge))
    return result


def apply(app: QApplication, theme: Theme) -> None:
    """Give the whole application the fonts, palette and style sheet of a theme; widgets also get `set_theme`."""
    from ui.stylesheet import stylesheet

    load_fonts()
    if not app.property("fusion"):
        # Under a style sheet the application's style no longer tells its name.
        app.setStyle("Fusion")
        app.setProperty("fusion", True)
    sheet = stylesheet(theme)
    if app.styleSheet() != sheet:  # setting it works out the looks of every widget, even when nothing changes
        app.setPalette(palette(theme))
        app.setFont(ui_font())
        app.setStyleSheet(sheet)
