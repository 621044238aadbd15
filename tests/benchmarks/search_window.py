"""From keystroke to painted result in the real window: `python -m tests.benchmarks.search_window [--articles 50000]`.

A library of articles (made like those of `search`) and as many actors is opened in the window, offscreen; queries are
typed letter by letter into the palette. Measured are the wall milliseconds from each key to the moment its text hits,
with their snippets, are painted, and the stretches in which the GUI thread did not come back to its event loop.
`--keep FOLDER` makes the library there once and uses it again.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.library import Library
from annotator.library.searching import bring_up_to_date, open_index
from annotator.model import BlockKind
from annotator.settings import Settings
from tests.benchmarks.panes import wait_until
from tests.benchmarks.search_corpus import articles, pool
from tests.benchmarks.window import AT_REST, fixed_work
from tests.library.make import draft, source
from ui.app import make_application, make_window
from ui.palette import Palette
from ui.window import Window

_EACH = 1_000  # articles in a step of the history
_FRAME = 16.0
_PAUSE = 0.09  # seconds between two keys: about 130 words a minute
_LINE = 25  # words of a paragraph
_WARM = 3
_TEXT = ("text", "blocks", "set_aside", "sha256", "words")


def fill(path: Path, count: int) -> None:
    """A library with `count` articles and as many actors, and its index.

    Rows are written many at a time, through the journal like any others, but without what an import does with a text.
    """
    with Library.create(path, coder="mk") as library:
        template = library.articles.add(draft("One line."), source("One line."))
        made = articles(count, rich=True)
        write = library._store.db.conn.executemany
        for start in range(0, count, _EACH):
            texts, rows = [], []
            for number, document in zip(range(start, start + _EACH), made, strict=False):
                words = document.text.split()
                lines = [" ".join(words[at : at + _LINE]) for at in range(0, len(words), _LINE)]
                texts.append((number + 2, *text_columns(lines, len(words))))
                outlet = document.facets["outlet"][0]
                rows.append((number + 2, document.fields["title"], outlet, document.date, number + 2))
            with library.edit(f"Articles from {start}"):
                kept = "source, part, extractor, warnings, layout, created"
                write(
                    f"INSERT INTO version (id, {', '.join(_TEXT)}, {kept}) "
                    f"SELECT ?, {', '.join('?' * len(_TEXT))}, {kept} FROM version WHERE id = 1",
                    texts,
                )
                write(
                    "INSERT INTO article (id, title, outlet, published, version, language, added) "
                    "VALUES (?, ?, ?, ?, ?, 'en', '2026-11-28')",
                    rows,
                )
                write(
                    "INSERT INTO article_version (article, version, number) VALUES (?, ?, 1)",
                    [(row[0], row[0]) for row in rows],
                )
        names = [word.title() for word in pool().vocabulary if word.isalpha()]
        actors = [f"{names[n % 211]} {names[n * 7919 % len(names)]} {n}" for n in range(count)]
        with library.edit("Actors"):
            write("INSERT INTO actor (name) VALUES (?)", [(name,) for name in actors])
        library.articles.trash([template])
        index = open_index(library.uid, library.searching.texts)
        bring_up_to_date(index, library.indexing, 5_000)
        index.close()


def text_columns(lines: list[str], words: int) -> tuple[str | int, ...]:
    """A text of these paragraphs as the columns of its version, in the order of `_TEXT`."""
    blocks, at = [], 0
    for line in lines:
        blocks.append([BlockKind.PARAGRAPH, at, at + len(line), 0, 0, 0])
        at += len(line) + 1
    text = "\n".join(lines)
    return text, json.dumps(blocks), "[]", hashlib.sha256(text.encode()).hexdigest(), words


class Stretches:
    """How long the GUI thread worked each time before it came back to its event loop: wall and CPU milliseconds."""

    def __init__(self) -> None:
        self.found: list[tuple[float, float]] = []
        self._began = (time.perf_counter(), time.thread_time())
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self.begin)
        dispatcher.aboutToBlock.connect(self._rests)

    def begin(self) -> None:
        """What the thread does from now on counts."""
        self._began = (time.perf_counter(), time.thread_time())

    def _rests(self) -> None:
        wall, cpu = self._began
        self.found.append(((time.perf_counter() - wall) * 1e3, (time.thread_time() - cpu) * 1e3))


def queries(count: int) -> list[str]:
    """What is typed: words of the articles, two or three together, a phrase, a field, a name of an actor."""
    rng = np.random.default_rng(4)
    found = []
    for document in articles(count, rich=True, seed=8):
        words = [word.strip(".,\"'()").lower() for word in document.text.split()]
        words = [word for word in words if word.isalpha() and len(word) > 3]
        at = int(rng.integers(len(words) - 4))
        found += [" ".join(words[at : at + 2]), f"{words[at + 2]} outlet:kyiv", words[at + 3]]
    return found


def type_one(palette: Palette, letter: str) -> float:
    """Wall milliseconds from a key to its painted hits."""
    start = time.perf_counter()
    QTest.keyClicks(palette.input, letter)
    while palette.answered() != palette.request():
        # Waiting, not polling: a thread that polls keeps the interpreter from the others.
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.perf_counter() - start > 10:
            raise TimeoutError(palette.input.text())
    # What has been marked for painting is painted by this, like on the screen; painting it here would be a second time.
    QApplication.processEvents()
    return (time.perf_counter() - start) * 1e3


def rest(seconds: float) -> None:
    """Let the window do what it likes until the next key."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1e3), loop.quit)
    loop.exec()


