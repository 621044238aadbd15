"""What there is to see without a display: the sample library's annotated HTML and a picture of the window."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler


def write_demo(folder: Path) -> int:
    """Write both into `folder` and name them. Returns the exit status."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from annotator.library import Library, prepare_sample

    folder.mkdir(parents=True, exist_ok=True)
    print("There is no display here, so no window can be shown (DISPLAY and WAYLAND_DISPLAY are not set).")
    page, picture = folder / "sample.html", folder / "window.png"
    sample = prepare_sample()
    with Library.open(sample) as library:
        library.export("html", page, overwrite=True)
    draw_window(sample, picture)
    print(f"The sample library as annotated HTML: {page.resolve()}")
    print(f"A picture of the window on it:        {picture.resolve()}")
    return 0


def draw_window(library: Path, picture: Path) -> None:
    """Open the window on a library, choose a quote, and save what it looks like."""
    from annotator.settings import Settings
    from ui.app import make_application, make_window

    qInstallMessageHandler(_report)
    make_application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as home:
        os.environ["XDG_CONFIG_HOME"] = home  # the picture leaves no traces in the user's settings
        window = make_window(Settings(theme="light", coder="mk", language="en"))
        window.resize(1440, 900)
        window.show()
        window.open_library(library)
        wait_until(lambda: window.reading.article is not None and not window.session.busy)
        if window.reading.quotes:
            window.reading.step(1)
            wait_until(lambda: window.inspector.shown()[0] == "quote")
        window.grab().save(str(picture))
        window.close()


def _report(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    # The offscreen platform says so of every window; it means nothing to whoever wanted a picture.
    if not message.startswith("This plugin does not support "):
        print(message, file=sys.stderr)


def wait_until(reached: Callable[[], object], seconds: float = 30.0) -> None:
    """Run the event loop until `reached()`. Raises TimeoutError."""
    loop = QEventLoop()
    poll, limit = QTimer(), QTimer()
    poll.setInterval(15)
    poll.timeout.connect(lambda: loop.quit() if reached() else None)
    limit.setSingleShot(True)
    limit.timeout.connect(loop.quit)
    poll.start()
    limit.start(int(seconds * 1000))
    # A window that was closed before ends loops too, this one among them: only the limit is the end.
    while not reached() and limit.isActive():
        loop.exec()
    if not reached():
        raise TimeoutError("the window did not get there in time")
