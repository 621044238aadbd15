"""Attest: opens the window, or runs a command of the command line without one.

`python main.py [--safe] [LIBRARY]` opens the window; `python main.py COMMAND ...` works without Qt. `--help` lists the
commands.
"""

from __future__ import annotations

import multiprocessing
import sys
from difflib import get_close_matches
from pathlib import Path


def main() -> int:
    """Run what the command line asks for; returns the exit status."""
    # A packaged program is its own interpreter: the reading processes start it again.
    multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    if arguments and arguments[0] == "reference":
        from annotator.cli import describe
        from ui.reference import write_reference

        return write_reference(describe(), check="--check" in arguments)
    if arguments[:1] == ["--screenshot"] and len(arguments) in (2, 3):
        from ui.app import draw

        return draw(*map(Path, arguments[1:]))
    safe = "--safe" in arguments[:1]
    arguments = arguments[1:] if safe else arguments
    if not safe and not _is_for_window(arguments):
        from annotator.cli import main as run_command

        return run_command(arguments)
    if arguments and (problem := _not_a_library(arguments[0])):
        print(problem, file=sys.stderr)
        return 2
    from ui.app import main as open_window

    return open_window(arguments, safe=safe)


def _is_for_window(arguments: list[str]) -> bool:
    if not arguments:
        return True
    # A library has the last word: its name may be a command's, written as a path.
    return len(arguments) == 1 and not arguments[0].startswith("-") and arguments[0] not in _commands()


def _commands() -> tuple[str, ...]:
    from annotator.cli.arguments import COMMANDS

    return (*(command.name for command in COMMANDS), "reference")


def _not_a_library(name: str) -> str:
    path = Path(name)
    if path.suffix or path.exists() or len(path.parts) > 1:
        return ""
    near = get_close_matches(name, _commands(), 1)
    meant = f"Did you mean “attest {near[0]}”?" if near else "`attest --help` lists the commands."
    return f"attest: there is no command and no library called {name}. {meant}"


if __name__ == "__main__":
    sys.exit(main())
