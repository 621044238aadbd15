"""How well and how fast files are read, on the sets that are present; run by `make bench`.

Web pages are scored by `../shared/tools/score_extraction.py` beside trafilatura and readability-lxml, PDF files by the
same measure of words. How fast pages come in is measured by `extraction_throughput`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from annotator.importing.pdf.document import Pdf
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


if __name__ == "__main__":
    sys.exit(main())
