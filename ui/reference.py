"""The generated reference: every command of the window with its keys, every option of the command line."""

from __future__ import annotations

import sys
from pathlib import Path

from ui.actions import ALL
from ui.commands import MENUS, Command, Scope

COMMANDS = Path(__file__).resolve().parents[1] / "docs" / "reference" / "commands.md"
COMMAND_LINE = COMMANDS.with_name("command-line.md")


def write_reference(command_line: str, *, check: bool) -> int:
    """Write the pages, or with `check` say whether they are up to date; returns the exit status.

    `command_line` is the page of the command line's options.
    """
    stale = 0
    for path, content in ((COMMANDS, commands_page(ALL)), (COMMAND_LINE, command_line)):
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != content:
            print(f"{path} is not up to date: run `make reference`.", file=sys.stderr)
            stale = 1
    return stale


def commands_page(commands: tuple[Command, ...]) -> str:
    """The page of all commands, a table for each menu."""
    lines = [
        "# Commands",
        "",
        "Made from the declarations in `ui/actions`; `make reference` writes it anew. Keys marked † work while the",
        "text has the keyboard.",
    ]
    for menu in MENUS:
        lines += ["", f"## {menu}", "", "| command | keys | what it does | id |", "|---|---|---|---|"]
        lines += [_row(each) for each in commands if each.menu == menu]
    return "\n".join(lines) + "\n"


def _row(command: Command) -> str:
    keys = " or ".join(f"`{key}`" for key in command.keys)
    mark = " †" if keys and command.scope is Scope.READER else ""
    what = " ".join(command.help.split())
    return f"| {command.title} | {keys}{mark} | {what} | `{command.id}` |"
