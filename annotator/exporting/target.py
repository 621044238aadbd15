"""Where an export goes: a temporary neighbour that takes the target's place in one step, or disappears."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from annotator.errors import ExportCancelled, ExportExists, ExportFailed
from annotator.exporting.options import EVERYTHING, Options

_SIGNS = ("index.html", "annotation.conf", "windows.csv")  # an export to a folder has one of them
_PREFIX = ".attest-export-"


class Target:
    """A context manager: write to `temporary` inside it; leaving it without an error puts that in `to`'s place.

    `temporary` is a file, or a folder when `folder` is true, beside `to`. Any OSError inside becomes an ExportFailed
    with a hint, and `temporary` is removed.
    """

    def __init__(self, to: Path, *, folder: bool = False, overwrite: bool = False) -> None:
        self.to = to
        self.folder = folder
        self._overwrite = overwrite
        self.temporary = to

    def __enter__(self) -> Target:
        try:
            self._check()
            if self.folder:
                self.temporary = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=self.to.parent))
                self.temporary.chmod(0o755)
            else:
                handle, name = tempfile.mkstemp(prefix=_PREFIX, dir=self.to.parent)
                os.close(handle)
                self.temporary = Path(name)
                self.temporary.chmod(0o644)
        except OSError as error:
            raise failure(error, self.to) from error
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        try:
            if error is None:
                self._check()
                self._put()
            elif isinstance(error, OSError):
                raise failure(error, self.to) from error
        except OSError as problem:
            raise failure(problem, self.to) from problem
        finally:
            with suppress(OSError):
                shutil.rmtree(self.temporary) if self.temporary.is_dir() else self.temporary.unlink(missing_ok=True)

    def _check(self) -> None:
        name = self.to.name
        if not self.to.parent.is_dir():
            raise ExportFailed(f"The folder {self.to.parent} does not exist.", "Make it, or choose another place.")
        if not self.to.exists():
            return
        if self.to.is_dir() != self.folder:
            what = "a folder" if self.to.is_dir() else "a file"
            raise ExportFailed(f"“{name}” is {what} already.", "Choose another name.")
        if not self._overwrite:
            raise ExportExists(f"“{name}” exists already.", "Choose another name, or say that it may be overwritten.")
        if self.folder and any(self.to.iterdir()) and not any((self.to / sign).is_file() for sign in _SIGNS):
            raise ExportFailed(f"“{name}” holds files that are no Attest site.", "Choose an empty or a new folder.")

    def _put(self) -> None:
        if not self.folder:
            _sync(self.temporary)
            self.temporary.replace(self.to)
            _sync(self.to.parent)
            return
        for path in self.temporary.rglob("*"):
            _sync(path)
        if not self.to.exists():
            self.temporary.rename(self.to)
            return
        aside = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=self.to.parent))
        self.to.rename(aside / "old")
        try:
            self.temporary.rename(self.to)
        except OSError:
            (aside / "old").rename(self.to)
            raise
        finally:
            shutil.rmtree(aside, ignore_errors=True)


class Output:
    """What a format's `render` gets: the path to write, the options, and the way to report progress and be stopped."""

    def __init__(
        self,
        path: Path,
        options: Options = EVERYTHING,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self.path = path
        self.options = options
        self._progress = progress
        self._cancelled = cancelled

    def step(self, done: int, total: int) -> None:
        """Reports `done` of `total` pieces. Raises ExportCancelled when the user wants to stop."""
        if self._cancelled is not None and self._cancelled():
            raise ExportCancelled("The export was stopped; nothing was written.", "Start it again when you want.")
        if self._progress is not None:
            self._progress(done, total)


def failure(error: OSError, path: Path) -> ExportFailed:
    """The ExportFailed that says what an OSError means for somebody who wanted `path` written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return ExportFailed(f"There is no room left to write “{path.name}”.", "Free some space or choose another disk.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ExportFailed(f"“{path.parent}” cannot be written to.", "Choose a folder of your own.")
    if error.errno in (errno.ENAMETOOLONG, errno.EINVAL):
        return ExportFailed(f"“{path.name}” is no possible file name here.", "Choose a shorter, simpler name.")
    return ExportFailed(f"“{path.name}” could not be written: {error.strerror or error}.", "Choose another place.")


def _sync(path: Path) -> None:
    flags = os.O_RDONLY if path.is_dir() else os.O_RDWR
    try:
        handle = os.open(path, flags)
    except OSError:
        if path.is_dir():  # Windows opens no folders
            return
        raise
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
