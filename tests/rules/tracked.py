"""The files of the checkout that the rules read."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_NOT_OURS = {
    ".git",
    ".venv",
    "build",
    "dist",
    "__pycache__",
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
    ".hypothesis",
}


@cache
def tracked_files() -> tuple[Path, ...]:
    """Every file under version control that exists; without git (an unpacked release) every file that is not made."""
    listing = subprocess.run(["git", "-C", str(ROOT), "ls-files", "-z"], capture_output=True, check=False)
    if listing.returncode == 0:
        files = [ROOT / name for name in listing.stdout.decode().split("\0") if name]
    else:
        files = [file for file in ROOT.rglob("*") if not _NOT_OURS.intersection(file.relative_to(ROOT).parts)]
    return tuple(sorted(file for file in files if file.is_file()))


@cache
def python_files() -> tuple[Path, ...]:
    """The Python files among them."""
    return tuple(file for file in tracked_files() if file.suffix == ".py")


def name_of(file: Path) -> str:
    """A file's path from the root of the checkout, with slashes, for messages."""
    return file.relative_to(ROOT).as_posix()
