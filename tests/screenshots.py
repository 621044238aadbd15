"""`make screenshots`: the pictures of the documentation, drawn from the real window and the real export.

They go to docs/images, or to the folder named on the command line. Deterministic but for the fonts of the machine.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QToolButton

from annotator.library import Library, build_sample, stop_importing
from annotator.settings import Settings
from ui.app import make_application, make_window
from ui.demo import wait_until
from ui.window import Window

IMAGES = Path(__file__).resolve().parents[1] / "docs" / "images"
CHROMIUM = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture of the window: the article shown, how it looks, what is opened on it."""

    name: str
    title: str
    theme: str = "light"
    quote: int = 1
    scene: str = ""
    size: tuple[int, int] = (1440, 900)
    mirrored: bool = False


SHOTS = (
    Shot("main-window", "Minister rules out"),
    Shot("dark", "Minister rules out", theme="dark", quote=3),
    Shot("palette", "Minister rules out", scene="palette"),
    Shot("speaker", "Minister rules out", scene="speaker"),
    Shot("claim", "Minister rules out", scene="claim", quote=2),
    Shot("right-to-left", "نورفيك"),
    Shot("japanese", "ノルヴィク"),
    Shot("pdf", "The lower gate"),
    Shot("pages", "The lower gate", scene="pages"),
    Shot("pages-dark", "The lower gate", scene="pages", theme="dark"),
    Shot("scraped", "Norrvik dockers vote", scene="aside", quote=0),
    Shot("article", "Letter shows", scene="article", quote=0, theme="dark"),
    Shot("quotes", "Minister rules out", scene="quotes"),
    Shot("search", "Minister rules out", scene="search"),
    Shot("history", "Minister rules out", scene="history", theme="dark"),
    Shot("welcome", "Minister rules out", scene="welcome"),
    Shot("settings", "Minister rules out", scene="settings"),
    Shot("keys", "Minister rules out", scene="keys"),
    Shot("tour", "Norrvik dockers vote", scene="tour", quote=0),
    Shot("narrow", "Minister rules out", size=(900, 700)),
    Shot("mirrored", "نورفيك", mirrored=True),
)


def main(folder: Path) -> int:
    """Draw everything into `folder`; returns the exit status."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
            os.environ[variable] = str(Path(home) / variable)
        sample = Path(home) / "norrvik.attest"
        build_sample(sample)
        stop_importing()
        for shot in SHOTS:
            place = Path(home) / shot.name
            place.mkdir()
            draw(shot, Path(shutil.copy(sample, place)), folder / f"{shot.name}.png")
        page = Path(home) / "norrvik.html"
        with Library.open(sample) as library:
            library.export("html", page)
        for name, size, dark in (("export", (1440, 1000), False), ("export-phone", (390, 844), False)):
            photograph(page, folder / f"{name}.png", size, dark=dark)
    return 0


def draw(shot: Shot, library: Path, picture: Path, scene: Callable[[Window], None] | None = None) -> None:
    """Open the window, set the shot's scene, or another one, save what it looks like."""
    application = make_application(["attest"])
    direction = Qt.LayoutDirection.RightToLeft if shot.mirrored else Qt.LayoutDirection.LeftToRight
    application.setLayoutDirection(direction)
    window = make_window(Settings(theme=shot.theme, coder="mk", language="en"))
    window.resize(*shot.size)
    window.show()
    wait_until(window.isActiveWindow)
    window.open_library(library)
    wait_until(lambda: window.reading.article is not None)
    key = next(each.id for each in window.known.articles.values() if each.metadata.title.startswith(shot.title))
    window.open_article(key)
    wait_until(lambda: window.reading.article is not None and window.reading.article.summary.id == key)
    for _ in range(shot.quote):
        window.reading.step(1)
    window.pane.reader.setFocus()
    wait_until(lambda: not window.session.busy and window.session.index_is_fresh)
    (scene or SCENES[shot.scene])(window)
    wait_until(lambda: not window.session.busy)
    painted: list[bool] = []
    QTimer.singleShot(150, lambda: painted.append(True))  # the margin settles and the shadow is drawn
    wait_until(lambda: painted)
    window.grab().save(str(picture))
    window.close()
    window.deleteLater()


def _nothing(window: Window) -> None:
    pass


def _palette(window: Window) -> None:
    window.finding.open()
    window.palette_view.input.setText("sluice gate tests")
    rows = window.palette_view.results.model()
    said = Qt.ItemDataRole.AccessibleTextRole
    # Before its hits come the list still shows what was chosen lately, then nothing.
    wait_until(lambda: sum("gate" in str(rows.index(row, 0).data(said)) for row in range(rows.rowCount())) > 3)


def _speaker(window: Window) -> None:
    words = window.pane.reader.text().index("no cover would be written")
    window.pane.reader.set_caret(words)
    window.annotating.add_quote()
    wait_until(window.chooser.is_open)


def _claim(window: Window) -> None:
    window.annotating.choose_claim()
    wait_until(window.chooser.is_open)


def _pages(window: Window) -> None:
    window.paging.show(True)
    wait_until(lambda: window.paging.view is not None and window.paging.view.has_pictures())
    button = window.findChild(QToolButton, "pages.thumbnails.shown")
    if button is not None:
        button.click()
    wait_until(lambda: not window.paging.is_drawing)


def _aside(window: Window) -> None:
    window.originals.show()
    wait_until(window.panes.original.isVisible)


def _quotes(window: Window) -> None:
    window.browsing.show_quotes()
    wait_until(lambda: window.panes.quotes.model.rowCount() > 10)


def _search(window: Window) -> None:
    window.browsing.show_search("gate OR sluice")
    wait_until(lambda: window.panes.search.hits.model().rowCount() > 3)


def _history(window: Window) -> None:
    window.browsing.show_history()
    wait_until(lambda: window.panes.history.model.rowCount() > 0)


def _welcome(window: Window) -> None:
    window.welcoming.show()


def _settings(window: Window) -> None:
    window.preferences.show()


def _guide(window: Window) -> None:
    window.helping.show_guide("guide/first-article.md")


def _keys(window: Window) -> None:
    window.helping.show_keys()


def _tour(window: Window) -> None:
    window.files.open_sample = lambda: None  # type: ignore[method-assign]  # the picture is of the library that is open
    window.touring.begin()
    window.touring.skip()
    window.touring.skip()


SCENES: dict[str, Callable[[Window], None]] = {
    "": _nothing,
    "palette": _palette,
    "speaker": _speaker,
    "claim": _claim,
    "aside": _aside,
    "pages": _pages,
    "quotes": _quotes,
    "search": _search,
    "history": _history,
    "welcome": _welcome,
    "settings": _settings,
    "guide": _guide,
    "keys": _keys,
    "tour": _tour,
    "article": lambda window: window.inspecting.show_article(),
}


def photograph(page: Path, picture: Path, size: tuple[int, int], *, dark: bool) -> None:
    """Save what headless Chromium shows of a page; says so when there is no Chromium."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        print("Chromium is not installed: the export page is not photographed.", file=sys.stderr)
        return
    with tempfile.TemporaryDirectory() as profile:
        look = ("--force-dark-mode",) if dark else ()
        subprocess.run(
            [
                chromium, *CHROMIUM, *look, f"--user-data-dir={profile}", f"--window-size={size[0]},{size[1]}",
                f"--screenshot={picture}", page.as_uri(),
            ],
            check=True,
            capture_output=True,
            timeout=120,
        )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else IMAGES))
