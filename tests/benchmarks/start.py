"""How long until the window is painted, beside the barest Qt window, as whole processes in the same run.

The time is taken from before the process starts to the end of the first paint of the window, in ms. The limit is 1 s.
As in any installed program the modules are compiled: a run that is not counted does that, into a folder of its own.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUNS = 7

_BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
"""
_ATTEST = """
from ui.app import make_application, make_window
application = make_application(["attest"])
window = make_window()
"""
_PAINTED = """
import sys, time
from PySide6.QtCore import QTimer
window.resize(1440, 900)
window.show()
QTimer.singleShot(0, lambda: (window.grab(), print(time.time(), flush=True), application.quit()))
application.exec()
heavy = ("annotator.library", "numpy", "whoosh", "pymupdf", "lxml", "trafilatura", "sqlite_utils", "jinja2", "regex")
print(" ".join(name for name in heavy if name in sys.modules), flush=True)
window.close()
"""


def first_paint(code: str, home: str) -> tuple[float, str]:
    """Milliseconds to the first paint, and the heavy modules that were loaded for it."""
    places = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"), home)
    compiled = str(Path(home) / "compiled")
    environment = os.environ | places | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": compiled}
    environment["PYTHONPATH"] = str(ROOT)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code + _PAINTED], env=environment, capture_output=True, text=True, check=True, cwd=ROOT
    )
    painted, heavy, *_ = [*done.stdout.split("\n"), ""]
    return (float(painted) - began) * 1000, heavy


def main() -> None:
    """Print the medians and their ratio."""
    with tempfile.TemporaryDirectory() as home:
        first_paint(_ATTEST, home)
        pairs = [(first_paint(_BARE, home), first_paint(_ATTEST, home)) for _ in range(RUNS)]
    bare = statistics.median(each[0][0] for each in pairs)
    attest = statistics.median(each[1][0] for each in pairs)
    slowest = max(each[1][0] for each in pairs)
    print(
        f"first paint, median of {RUNS}: bare Qt window {bare:.0f} ms, Attest {attest:.0f} ms ({attest / bare:.2f}x),"
    )
    print(f"slowest {slowest:.0f} ms; limit 1,000 ms; heavy modules loaded before it: {pairs[0][1][1] or 'none'}")


if __name__ == "__main__":
    main()
