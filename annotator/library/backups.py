"""Dated copies of libraries, each a library of its own: `FOLDER/NAME-UID/NAME 2031-03-14 09.30.12.attest`."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from mmap import ACCESS_READ, mmap
from pathlib import Path

from annotator.errors import LibraryError, NotFound
from annotator.schema import APPLICATION_ID
from annotator.store import Store
from annotator.store.opening import explained

SUFFIX = ".attest"
_DATED = re.compile(r" (\d{4}-\d{2}-\d{2} \d{2}\.\d{2}\.\d{2})(?: \d+)?$")
_UID_LENGTH = 8  # characters of a library's uid in the name of its copies' folder
_FORM = "%Y-%m-%d %H.%M.%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy. `made` is local time, ISO 8601 to the second; `size` in bytes."""

    path: Path
    made: str
    size: int


class Backups:
    """The copies of one open library."""

    def __init__(self, store: Store, uid: str) -> None:
        self._store = store
        self._uid = uid

    def make(self, folder: Path, keep: int) -> Backup:
        """Copy the library as it is now and let go of the oldest copies beyond `keep`. Raises LibraryError.

        The copy is made by SQLite from one moment's state (`VACUUM INTO`) and appears under its name when it is whole.
        """
        stem = self._store.path.stem
        place = folder / f"{stem}-{self._uid[:_UID_LENGTH]}"
        now = datetime.now(UTC).astimezone()
        try:
            place.mkdir(parents=True, exist_ok=True)
            unfinished = place / "unfinished"
            unfinished.unlink(missing_ok=True)
            with explained(unfinished):
                self._store.db.execute("VACUUM INTO ?", [str(unfinished)])
            copy = _free(place / f"{stem} {now:{_FORM}}{SUFFIX}")
            unfinished.replace(copy)
            for old in self.all(folder)[max(1, keep) :]:
                old.path.unlink()
        except OSError as error:
            raise LibraryError(
                f"The backup could not be written: {error.strerror}.", f"Check the folder {folder}."
            ) from error
        return _backup(copy)

    def all(self, folder: Path) -> list[Backup]:
        """The copies there are, the newest first."""
        return _in(folder.glob(f"*-{self._uid[:_UID_LENGTH]}/*{SUFFIX}"))

    def is_due(self, folder: Path) -> bool:
        """Whether something was done since the newest copy, and that was made before today."""
        newest = next(iter(self.all(folder)), None)
        last = self._store.value("SELECT max(at) FROM edit")
        if last is None:
            return False
        if newest is None:
            return True
        made = datetime.fromisoformat(newest.made).astimezone(UTC)
        changed = datetime.fromisoformat(str(last))
        return changed > made and made.astimezone().date() < datetime.now(UTC).astimezone().date()


def backups_of(library: Path, folder: Path) -> list[Backup]:
    """The copies of a library that cannot be opened, the newest first; none where two libraries may be meant.

    A library is known by the beginning of its uid, which is looked for in whatever is left of the file; where that
    finds none, by the name of the file, if the copies of only one library have it.
    """
    places = [place for place in folder.glob(f"*-{'[0-9a-f]' * _UID_LENGTH}") if place.is_dir()]
    named = [place for place in places if place.name[: -_UID_LENGTH - 1] == library.stem]
    found = {uid for uid in {place.name[-_UID_LENGTH:] for place in places} if _holds(library, uid.encode())}
    ours = [place for place in places if place.name[-_UID_LENGTH:] in found] if len(found) == 1 else named
    if len({place.name[-_UID_LENGTH:] for place in ours}) != 1:
        return []
    return _in(copy for place in ours for copy in place.glob(f"*{SUFFIX}"))


def newest_whole(copies: Iterable[Backup]) -> Backup | None:
    """The first of these copies that can be gone back to; None when all are damaged themselves."""
    return next((copy for copy in copies if _is_whole(copy.path)), None)


def restore(backup: Path, library: Path) -> Path | None:
    """Put a copy in the place of a library that nobody has open; what was there is kept beside it, and named.

    Raises NotFound when the copy is gone, LibraryError when it is not whole or the place cannot be written.
    """
    if not backup.is_file():
        raise NotFound(f"There is no backup at {backup}.", "Choose another one.")
    if not _is_whole(backup):
        raise LibraryError(f"The backup {backup.name} is damaged itself.", "Choose another one.")
    try:
        fresh = library.with_name(f"{library.name}.restored")
        shutil.copyfile(backup, fresh)
        before = None
        if library.exists():
            stamp = f"{datetime.now(UTC).astimezone():{_FORM}}"
            before = _free(library.with_name(f"{library.stem} before {stamp}{library.suffix}"))
            library.replace(before)
            for part in ("-wal", "-journal"):
                log = library.with_name(f"{library.name}{part}")
                if log.exists():
                    log.replace(before.with_name(f"{before.name}{part}"))
        fresh.replace(library)
    except OSError as error:
        raise LibraryError(
            f"{library.name} could not be restored: {error.strerror}.", "Check the folder's permissions."
        ) from error
    return before


def _in(files: Iterable[Path]) -> list[Backup]:
    found = [_backup(file) for file in files if _DATED.search(file.stem)]
    return sorted(found, key=lambda backup: (backup.made, backup.path.stat().st_mtime_ns), reverse=True)


def _backup(path: Path) -> Backup:
    dated = _DATED.search(path.stem)
    made = datetime.strptime(dated[1], _FORM).isoformat() if dated else ""  # noqa: DTZ007 -- local time, as named
    return Backup(path, made, path.stat().st_size)


def _free(path: Path) -> Path:
    """`path`, or the next name beside it that is not taken."""
    number, free = 2, path
    while free.exists():
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return free


def _is_whole(backup: Path) -> bool:
    """Whether a copy is a library that SQLite finds nothing wrong with. It is only read."""
    try:
        with closing(sqlite3.connect(f"{backup.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            ours: bool = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            whole: bool = connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
            return ours and whole
    except sqlite3.Error:
        return False


def _holds(file: Path, words: bytes) -> bool:
    """Whether a file holds these bytes anywhere; one that cannot be read does not."""
    try:
        with file.open("rb") as opened, mmap(opened.fileno(), 0, access=ACCESS_READ) as content:
            return content.find(words) >= 0
    except (OSError, ValueError):  # not there, not to be read, or empty
        return False
