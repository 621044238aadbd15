"""Articles: listing, reading, editing what is known of them, versions, trash."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from annotator.errors import NotFound
from annotator.library.field_values import values_of
from annotator.library.moving import move_areas, move_spans
from annotator.library.quote_rows import load_quotes
from annotator.library.tag_paths import tag_paths
from annotator.library.version_rows import content_of, insert_source, insert_version, sha256
from annotator.model import (
    Article,
    ArticleId,
    ArticleSummary,
    Draft,
    FieldTarget,
    Metadata,
    Quote,
    QuoteTag,
    Source,
    SourceId,
    TagId,
    Version,
    VersionId,
)
from annotator.store import Store
from annotator.store.store import now

EDITABLE = ("title", "outlet", "byline", "published", "url", "language", "section", "note")

_SUMMARY = """
SELECT a.id, a.uid, a.title, a.outlet, a.byline, a.published, a.url, a.language, a.section, a.version,
  coalesce((SELECT number FROM article_version av WHERE av.article = a.id AND av.version = a.version), 1),
  v.words, (SELECT count(*) FROM quote q WHERE q.article = a.id AND q.trashed = ''),
  coalesce(r.progress, 0.0), a.done, a.note, a.trashed <> '', a.added, a.cluster
FROM article a JOIN version v ON v.id = a.version LEFT JOIN reading r ON r.article = a.id
"""


class Articles:
    """The articles of one library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self, *, trashed: bool = False) -> tuple[ArticleSummary, ...]:
        """All articles, newest publication first; those in the trash instead when `trashed`."""
        where = "a.trashed <> ''" if trashed else "a.trashed = ''"
        return self._summaries(f"{_SUMMARY} WHERE {where} ORDER BY a.published DESC, a.id DESC", [])

    def summary(self, article: ArticleId) -> ArticleSummary:
        """One article as a list shows it. Raises NotFound."""
        found = self._summaries(f"{_SUMMARY} WHERE a.id = ?", [article])
        if not found:
            raise NotFound(f"There is no article {article}.", "List the articles to see their numbers.")
        return found[0]

    def some(self, articles: Iterable[ArticleId]) -> tuple[ArticleSummary, ...]:
        """Those of the articles that exist, in the trash or not."""
        return self._summaries(
            f"{_SUMMARY} WHERE a.id IN (SELECT value FROM json_each(?))", [json.dumps(list(articles))]
        )  # fmt: skip

    def get(self, article: ArticleId) -> Article:
        """An article with its current version and the quotes in it. Raises NotFound."""
        return self.several([article])[0]

    def several(self, articles: Sequence[ArticleId]) -> tuple[Article, ...]:
        """Articles with their current versions and quotes, in the order asked for. Raises NotFound."""
        summaries = {summary.id: summary for summary in self.some(articles)}
        for article in articles:
            if article not in summaries:
                raise NotFound(f"There is no article {article}.", "List the articles to see their numbers.")
        quotes: dict[int, list[Quote]] = defaultdict(list)
        listed = json.dumps(list(articles))
        for quote in load_quotes(
            self._store, "q.article IN (SELECT value FROM json_each(?)) AND q.trashed = ''", [listed]
        ):
            quotes[quote.article].append(quote)
        return tuple(
            Article(summaries[each], self.version(summaries[each].version, summaries[each].number), tuple(quotes[each]))
            for each in articles
        )

    def version(self, version: VersionId, number: int = 1) -> Version:
        """One version whole. Raises NotFound."""
        rows = self._store.rows(
            "SELECT v.uid, v.text, v.blocks, v.set_aside, v.extractor, v.sha256, v.source, s.name, s.sha256, "
            "v.created, v.warnings, length(v.layout) > 0 AND length(s.content) > 0 "
            "FROM version v JOIN source s ON s.id = v.source WHERE v.id = ?",
            [version],
        )
        if not rows:
            raise NotFound(f"There is no version {version}.")
        uid, text, blocks, aside, extractor, sha, source, name, source_sha, created, warnings, printed = rows[0]
        content = content_of(text, blocks, aside)
        return Version(
            version, uid, number, content, extractor, sha, SourceId(source), name, source_sha, created,
            tuple(json.loads(warnings)), bool(printed),
        )  # fmt: skip

    def versions(self, article: ArticleId) -> tuple[tuple[int, VersionId, str, str], ...]:
        """The article's versions as (number, version, created, extractor), oldest first."""
        rows = self._store.rows(
            "SELECT av.number, v.id, v.created, v.extractor FROM article_version av "
            "JOIN version v ON v.id = av.version WHERE av.article = ? ORDER BY av.number",
            [article],
        )
        return tuple((row[0], VersionId(row[1]), row[2], row[3]) for row in rows)

    def layout(self, version: VersionId) -> bytes:
        """The page layout an importer stored with a version, b"" when there is none."""
        return bytes(self._store.value("SELECT layout FROM version WHERE id = ?", [version]) or b"")

    def source(self, source: SourceId) -> Source:
        """The original bytes as they were loaded. Raises NotFound."""
        rows = self._store.rows("SELECT name, media_type, content, url, retrieved FROM source WHERE id = ?", [source])
        if not rows:
            raise NotFound(f"There is no source {source}.")
        return Source(*rows[0])

    def duplicate_of(self, draft: Draft) -> ArticleId | None:
        """The article that has this text or this address already, in the trash or not."""
        found = self._store.value(
            "SELECT a.id FROM article a JOIN article_version av ON av.article = a.id "
            "JOIN version v ON v.id = av.version WHERE v.sha256 = ? ORDER BY a.trashed <> '', a.id LIMIT 1",
            [sha256(draft.content.text.encode())],
        )
        if found is None and draft.metadata.url:
            found = self._store.value(
                "SELECT id FROM article WHERE url = ? ORDER BY trashed <> '', id LIMIT 1", [draft.metadata.url]
            )
        return None if found is None else ArticleId(found)

    def has_text(self, article: ArticleId, text: str) -> bool:
        """Whether one of the article's versions is this text."""
        found = self._store.value(
            "SELECT 1 FROM article_version av JOIN version v ON v.id = av.version "
            "WHERE av.article = ? AND v.sha256 = ?",
            [article, sha256(text.encode())],
        )
        return found is not None

    def add(self, draft: Draft, source: Source) -> ArticleId:
        """Add an article made from a source. One undoable edit."""
        data = draft.metadata
        title = data.title or _first_words(draft.content.text) or source.name
        with self._store.edit(f"Add article “{_short(title)}”"):
            version = insert_version(self._store, draft, insert_source(self._store, source))
            article = self._store.insert(
                "article", title=title, outlet=data.outlet, byline=data.byline, published=data.published, url=data.url,
                language=data.language, section=data.section, version=version, added=now(),
            )  # fmt: skip
            self._store.insert("article_version", article=article, version=version, number=1)
        return ArticleId(article)

    def add_version(self, article: ArticleId, draft: Draft, source: Source) -> VersionId:
        """Give an article a new text; its quotes follow, wait for review, or become orphans. One undoable edit."""
        summary = self.summary(article)
        with self._store.edit(f"New version of “{_short(summary.metadata.title)}”"):
            version = insert_version(self._store, draft, insert_source(self._store, source))
            number = 1 + int(self._store.value("SELECT max(number) FROM article_version WHERE article = ?", [article]))
            self._store.insert("article_version", article=article, version=version, number=number)
            self._store.update("article", article, version=version)
            move_spans(self._store, article, VersionId(version), draft.content.text)
            move_areas(self._store, article, draft.content)
        return VersionId(version)

    def set(self, article: ArticleId, field: str, value: str) -> None:
        """Set one of the fields in `EDITABLE`."""
        if field not in EDITABLE:
            raise ValueError(f"articles have no field {field!r}")
        self.summary(article)
        with self._store.edit(f"Change {field} of article", merge=f"article:{article}:{field}"):
            self._store.update("article", article, **{field: value.strip() if field != "note" else value})

    def set_done(self, articles: Iterable[ArticleId], done: bool) -> None:
        """Mark articles as done or to do."""
        with self._store.edit("Mark as done" if done else "Mark as to do"):
            for article in articles:
                self._store.update("article", article, done=int(done))

    def set_progress(self, article: ArticleId, position: int, progress: float) -> None:
        """Remember how far an article has been read: code point at the top, share 0..1. Not part of the history."""
        with self._store.unjournalled():
            self._store.run(
                "INSERT INTO reading (article, position, progress, opened) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (article) DO UPDATE SET position = excluded.position, opened = excluded.opened, "
                "progress = max(progress, excluded.progress)",
                [article, position, min(1.0, max(0.0, progress)), now()],
            )

    def position(self, article: ArticleId) -> int:
        """Where reading stopped last time, in code points."""
        return int(self._store.value("SELECT position FROM reading WHERE article = ?", [article]) or 0)

    def last_opened(self) -> ArticleId | None:
        """The article read last."""
        found = self._store.value(
            "SELECT r.article FROM reading r JOIN article a ON a.id = r.article WHERE a.trashed = '' "
            "ORDER BY r.opened DESC LIMIT 1"
        )
        return None if found is None else ArticleId(found)

    def trash(self, articles: Sequence[ArticleId]) -> None:
        """Put articles into the trash; their quotes stay with them."""
        with self._store.edit("Remove article" if len(articles) == 1 else f"Remove {len(articles)} articles"):
            for article in articles:
                self._store.update("article", article, trashed=now())

    def restore(self, articles: Sequence[ArticleId]) -> None:
        """Take articles out of the trash."""
        with self._store.edit("Restore article" if len(articles) == 1 else f"Restore {len(articles)} articles"):
            for article in articles:
                self._store.update("article", article, trashed="")

    def add_tag(self, article: ArticleId, tag: TagId) -> None:
        """Tag an article; nothing happens when it has the tag."""
        known = self._store.value("SELECT id FROM article_tag WHERE article = ? AND tag = ?", [article, tag])
        if known is None:
            with self._store.edit("Tag article"):
                self._store.insert("article_tag", article=article, tag=tag)

    def remove_tag(self, article: ArticleId, tag: TagId) -> None:
        """Take a tag off an article."""
        with self._store.edit("Remove tag from article"):
            self._store.run("DELETE FROM article_tag WHERE article = ? AND tag = ?", [article, tag])

    def _summaries(self, sql: str, parameters: list[Any]) -> tuple[ArticleSummary, ...]:
        rows = self._store.rows(sql, parameters)
        tags = self._tags([row[0] for row in rows])
        values = values_of(self._store, FieldTarget.ARTICLE, (row[0] for row in rows))
        return tuple(
            ArticleSummary(
                ArticleId(row[0]), row[1], Metadata(*row[2:9]), VersionId(row[9]), row[10], row[11], row[12], row[13],
                bool(row[14]), row[15], bool(row[16]), row[17], tags.get(row[0], ()),
                values.get(row[0], ()), cluster=row[18],
            )
            for row in rows
        )  # fmt: skip

    def _tags(self, articles: list[int]) -> dict[int, tuple[QuoteTag, ...]]:
        rows = self._store.rows(
            "SELECT article, tag FROM article_tag WHERE article IN (SELECT value FROM json_each(?)) ORDER BY id",
            [json.dumps(articles)],
        )
        if not rows:
            return {}
        paths = tag_paths(self._store)
        found: dict[int, tuple[QuoteTag, ...]] = {}
        for article, tag in rows:
            if tag in paths:
                found[article] = (*found.get(article, ()), QuoteTag(TagId(tag), *paths[tag]))
        return found


def _first_words(text: str) -> str:
    line = text.split("\n", 1)[0]
    return line if len(line) <= 90 else line[:90].rsplit(" ", 1)[0] + "…"


def _short(title: str) -> str:
    return title if len(title) <= 40 else title[:39] + "…"
