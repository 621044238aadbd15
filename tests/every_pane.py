"""Every pane of the window, to be looked at: light, dark, mirrored in a pseudo-Hebrew, and large.

    python -m tests.every_pane FOLDER [light] [dark] [mirrored] [scene ...]
    QT_SCALE_FACTOR=2 python -m tests.every_pane FOLDER light

Without a look all three are drawn, without a scene all. What is not in pseudo-Hebrew in the mirrored pictures is not
translatable, or is the library's own.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.library import build_sample, stop_importing
from annotator.model import ActorId, ClaimId
from tests.screenshots import SCENES, SHOTS, Shot, draw
from ui.app import make_application
from ui.demo import wait_until
from ui.telling import Told
from ui.window import Window

_SHOT = Shot("", "Minister rules out")
LOOKS = ("light", "dark", "mirrored")
_KEPT = re.compile(r"(\{\w*\}|%L?n|<[^>]+>|&\w+;)")
_HEBREW = str.maketrans("abcdefghijklmnopqrstuvwxyz", "אבצדעפגהיקכלמנוףרסשתוםחזץט")


def _damaged(window: Window) -> None:
    window.tell(Told("norrvik.attest is damaged.", "There is a whole copy.", "error", "Go back to this copy", print))


def _long_notice(window: Window) -> None:
    window.resize(1024, 640)
    hint = "One is a scanned PDF without any text: recognise its words first, or ask for the article as a web page."
    window.tell(Told("4 articles found: 2 imported, 1 skipped, 1 not readable.", hint, "warning", "Show all", print))


def _small_keys(window: Window) -> None:
    window.resize(1024, 640)
    window.helping.show_keys()


def _filter(window: Window) -> None:
    window.filtering.choose()
    wait_until(window.chooser.is_open)
    QTest.keyClick(window.chooser.input, Qt.Key.Key_Return)


def _versions(window: Window) -> None:
    window.versioning.show()


def _export(window: Window) -> None:
    window.exporting.open("article")


def _import(window: Window) -> None:
    folder = Path(window.settings.recent_libraries[0]).parent
    files = [folder / "late.txt", folder / "later.txt"]
    for number, file in enumerate(files):
        file.write_text(f"The ferry is late {number}\n\n“It is late,” said Ines Halloran.\n", encoding="utf-8")
    window.files.import_paths(files)
    wait_until(lambda: window.importing.waiting)


def _narrow(window: Window) -> None:
    window.resize(900, 700)


def _find(window: Window) -> None:
    window.find_bar.open()
    window.find_bar.field.setText("gate")


# Panes that no picture of the documents shows.
_MORE: dict[str, Callable[[Window], None]] = {
    "export": _export,
    "versions": _versions,
    "import": _import,
    "find": _find,
    "filter": _filter,
    "notice": _damaged,
    "long-notice": _long_notice,
    "narrow": _narrow,
    "keys-small": _small_keys,
    "actor": lambda window: window.inspecting.show_actor(ActorId(next(iter(window.known.actors)))),
    "claim-record": lambda window: window.inspecting.show_claim(ClaimId(next(iter(window.known.claims)))),
    "merges": lambda window: window.unifying.show_merges(),
    "fields": lambda window: window.defining.show(),
}


class PseudoHebrew(QTranslator):
    """Each string letter by letter in Hebrew letters, a third longer, its places kept."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The string in Hebrew letters."""
        parts = [part if _KEPT.fullmatch(part) else _foreign(part) for part in _KEPT.split(source)]
        return "".join(parts)

    def isEmpty(self) -> bool:
        """Never: it knows every string."""
        return False


def _foreign(words: str) -> str:
    return re.sub(r"(\w{6,})", lambda word: word[1] + word[1][-2:], words).casefold().translate(_HEBREW)


def scenes() -> dict[str, tuple[Shot, Callable[[Window], None]]]:
    """Every scene with the article it is set in: those of the documents' pictures, and the panes these leave out."""
    drawn = {shot.scene: shot for shot in reversed(SHOTS)}
    known = {name: (drawn.get(name, _SHOT), act) for name, act in SCENES.items()}
    return known | {name: (_SHOT, act) for name, act in _MORE.items()}


def main(folder: Path, looks: list[str], wanted: list[str]) -> int:
    """Draw every wanted scene (all without any) in these looks into `folder`; returns the exit status."""
    application = make_application(["attest"])
    assert isinstance(application, QApplication)
    failed = 0
    with tempfile.TemporaryDirectory() as home:
        for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[variable] = str(Path(home) / variable)
        sample = Path(home) / "norrvik.attest"
        build_sample(sample)
        stop_importing()
        draw(_SHOT, sample, Path(home) / "indexed.png")  # once: the copies then have nothing to index
        for look in looks:
            (folder / look).mkdir(parents=True, exist_ok=True)
            for name, (shot, act) in scenes().items():
                if wanted and name not in wanted:
                    continue
                if not _draw_one(application, folder, look, replace(shot, name=name), act, sample):
                    failed += 1
    return min(failed, 1)


def _draw_one(
    application: QApplication, folder: Path, look: str, shot: Shot, act: Callable[[Window], None], sample: Path
) -> bool:
    name = shot.name or "reading"
    place = sample.parent / f"{look}-{name}"
    place.mkdir()
    dressed = replace(shot, theme="dark" if look == "dark" else "light", mirrored=look == "mirrored")
    translator = PseudoHebrew()
    # A copy of the library for each: none finds what another one did.
    library = Path(shutil.copy(sample, place))
    if look == "mirrored":
        application.installTranslator(translator)
    try:
        draw(dressed, library, folder / look / f"{name}.png", act)
    except TimeoutError as error:
        print(f"{look}/{name}: {error}", file=sys.stderr)
        for widget in application.topLevelWidgets():
            widget.close()
        return False
    finally:
        application.removeTranslator(translator)
    return True


if __name__ == "__main__":
    asked = sys.argv[2:]
    sys.exit(main(Path(sys.argv[1]), [look for look in LOOKS if look in asked] or list(LOOKS), [*{*asked} - {*LOOKS}]))
