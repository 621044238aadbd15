"""The panes' speed with a large library: palette over 100,000 names, 10,000 quotes in the table, 10,000 articles.

Run as `python -m tests.benchmarks.panes`: a table of GUI-thread milliseconds (CPU time, so that a busy machine counts
less) from the call to the painted pane, median and 95th percentile, beside the target of the issues.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.model import Actor, ActorId, ArticleId, Hit, QuoteId
from tests.ui import norrvik
from ui import theme
from ui.candidates import actor_candidates
from ui.chooser import Candidate, Chooser
from ui.inspector import Inspector
from ui.library_pane import LibraryPane
from ui.ordered import Ordered, by_use
from ui.palette import Palette, PaletteEntry
from ui.quotes_table import QuoteRow, QuotesTable
from ui.searched import Searched

NAMES, QUOTES, ARTICLES = 50_000, 10_000, 10_000
TYPED = (
    "h",
    "ha",
    "har",
    "harb",
    "s",
    "sl",
    "sluice",
    "sluice 12",
    "@i",
    "@ines",
    "@ines v",
    "gate tests",
    "norrvik 9",
)


@dataclass(frozen=True, slots=True)
class Row:
    """One figure: what was measured, the milliseconds of each run, and what the 95th percentile may be."""

    what: str
    runs: list[float]
    target: float


def painted(action: Callable[[], object], widget: QWidget) -> float:
    """The CPU milliseconds of this thread for an action and everything it makes Qt do, painting included."""
    start = time.thread_time()
    action()
    QApplication.processEvents()
    widget.repaint()
    return (time.thread_time() - start) * 1000


def wait_until(reached: Callable[[], bool], seconds: float = 30.0) -> None:
    """Run events until `reached()`. Raises TimeoutError."""
    clock = QElapsedTimer()
    clock.start()
    while not reached():
        QApplication.processEvents()
        if clock.elapsed() > seconds * 1000:
            raise TimeoutError


def measure_palette(window: QWidget) -> list[Row]:
    """Opening it, and each keystroke with twenty hits arriving behind."""
    draw = random.Random(1)
    first, last = ("Ines", "Tomas", "Maren", "Sigrid", "Ona"), ("Halloran", "Reyl", "Osk", "Aune", "Brandt", "Vik")
    people = [f"{draw.choice(first)} {draw.choice(last)} {number}" for number in range(NAMES)]
    topics = ("Harbour", "Sluice", "Gate", "Strike", "Budget")
    titles = [f"{draw.choice(topics)} news {number} from Norrvik: tests go on" for number in range(NAMES)]
    with ThreadPoolExecutor(1) as pool:

        def submit(work: Callable[[], object]) -> Future[object]:
            return pool.submit(work)

        palette = Palette(theme.LIGHT, window, submit)
        palette.set_entries("actor", [PaletteEntry("actor", str(key), name) for key, name in enumerate(people)])
        palette.set_entries("article", [PaletteEntry("article", str(key), name) for key, name in enumerate(titles)])
        pool.submit(lambda: None).result()
        QApplication.processEvents()
        opened = []
        for _ in range(9):
            opened.append(painted(lambda: palette.open(""), palette))
            palette.close_quietly()
        palette.open("")
        typed, arrived = [], []
        for text in TYPED * 6:
            typed.append(painted(partial(palette.input.setText, text), palette))
            hits = [_hit(key) for key in range(20)]
            if not text.startswith("@"):
                arrived.append(painted(partial(palette.set_hits, palette.request(), hits, 400, 3.0), palette))
        palette.close_quietly()
    return [
        Row("palette: open", opened[1:], 50.0),
        Row(f"palette: keystroke over {2 * NAMES:,} names", typed, 50.0),
        Row("palette: twenty hits arrive", arrived, 16.0),
    ]


def _hit(key: int) -> Hit:
    snippet = "…said that the lower gate had passed both of its winter tests. The ministry did not dispute the tests."
    return Hit(
        "article", NAMES + key, f"Harbour news {key}", snippet, ((20, 24), (56, 61)), "14 Mar 2031", ArticleId(key)
    )


def measure_quotes(window: QWidget) -> list[Row]:
    """Adding, removing, choosing and filtering among 10,000 quotes."""
    kinds = norrvik.quotes()
    articles = {article.id: article for article in norrvik.articles()}

    def row(key: int, note: str = "") -> QuoteRow:
        quote = kinds[key % len(kinds)]
        return QuoteRow(replace(quote, id=QuoteId(key), note=note or f"number {key}"), articles[quote.article])

    table = QuotesTable(theme.LIGHT, window)
    table.setGeometry(0, 0, 1100, 700)
    table.show()
    filled = [painted(lambda: table.set_quotes([row(key) for key in range(QUOTES)]), table)]
    added = [painted(partial(table.update_quotes, [row(QUOTES + key)]), table) for key in range(15)]
    changed = [painted(partial(table.update_quotes, [row(key, "changed")]), table) for key in range(15)]
    removed = [painted(partial(table.update_quotes, (), [QUOTES + key]), table) for key in range(15)]
    chosen = [painted(partial(table.select_quote, key * 600), table) for key in range(15)]
    words = ("h", "ha", "halloran", "halloran denies", "number 77", "")
    filtered = [painted(partial(table.filter.setText, text), table) for text in words * 3]
    table.hide()
    return [
        Row(f"quotes table: show {QUOTES:,}", filled, 1000.0),
        Row("quotes table: one quote is added", added, 50.0),
        Row("quotes table: one quote changes", changed, 50.0),
        Row("quotes table: undo takes one away", removed, 50.0),
        Row("quotes table: choose a quote", chosen, 50.0),
        Row("quotes table: filter", filtered, 50.0),
    ]


def measure_library(window: QWidget) -> list[Row]:
    """Showing, filtering and changing one of 10,000 articles."""
    draw = random.Random(2)
    kinds = norrvik.articles()

    def article(key: int) -> object:
        one = kinds[key % len(kinds)]
        day = f"20{draw.randint(20, 31)}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
        return replace(one, id=ArticleId(key), metadata=replace(one.metadata, title=f"News {key}", published=day))

    many = [replace(kinds[0], id=ArticleId(0))]
    many += [made for key in range(1, ARTICLES) if isinstance(made := article(key), type(kinds[0]))]
    pane = LibraryPane(theme.LIGHT, window)
    pane.setGeometry(0, 0, 264, 830)
    pane.show()
    shown = [painted(lambda: pane.set_articles(many), pane)]
    changed = [painted(partial(pane.update_articles, [replace(many[key], quotes=99)]), pane) for key in range(15)]
    words = ("n", "ne", "news 7", "news 77", "kestrel", "")
    filtered = [painted(partial(pane.filter.setText, text), pane) for text in words * 3]
    pane.hide()
    return [
        Row(f"library: show {ARTICLES:,} articles", shown, 1000.0),
        Row("library: one article changes", changed, 50.0),
        Row("library: filter", filtered, 50.0),
    ]


def measure_actors(window: QWidget) -> list[Row]:
    """Renaming and quoting one of 50,000 actors, and offering all of them."""
    draw = random.Random(3)
    people = [
        Actor(ActorId(key), str(key), f"{draw.choice(('Ines', 'Ona'))} {draw.randint(0, 10**6)}", quotes=key % 3)
        for key in range(NAMES)
    ]
    kept = Ordered(by_use, people)
    pane = LibraryPane(theme.LIGHT, window)
    pane.setGeometry(0, 0, 264, 830)
    pane.show()
    pane.set_actors(kept.records())
    QApplication.processEvents()
    chooser = Chooser(theme.LIGHT, window)
    names = Searched(kept, lambda actor: (actor.name, *actor.aliases))

    def change(actor: Actor) -> None:
        names.change([actor])
        pane.move_actors(kept.change([actor]))

    def offer() -> None:
        chooser.open("Who says it?", actor_candidates(kept, names, range(20), None), window.rect())

    some = range(50, NAMES, NAMES // 15)
    renamed = [painted(partial(change, replace(people[key], name=f"Maren {key}")), pane) for key in some]
    quoted = [painted(partial(change, replace(people[key], quotes=4)), pane) for key in some]
    opened, typed = [], []
    for key in range(9):
        change(replace(people[key], name=f"Tomas {key}"))
        QApplication.processEvents()
        opened.append(painted(offer, chooser))
        typed.append(painted(lambda: QTest.keyClick(chooser.input, Qt.Key.Key_I), chooser))
        chooser.close_quietly()
    pane.hide()
    return [
        Row(f"library: one of {NAMES:,} actors is renamed", renamed, 50.0),
        Row(f"library: one of {NAMES:,} actors is quoted", quoted, 50.0),
        Row(f"chooser: open over {NAMES:,} actors", opened[1:], 16.0),
        Row("chooser: first letter after one was renamed", typed[1:], 50.0),
    ]


def measure_small(window: QWidget) -> list[Row]:
    """Stepping through quotes in the inspector, and opening the chooser."""
    inspector = Inspector(theme.LIGHT, window)
    inspector.setGeometry(0, 0, 330, 830)
    inspector.show()
    inspector.set_known(norrvik.known_actors(), norrvik.claims(), norrvik.tags())
    quotes = norrvik.quotes()
    stepped = [painted(partial(inspector.show_quote, q, 1, len(quotes)), inspector) for q in quotes * 4]
    inspector.hide()
    chooser = Chooser(theme.LIGHT, window)
    candidates = [Candidate(actor.id, actor.name, "", actor.aliases) for actor in norrvik.actors()] * 40
    opened = []
    for _ in range(9):
        opened.append(painted(lambda: chooser.open("Who says it?", candidates, window.rect()), chooser))
        chooser.close_quietly()
    return [Row("inspector: next quote", stepped[1:], 16.0), Row("chooser: open", opened[1:], 16.0)]


def main() -> int:
    """Print the table; 1 when a target is missed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if isinstance(app, QApplication):
        theme.apply(app, theme.LIGHT)
    window = QWidget()
    window.resize(1440, 900)
    window.show()
    rows = [*measure_palette(window), *measure_quotes(window), *measure_library(window)]
    rows += [*measure_actors(window), *measure_small(window)]
    missed = False
    print(f"{'':46}{'median':>9}{'p95':>9}{'target':>9}")
    for row in rows:
        ordered = sorted(row.runs)
        high = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
        missed |= high > row.target
        sign = "" if high <= row.target else "  missed"
        print(f"{row.what:46}{statistics.median(row.runs):>9.1f}{high:>9.1f}{row.target:>9.0f}{sign}")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
