"""`Library`: the one service that the window, the command line and scripts call."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING
from uuid import uuid4

from annotator.errors import LibraryError
from annotator.library import checking
from annotator.library.actors import Actors
from annotator.library.articles import Articles
from annotator.library.backups import Backups
from annotator.library.claims import Claims
from annotator.library.committing import ImportReport, OnDuplicate, commit_outcome
from annotator.library.comparing import Comparing
from annotator.library.copies import Copies
from annotator.library.custody import Chain
from annotator.library.differences import Choices, MergeReport
from annotator.library.fields import Fields
from annotator.library.history import History
from annotator.library.indexing import Indexing
from annotator.library.learning import Learning
from annotator.library.marking import Marking
from annotator.library.merging import Merging, storable
from annotator.library.printing import Printing
from annotator.library.proposing import Proposing
from annotator.library.quotes import Quotes
from annotator.library.repairing import repair
from annotator.library.revising import Revising
from annotator.library.searching import SearchAnswer, Searching, bring_up_to_date, open_index
from annotator.library.snapshots import take_snapshot
from annotator.library.staging import Staging
from annotator.library.suggesting import Suggesting
from annotator.library.tags import Tags
from annotator.library.topics import Topics
from annotator.library.unifying import Unifying
from annotator.library.used_values import used_values
from annotator.library.version_rows import original_of
from annotator.model import ArticleId, Changes, SavedSearch, Snapshot
from annotator.settings import coder_name, load
from annotator.store import Store

if TYPE_CHECKING:
    from annotator.exchange import Imported
    from annotator.exporting import Options
    from annotator.importing import Asked, Outcome
    from annotator.search import Index
    from annotator.search.copied import Lookalikes


class Library:
    """One open `.attest` file.

    Use it from the thread that opened it, and close it, or use it in a `with` block. Every method that changes
    something is one undoable step unless it runs inside `edit()`, which makes several of them one. All methods raise
    `AnnotatorError` with a hint for conditions a user can mend, such as a full disk.

    >>> with Library.create(Path("harbour.attest")) as library:
    ...     article = library.import_files([Path("article.txt")]).imported[0].article
    """

    def __init__(self, path: Path, *, create: bool = False, coder: str = "") -> None:
        self._store = Store(path, create=create, coder=coder or coder_name(load()))
        self.path = path
        self.coder = coder
        self.uid = str(self._store.value("SELECT value FROM setting WHERE key = 'uid'"))
        self.articles = Articles(self._store)
        self.custody = Chain(self._store)
        self.copies = Copies(self._store)
        self.quotes = Quotes(self._store)
        self.actors = Actors(self._store)
        self.claims = Claims(self._store)
        self.topics = Topics(self._store)
        self.tags = Tags(self._store)
        self.fields = Fields(self._store)
        self.unifying = Unifying(self._store)
        self.history = History(self._store)
        self.indexing = Indexing(self._store)
        self.searching = Searching(self._store)
        self.comparing = Comparing(self._store)
        self.printing = Printing(self._store)
        self.proposing = Proposing(self._store)
        self.suggesting = Suggesting(self._store)
        self.learning = Learning(self._store)
        self.revising = Revising(self._store)
        self.backups = Backups(self._store, self.uid)
        self.marking = Marking(self._store)
        self._index: Index | None = None

    @classmethod
    def open(cls, path: Path | str, *, coder: str = "") -> Library:
        """Open a library. Raises NotFound, Locked, TooNew, Damaged or LibraryError."""
        return cls(Path(path), coder=coder)

    @classmethod
    def create(cls, path: Path | str, *, coder: str = "") -> Library:
        """Create a library, or open it when it is there."""
        return cls(Path(path), create=True, coder=coder)

    def close(self) -> None:
        """Let go of the file and the index."""
        if self._index is not None:
            self._index.close()
            self._index = None
        self._store.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def sign_as(self, coder: str) -> None:
        """Record what is done from now on under another coder's name."""
        self._store.sign_as(coder)
        self.coder = coder

    @property
    def name(self) -> str:
        """The library's name: its file's, without the ending."""
        return self.path.stem

    def on_changes(self, listener: Callable[[Changes], None]) -> None:
        """Have `listener` called after every edit, undo and redo with the records it touched."""
        self._store.on_changes = listener

    @contextmanager
    def edit(self, label: str) -> Iterator[None]:
        """Make everything in the block one undoable step, all of it or nothing."""
        with self._store.edit(label):
            yield

    def undo(self) -> Changes | None:
        """Take back the newest step; None when there is none."""
        return self.history.undo()

    def redo(self) -> Changes | None:
        """Do again what was undone last; None when there is none."""
        return self.history.redo()

    def import_files(
        self,
        paths: Sequence[Path | str],
        *,
        on_duplicate: OnDuplicate = OnDuplicate.SKIP,
        progress: Callable[[str], None] | None = None,
        asked: Asked | None = None,
    ) -> ImportReport:
        """Import files, folders and web addresses; they are read in a process of their own. One step of the history.

        Each file comes in whole or not at all; what did not come in is in the report with its reason. Articles that
        print nearly the same text are grouped as copies. `asked` says how tables are to be read.
        """
        from annotator.importing import outcomes

        report, merge, lookalikes = ImportReport(), f"import:{uuid4().hex}", self.copies.lookalikes()
        for outcome in outcomes(paths, asked=asked):
            if progress is not None:
                progress(outcome.path)
            report += self.add_outcome(outcome, on_duplicate=on_duplicate, merge=merge, lookalikes=lookalikes)
        return report

    def add_outcome(
        self,
        outcome: Outcome,
        *,
        on_duplicate: OnDuplicate = OnDuplicate.SKIP,
        merge: str = "",
        lookalikes: Lookalikes | None = None,
    ) -> ImportReport:
        """Add what an importer found in one file; `lookalikes` groups new articles with those they are copies of."""
        return commit_outcome(self._store, outcome, on_duplicate, merge, lookalikes)

    def stage(self) -> Staging:
        """A place for what importers find, to be looked at before any of it comes in. Close it."""
        return Staging(self._store)

    def take_in(
        self, snapshot: Snapshot, source: str, choices: Choices | None = None, *, prefer: str = ""
    ) -> MergeReport:
        """Take in another library's or tool's records; `source` names it in the history. One undoable step.

        Nothing here is overwritten unless `choices`, or for all of them `prefer` ("ours" or "theirs"), say so; every
        difference is in the report. Raises ImportFailed when its words are no text.
        """
        with storable(source), self._store.edit(f"Take in {source}"):
            return Merging(self._store, snapshot, choices, prefer=prefer).run()

    def preview(self, snapshot: Snapshot, choices: Choices | None = None, *, prefer: str = "") -> MergeReport:
        """What `take_in` would report. Nothing is changed."""
        with storable(snapshot.library):
            return self._store.rehearse(lambda: Merging(self._store, snapshot, choices, prefer=prefer).run())

    def merge(self, other: Path | str, choices: Choices | None = None, *, prefer: str = "") -> MergeReport:
        """Take in everything of another library file, sources too, like `take_in`.

        Raises LibraryError when it cannot be opened.
        """
        with self._other(other) as theirs:
            snapshot = theirs.snapshot(everything=True)
            with self._store.edit(f"Take in {Path(other).name}"):
                return Merging(
                    self._store,
                    snapshot,
                    choices,
                    prefer=prefer,
                    original=lambda version: original_of(theirs._store, version),
                ).run()

    def preview_merge(self, other: Path | str, choices: Choices | None = None, *, prefer: str = "") -> MergeReport:
        """What `merge` would report. Nothing is changed."""
        with self._other(other) as theirs:
            return self.preview(theirs.snapshot(everything=True), choices, prefer=prefer)

    @contextmanager
    def _other(self, other: Path | str) -> Iterator[Library]:
        if Path(other).resolve() == self.path.resolve():
            raise LibraryError("A library cannot be merged into itself.", "Choose another library file.")
        with Library.open(other) as theirs:
            yield theirs

    def import_project(self, path: Path | str) -> tuple[Imported, MergeReport]:
        """Take in a project of another tool, or a page Attest exported. Raises ImportFailed.

        The first value's report says of every item what became of it.
        """
        from annotator.exchange import read

        imported = read(Path(path))
        return imported, self.take_in(imported.snapshot, Path(path).name)

    def search(self, query: str, *, limit: int = 20, kinds: Iterable[str] = ()) -> SearchAnswer:
        """Search everything, after bringing the index up to date. Raises QuerySyntaxError."""
        index = self._fresh_index()
        return self.searching.search(index, query, limit=limit, kinds=kinds)

    def snapshot(
        self, articles: Iterable[ArticleId] | None = None, *, everything: bool = False, pages: bool = False
    ) -> Snapshot:
        """A consistent picture of the given articles, or of all, for an exporter. Raises NotFound.

        It holds the actors, claims and tags that the articles' quotes refer to, and with `everything` the rest too;
        with `pages` the PDFs that articles were printed on.
        """
        taken = take_snapshot(self._store, self.name, articles, everything=everything)
        return replace(taken, printed=self.printing.printed(taken.articles)) if pages else taken

    def export(
        self,
        format: str,
        to: Path | str,
        *,
        articles: Iterable[ArticleId] | None = None,
        options: Options | None = None,
        overwrite: bool = False,
        progress: Callable[[int, int], None] | None = None,
    ) -> Path:
        """Write articles with everything said in them to a file; returns its path. Raises ExportFailed."""
        from annotator.exporting import Options as Defaults
        from annotator.exporting import find_format, write

        taken = self.snapshot(articles, pages=find_format(format).needs_pages(options or Defaults()))
        return write(
            taken,
            format,
            Path(to),
            options=options or Defaults(),
            overwrite=overwrite,
            progress=progress,
        )

    def check(self) -> tuple[checking.Problem, ...]:
        """Everything that is wrong with the library, nothing for a sound one: file, sources, anchors, index."""
        stale = tuple(checking.Problem("index", problem) for problem in self._fresh_index().check())
        return checking.check(self._store) + stale

    def check_file(self) -> tuple[checking.Problem, ...]:
        """Everything that is wrong with the library's file; the index, which is made anew at any time, is left out."""
        return checking.check(self._store)

    def repair(self) -> None:
        """Mend what has one right answer. What a person said is never changed or guessed."""
        repair(self._store)

    def verify(self) -> tuple[checking.Problem, ...]:
        """Prove that the sources and texts are those that were loaded."""
        return checking.verify_sources(self._store)

    def counts(self) -> dict[str, int]:
        """How many articles, quotes, actors, claims and tags there are outside the trash."""
        live = "SELECT count(*) FROM quote q JOIN article a ON a.id = q.article WHERE q.trashed = '' AND a.trashed = ''"
        counts = {
            f"{table}s": int(self._store.value(f"SELECT count(*) FROM {table} WHERE trashed = ''"))
            for table in ("article", "actor", "claim", "tag")
        }
        return counts | {"quotes": int(self._store.value(live))}

    def used_values(self, kind: str, field: str) -> tuple[str, ...]:
        """What quotes, articles or claims have in one of their text fields ("cue", "outlet"…), the newest first."""
        return used_values(self._store, kind, field)

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """The queries kept under a name."""
        rows = self._store.rows("SELECT id, uid, name, query FROM saved_search ORDER BY name COLLATE NOCASE")
        return tuple(SavedSearch(*row) for row in rows)

    def save_search(self, name: str, query: str) -> None:
        """Keep a query under a name; the same name again replaces it."""
        known = self._store.value("SELECT id FROM saved_search WHERE name = ?", [name])
        with self._store.edit(f"Save search “{name}”"):
            if known is None:
                self._store.insert("saved_search", name=name, query=query)
            else:
                self._store.update("saved_search", known, query=query)

    def forget_search(self, search: int) -> None:
        """Forget a saved search."""
        with self._store.edit("Forget saved search"):
            self._store.run("DELETE FROM saved_search WHERE id = ?", [search])

    def _fresh_index(self) -> Index:
        if self._index is None:
            self._index = open_index(self.uid, self.searching.texts)
        bring_up_to_date(self._index, self.indexing)
        return self._index
