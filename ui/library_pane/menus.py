"""The menus of the library pane: values in, a callback with the chosen action out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.library_pane.arrange import Grouping, Order, Sorting

Choice = tuple[str, str]


def _tr(text: str) -> str:
    return QCoreApplication.translate("LibraryPane", text)


def record_choices(kind: str, count: int, *, done: bool = False, grouped: bool = False) -> list[Choice]:
    """The (action, label) pairs for `count` chosen records of a kind; an empty action is a separator."""
    many = count > 1
    if kind == "article":
        state = ("undone", _tr("Mark as not done")) if done else ("done", _tr("Mark as done"))
        return [
            ("open", _tr("Open")),
            state,
            ("tag", _tr("Tag…")),
            ("export", _tr("Export…")),
            *([("", "")] if many or grouped else []),
            *([("group", _tr("Group as copies"))] if many else []),
            *([("ungroup", _tr("Take out of its group")), ("dissolve", _tr("Dissolve the group"))] if grouped else []),
            ("", ""),
            ("trash", _tr("Move to trash")),
        ]
    if kind == "search":
        return [("open", _tr("Search")), ("", ""), ("trash", _tr("Delete"))]
    if kind == "trash":
        return [("restore", _tr("Restore"))]
    if kind == "topic":
        rename = [] if many else [("rename", _tr("Rename…")), ("new", _tr("New topic below…"))]
        return [*rename, ("", ""), ("trash", _tr("Delete topic"))]
    choices = [("open", _tr("Open")), ("quotes", _tr("Show quotes"))]
    if many:
        choices = [("merge", _tr("Merge…"))]
    elif kind == "tag":
        choices += [("new", _tr("New tag below…"))]
    if not many:
        choices += [("rename", _tr("Rename…"))]
    return [*choices, ("", ""), ("trash", _tr("Move to trash"))]


def popup(parent: QWidget, choices: Sequence[Choice], chosen: Callable[[str], None]) -> QMenu:
    """A menu of choices that calls `chosen(action)`; the caller shows it."""
    menu = QMenu(parent)
    menu.setObjectName("library.menu")
    for action, label in choices:
        if not action:
            menu.addSeparator()
            continue
        menu.addAction(label).triggered.connect(partial(_tell, chosen, action))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _tell(chosen: Callable[[str], None], action: str, _checked: bool = False) -> None:
    chosen(action)


def tool_menu(parent: QWidget, choices: Sequence[Choice], chosen: Callable[[str], None]) -> QMenu:
    """The menu of a section's tool button; each choice is a command's id and its label."""
    menu = QMenu(parent)
    for command, label in choices:
        menu.addAction(label).triggered.connect(partial(_tell, chosen, command))
    return menu


def section_commands(name: str) -> list[Choice]:
    """The commands of a section's tool button, as (id, label); none for sections without."""
    return {
        "actors": [
            ("new.actor", _tr("New actor")),
            ("go.merges", _tr("Actors that may be one…")),
            ("go.fields", _tr("Custom fields…")),
        ],
        "claims": [("new.claim", _tr("New claim")), ("new.topic", _tr("New topic"))],
        "tags": [("new.tag", _tr("New tag")), ("file.codebook", _tr("Print the codebook…"))],
    }.get(name, [])


def order_menu(parent: QWidget, current: Callable[[], Order], changed: Callable[[Order], None]) -> QMenu:
    """The menu that sorts, groups and hides; it reads the order when it opens."""
    menu = QMenu(parent)
    menu.setObjectName("library.order")

    def fill() -> None:
        menu.clear()
        order = current()
        _fill_order(menu, order, changed)

    menu.aboutToShow.connect(fill)
    fill()
    return menu


def _fill_order(menu: QMenu, order: Order, changed: Callable[[Order], None]) -> None:
    sortings = [
        (Sorting.DATE, _tr("Sort by date")),
        (Sorting.TITLE, _tr("Sort by title")),
        (Sorting.OUTLET, _tr("Sort by outlet")),
        (Sorting.ADDED, _tr("Sort by when added")),
    ]
    group = QActionGroup(menu)
    for sorting, label in sortings:
        action = menu.addAction(label)
        action.setCheckable(True)
        action.setChecked(order.sorting is sorting)
        group.addAction(action)
        natural = sorting in (Sorting.DATE, Sorting.ADDED)
        new = Order(sorting, natural, order.grouping, order.hide_done)
        action.triggered.connect(partial(_set, changed, new))
    reverse = menu.addAction(_tr("Reverse order"))
    reverse.triggered.connect(
        partial(_set, changed, Order(order.sorting, not order.descending, order.grouping, order.hide_done))
    )
    menu.addSeparator()
    groupings = [
        (Grouping.NONE, _tr("No groups")),
        (Grouping.DATE, _tr("Group by month")),
        (Grouping.OUTLET, _tr("Group by outlet")),
        (Grouping.LANGUAGE, _tr("Group by language")),
        (Grouping.TAG, _tr("Group by tag")),
        (Grouping.STATE, _tr("Group by state")),
    ]
    second = QActionGroup(menu)
    for grouping, label in groupings:
        action = menu.addAction(label)
        action.setCheckable(True)
        action.setChecked(order.grouping is grouping)
        second.addAction(action)
        new = Order(order.sorting, order.descending, grouping, order.hide_done)
        action.triggered.connect(partial(_set, changed, new))
    menu.addSeparator()
    hide = menu.addAction(_tr("Hide articles that are done"))
    hide.setCheckable(True)
    hide.setChecked(order.hide_done)
    hide.triggered.connect(
        partial(_set, changed, Order(order.sorting, order.descending, order.grouping, not order.hide_done))
    )


def _set(changed: Callable[[Order], None], order: Order, _checked: bool = False) -> None:
    changed(order)
