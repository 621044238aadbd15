"""`attest --safe LIBRARY` as a process of its own: what a user starts when the window does not open as it should."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

_START = """
import sys
from ui import app
from ui.demo import wait_until

def look(application):
    [window] = [each for each in application.topLevelWidgets() if isinstance(each, app.Window)]
    wait_until(lambda: window.reading.article is not None and not window.session.busy, 100)
    window.looks.resize_text(4)
    shown = window.settings
    print(shown.theme, shown.coder or "-", window.notice.message(), len(window.known.articles), sep="|")
    window.close()
    return 0

app.QApplication.exec = look
import main
sys.exit(main.main())
"""


def _started(arguments: list[str], home: Path, settings: str) -> tuple[list[str], str]:
    """What the window shows, and what is in the file of settings afterwards."""
    kept = home / "config" / "attest" / "settings.json"
    kept.parent.mkdir(parents=True)
    kept.write_text(settings, encoding="utf-8")
    names = {"CONFIG": "config", "CACHE": "cache", "DATA": "data", "STATE": "state"}
    places = {f"XDG_{name}_HOME": str(home / folder) for name, folder in names.items()}
    done = subprocess.run(
        [sys.executable, "-c", _START, *arguments],
        env=os.environ | places | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"},
        capture_output=True, text=True, check=False, timeout=120, cwd=ROOT,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip().split("|"), kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("settings", ['{"theme": "dark", "coder": "nina", "text_size": 30}', "{ this is no JSON"])
def test_safe_mode_reads_no_settings_and_keeps_none(sample: Path, tmp_path: Path, settings: str) -> None:
    shown, kept = _started(["--safe", str(sample)], tmp_path, settings)
    assert shown == ["system", "-", "Safe mode.", "10"]
    assert kept == settings


def test_the_same_start_without_safe_mode_reads_them(sample: Path, tmp_path: Path) -> None:
    before = json.dumps({"theme": "dark", "coder": "nina", "language": "en"})
    shown, kept = _started([str(sample)], tmp_path, before)
    assert shown == ["dark", "nina", "", "10"]
    assert json.loads(kept)["recent_libraries"] == [str(sample.resolve())]
