"""The files of an index: opening and verifying them, and every change to them, one writer at a time.

A change writes a new segment, makes it durable, then replaces the contents file in one step. A crash leaves either the
old index or the new one, and files that nobody names, which the next change removes.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from whoosh.util.filelock import FileLock

from annotator.errors import IndexUnwritable, Locked
from annotator.model import SearchDocument
from annotator.search import toc
from annotator.search.arrayfile import Array, ArrayReader, ArrayWriter, BrokenFile
from annotator.search.building import MAX_DOCUMENTS, Builder
from annotator.search.fields import KEY
from annotator.search.leaf import Leaf
from annotator.search.merging import due, fitting, merge

_LOCK = "lock"
_BATCH_DOCUMENTS = 12_000
_BATCH_WORDS = 2_500_000
"""What is inverted at once, which takes about 100 MB."""
_INLINE = 6_000
"""Merges of at most so many documents happen as part of a change; larger ones wait for tidying."""
_MOST = 16
"""With so many segments even a large merge does not wait."""


class Storage:
    """The folder of an index and the segments it holds now."""

    def __init__(self, folder: Path, uid: str) -> None:
        self.folder = folder
        self.uid = uid
        self._contents_path = str(folder / toc.NAME)
        self.contents = toc.Contents(uid)
        self.leaves: list[Leaf] = []
        self._seen: tuple[int, ...] = ()

    def load(self, *, verify: bool) -> None:
        """Open what is there; an index that is missing, damaged, foreign or of another format is opened empty."""
        self._seen = self._stamp()
        try:
            contents = toc.read(self.folder)
            if contents.uid != self.uid:
                raise BrokenFile("contents: another library's")
            known = {leaf.name: leaf for leaf in self.leaves}
            leaves = [_open(self.folder, entry, known, verify=verify) for entry in contents.segments]
        except (OSError, BrokenFile):
            self.contents = toc.Contents(self.uid)
            self.leaves = []
            return
        self.contents = contents
        self.leaves = leaves

    def changed_elsewhere(self) -> bool:
        """Whether another process has replaced the contents since they were read."""
        return self._stamp() != self._seen

    def _stamp(self) -> tuple[int, ...]:
        try:
            # A plain string: a search asks this each time, and making a path costs more than asking.
            status = os.stat(self._contents_path)  # noqa: PTH116
        except OSError:
            return ()
        return status.st_mtime_ns, status.st_size, status.st_ino

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the lock against a second writer, on the newest contents.

        Raises:
            Locked: another window or program is writing to this index.
            IndexUnwritable: the disk is full, or the folder may not be written to.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            lock = FileLock(str(self.folder / _LOCK))
            if not lock.acquire(blocking=False):
                raise Locked("The search index is being written by another window.", "Try again in a moment.")
            try:
                if self.changed_elsewhere():
                    self.load(verify=False)
                yield
            finally:
                lock.release()
        except OSError as error:
            raise IndexUnwritable(
                f"The search index cannot be written: {error.strerror or error}.",
                f"Make room on the disk, or see that {self.folder} may be written to. Your work is saved all the same.",
            ) from error

    def apply(self, documents: Mapping[str, SearchDocument], removed: Sequence[str]) -> None:
        """Replace or add documents by key, and remove others. Durable when it returns. Needs `writing`."""
        gone = {*documents, *removed}
        deletions = {leaf.name: _living(leaf, gone) for leaf in self.leaves}
        leaves = [
            leaf.with_deleted(np.union1d(leaf.deleted, deletions[leaf.name])) if len(deletions[leaf.name]) else leaf
            for leaf in self.leaves
        ]
        leaves += [self._write(batch) for batch in _batches(documents)]
        leaves = [leaf for leaf in leaves if leaf.live_count()]
        while chosen := due([leaf.live_count() for leaf in leaves], MAX_DOCUMENTS if len(leaves) >= _MOST else _INLINE):
            leaves = self._merged(leaves, chosen)
        self._commit(leaves)

    def tidy(self, *, full: bool) -> bool:
        """Do one merge that is due or frees many deleted documents; `full`: any merge that is possible.

        Returns whether there was one. Needs `writing`.
        """
        leaves = self.leaves
        sizes = [leaf.live_count() for leaf in leaves]
        chosen = due(sizes, MAX_DOCUMENTS)
        if not chosen:
            chosen = fitting(sizes, [at for at, leaf in enumerate(leaves) if sizes[at] * 4 < leaf.count * 3])
        if not chosen and full:
            chosen = fitting(sizes, range(len(sizes)))
            chosen = chosen if len(chosen) > 1 else []
        if chosen:
            self._commit(self._merged(leaves, chosen))
        return bool(chosen)

    def clear(self) -> None:
        """Make it empty and incomplete. Needs `writing`."""
        self.contents = replace(self.contents, uid=self.uid, complete=False)
        self._commit([])

    def set_complete(self) -> None:
        """Note that every record of the library has been handed in. Needs `writing`."""
        self.contents = replace(self.contents, complete=True)
        self._commit(self.leaves)

    def damage(self) -> list[str]:
        """What is wrong with the files, one sentence each."""
        found = []
        for leaf in self.leaves:
            found += [f"{leaf.name}: {name} is damaged" for name in leaf.file.damage()]
        try:
            contents = toc.read(self.folder)
        except FileNotFoundError:
            found += ["The contents file is missing"] if self.leaves else []
        except (OSError, BrokenFile) as error:
            found.append(str(error))
        else:
            if contents.generation < self.contents.generation:
                found.append("The contents file is older than what was written")
        return found

    def _write(self, batch: Sequence[SearchDocument]) -> Leaf:
        builder = Builder()
        for document in batch:
            builder.add(document)
        name = _new_name()
        with ArrayWriter(self.folder / name) as writer:
            writer.finish(builder.write(writer))
        return Leaf(ArrayReader(self.folder / name), name)

    def _merged(self, leaves: list[Leaf], chosen: Sequence[int]) -> list[Leaf]:
        name = _new_name()
        with ArrayWriter(self.folder / name) as writer:
            writer.finish(merge([leaves[place] for place in chosen], writer))
        merged = Leaf(ArrayReader(self.folder / name), name)
        kept = [leaf for place, leaf in enumerate(leaves) if place not in chosen]
        return [*kept, merged] if merged.count else kept

    def _commit(self, leaves: list[Leaf]) -> None:
        entries = tuple(_entry(leaf) for leaf in leaves)
        contents = replace(self.contents, generation=self.contents.generation + 1, segments=entries)
        toc.sync_folder(self.folder)
        toc.write(self.folder, contents)
        self.contents, self.leaves = contents, leaves
        self._seen = self._stamp()
        named = {entry.name for entry in entries}
        for path in self.folder.glob("*.segment"):
            if path.name not in named:
                # Windows keeps a file that is mapped: the next change tries again.
                with contextlib.suppress(OSError):
                    path.unlink()


def _new_name() -> str:
    """A name no segment ever had, so that a reader in another process never sees a file change."""
    return f"{secrets.token_hex(8)}.segment"


def _open(folder: Path, entry: toc.Entry, known: Mapping[str, Leaf], *, verify: bool) -> Leaf:
    leaf = known.get(entry.name)
    if leaf is None or leaf.file.crc != entry.crc:
        if Path(entry.name).name != entry.name:
            raise BrokenFile(f"{entry.name} is not in the index's folder")
        file = ArrayReader(folder / entry.name)
        if file.size != entry.size or file.crc != entry.crc:
            raise BrokenFile(f"{entry.name} is not the segment that was written")
        if verify and file.damage():
            raise BrokenFile(f"{entry.name} is damaged")
        leaf = Leaf(file, entry.name)
    if not entry.deleted:
        return leaf.with_deleted(None)
    bits = np.unpackbits(np.frombuffer(entry.deleted, np.uint8))[: leaf.count]
    return leaf.with_deleted(np.flatnonzero(bits).astype(np.uint16))


def _entry(leaf: Leaf) -> toc.Entry:
    deleted = b"" if leaf.alive is None else np.packbits(~leaf.alive).tobytes()
    return toc.Entry(leaf.name, leaf.file.size, leaf.file.crc, deleted)


def _living(leaf: Leaf, keys: set[str]) -> Array:
    """The live documents of a segment that have one of the keys."""
    if len(keys) < 64:
        found = [number for key in keys if (number := leaf.document(key)) >= 0]
        return np.array(sorted(found), np.uint16)
    field = leaf.field(KEY)
    if field is None:
        return np.zeros(0, np.uint16)
    own = field.terms.range(0, field.terms.count)
    wanted = {key.encode() for key in keys}
    docs = np.sort(field.docs[[at for at, key in enumerate(own) if key in wanted]])
    return docs if leaf.alive is None else docs[leaf.alive[docs]]


def _batches(documents: Mapping[str, SearchDocument]) -> Iterator[list[SearchDocument]]:
    """Groups that fit into memory: by number, and by a guess of their words from their characters."""
    batch: list[SearchDocument] = []
    size = 0
    for document in documents.values():
        length = (len(document.text) + sum(map(len, document.fields.values()))) // 4
        if batch and (len(batch) >= _BATCH_DOCUMENTS or size + length > _BATCH_WORDS):
            yield batch
            batch, size = [], 0
        batch.append(document)
        size += length
    if batch:
        yield batch
