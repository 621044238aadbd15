"""The style sheet of the window, written from a `Theme`: one place for the look of standard controls.

Dynamic properties choose a variant: `kind` on buttons ("primary", "quiet", "link", "header"), `role` on labels
("heading", "muted", "words", "error").
"""

from __future__ import annotations

from pathlib import Path
from string import Template

from PySide6.QtGui import QColor

from ui.theme import Theme

_STYLES = Path(__file__).resolve().parents[1] / "resources" / "styles"
_SHEET = Template("""
QToolTip { color: $ink; background: $raised; border: 1px solid $edge; padding: 4px 7px; border-radius: 5px; }
QScrollArea, QStackedWidget { border: none; background: transparent; }
QAbstractItemView { border: 1px solid transparent; border-radius: 6px; background: transparent; outline: none; }
QAbstractItemView:focus { border: 1px solid $accent; }
QTextBrowser { border: 1px solid transparent; border-radius: 6px; }
QTextBrowser:focus { border: 1px solid $accent; }

QLabel[role="muted"] { color: $muted; }
QLabel[role="heading"] { color: $muted; font-size: 11px; font-weight: 600; }
QLabel[role="field"] { color: $muted; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="error"] { color: $error; }
QLabel[role="title"] { font-size: 16px; font-weight: 600; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {
  background: $raised; color: $ink; border: 1px solid $edge; border-radius: 7px; padding: 4px 8px;
  selection-background-color: $selection; selection-color: $ink; min-height: 18px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid $accent; padding: 3px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: $muted; background: $pane; }
QLineEdit[flat="true"], QPlainTextEdit[flat="true"] { background: transparent; border: 1px solid transparent;
  padding: 4px 2px; }
QLineEdit[flat="true"]:hover, QPlainTextEdit[flat="true"]:hover { border: 1px solid $line; background: $raised; }
QLineEdit[flat="true"]:focus, QPlainTextEdit[flat="true"]:focus { border: 2px solid $accent; background: $raised;
  padding: 3px 1px; }
QPlainTextEdit[wrapping="true"] { padding: 1px 4px; } QPlainTextEdit[wrapping="true"]:focus { padding: 0 3px; }
QSpinBox QLineEdit, QSpinBox QLineEdit:focus { border: none; padding: 0; min-height: 0; background: transparent; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox[flat="true"] { background: transparent; border: 1px solid transparent; }
QComboBox[flat="true"]:hover { border: 1px solid $line; background: $raised; }
QComboBox QAbstractItemView { background: $raised; color: $ink; border: 1px solid $edge;
  selection-background-color: $chosen; selection-color: $ink; }

QPushButton { background: $raised; color: $ink; border: 1px solid $edge; border-radius: 7px; padding: 4px 12px;
  min-height: 18px; }
QPushButton:hover { background: $chosen; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border: 2px solid $accent; padding: 3px 11px; }
QPushButton:disabled { color: $muted; border-color: $line; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent; border-color: $ink; }
QPushButton[kind="primary"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent; color: $muted;
  border: 1px solid transparent; border-radius: 6px; padding: 3px 6px; min-height: 18px; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $chosen; color: $ink; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border: 1px solid $accent; color: $ink; }
QToolButton[kind="quiet"]:checked { background: $chosen; color: $ink; }
QToolButton[choice="true"] { padding: 3px 2px; }
QToolButton::menu-indicator { image: none; }
QPushButton[kind="link"] { background: transparent; color: $accent; border: 1px solid transparent; text-align: left;
  padding: 3px 4px; border-radius: 5px; }
QPushButton[kind="link"]:hover { background: $chosen; }
QPushButton[kind="link"]:focus { border: 1px solid $accent; }
QCheckBox { spacing: 7px; min-height: 24px; }
QCheckBox:focus { color: $accent; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 12px; height: 12px; border: 1px solid $edge;
  border-radius: 3px; background: $raised; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent; border-color: $accent;
  image: url("$tick"); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate { background: $line; }
QCheckBox::indicator:disabled { background: $pane; border-color: $line; }

QMenu { background: $raised; color: $ink; border: 1px solid $edge; border-radius: 8px; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 5px; }
QMenu::item:selected { background: $chosen; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::indicator { width: 12px; height: 12px; left: 5px; }
QMenuBar { background: $window; color: $ink; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: $chosen; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $scroll; border: 3px solid transparent; border-radius: 5px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px 3px; border: none; border-radius: 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px 2px; border: none; border-radius: 2px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QHeaderView { background: $pane; border: none; }
QHeaderView::section { background: $pane; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 6px 8px; font-size: 11px; font-weight: 600; }
QHeaderView::section:hover { color: $ink; }
QTableView { background: $paper; gridline-color: transparent; selection-background-color: $chosen;
  selection-color: $ink; }
QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
""")


def stylesheet(theme: Theme) -> str:
    """The application's style sheet in the colours of a theme."""
    colours = {name: getattr(theme, name) for name in Theme.__slots__}
    edge = QColor(theme.edge)
    tick = (_STYLES / f"tick-{'dark' if theme.dark else 'light'}.svg").as_posix()
    return _SHEET.substitute(colours, tick=tick, scroll=f"rgba({edge.red()}, {edge.green()}, {edge.blue()}, 110)")
