"""Which build of Attest this is: the version, and in a packaged program the commit it was made from."""

from __future__ import annotations

import json
from pathlib import Path

from annotator import __version__

# Written by packaging/package.sh into the tree it builds from; a checkout has none.
BUILD = Path(__file__).resolve().parents[1] / "resources" / "build.json"


def release(build: Path = BUILD) -> str:
    """Version, commit and day, such as "0.1.0 (build 1a2b3c4d5e6f, 2031-03-14)"; "0.1.0 (from source)" without a build.

    The day is that of the commit, in UTC, so that two builds of one tree bear the same name.
    """
    try:
        made = json.loads(build.read_text(encoding="utf-8"))
        return f"{__version__} (build {made['commit']}, {made['date']})"
    except (OSError, ValueError, KeyError, TypeError):
        return f"{__version__} (from source)"