def speed() -> float:
    """How many times longer than at full speed fixed work takes now."""
    return fixed_work() / AT_REST


def measure(window: Window, typed: list[str]) -> None:
    """Type, and print the figures."""
    palette = window.palette_view
    opened: list[tuple[float, float]] = []
    for _ in range(7):
        start, own = time.perf_counter(), time.thread_time()
        window.finding.open("")
        palette.repaint()
        opened.append(((time.perf_counter() - start) * 1e3, (time.thread_time() - own) * 1e3))
        palette.close_quietly()
    window.finding.open("")
    for query in typed[:_WARM]:
        palette.input.setText(query)
        rest(0.3)
    keys: list[float] = []
    cpu, slowed, at_rest = 0.0, [speed()], 0
    stretches = Stretches()
    for query in typed[_WARM:]:
        palette.input.clear()
        rest(0.2)
        start, first = time.thread_time(), len(stretches.found)
        for letter in query:
            keys.append(type_one(palette, letter))
            rest(max(0.0, _PAUSE - keys[-1] / 1e3))
        cpu += (time.thread_time() - start) * 1e3
        last = len(stretches.found)
        slowed.append(speed())
        stretches.begin()
        around = max(1.0, (slowed[-1] + slowed[-2]) / 2)
        at_rest += sum(used / around > _FRAME for _, used in stretches.found[first:last])
    cpu /= len(keys)
    late = [wall for wall, _ in stretches.found if wall > _FRAME]
    busy = [used for _, used in stretches.found if used > _FRAME]
    wall, own_part = (sorted(column) for column in zip(*opened, strict=True))
    print(f"the machine was {np.median(slowed):.1f} times slower than at its fastest")
    print(f"opening: {wall[3]:.1f} ms wall, {own_part[3]:.1f} ms CPU; slowest {wall[-1]:.1f} and {own_part[-1]:.1f}")
    print(
        f"{len(keys)} keystrokes: p50 {np.percentile(keys, 50):.1f}, p95 {np.percentile(keys, 95):.1f}, "
        f"slowest {max(keys):.1f} ms wall; {cpu:.1f} ms CPU of the GUI thread each"
    )
    longest = max((wall for wall, _ in stretches.found), default=0), max((own for _, own in stretches.found), default=0)
    print(
        f"{len(stretches.found)} stretches of the GUI thread: {len(late)} over {_FRAME:.0f} ms wall, "
        f"{len(busy)} of them by its own work, {at_rest} at full speed; "
        f"longest {longest[0]:.1f} ms wall, {longest[1]:.1f} ms CPU"
    )


def main() -> int:
    """Make the library, open it, type."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=50_000)
    parser.add_argument("--queries", type=int, default=8)
    parser.add_argument("--keep", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="search-window-", ignore_cleanup_errors=True) as parent:
        folder = given.keep or Path(parent)
        for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
            os.environ[variable] = str(folder / variable)
        path = folder / f"{given.articles}.attest"
        if not path.exists():
            start = time.process_time()
            fill(path, given.articles)
            print(f"made in {time.process_time() - start:.0f} s of CPU time", flush=True)
        make_application(["attest"])
        window = make_window(Settings(theme="light", coder="mk"))
        window.resize(1440, 900)
        window.show()
        wait_until(window.isActiveWindow)
        window.open_library(path)
        wait_until(lambda: window.session.index_is_fresh and not window.session.busy, 120)
        window.finding.open("")  # or its names would be made a little later
        window.palette_view.close_quietly()
        wait_until(lambda: len(window.palette_view._shelves["article"].entries) >= given.articles, 120)
        wait_until(lambda: len(window.palette_view._shelves["actor"].entries) >= given.articles, 120)
        rest(2)
        measure(window, queries(given.queries))
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
