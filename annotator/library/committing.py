"""Adding what an importer found to the library, with an account of every article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.library.articles import Articles
from annotator.library.copies import Copies
from annotator.library.version_rows import sha256
from annotator.model import ArticleId, Draft, Source, VersionId
from annotator.store import Store

if TYPE_CHECKING:
    from annotator.importing import Outcome
    from annotator.search.copied import Lookalikes


class OnDuplicate(StrEnum):
    """What happens to an article the library has already: by its text or its address."""

    SKIP = "skip"
    VERSION = "version"
    ARTICLE = "article"
    """Another article all the same, as for a site that names one address for all of its pages."""


@dataclass(frozen=True, slots=True)
class Taken:
    """An article that came in: new, or as a new version of a known one.

    `copies` are the articles it was grouped with because they print nearly the same text.
    """

    article: ArticleId
    title: str
    path: str
    new_version: bool
    warnings: tuple[str, ...] = ()
    copies: tuple[ArticleId, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that did not come in, and why; `article` is the known one for a duplicate."""

    path: str
    title: str
    reason: str
    hint: str = ""
    article: ArticleId | None = None


@dataclass(frozen=True, slots=True)
class Stated:
    """How many articles a file says it has, and how many were found in it."""

    path: str
    says: int
    found: int


@dataclass(frozen=True, slots=True)
class ImportReport:
    """An account of an import: `found == len(imported) + len(duplicates) + len(skipped)`; `failed` are whole files.

    `stated` has the files that say themselves how many articles they hold.
    """

    imported: tuple[Taken, ...] = ()
    duplicates: tuple[LeftOut, ...] = ()
    skipped: tuple[LeftOut, ...] = ()
    failed: tuple[LeftOut, ...] = ()
    stated: tuple[Stated, ...] = ()

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
            self.stated + other.stated,
        )


def commit_outcome(
    store: Store, outcome: Outcome, on_duplicate: OnDuplicate, merge: str, lookalikes: Lookalikes | None = None
) -> ImportReport:
    """Add the articles of one file in one transaction: all of them, or none when something goes wrong.

    Edits with the same `merge` key become one step of the history. With `lookalikes` a new article is grouped with
    those it is a copy of.
    """
    path = str(outcome.path)
    if outcome.error is not None:
        return ImportReport(failed=(LeftOut(path, "", outcome.error.message, outcome.error.hint),))
    stated = () if outcome.found is None else (Stated(path, outcome.found, len(outcome.drafts)),)
    report = ImportReport(skipped=left_out(outcome), stated=stated)
    if outcome.source is not None and outcome.drafts:
        chosen = [(draft, on_duplicate) for draft in outcome.drafts]
        report += commit_drafts(store, path, outcome.source, chosen, merge, lookalikes)
    return report


def _is_another_scan(articles: Articles, known: VersionId, draft: Draft, content: bytes) -> bool:
    """Whether both are pictures of pages under the same title, but not the same pictures."""
    version = articles.version(known)
    only_title = len(draft.content.blocks) <= 1 and bool(draft.layout)
    return only_title and version.printed and version.source_sha256 != sha256(content)


def left_out(outcome: Outcome) -> tuple[LeftOut, ...]:
    """What the importer skipped in a file, with its reasons."""
    return tuple(
        LeftOut(str(outcome.path), left.text[:80], f"{left.part}: {left.reason}" if left.part else left.reason)
        for left in outcome.skipped
    )


def commit_drafts(
    store: Store,
    path: str,
    source: Source,
    chosen: Iterable[tuple[Draft, OnDuplicate]],
    merge: str,
    lookalikes: Lookalikes | None = None,
) -> ImportReport:
    """Add drafts of one file in one transaction, each with what is to happen when the library has it already."""
    report = ImportReport()
    with store.edit("Import articles", merge=merge):
        for draft, on_duplicate in chosen:
            came = _commit_draft(Articles(store), draft, source, path, on_duplicate)
            report += _grouped(store, came, draft, lookalikes) if lookalikes is not None else came
    return report


def _grouped(store: Store, came: ImportReport, draft: Draft, lookalikes: Lookalikes) -> ImportReport:
    """The report on one draft, after its article was grouped with those it is a copy of."""
    if not came.imported or came.imported[0].new_version:
        return came
    [taken] = came.imported
    text = draft.content.text
    like = tuple(ArticleId(number) for number in lookalikes.like(text))
    lookalikes.add(taken.article, text)
    if like:
        Copies(store).group([*like, taken.article])
    return replace(came, imported=(replace(taken, copies=like),))


def _commit_draft(
    articles: Articles, draft: Draft, source: Source, path: str, on_duplicate: OnDuplicate
) -> ImportReport:
    title = draft.metadata.title
    known = articles.duplicate_of(draft)
    if known is None:
        article = articles.add(draft, source)
        return ImportReport(imported=(Taken(article, title, path, False, draft.warnings),))
    summary = articles.summary(known)
    if _is_another_scan(articles, summary.version, draft, source.content):
        article = articles.add(draft, source)
        return ImportReport(imported=(Taken(article, title, path, False, draft.warnings),))
    same_text = articles.version(summary.version).content.text == draft.content.text
    earlier = not same_text and articles.has_text(known, draft.content.text)
    if on_duplicate is OnDuplicate.VERSION and not same_text:
        articles.add_version(known, draft, source)
        return ImportReport(imported=(Taken(known, title, path, True, draft.warnings),))
    if on_duplicate is OnDuplicate.ARTICLE and not same_text:
        article = articles.add(draft, source)
        return ImportReport(imported=(Taken(article, title, path, False, draft.warnings),))
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
