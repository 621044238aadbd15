"""Files, folders and pasted text to outcomes."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from annotator.errors import ImportFailed
from annotator.importing.failures import too_big
from annotator.importing.findings import AS_USUAL, PASTED, Asked, Limits, Outcome, Skipped
from annotator.importing.worker import Worker
from annotator.model import Source

# What systems leave in folders and archives; nobody means to import it.
_CLUTTER = frozenset({"thumbs.db", "desktop.ini", "__macosx", ".ds_store"})

_idle: list[Worker] = []
_guard = threading.Lock()


def extract(
    paths: Sequence[Path],
    *,
    limits: Limits | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    in_process: bool = False,
    asked: Asked = AS_USUAL,
) -> Iterator[Outcome]:
    """The outcome of each file, in order; folders are walked with their subfolders.

    Nothing is raised for a bad file: its outcome carries the error. The iteration ends early once `cancelled()`.
    With `in_process` files are read here instead of in the worker: no limits then, only for tests and tools.
    """
    limits = limits or Limits()
    with _Reader(limits, in_process) as reader:
        for path in paths:
            for found in _files(Path(path), limits):
                if cancelled():
                    return
                if isinstance(found, Outcome):
                    yield found
                    continue
                loaded = _load(found, limits)
                if isinstance(loaded, Outcome):
                    yield loaded
                else:
                    yield from (
                        _named(outcome, loaded.name, str(found)) for outcome in reader.read(loaded, cancelled, asked)
                    )


def outcomes(paths: Sequence[Path | str], *, asked: Asked | None = None) -> Iterator[Outcome]:
    """The outcome of each file, folder or web address, in order. An address is fetched: the only network access."""
    for path in paths:
        if is_address(path):
            fetched = extract_url(str(path))
            yield from () if fetched is None else (fetched,)
        else:
            yield from extract([Path(path)], asked=asked or AS_USUAL)


def is_address(path: Path | str) -> bool:
    """Whether somebody typed the address of a web page and not a path."""
    return isinstance(path, str) and path.lower().startswith(("http://", "https://"))


def extract_pasted(text: str, *, url: str = "", limits: Limits | None = None, in_process: bool = False) -> Outcome:
    """The outcome of what was pasted, HTML or plain text. `url` is where it was copied, when that is known."""
    html = text.lstrip().startswith("<") and "</" in text
    media_type = "text/html" if html else "text/plain"
    content = text.encode("utf-8", "surrogatepass" if not html else "replace") if text.strip() else b""
    source = Source(f"{PASTED}.{'html' if html else 'txt'}", media_type, content, url=url)
    with _Reader(limits or Limits(), in_process) as reader:
        [outcome] = reader.read(source, lambda: False)
    return replace(outcome, path=PASTED)


def extract_again(
    source: Source, asked: Asked, *, cancelled: Callable[[], bool] = lambda: False, in_process: bool = False
) -> Iterator[Outcome]:
    """The outcomes of a source that was loaded before, read in another way."""
    with _Reader(Limits(), in_process) as reader:
        yield from reader.read(source, cancelled, asked)


def extract_url(
    url: str,
    *,
    limits: Limits | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    in_process: bool = False,
) -> Outcome | None:
    """The outcome of the page at an http or https address, fetched now; None once `cancelled()`."""
    from annotator.importing.web.address import fetch

    limits = limits or Limits()
    try:
        source = fetch(url, seconds=limits.seconds, size=min(limits.file_bytes, 25 << 20), cancelled=cancelled)
    except ImportFailed as problem:
        return Outcome(url, None, error=problem)
    if source is None:
        return None
    with _Reader(limits, in_process) as reader:
        outcomes = list(reader.read(source, cancelled))
    return _named(outcomes[0], source.name, url) if outcomes else None


def warm() -> None:
    """Start a reading process in good time, so that the first import need not wait for it."""
    worker = _take(Limits())
    worker.start()
    _give(worker)


def close() -> None:
    """End every reading process; the next import starts a new one."""
    with _guard:
        workers, _idle[:] = list(_idle), []
    for worker in workers:
        worker.close()


class _Reader:
    """A worker for as long as it is needed, or this process in its place."""

    def __init__(self, limits: Limits, in_process: bool) -> None:
        self._limits = limits
        self._in_process = in_process
        self._worker: Worker | None = None

    def __enter__(self) -> _Reader:
        return self

    def __exit__(self, *_: object) -> None:
        if self._worker is not None:
            _give(self._worker)

    def read(self, source: Source, cancelled: Callable[[], bool], asked: Asked = AS_USUAL) -> Iterator[Outcome]:
        if self._in_process:
            from annotator.importing.reading import read

            return read(source, self._limits, asked)
        self._worker = self._worker or _take(self._limits)
        return self._worker.read(source, cancelled, asked)


def _take(limits: Limits) -> Worker:
    with _guard:
        for worker in _idle:
            if worker.limits == limits:
                _idle.remove(worker)
                return worker
    return Worker(limits)


def _give(worker: Worker) -> None:
    """Keep one worker for the next import, end any other."""
    with _guard:
        spare = [other for other in _idle if other is not worker]
        _idle[:] = [worker]
    for other in spare:
        other.close()


def _files(path: Path, limits: Limits) -> Iterator[Path | Outcome]:
    """The files to read under `path`, natural order; what is left out is an outcome that says why."""
    if not path.is_dir():
        yield path
        return
    count = 0
    for folder, subfolders, names in os.walk(path):
        subfolders[:] = sorted(name for name in subfolders if not _is_clutter(name))
        pages = {Path(name).stem.casefold() for name in names if name.lower().endswith((".html", ".htm", ".xhtml"))}
        for name in [name for name in subfolders if _belongs_to_page(name, pages)]:
            subfolders.remove(name)
            yield Outcome(str(Path(folder, name)), None, skipped=(Skipped("", "pictures and scripts of a saved page"),))
        for name in sorted(name for name in names if not _is_clutter(name)):
            count += 1
            if count > limits.members:
                error = ImportFailed(
                    f"{path} has over {limits.members} files.", "Import its subfolders one by one.", str(path)
                )
                yield Outcome(str(path), None, error=error)
                return
            yield Path(folder, name)
    if not count:
        yield Outcome(
            str(path), None, error=ImportFailed(f"{path.name} has no files.", "Choose another folder.", str(path))
        )


def _is_clutter(name: str) -> bool:
    return name.startswith(".") or name.casefold() in _CLUTTER


def _belongs_to_page(folder: str, pages: set[str]) -> bool:
    stem = folder.casefold().removesuffix("_files").removesuffix("-dateien").removesuffix("_fichiers")
    return stem != folder.casefold() and stem in pages


def _load(path: Path, limits: Limits) -> Source | Outcome:
    name = str(path)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise ImportFailed(f"{path.name} is not a file.", "Choose a file or a folder.", name)
        if status.st_size > limits.file_bytes:
            raise too_big(path.name, status.st_size, limits.file_bytes)
        return Source(path.name, "", path.read_bytes())
    except ImportFailed as problem:
        return Outcome(name, None, error=problem)
    except FileNotFoundError:
        return Outcome(name, None, error=ImportFailed(f"{path.name} does not exist.", "Check the path.", name))
    except OSError as problem:
        error = ImportFailed(f"{path.name} cannot be read: {problem.strerror}.", "Check that you may open it.", name)
        return Outcome(name, None, error=error)
    except ValueError:
        return Outcome(name, None, error=ImportFailed("That is no file name.", "Check the path.", name))


def _named(outcome: Outcome, name: str, path: str) -> Outcome:
    """The outcome under the path the user gave instead of the bare file name."""
    if outcome.error is not None:
        outcome.error.path = path
    return replace(outcome, path=path + outcome.path.removeprefix(name))
