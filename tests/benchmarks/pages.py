"""Printed pages of a PDF with 1,000 pages: opening, turning, scrolling and memory, beside MuPDF's own time per page.

Run as `python -m tests.benchmarks.pages [FOLDER]`; a library made in FOLDER is used again. Times of opening and
turning are from the call to the painted page (wall clock), and beside them the CPU time of both processes and MuPDF's
own in the same run, so that a busy machine can be told from a slow program; those of the GUI thread are its CPU time.
Memory is the proportional share (PSS) of the window's process and of the drawing process.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from annotator.library import Library, stop_importing
from tests.pages import printing

PAGES, TURNS, STEPS = 1_000, 40, 400
FRAME = 16.0
_PAUSE = threading.Event()  # never set: waiting for it lets the other threads work


def main() -> int:
    """Print the table; 1 when a target is missed."""
    with tempfile.TemporaryDirectory() as temporary:
        home = sys.argv[1] if len(sys.argv) > 1 else temporary
        for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
            os.environ[variable] = str(Path(home) / variable)
        file = Path(home) / "book.pdf"
        file.write_bytes(printing.book(PAGES))
        path = Path(home) / "book.attest"
        begun = time.monotonic()
        new = not path.exists()
        with Library(path, create=new) as library:
            failed = library.import_files([file]).failed if new else ()
            if failed:
                print(failed)
                return 1
            article = library.articles.get(library.articles.all()[0].id)
            characters = len(article.version.content.text)
        stop_importing()
        print(f"{PAGES} pages, {characters:,} characters, {file.stat().st_size >> 10} KB; ", end="")
        print(f"imported in {time.monotonic() - begun:.0f} s; load {os.getloadavg()[0]:.1f}")
        return measure(path, file.read_bytes())


def measure(path: Path, content: bytes) -> int:
    """Open the window on the library, turn and scroll its pages."""
    from annotator.settings import Settings
    from ui.app import make_application, make_window

    make_application(["attest"])
    window = make_window(Settings(coder="mk", theme="light", suggestions=False))
    window.resize(1440, 900)
    window.show()
    window.open_library(path)
    until(lambda: window.reading.article is not None and not window.session.busy)
    before = memory(os.getpid())
    paging = window.paging
    until(lambda: paging.is_ready and not window.session.busy)

    worker = paging.process_id
    assert worker is not None
    rest(worker)
    begun, worked = time.monotonic(), cpu(worker)
    paging.show(True)
    until(lambda: paging.view is not None and paging.view.isVisible() and paging.view.has_pictures())
    first, first_cpu = 1000 * (time.monotonic() - begun), cpu(worker) - worked
    view = paging.view
    assert view is not None
    scale = view.scale_of(1)
    window.paging.show(False)
    until(lambda: not window.session.busy)
    begun = time.monotonic()
    paging.show(True)
    until(view.has_pictures)
    again = 1000 * (time.monotonic() - begun)

    until(lambda: not paging.is_drawing)
    chance = random.Random(7)
    turns = []
    worked = 0.0
    for page in chance.sample(range(1, PAGES + 1), TURNS):
        begun, before_turn = time.monotonic(), cpu(worker)
        view.go_to_page(page)
        until(view.has_pictures)
        turns.append(1000 * (time.monotonic() - begun))
        worked += cpu(worker) - before_turn
        until(lambda: not paging.is_drawing)
    frames = []
    view.go_to_page(200)
    until(view.has_pictures)
    bar = view.verticalScrollBar()
    for _ in range(STEPS):
        begun = time.thread_time()
        bar.setValue(bar.value() + 60)
        QApplication.processEvents()
        frames.append(1000 * (time.thread_time() - begun))
        _PAUSE.wait(0.008)
    until(lambda: not paging.is_drawing)
    used, drawing = memory(os.getpid()), memory(worker)
    window.close()
    own = mupdf(content, scale)
    late = sum(frame > FRAME for frame in frames)
    rows = (
        ("first page, article open and all at rest (ms)", first, 300.0),
        ("of it CPU, both processes (ms)", first_cpu, None),
        ("first page, shown before (ms)", again, 300.0),
        ("page turn, median (ms)", statistics.median(turns), 100.0),
        ("page turn, 95 % (ms)", sorted(turns)[int(0.95 * len(turns))], 100.0),
        ("of it CPU, both processes, mean (ms)", worked / TURNS, None),
        ("MuPDF alone, one page, median CPU (ms)", own, None),
        ("GUI thread a scroll step, median (ms)", statistics.median(frames), FRAME),
        ("GUI thread a scroll step, longest (ms)", max(frames), FRAME),
        (f"steps over {FRAME:.0f} ms of {STEPS}", float(late), 0.0),
        ("memory before pages, app (MB)", before, None),
        ("memory after, app and worker (MB)", used + drawing, 400.0),
        ("of it the worker (MB)", drawing, None),
    )
    for what, value, target in rows:
        judged = "" if target is None else f"  target {target:g}  {'ok' if value <= target else 'MISSED'}"
        print(f"{what:46} {value:8.1f}{judged}")
    print(f"load {os.getloadavg()[0]:.1f}")
    return int(any(target is not None and value > target for _, value, target in rows))


def mupdf(content: bytes, scale: float) -> float:
    """The median milliseconds (CPU) MuPDF takes to load and draw a page at a scale, in this process."""
    import pymupdf

    document: Any = pymupdf.open(stream=content, filetype="pdf")
    chance = random.Random(7)
    found = []
    for page in chance.sample(range(PAGES), TURNS):
        begun = time.thread_time()
        document.load_page(page).get_pixmap(matrix=pymupdf.Matrix(scale, scale), alpha=False)
        found.append(1000 * (time.thread_time() - begun))
    return statistics.median(found)


def cpu(worker: int) -> float:
    """Milliseconds of CPU time that this process and the drawing process have used; the latter in ticks of 10 ms."""
    fields = Path(f"/proc/{worker}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    ticks = int(fields[11]) + int(fields[12])
    return 1000 * (time.process_time() + ticks / os.sysconf("SC_CLK_TCK"))


def memory(process: int) -> float:
    """The proportional set size of a process, MB."""
    rollup = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    return int(next(line for line in rollup.splitlines() if line.startswith("Pss:")).split()[1]) / 1024


def rest(worker: int) -> None:
    """Run events until neither process has had anything to do for half a second."""
    since, last = time.monotonic(), cpu(worker)
    while time.monotonic() - since < 0.5:
        QApplication.processEvents()
        _PAUSE.wait(0.05)
        if cpu(worker) - last > 10:
            since = time.monotonic()
        last = cpu(worker)


def until(reached: Callable[[], object], seconds: float = 60.0) -> None:
    """Run events until `reached()`. Raises TimeoutError."""
    limit = time.monotonic() + seconds
    while not reached():
        QApplication.processEvents()
        if time.monotonic() > limit:
            raise TimeoutError("the window did not get there in time")
        _PAUSE.wait(0.0005)


if __name__ == "__main__":
    sys.exit(main())
