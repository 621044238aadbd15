"""Commands: one declaration drives menu, shortcut, palette, tooltip and the generated reference.

`@command(...)` returns a frozen `Command` and registers nothing; `app.py` passes an explicit tuple to `Commands`, which
checks that ids and keys are unique and makes the actions.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

MENUS = ("File", "Edit", "Annotate", "Go", "View", "Help")


class Scope(StrEnum):
    """Where a command's keys work: everywhere in the window, or only while the text has the focus."""

    WINDOW = "window"
    READER = "reader"


@dataclass(frozen=True, slots=True)
class Situation:
    """What commands look at to know whether they make sense now."""

    has_library: bool = False
    has_article: bool = False
    has_selection: bool = False
    has_quote: bool = False
    has_suggestion: bool = False
    attaching: bool = False
    in_mode: bool = False
    has_pages: bool = False
    sticking: bool = False
    undo: str = ""
    redo: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the user can do. `keys` are key sequences in Qt's portable form, the first is shown.

    `run` is given what the commands are attached to: the window.
    """

    id: str
    title: str
    menu: str
    keys: tuple[str, ...]
    scope: Scope
    when: Callable[[Situation], bool]
    run: Callable[[Any], None]
    help: str
    separator: bool = False


def command(
    id: str,
    title: str,
    *,
    menu: str = "",
    keys: str | tuple[str, ...] = (),
    scope: Scope = Scope.WINDOW,
    when: Callable[[Situation], bool] = lambda situation: True,
    separator: bool = False,
) -> Callable[[Callable[[Any], None]], Command]:
    """Declare a command; the function's docstring is its help. `separator` draws a line above it in the menu."""

    def declare(run: Callable[[Any], None]) -> Command:
        sequence = (keys,) if isinstance(keys, str) else keys
        return Command(id, title, menu, sequence, scope, when, run, inspect.getdoc(run) or "", separator)

    return declare


