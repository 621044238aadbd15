"""How well and how fast files are read, on the sets that are present; run by `make bench`.

Web pages are scored by `../shared/tools/score_extraction.py` beside trafilatura and readability-lxml, PDF files by the
same measure of words. The throughput is that of the reading process over as many saved pages as EXTRACTION_PAGES says
(1,000 when it does not; the pages of the sets again and again), with the memory it takes at the start and at the end.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator.importing import Limits
from annotator.importing.pdf.document import Pdf
from annotator.importing.worker import Worker
from annotator.model import BlockKind, Source
from annotator.text import MatchView
from tests.shared_data import SHARED

ROOT = Path(__file__).resolve().parents[2]
SYSTEMS = {
    "Attest": "tests.benchmarks.extraction_system:extract",
    "trafilatura": "trafilatura",
    "readability-lxml": "readability-lxml",
}
_UNTITLED = frozenset(BlockKind) - {BlockKind.TITLE}
COLUMNS = ("precision", "recall", "f1", "low", "title", "date", "authors", "snippets", "ms")


def main() -> int:
    """Print the tables; 0 whatever the scores are."""
    if SHARED is None:
        print("../shared/data is not here: nothing to measure")
        return 0
    _pages(SHARED)
    _pdf(SHARED)
    _throughput(SHARED)
    return 0


def _pages(shared: Path) -> None:
    tables = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, system in SYSTEMS.items():
            result = Path(folder, f"{name}.json")
            tool = shared.parent / "tools" / "score_extraction.py"
            command = [sys.executable, str(tool), str(shared), "--system", system, "--json", str(result)]
            environment = os.environ | {"PYTHONPATH": str(ROOT)}
            subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
            tables[name] = json.loads(result.read_text())["table"]
    print(f"{'':28}{'':18}" + "".join(f"{column:>10}" for column in COLUMNS))
    for row in tables["Attest"]:
        for name, table in tables.items():
            cells = [table[row].get(column) for column in COLUMNS]
            print(f"{row:28}{name:18}" + "".join(f"{'-':>10}" if c is None else f"{c:>10.3f}" for c in cells))


def _pdf(shared: Path) -> None:
    print(f"\n{'PDF':40}{'F1 of words':>12}{'quotes':>8}{'whole':>8}")
    folder = shared / "04_pdf"
    for path in sorted(folder.glob("made_from_wikinews/*.pdf")):
        articles = json.loads(path.with_suffix(".gold.json").read_text())
        gold = "\n".join(f"{article['title']}\n{article['text']}" for article in articles)
        text = _read(path)
        quotes = [quote["quote_text"] for article in articles for quote in article["quotes"]]
        whole = [quote for quote in quotes if _plain(quote) in _plain(gold)]
        kept = sum(_plain(quote) in _plain(text) for quote in whole)
        print(f"{path.name:40}{_f1(gold, text):>12.3f}{len(whole):>8}{kept:>8}")
    for path in sorted(folder.glob("printed_from_web/*.pdf")):
        gold = path.with_suffix(".expected.txt").read_text()
        print(f"{path.name:40}{_f1(gold, _read(path, _UNTITLED)):>12.3f}")


def _read(path: Path, kinds: frozenset[BlockKind] = frozenset(BlockKind)) -> str:
    [draft] = Pdf().read(Source(path.name, "", path.read_bytes())).drafts
    text = draft.content.text
    return "\n".join(text[block.start : block.end] for block in draft.content.blocks if block.kind in kinds)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _f1(gold: str, found: str) -> float:
    one, other = (Counter(MatchView(text).text.split()) for text in (gold, found))
    shared = (one & other).total()
    return 2 * shared / max(one.total() + other.total(), 1)


def _throughput(shared: Path) -> None:
    pages = [path.read_bytes() for path in sorted((shared / "01_article_html").glob("**/*.html"))]
    wanted = int(os.environ.get("EXTRACTION_PAGES", "1000"))
    worker = Worker(Limits())
    try:
        first = list(_timed(worker, pages, 50))
        before = _memory(worker)
        start = time.perf_counter()
        times = list(_timed(worker, pages, wanted))
        seconds = time.perf_counter() - start
        after = _memory(worker)
    finally:
        worker.close()
    del first
    alone = _alone(pages[: min(len(pages), 150)])
    print(f"\n{wanted} saved pages: {wanted / seconds:.1f} a second (trafilatura alone {alone:.1f})")
    print(f"one page: median {sorted(times)[len(times) // 2] * 1000:.0f} ms, longest {max(times) * 1000:.0f} ms")
    print(f"memory of the reading process: {before >> 20} MB after 50 pages, {after >> 20} MB after all")


def _timed(worker: Worker, pages: Sequence[bytes], count: int) -> Iterator[float]:
    for number in range(count):
        start = time.perf_counter()
        list(worker.read(Source(f"{number}.html", "", pages[number % len(pages)]), lambda: False))
        yield time.perf_counter() - start


def _memory(worker: Worker) -> int:
    """The reading process's resident bytes, where the system tells them (Linux)."""
    status = Path(f"/proc/{worker.pid}/statm")
    return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if status.exists() else 0


def _alone(pages: Sequence[bytes]) -> float:
    from trafilatura import bare_extraction

    start = time.perf_counter()
    for page in pages:
        bare_extraction(page, with_metadata=True, include_comments=False)
    return len(pages) / (time.perf_counter() - start)


if __name__ == "__main__":
    sys.exit(main())
