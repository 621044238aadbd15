"""The desktop around the window: the folder for documents, and the programs that open files and addresses."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

# What the packaged program is started with to find its own libraries and plugins. Another program that inherited them
# would load ours in place of its own. PyInstaller keeps what was set before under the name with `_ORIG`.
_OUR_PLACES = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def open_outside(target: Path | QUrl) -> bool:
    """Have the system open a file, a folder or an address with the program it has for it; whether it has one."""
    url = target if isinstance(target, QUrl) else QUrl.fromLocalFile(str(target))
    with without_own_places():
        return QDesktopServices.openUrl(url)


@contextmanager
def without_own_places() -> Iterator[None]:
    """A block in which programs are started as if the packaged program had not set where its libraries are."""
    if not getattr(sys, "frozen", False):
        yield
        return
    ours = {name: os.environ.pop(name) for name in _OUR_PLACES if name in os.environ}
    before = {name: os.environ[f"{name}_ORIG"] for name in _OUR_PLACES if f"{name}_ORIG" in os.environ}
    # A reading process that is started at this very moment sets its places anew.
    os.environ.update(before | {"PYINSTALLER_RESET_ENVIRONMENT": "1"})
    try:
        yield
    finally:
        for name in ("PYINSTALLER_RESET_ENVIRONMENT", *before):
            os.environ.pop(name, None)
        os.environ.update(ours)


def documents() -> str:
    """The folder to begin in while nobody has chosen another: that for documents, or the home of the user."""
    places = (QStandardPaths.StandardLocation.DocumentsLocation, QStandardPaths.StandardLocation.HomeLocation)
    folders = [QStandardPaths.writableLocation(place) for place in places]
    return next((folder for folder in folders if Path(folder).is_dir()), folders[-1])
