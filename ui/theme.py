"""Colours and fonts of the window, as values. One light and one dark `Theme`; widgets ask the theme, none invents.

Text colours on their backgrounds meet WCAG 2.1 AA (4.5:1, 3:1 for graphics); tests compute it from these values.
"""

from __future__ import annotations

from dataclasses import dataclass

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
