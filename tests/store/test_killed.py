"""A process killed at any moment leaves a library that opens, is whole, and has every action it had acknowledged."""

from __future__ import annotations

import os
import random
import select
import subprocess
import sys
import threading
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from annotator.library import Library
from annotator.library.checking import check
from tests.store.processes import ROOT

KILLS = 52
LINES = 2  # processes at a time, each with a library of its own


class Annotator:
    """A child process at work, and what it has acknowledged so far."""

    def __init__(self, path: Path, seed: int) -> None:
        self.path = path
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.store.annotating", path, str(seed)],
            cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def killed_after(self, seconds: float, *, opened: bool) -> list[str]:
        """The acknowledgements up to the kill; the clock starts with the process, or once it has opened the library."""
        assert self.process.stdout is not None
        if opened:
            select.select([self.process.stdout], [], [], 30)
        threading.Event().wait(seconds)  # for nothing: the moment is what is being tested
        self.process.kill()
        out, err = self.process.communicate(timeout=30)
        assert err == b"", err.decode()
        return out.decode().split("\n")[:-1]


@dataclass
class Promised:
    """What a library must hold, and must not hold, by what was acknowledged."""

    tags: set[str] = field(default_factory=set)
    undone: set[str] = field(default_factory=set)
    quotes: set[str] = field(default_factory=set)

    def take(self, lines: list[str]) -> None:
        for line in lines:
            what, _, name = line.partition(" ")
            if what == "tag":
                self.tags.add(name)
            elif what == "undoing":
                self.tags.remove(name)
            elif what == "undone":
                self.undone.add(name)
            elif what == "quote":
                self.quotes.add(name)

    def check(self, path: Path) -> None:
        """See that the library is whole and keeps the promises; what is there beyond them is promised from now on."""
        with Library.create(path, coder="Nina") as library:
            assert check(library._store) == ()
            tags = {tag.name for tag in library.tags.all()}
            quotes = {quote.note: quote for quote in library.quotes.all()}
        assert self.tags <= tags
        assert not self.undone & tags
        assert self.quotes <= set(quotes)
        # Only the very last action may have been done without having been acknowledged.
        assert len(tags - self.tags) + len(set(quotes) - self.quotes) <= 1
        assert all(len(quote.speakers) == len(quote.claims) == len(quote.spans) == 1 for quote in quotes.values())
        self.tags, self.quotes = tags, set(quotes)


def test_every_acknowledged_action_survives_the_kill(tmp_path: Path) -> None:
    rng = random.Random(7)
    promised: dict[Path, Promised] = defaultdict(Promised)
    acknowledged = 0
    for turn in range(KILLS // LINES):
        # Every third turn begins with a new library, whose making may be cut short as well.
        paths = [tmp_path / f"{line}-{turn // 3}.attest" for line in range(LINES)]
        annotators = [Annotator(path, seed=turn * LINES + line) for line, path in enumerate(paths)]
        for annotator in annotators:
            lines = annotator.killed_after(rng.random() * 0.15, opened=turn % 3 > 0 or rng.random() < 0.5)
            acknowledged += len(lines)
            promised[annotator.path].take(lines)
            if annotator.path.exists():
                promised[annotator.path].check(annotator.path)
            else:
                assert not lines
    assert acknowledged > KILLS  # far more on an idle machine; a busy one gets fewer done before each kill
