"""Search engines side by side on the same corpus: `python -m tests.benchmarks.search [--articles 10000 50000] …`.

Each engine runs in a process of its own and indexes by itself; then all are asked by turns, a kind of query at a time,
so that a machine that slows down slows them all. Every query is asked once unmeasured, then `--rounds` times; between
two times lie all other queries. Its time is the median, in CPU milliseconds of one thread (wall for commits).
`--write FILE` puts the tables into a Markdown file.
"""

from __future__ import annotations

import argparse
import dataclasses
import itertools
import json
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from tests.benchmarks.search_corpus import articles, pool
from tests.benchmarks.search_engines import engines, peak_memory_mb, size_mb
from tests.benchmarks.search_queries import KINDS, queries

_BATCH = 10_000
_COMMITS = 40
_ROUNDS = 7
_PATIENCE, _FEWEST = 20.0, 8
"""Seconds spent on a round of a kind of query before the rest of it is left out, but for this many queries."""
_LONG = 3.0
"""Seconds of CPU time: a kind of query whose round takes longer is asked once only, and that time counts."""
_STOCK_MOST = 10_000
"""Stock Whoosh indexes 75 articles a second: beyond this it is measured only when asked for by name."""


def serve(name: str, count: int, language: str) -> None:
    """Be one engine: index, tell what that took, then answer orders line by line as JSON until there are no more.

    An order is a kind of query, all of which are asked once, or "commits".
    """
    pool()
    before = peak_memory_mb()
    with tempfile.TemporaryDirectory(prefix="search-benchmark-", ignore_cleanup_errors=True) as parent:
        folder = Path(parent) / "index"
        engine: Any = engines([name])[0](folder)
        source = articles(count, language=language, rich=bool(language))
        indexing = 0.0
        while batch := list(itertools.islice(source, _BATCH)):
            indexing += _cpu(lambda batch=batch: engine.add(batch))  # type: ignore[misc]  # mypy cannot type the default
        del batch
        indexing += _cpu(engine.finish)
        facts = {"rate": count / indexing, "size": size_mb(folder), "memory": peak_memory_mb() - before}
        print(json.dumps({"name": engine.name, "folder": str(folder), **facts}), flush=True)
        asked = queries()
        for line in sys.stdin:
            kind = json.loads(line)
            told = commits(engine, count, language) if kind == "commits" else ask_all(engine, kind, asked[kind])
            print(json.dumps(told), flush=True)


def ask_all(engine: Any, kind: str, asked: list[list[str]]) -> dict[str, Any]:
    """The answers to the queries of a kind, and CPU milliseconds of each.

    Gives up after `_PATIENCE` seconds: stock Whoosh takes seconds for a short prefix.
    """
    until = time.monotonic() + _PATIENCE
    answers: list[list[int]] = []
    times: list[float] = []
    for words in asked:
        start = time.process_time()
        answers.append(engine.ask(kind, words))
        times.append((time.process_time() - start) * 1e3)
        if time.monotonic() > until and len(answers) >= _FEWEST:
            break
    return {"answers": answers, "times": times}


def commits(engine: Any, count: int, language: str) -> dict[str, Any]:
    """Wall and CPU milliseconds of adding one article and finding with it, p50 and p95."""
    wall, cpu = [], []
    for number, document in enumerate(articles(_COMMITS, language=language, rich=bool(language), seed=99)):
        changed = dataclasses.replace(document, key=f"article:{count + number}")
        start = time.perf_counter()
        cpu.append(_cpu(lambda changed=changed: engine.commit_one(changed)) * 1e3)  # type: ignore[misc]  # as above
        wall.append((time.perf_counter() - start) * 1e3)
    return {"commit": _percentiles(wall), "commit_cpu": _percentiles(cpu)}


