"""The command line: everything a library can do without a window, and the proof that the core needs none.

Results go to standard output, as text for people or, with --json, as one JSON document; everything else that is said
goes to standard error. The exit status is 0 when all went well, 1 when something failed (the rest is done), 2 when the
command was not understood.
"""

from annotator.cli.arguments import COMMANDS, describe
from annotator.cli.running import main

__all__ = ["COMMANDS", "describe", "main"]
