"""The menu bar, filled with the commands."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QMenuBar

from ui.commands import MENUS, Commands, menu_title


def fill(bar: QMenuBar, commands: Commands) -> None:
    """Give the bar its menus, with the actions of the commands that belong there."""
    for name in MENUS:
        menu = QMenu(menu_title(name), bar)
        menu.setObjectName(f"menu.{name.lower()}")
        menu.setToolTipsVisible(True)
        for declared in commands.declared:
            if declared.menu == name:
                if declared.separator:
                    menu.addSeparator()
                menu.addAction(commands.action(declared.id))
        bar.addMenu(menu)
    # In a mirrored window the bar would shrink to an arrow.
    bar.setMinimumWidth(bar.sizeHint().width())
