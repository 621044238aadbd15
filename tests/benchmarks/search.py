"""Search engines side by side on the same corpus: `python -m tests.benchmarks.search [--articles 10000 50000] …`.

Each engine runs in a process of its own, so that its memory is its own. Times are CPU milliseconds of one thread (wall
for commits), after every query was asked once. `--write FILE` puts the tables into a Markdown file.
"""

from __future__ import annotations

import argparse
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
_PATIENCE, _FEWEST = 20.0, 8
"""Seconds spent on a kind of query before the rest of it is left out, but for this many queries."""
_STOCK_MOST = 10_000
"""Stock Whoosh indexes 75 articles a second: beyond this it is measured only when asked for by name."""


def measure(name: str, count: int, language: str) -> dict[str, Any]:
    """Everything about one engine, in this process."""
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
        memory = peak_memory_mb()
        asked = queries()
        times: dict[str, list[float]] = {}
        answers: dict[str, list[list[int]]] = {}
        for kind in KINDS:
            answers[kind], times[kind] = ask_all(engine, kind, asked[kind])
        size = size_mb(folder)
        new = articles(_COMMITS, language=language, rich=bool(language), seed=99)
        commits, commit_cpu = [], []
        for number, document in enumerate(new):
            changed = type(document)(**{**_fields(document), "key": f"article:{count + number}"})
            start = time.perf_counter()
            commit_cpu.append(_cpu(lambda changed=changed: engine.commit_one(changed)) * 1e3)  # type: ignore[misc]  # as above
            commits.append((time.perf_counter() - start) * 1e3)
    return {
        "name": engine.name,
        "rate": count / indexing,
        "size": size,
        "memory": memory - before,
        "commit": [float(np.percentile(commits, part)) for part in (50, 95)],
        "commit_cpu": [float(np.percentile(commit_cpu, part)) for part in (50, 95)],
        "times": {kind: [float(np.percentile(times[kind], part)) for part in (50, 95)] for kind in KINDS},
        "answers": answers,
    }


def ask_all(engine: Any, kind: str, asked: list[list[str]]) -> tuple[list[list[int]], list[float]]:
    """The answers to the queries of a kind, and CPU milliseconds of asking each a second time.

    Gives up after `_PATIENCE` seconds: stock Whoosh takes seconds for a short prefix.
    """
    until = time.monotonic() + _PATIENCE
    answers: list[list[int]] = []
    for words in asked:
        answers.append(engine.ask(kind, words))
        if time.monotonic() > until and len(answers) >= _FEWEST:
            break
    times = []
    for words in asked[: len(answers)]:
        start = time.process_time()
        engine.ask(kind, words)
        times.append((time.process_time() - start) * 1e3)
        if time.monotonic() > until + _PATIENCE and len(times) >= _FEWEST:
            break
    return answers, times


def _fields(document: Any) -> dict[str, Any]:
    return {name: getattr(document, name) for name in document.__dataclass_fields__}


def _cpu(run: Callable[[], object]) -> float:
    start = time.process_time()
    run()
    return time.process_time() - start


def reading_memory(count: int) -> float:
    """MB of a process that opens our index of `count` articles and asks every query."""
    with tempfile.TemporaryDirectory(prefix="search-benchmark-", ignore_cleanup_errors=True) as parent:
        build = (
            "import itertools, sys; from pathlib import Path; from tests.benchmarks.search_corpus import articles;"
            "from tests.benchmarks.search_engines import Ours;"
            "e = Ours(Path(sys.argv[1])); s = articles(int(sys.argv[2]));"
            "[e.add(b) for b in iter(lambda: list(itertools.islice(s, 10000)), [])]; e.finish()"
        )
        ask = (
            "import json, sys; from pathlib import Path;"
            "from tests.benchmarks.search_engines import Ours, peak_memory_mb;"
            "e = Ours(Path(sys.argv[1])); [e.ask(k, w) for k, many in json.load(sys.stdin).items() for w in many];"
            "print(peak_memory_mb())"
        )
        subprocess.run([sys.executable, "-c", build, parent, str(count)], check=True)
        told = subprocess.run(
            [sys.executable, "-c", ask, parent], input=json.dumps(queries()), check=True, capture_output=True, text=True
        )
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
    parser.add_argument("--write", type=Path)
    parser.add_argument("--one", nargs=2, metavar=("ENGINE", "COUNT"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        print(json.dumps(measure(given.one[0], int(given.one[1]), given.language)))
        return
    source = "real sentences of 07_corpora" if pool().real else "invented sentences"
    parts = [f"Corpus: {source}. Python {platform.python_version()}, {platform.machine()}, one thread, CPU time.\n"]
    for count in given.articles:
        default = ["ours", "fts5", "tantivy", *(["whoosh"] if count <= _STOCK_MOST else [])]
        names = [name for name in given.engines or default if engines([name])]
        results = []
        for name in names:
            command = [sys.executable, "-m", "tests.benchmarks.search", "--one", name, str(count)]
            command += ["--language", given.language] if given.language else []
            told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
            results.append(json.loads(told.stdout))
            print(f"{name}, {count:,}: measured", file=sys.stderr)
        parts.append(table(results, count))
        if names[0] == "ours" and not given.language:
            parts.append(f"Resident memory of a process that answers from our index: {reading_memory(count):.0f} MB.\n")
    text = "\n".join(parts)
    print(text)
    if given.write:
        given.write.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
