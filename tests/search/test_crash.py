"""A writing process is killed at any moment: what was durable is there, once, and nothing is half done."""

from __future__ import annotations

import random
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

from annotator.search import Index

ROOT = Path(__file__).parents[2]
# Each round replaces the records of the round before, adds some, removes some, and says so when it is durable.
WRITER = textwrap.dedent(
    """
    import sys
    from pathlib import Path
    from annotator.model import SearchDocument
    from annotator.search import Index

    index = Index.open(Path(sys.argv[1]), uid="u")
    if index.needs_rebuild:
        index.complete()
    start = int(sys.argv[2])
    for round in range(start, start + 10_000):
        numbers = range(round * 5 - 5, round * 5 + 5)
        documents = [
            SearchDocument(f"article:{n}", "article", "en", f"common number{n} round{round} " + "filling words " * 40)
            for n in numbers if n >= 0
        ]
        index.apply(documents, [f"article:{round * 5 - n}" for n in range(36, 41)])
        if round % 4 == 3:
            index.tidy(full=True)
        print(round, flush=True)
    """
)


def kill_once(folder: Path, start: int, delay: float) -> int:
    """Start a writer with round `start`, kill it `delay` seconds after its first word. The last round it told."""
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), str(start)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert process.stdout is not None
    told = [process.stdout.readline()]
    killer = threading.Timer(delay, process.kill)
    killer.start()
    told += process.stdout.readlines()
    process.wait()
    killer.join()
    process.stdout.close()
    whole = [line for line in told if line.endswith("\n")]
    assert whole, "the writer never came to its first change"
    return int(whole[-1])


def expected(rounds: int) -> dict[str, str]:
    """Of each record the round that wrote it last, after so many rounds from 0 without a break."""
    found: dict[str, str] = {}
    for number in range(rounds + 1):
        found.update({f"article:{n}": f"round{number}" for n in range(number * 5 - 5, number * 5 + 5) if n >= 0})
        for back in range(36, 41):
            found.pop(f"article:{number * 5 - back}", None)
    return found


def state(index: Index, rounds: int) -> dict[str, str]:
    """Of each record the round it is found under; a record found under two would be counted twice."""
    total = index.search("common", limit=100_000)
    assert total.total == len(total.hits) == len({hit.key for hit in total.hits}) == index.count()
    found: dict[str, str] = {}
    for number in range(max(rounds - 12, 0), rounds + 2):
        hits = index.search(f"round{number}", limit=1_000).hits
        assert not found.keys() & {hit.key for hit in hits}
        found.update({hit.key: f"round{number}" for hit in hits})
    return found


def kills(folder: Path, times: int, seed: int) -> None:
    choose = random.Random(seed)
    done = -1
    for _ in range(times):
        done = max(kill_once(folder, done + 1, choose.uniform(0.0, 0.25)), done)
        index = Index.open(folder, uid="u")
        assert not index.needs_rebuild
        assert index.check() == []
        found = state(index, done)
        # The round under way at the kill may have become durable before it could be told.
        assert found in (expected(done), expected(done + 1))
        assert index.keys() == found.keys()
        if found == expected(done + 1):
            done += 1
        index.close()


def test_killed_writers_lose_and_double_nothing(tmp_path: Path) -> None:
    kills(tmp_path / "index", 4, 11)


@pytest.mark.soak
def test_two_hundred_killed_writers_lose_and_double_nothing(tmp_path: Path) -> None:
    kills(tmp_path / "index", 200, 12)
