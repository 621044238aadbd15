"""Adding what an importer found to the library, with an account of every article."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.library.articles import Articles
from annotator.model import ArticleId, Draft
from annotator.store import Store

if TYPE_CHECKING:
    from annotator.importing import Outcome


class OnDuplicate(StrEnum):
    """What happens to an article the library has already: by its text or its address."""

    SKIP = "skip"
    VERSION = "version"


@dataclass(frozen=True, slots=True)
class Taken:
    """An article that came in: new, or as a new version of a known one."""

    article: ArticleId
    title: str
    path: str
    new_version: bool
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that did not come in, and why; `article` is the known one for a duplicate."""

    path: str
    title: str
    reason: str
    hint: str = ""
    article: ArticleId | None = None


@dataclass(frozen=True, slots=True)
class ImportReport:
    """An account of an import: `found == len(imported) + len(duplicates) + len(skipped)`; `failed` are whole files."""

    imported: tuple[Taken, ...] = ()
    duplicates: tuple[LeftOut, ...] = ()
    skipped: tuple[LeftOut, ...] = ()
    failed: tuple[LeftOut, ...] = ()

    @property
    def found(self) -> int:
        """How many articles the files held."""
        return len(self.imported) + len(self.duplicates) + len(self.skipped)

    def __add__(self, other: ImportReport) -> ImportReport:
        return ImportReport(
            self.imported + other.imported,
            self.duplicates + other.duplicates,
            self.skipped + other.skipped,
            self.failed + other.failed,
        )


def commit_outcome(store: Store, outcome: Outcome, on_duplicate: OnDuplicate, merge: str) -> ImportReport:
    """Add the articles of one file in one transaction: all of them, or none when something goes wrong.

    Edits with the same `merge` key become one step of the history.
    """
    path = str(outcome.path)
    if outcome.error is not None:
        return ImportReport(failed=(LeftOut(path, "", outcome.error.message, outcome.error.hint),))
    skipped = tuple(
        LeftOut(path, left.text[:80], f"{left.part}: {left.reason}" if left.part else left.reason)
        for left in outcome.skipped
    )
    report = ImportReport(skipped=skipped)
    with store.edit("Import articles", merge=merge):
        for draft in outcome.drafts:
            report += _commit_draft(Articles(store), draft, outcome, on_duplicate)
    return report


def _commit_draft(articles: Articles, draft: Draft, outcome: Outcome, on_duplicate: OnDuplicate) -> ImportReport:
    assert outcome.source is not None
    path, title = str(outcome.path), draft.metadata.title
    known = articles.duplicate_of(draft)
    if known is None:
        article = articles.add(draft, outcome.source)
        return ImportReport(imported=(Taken(article, title, path, False, draft.warnings),))
    summary = articles.summary(known)
    same_text = articles.version(summary.version).content.text == draft.content.text
    earlier = not same_text and articles.has_text(known, draft.content.text)
    if on_duplicate is OnDuplicate.VERSION and not same_text:
        articles.add_version(known, draft, outcome.source)
        return ImportReport(imported=(Taken(known, title, path, True, draft.warnings),))
    where = " (in the trash)" if summary.trashed else ""
    what = (
        "the same text" if same_text
        else "the text of an earlier version" if earlier
        else "the same address, with another text"
    )  # fmt: skip
    return ImportReport(
        duplicates=(
            LeftOut(
                path,
                title,
                f"The library has this article already{where}: {what} as “{summary.metadata.title}”.",
                "" if same_text else "Import it again as a new version to keep both texts.",
                known,
            ),
        )
    )
