"""What an import found, before any of it is in the library: to be looked at, chosen from, mended, then taken in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.errors import NotFound
from annotator.library.articles import Articles
from annotator.library.committing import ImportReport, LeftOut, OnDuplicate, commit_drafts, left_out
from annotator.library.copies import Copies
from annotator.library.scratch import Scratch
from annotator.library.version_rows import sha256
from annotator.model import ArticleId, CanonicalText, Draft, Metadata, Source
from annotator.store import Store
from annotator.text import words

if TYPE_CHECKING:
    from annotator.importing import Columns, Outcome
    from annotator.search.copied import Lookalikes


class Sameness(StrEnum):
    """What an article has in common with one that is there already."""

    TEXT = "text"
    EARLIER_TEXT = "earlier text"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Known:
    """An article that is there already: in the library, or (`candidate`) found earlier in the same import."""

    what: Sameness
    title: str
    article: ArticleId | None = None
    candidate: int | None = None
    trashed: bool = False

    @property
    def can_be_version(self) -> bool:
        """Whether the text differs, so that it can be taken in at all."""
        return self.what is not Sameness.TEXT


@dataclass(frozen=True, slots=True)
class CopyOf:
    """An article that prints nearly the same text: in the library, or found earlier in the same import."""

    title: str
    article: ArticleId | None = None
    candidate: int | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """One article that was found. `number` names it; `words` counts its text, `broken` what looks broken in it."""

    number: int
    path: str
    part: str
    metadata: Metadata
    words: int
    extractor: str
    warnings: tuple[str, ...] = ()
    broken: int = 0
    known: Known | None = None
    copy_of: CopyOf | None = None

    @property
    def clean(self) -> bool:
        """Whether nobody needs to look at it before it comes in."""
        return not (self.warnings or self.broken or self.known or self.copy_of)


@dataclass(frozen=True, slots=True)
class FoundFile:
    """What one file holds. `stated` is how many articles it says it has, None when it does not say."""

    path: str
    candidates: tuple[Candidate, ...] = ()
    skipped: tuple[LeftOut, ...] = ()
    failed: LeftOut | None = None
    stated: int | None = None
    table: Columns | None = None
    source: int | None = None

    @property
    def short(self) -> int:
        """How many articles it says it has that were neither found nor skipped with a reason."""
        if self.stated is None:
            return 0
        return max(0, self.stated - len(self.candidates) - len(self.skipped))

    @property
    def clean(self) -> bool:
        """Whether there is nothing to decide and nothing to tell about it."""
        return all(each.clean for each in self.candidates) and not (self.skipped or self.failed or self.short)


class Staging:
    """What importers found in one import; use it from the library's thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._articles = Articles(store)
        self._scratch = Scratch()
        self._files: dict[str, FoundFile] = {}
        self._by_text: dict[str, int] = {}
        self._by_url: dict[str, int] = {}
        self._titles: dict[int, str] = {}
        # Candidates have negative numbers beside the library's articles.
        self._seen = Copies(store).lookalikes(lambda number: self._scratch.text(-number))
        self._there: Lookalikes | None = None

    def close(self) -> None:
        """Forget everything that was not taken in."""
        self._scratch.close()

    def take(self, outcome: Outcome) -> FoundFile:
        """Keep what one file gave, with what the library has of it; the same path again replaces what it gave."""
        path = str(outcome.path)
        self._forget(path)
        if outcome.error is not None:
            failed = LeftOut(path, "", outcome.error.message, outcome.error.hint)
            kept = self._scratch.add_source(outcome.source) if outcome.source and outcome.table else None
            found = FoundFile(path, failed=failed, table=outcome.table, source=kept)
        else:
            source = self._scratch.add_source(outcome.source) if outcome.source is not None else None
            candidates = tuple(self._candidate(path, source, draft) for draft in outcome.drafts if source is not None)
            found = FoundFile(path, candidates, left_out(outcome), None, outcome.found, outcome.table, source)
        self._files[path] = found
        return found

    def draft(self, number: int) -> Draft:
        """A candidate's text and metadata."""
        return self._scratch.draft(number)[1]

    def source_of(self, number: int) -> Source:
        """The source a candidate was found in."""
        return self._scratch.source(self._scratch.draft(number)[0])

    def file_source(self, path: str) -> Source | None:
        """The source of a file that was read, None when nothing of it was."""
        source = self._files[path].source if path in self._files else None
        return None if source is None else self._scratch.source(source)

    def mend(self, number: int, content: CanonicalText, how: str) -> Candidate:
        """Give a candidate another text, made from the same source by `how`; returns it as it is now."""
        source, draft = self._scratch.draft(number)
        file = self._file_of(number)
        known = next(each for each in file.candidates if each.number == number)
        mended = replace(draft, content=content, extractor=f"{draft.extractor}, {how}", layout=b"")
        self._scratch.put(source, mended, number)
        now = replace(known, words=words(content.text), broken=_broken(content), extractor=mended.extractor)
        candidates = tuple(now if each.number == number else each for each in file.candidates)
        self._files[known.path] = replace(file, candidates=candidates)
        return now

    def commit(
        self, path: str, choices: Mapping[int, OnDuplicate], *, merge: str = "", group: bool = True
    ) -> ImportReport:
        """Take in what was chosen of one file, whole or not at all; the rest is in the report as left out.

        `choices` says of each candidate to take what happens if the library has it already. Files with the same
        `merge` key are one step of the history. With `group` copies of other articles are grouped with them.
        """
        file = self._files[path]
        if file.failed is not None:
            return ImportReport(failed=(file.failed,))
        report = ImportReport(skipped=file.skipped)
        chosen = [each for each in file.candidates if each.number in choices]
        dropped = tuple(
            LeftOut(path, each.metadata.title, "You left it out.", article=each.known.article if each.known else None)
            for each in file.candidates
            if each.number not in choices
        )
        if chosen and file.source is not None:
            if group and self._there is None:
                self._there = Copies(self._store).lookalikes()
            drafts = [(self._scratch.draft(each.number)[1], choices[each.number]) for each in chosen]
            source = self._scratch.source(file.source)
            report += commit_drafts(self._store, path, source, drafts, merge, self._there if group else None)
        return report + ImportReport(skipped=dropped)

    def _candidate(self, path: str, source: int, draft: Draft) -> Candidate:
        number = self._scratch.put(source, draft)
        data, text = draft.metadata, draft.content.text
        self._titles[number] = data.title
        known = self._known(draft)
        copy = None
        if known is None or known.can_be_version:
            copy = self._copy(number, text, known)
        sha = sha256(text.encode())
        self._by_text.setdefault(sha, number)
        if data.url:
            self._by_url.setdefault(data.url, number)
        return Candidate(
            number, path, draft.part, data, words(text), draft.extractor, draft.warnings, _broken(draft.content),
            known, copy,
        )  # fmt: skip

    def _known(self, draft: Draft) -> Known | None:
        text = draft.content.text
        article = self._articles.duplicate_of(draft)
        if article is not None:
            summary = self._articles.summary(article)
            if self._articles.version(summary.version).content.text == text:
                what = Sameness.TEXT
            else:
                earlier = self._articles.has_text(article, text)
                what = Sameness.EARLIER_TEXT if earlier else Sameness.ADDRESS
            return Known(what, summary.metadata.title, article, trashed=summary.trashed)
        for what, number in (
            (Sameness.TEXT, self._by_text.get(sha256(text.encode()))),
            (Sameness.ADDRESS, self._by_url.get(draft.metadata.url) if draft.metadata.url else None),
        ):
            if number is not None:
                return Known(what, self._titles[number], candidate=number)
        return None

    def _copy(self, number: int, text: str, known: Known | None) -> CopyOf | None:
        same = () if known is None else (known.article, -(known.candidate or 0))
        like = [each for each in self._seen.like(text) if each not in same and (each > 0 or -each in self._titles)]
        self._seen.add(-number, text)
        if not like:
            return None
        if like[0] < 0:
            return CopyOf(self._titles[-like[0]], candidate=-like[0])
        article = ArticleId(like[0])
        return CopyOf(self._articles.summary(article).metadata.title, article)

    def _forget(self, path: str) -> None:
        """A file is read again: what it gave before is not there any more."""
        file = self._files.pop(path, None)
        if file is None:
            return
        gone = {each.number for each in file.candidates}
        for number in gone:
            self._titles.pop(number, None)
        for table in (self._by_text, self._by_url):
            for key in [key for key, number in table.items() if number in gone]:
                del table[key]

    def _file_of(self, number: int) -> FoundFile:
        for file in self._files.values():
            if any(each.number == number for each in file.candidates):
                return file
        raise NotFound("This article does not wait to be imported any more.", "Open its file again.")


def _broken(content: CanonicalText) -> int:
    from annotator.importing.repairs import repairs

    return len(repairs(content))
