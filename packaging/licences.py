"""The licences of what comes with the packaged program, from the environment it was built in."""

from __future__ import annotations

import re
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

_NAMES = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_RULE = "=" * 100
# Needed by a library for its own plugins or for other systems, not part of the program.
_LEFT_OUT = {"pip", "setuptools"}
_QT = (
    "Qt and PySide6 are used under the GNU Lesser General Public License 3, whose text Debian keeps in\n"
    "/usr/share/common-licenses/LGPL-3 and GPL-3."
)


def document(lock: Path) -> str:
    """Names, versions and licence texts of Python and of the packages that a lock names and that are installed here."""
    return "\n".join(_lines(lock)) + "\n"


def _lines(lock: Path) -> Iterator[str]:
    yield f"Python {sys.version.split()[0]}"
    yield from _texts([Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"])
    names = re.findall(r"^([a-z0-9][a-z0-9.-]*)==", lock.read_text(encoding="utf-8"), re.MULTILINE)
    for name in sorted(set(names) - _LEFT_OUT):
        try:
            yield from _package(distribution(name))
        except PackageNotFoundError:
            continue  # for another system


def _package(package: Distribution) -> Iterator[str]:
    yield from (_RULE, f"{package.name} {package.version}: {licence(package)}")
    if package.name.lower().startswith(("pyside6", "shiboken6")):
        yield _QT
    files = [Path(str(package.locate_file(file))) for file in package.files or () if _is_licence(str(file))]
    yield from _texts(files)


def licence(package: Distribution) -> str:
    """What a package says its licence is, in one line."""
    said = package.metadata
    named = next((said[field] for field in ("License-Expression", "License") if field in said), "")
    if not named or "\n" in named:
        classifiers = [line for line in said.get_all("Classifier") or () if line.startswith("License ::")]
        named = "; ".join(line.rpartition(":: ")[2] for line in classifiers) or named.partition("\n")[0]
    return named or "see the text"


def _is_licence(file: str) -> bool:
    folder, _, name = file.rpartition("/")
    return ".dist-info" in folder and _NAMES.match(name) is not None


def _texts(files: list[Path]) -> Iterator[str]:
    for file in sorted(files):
        if file.is_file():
            yield from ("", file.read_text(encoding="utf-8", errors="replace").strip(), "")