class Served:
    """An engine in a process of its own, so that its memory is its own."""

    def __init__(self, name: str, count: int, language: str) -> None:
        command = [sys.executable, "-m", "tests.benchmarks.search", "--one", name, str(count)]
        command += ["--language", language] if language else []
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.facts: dict[str, Any] = self._told()
        self._passes: dict[str, list[list[float]]] = {kind: [] for kind in KINDS}
        self._answers: dict[str, list[list[int]]] = {}

    def _told(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        told: dict[str, Any] = json.loads(self._process.stdout.readline())
        return told

    def order(self, order: str) -> dict[str, Any]:
        """Have it do something, and wait for what it tells."""
        assert self._process.stdin is not None
        print(json.dumps(order), file=self._process.stdin, flush=True)
        return self._told()

    def ask(self, kind: str, *, keep: bool) -> None:
        """Ask every query of a kind once. The times of a round that is not to be kept count when it was a long one."""
        told = self.order(kind)
        self._answers[kind] = told["answers"]
        if keep or _is_long(told["times"]):
            self._passes[kind].append(told["times"])

    def is_slow(self, kind: str) -> bool:
        """Whether one round of a kind is all there is time for."""
        return any(map(_is_long, self._passes[kind]))

    def end(self) -> dict[str, Any]:
        """Measure the commits, end the process, and give all results."""
        changes = self.order("commits")
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()
        times = {
            kind: _percentiles([float(np.median(each)) for each in zip(*passes, strict=False)])
            for kind, passes in self._passes.items()
        }
        return {**self.facts, **changes, "times": times, "answers": self._answers}


def compare(names: list[str], count: int, language: str, rounds: int) -> list[dict[str, Any]]:
    """The results of the engines on one corpus, asked by turns."""
    served = []
    for name in names:
        served.append(Served(name, count, language))
        print(f"{name}, {count:,}: indexed", file=sys.stderr)
    for number in range(rounds + 1):
        for kind in KINDS:
            for engine in served:
                if not engine.is_slow(kind):
                    engine.ask(kind, keep=number > 0)
        print(f"{count:,}: round {number} of {rounds}", file=sys.stderr)
    reading = reading_memory(served[0].facts["folder"]) if names[0] == "ours" else 0.0
    return [{**engine.end(), "reading": reading} for engine in served]


def _is_long(times: list[float]) -> bool:
    return sum(times) > _LONG * 1e3


def _percentiles(values: list[float]) -> list[float]:
    return [float(np.percentile(values, part)) for part in (50, 95)]


def _cpu(run: Callable[[], object]) -> float:
    start = time.process_time()
    run()
    return time.process_time() - start


def reading_memory(folder: str) -> float:
    """MB of a process that opens our index and asks every query."""
    ask = (
        "import json, sys; from pathlib import Path;"
        "from tests.benchmarks.search_engines import Ours, peak_memory_mb;"
        "e = Ours(Path(sys.argv[1])); [e.ask(k, w) for k, many in json.load(sys.stdin).items() for w in many];"
        "print(peak_memory_mb())"
    )
    command = [sys.executable, "-c", ask, folder]
    told = subprocess.run(command, input=json.dumps(queries()), check=True, capture_output=True, text=True)
    return float(told.stdout)


def agreement(some: dict[str, list[list[int]]], other: dict[str, list[list[int]]], kind: str) -> float:
    """The mean share of the top ten that two engines have in common."""
    shares = [
        len(set(one) & set(two)) / max(len(one), len(two))
        for one, two in zip(some[kind], other[kind], strict=False)
        if one or two
    ]
    return float(np.mean(shares)) if shares else 1.0


def table(results: list[dict[str, Any]], count: int) -> str:
    """One corpus size as Markdown. The first result is ours."""
    ours = results[0]
    lines = [
        f"### {count:,} articles",
        "",
        "| query, p50 / p95 in ms | " + " | ".join(result["name"] for result in results) + " | ours : others, p95 |",
        "|" + "---|" * (len(results) + 2),
    ]
    for kind in KINDS:
        cells = [f"{result['times'][kind][0]:.2f} / {result['times'][kind][1]:.2f}" for result in results]
        ratios = [f"{ours['times'][kind][1] / other['times'][kind][1]:.2f}" for other in results[1:]]
        lines.append(f"| {kind} | " + " | ".join(cells) + " | " + " · ".join(ratios) + " |")
    rows = [
        ("articles a CPU second", [f"{result['rate']:,.0f}" for result in results]),
        ("index, MB", [f"{result['size']:.0f}" for result in results]),
        ("peak memory while indexing, MB", [f"{result['memory']:.0f}" for result in results]),
        ("one-article commit, wall ms", [f"{r['commit'][0]:.0f} / {r['commit'][1]:.0f}" for r in results]),
        ("one-article commit, CPU ms", [f"{r['commit_cpu'][0]:.0f} / {r['commit_cpu'][1]:.0f}" for r in results]),
    ]
    lines += [f"| {label} | " + " | ".join(cells) + " | |" for label, cells in rows]
    lines += ["", "Top ten shared with ours: "]
    for other in results[1:]:
        shares = ", ".join(f"{kind} {agreement(ours['answers'], other['answers'], kind):.0%}" for kind in KINDS)
        lines.append(f"- {other['name']}: {shares}")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, nargs="+", default=[10_000, 50_000])
    parser.add_argument("--engines", nargs="+", default=[])
    parser.add_argument("--language", default="", help="index as this language, with titles and stems (ours only)")
    parser.add_argument("--rounds", type=int, default=_ROUNDS)
    parser.add_argument("--write", type=Path)
    parser.add_argument("--one", nargs=2, metavar=("ENGINE", "COUNT"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        serve(given.one[0], int(given.one[1]), given.language)
        return
    source = "real sentences of 07_corpora" if pool().real else "invented sentences"
    parts = [f"Corpus: {source}. Python {platform.python_version()}, {platform.machine()}, one thread, CPU time.\n"]
    for count in given.articles:
        default = ["ours", "fts5", "tantivy", *(["whoosh"] if count <= _STOCK_MOST else [])]
        names = [name for name in given.engines or default if engines([name])]
        results = compare(names, count, given.language, given.rounds)
        parts.append(table(results, count))
        if names[0] == "ours":
            memory = results[0]["reading"]
            parts.append(f"Resident memory of a process that answers from our index: {memory:.0f} MB.\n")
    text = "\n".join(parts)
    print(text)
    if given.write:
        given.write.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
