"""Every pane of the window, to be looked at: light, dark, mirrored in a pseudo-Hebrew, and large.

    python -m tests.every_pane FOLDER [light] [dark] [mirrored]
    QT_SCALE_FACTOR=2 python -m tests.every_pane FOLDER light

Without a look all three are drawn. What is not in pseudo-Hebrew in the mirrored pictures is not translatable, or is the
library's own.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from annotator.library import build_sample, stop_importing
from tests.screenshots import SCENES, Shot, draw
from ui.app import make_application

LOOKS = ("light", "dark", "mirrored")
_KEPT = re.compile(r"(\{\w*\}|%L?n|<[^>]+>|&\w+;)")
_HEBREW = str.maketrans("abcdefghijklmnopqrstuvwxyz", "אבצדעפגהיקכלמנוףרסשתוםחזץט")


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


def main(folder: Path, looks: list[str]) -> int:
    """Draw every scene in these looks into `folder`; returns the exit status."""
    application = make_application(["attest"])
    assert isinstance(application, QApplication)
    failed = 0
    with tempfile.TemporaryDirectory() as home:
        for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[variable] = str(Path(home) / variable)
        sample = Path(home) / "norrvik.attest"
        build_sample(sample)
        stop_importing()
        for look in looks:
            translator = PseudoHebrew()
            if look == "mirrored":
                application.installTranslator(translator)
            for scene in SCENES:
                name = scene or "reading"
                place = Path(home) / f"{look}-{name}"
                place.mkdir()
                (folder / look).mkdir(parents=True, exist_ok=True)
                theme = "dark" if look == "dark" else "light"
                shot = Shot(name, "Norrvik dockers vote", theme=theme, scene=scene, mirrored=look == "mirrored")
                try:
                    draw(shot, Path(shutil.copy(sample, place)), folder / look / f"{name}.png")
                except (TimeoutError, ValueError) as error:  # a scene that needs another article
                    print(f"{look}/{name}: {error}", file=sys.stderr)
                    failed += 1
            application.removeTranslator(translator)
    return min(failed, 1)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:] or list(LOOKS)))
