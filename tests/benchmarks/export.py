"""How long exports take and how much memory they need: 1,000 articles with 20,000 quotes, in every format.

Run as `python -m tests.benchmarks.export [ARTICLES QUOTES]`: a table of CPU seconds of this process and of wall clock,
the size of what was written, and the peak of this process's memory so far, in the order of the formats. The marked PDF
is left out: it holds one article.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
from pathlib import Path

from annotator.exchange import read
from annotator.exporting import FORMATS, write
from tests.benchmarks.export_library import large


def size(path: Path) -> int:
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
    return sum(file.stat().st_size for file in files)


def peak() -> float:
    """The most memory this process has used, in MB (Linux counts in KiB)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(arguments: list[str]) -> int:
    articles, quotes = (int(one) for one in arguments) if len(arguments) == 2 else (1_000, 20_000)
    snapshot = large(articles, quotes)
    print(f"{articles:,} articles, {quotes:,} quotes; {peak():.0f} MB before the first export")
    print(f"{'format':10} {'CPU s':>8} {'seconds':>8} {'MB written':>11} {'peak MB':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for entry in FORMATS:
            if entry.name == "pdf":
                continue
            to = Path(folder) / f"out-{entry.name}{entry.suffix}"
            started, worked = time.perf_counter(), time.process_time()
            write(snapshot, entry.name, to)
            taken, worked = time.perf_counter() - started, time.process_time() - worked
            print(f"{entry.name:10} {worked:8.2f} {taken:8.2f} {size(to) / 1e6:11.1f} {peak():8.0f}", flush=True)
        started, worked = time.perf_counter(), time.process_time()
        read(Path(folder) / "out-html.html")
        taken, worked = time.perf_counter() - started, time.process_time() - worked
        print(f"{'read html':10} {worked:8.2f} {taken:8.2f} {'':11} {peak():8.0f}")
    print(f"load {os.getloadavg()[0]:.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