class Commands:
    """The commands of one window as actions. Raises ValueError when two are declared with one id or key.

    `bindings` are the user's keys by command id; one that is somebody else's key is left out.
    """

    def __init__(self, declared: Iterable[Command], bindings: Mapping[str, str] | None = None) -> None:
        self.declared = tuple(declared)
        self._actions: dict[str, QAction] = {}
        self._single_keys = True
        self._shown: Situation | None = None  # what the actions were enabled for
        _refuse_twins(self.declared)
        known = {each.id for each in self.declared}
        self._bindings = {id: key for id, key in (bindings or {}).items() if id in known}
        # What somebody wrote into the settings file must not keep the window from opening.
        for id, key in tuple(self._bindings.items()):
            if self.user_of(key, id) is not None:
                del self._bindings[id]

    def attach(
        self, window: QWidget, reader: QWidget, before: Callable[[], None] = lambda: None, *, single_keys: bool = True
    ) -> None:
        """Make the actions: window-wide ones on the window, the reader's on the reader. `before` runs before each."""
        self._reader = reader
        for declared in self.declared:
            action = QAction(title(declared), window)
            action.setObjectName(f"command.{declared.id}")
            action.setToolTip(translated_help(declared))
            action.setStatusTip(translated_help(declared))
            in_reader = declared.scope is Scope.READER
            action.setShortcutContext(
                Qt.ShortcutContext.WidgetWithChildrenShortcut if in_reader else Qt.ShortcutContext.WindowShortcut
            )
            action.triggered.connect(before)
            action.triggered.connect(lambda _=False, run=declared.run: run(window))
            (reader if in_reader else window).addAction(action)
            self._actions[declared.id] = action
        self.bind(self._bindings, single_keys=single_keys)

    def bind(self, bindings: Mapping[str, str], *, single_keys: bool) -> None:
        """Give the commands these keys; without `single_keys` none that is a mere letter, digit or sign."""
        self._bindings, self._single_keys = dict(bindings), single_keys
        for declared in self.declared:
            shown = [key for key in self.keys(declared) if single_keys or not is_single(key)]
            self._actions[declared.id].setShortcuts([QKeySequence(key) for key in shown])

    def user_of(self, key: str, but: str = "") -> Command | None:
        """The command that has a key already, `but` for one."""
        wanted = QKeySequence(key).toString()
        others = (each for each in self.declared if each.id != but)
        return next(
            (e for e in others if wanted and wanted in [QKeySequence(k).toString() for k in self.keys(e)]), None
        )

    @property
    def single_keys(self) -> bool:
        """Whether mere letters, digits and signs are keys."""
        return self._single_keys

    @property
    def bindings(self) -> dict[str, str]:
        """The keys that are not the declared ones, by command id; "" for none."""
        return dict(self._bindings)

    def action(self, id: str) -> QAction:
        """The action of a command."""
        return self._actions[id]

    def keys(self, declared: Command) -> tuple[str, ...]:
        """The command's keys: the user's binding, else the declared ones."""
        bound = self._bindings.get(declared.id)
        return declared.keys if bound is None else (bound,) if bound else ()

    def update(self, situation: Situation) -> None:
        """Enable what makes sense now."""
        if situation == self._shown:
            return
        self._shown = situation
        for declared in self.declared:
            self._actions[declared.id].setEnabled(declared.when(situation))
        for id, label in (("edit.undo", situation.undo), ("edit.redo", situation.redo)):
            if id in self._actions:
                text = next(title(declared) for declared in self.declared if declared.id == id)
                self._actions[id].setText(f"{text}: {label}" if label else text)

    def missing(self, event: QKeyEvent, where: QWidget | None, situation: Situation) -> tuple[str, ...]:
        """The fields of `situation` for want of which a key of the text does nothing; none when that is not why.

        `where` is the widget that has the keyboard.
        """
        if where is None or not (where is self._reader or self._reader.isAncestorOf(where)):
            return ()
        key = QKeySequence(event.keyCombination())
        for declared in self.declared:
            if declared.scope is Scope.READER and key in self._actions[declared.id].shortcuts():
                return next((want for want in _WANTS if declared.when(_with(situation, want))), ())
        return ()

    def available(self, situation: Situation) -> tuple[Command, ...]:
        """The commands that make sense now, as declared."""
        return tuple(declared for declared in self.declared if declared.when(situation))


def is_single(key: str) -> bool:
    """Whether a key sequence is a letter, digit or sign without Ctrl, Alt or Meta."""
    return len(QKeySequence(key).toString().removeprefix("Shift+")) == 1


def title(declared: Command) -> str:
    """The command's title in the user's language."""
    return QCoreApplication.translate("commands", declared.title)


def help_of(declared: Command) -> str:
    """What a command does, in English on one line."""
    return " ".join(declared.help.split())


def translated_help(declared: Command) -> str:
    """What a command does, in the user's language."""
    return QCoreApplication.translate("commands", help_of(declared))


def menu_title(menu: str) -> str:
    """One of `MENUS` in the user's language."""
    return QCoreApplication.translate("menus", menu)


# What a command may want, the least first.
_WANTS = (("has_quote",), ("has_selection",), ("has_suggestion",), ("has_pages",), ("has_quote", "has_selection"))


def _with(situation: Situation, fields: Iterable[str]) -> Situation:
    wanted: dict[str, Any] = dict.fromkeys(fields, True)
    return replace(situation, **wanted)


def _refuse_twins(declared: tuple[Command, ...]) -> None:
    ids: set[str] = set()
    keys: dict[str, str] = {}
    for each in declared:
        if each.id in ids:
            raise ValueError(f"two commands are called {each.id}")
        ids.add(each.id)
        for key in each.keys:
            normal = QKeySequence(key).toString()
            if normal in keys:
                raise ValueError(f"{key} runs both {keys[normal]} and {each.id}")
            keys[normal] = each.id
