"""Writes the manual page attest(1) from the declarations of the command line: `python packaging/manual.py DAY`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from annotator import __version__
from annotator.cli.arguments import ABOUT, COMMANDS, Argument, Command

_FILES = (
    ("~/.config/attest/settings.json", "the settings"),
    ("~/.local/share/attest", "the sample library, until it is saved elsewhere"),
    ("~/.cache/attest", "search indexes; can be deleted at any time"),
    ("~/.local/share/attest/backups", "dated copies of libraries"),
    ("~/.local/state/attest/log/attest.log", "the log"),
)


def page(day: str) -> str:
    """The manual page in man(7)'s language; `day` (YYYY-MM-DD) goes into its foot."""
    return "\n".join(_lines(day)) + "\n"


def _lines(day: str) -> Iterator[str]:
    yield f'.TH ATTEST 1 "{day}" "Attest {__version__}" "User commands"'
    yield from (".SH NAME", f"attest \\- {_text('annotate who said what in news articles')}")
    yield from (".SH SYNOPSIS", ".B attest", "[\\fILIBRARY\\fR]", ".br")
    yield from (
        ".B attest",
        "\\fICOMMAND LIBRARY\\fR ...",
        ".br",
        ".B attest",
        "\\fB\\-\\-help\\fR|\\fB\\-\\-version\\fR",
    )
    yield from (".SH DESCRIPTION", _text(ABOUT), ".PP")
    yield _text("Without a command, the window opens on LIBRARY, a file that ends in .attest; without a library on the")
    yield _text("last one, or on a sample. The commands below work without a window. Each has --help.")
    yield ".SH COMMANDS"
    for command in COMMANDS:
        yield from _command(command)
    yield ".SH FILES"
    for path, meaning in _FILES:
        yield from (".TP", f"\\fI{_text(path)}\\fR", _text(meaning))
    yield ".SH EXIT STATUS"
    for status, meaning in (
        ("0", "all went well"),
        ("1", "something failed, the rest is done"),
        ("2", "the command was not understood"),
    ):
        yield from (".TP", status, meaning)


def _command(command: Command) -> Iterator[str]:
    yield f".SS \\fB{_text(command.name)}\\fR \\fILIBRARY\\fR {' '.join(map(_usage, command.arguments))}".rstrip()
    yield _text(command.help)
    for argument in command.arguments:
        default = dict(argument.settings).get("default")
        yield from (".TP", _name(argument))
        yield _text(argument.help + (f" (default: {default})" if default is not None else ""))


def _usage(argument: Argument) -> str:
    settings = dict(argument.settings)
    if not argument.name.startswith("-"):
        return _name(argument) + (" ..." if settings.get("nargs") == "+" else "")
    return _name(argument) if settings.get("required") else f"[{_name(argument)}]"


def _name(argument: Argument) -> str:
    if not argument.name.startswith("-"):
        return f"\\fI{_text(argument.name)}\\fR"
    settings = dict(argument.settings)
    choices = settings.get("choices")
    value = "|".join(choices) if isinstance(choices, tuple) else str(settings.get("metavar", ""))
    return f"\\fB{_text(argument.name)}\\fR" + (f" \\fI{_text(value)}\\fR" if value else "")


def _text(words: str) -> str:
    """Words as troff takes them literally: no line of it can be read as a request."""
    escaped = words.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti").replace("`", "\\(ga")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


if __name__ == "__main__":
    sys.stdout.write(page(sys.argv[1]))
