"""Taking in articles and their quotes: which article here is the same, where the quotes stand in its text."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urlsplit

from annotator.library.articles import Articles
from annotator.library.differences import Judging
from annotator.library.merging_ids import Ids
from annotator.library.merging_quotes import QuoteMerging
from annotator.library.merging_values import ValueMerging
from annotator.library.version_rows import Original, insert_foreign_version, sha256
from annotator.model import Article, ArticleId, Snapshot
from annotator.store import Store
from annotator.store.store import now

_TELLING = 12  # code points of a title that is no "News"
_METADATA = ("title", "outlet", "byline", "published", "url", "language", "section")


class ArticleMerging:
    """The articles of one merge, after tags, actors and claims have been taken in."""

    def __init__(
        self,
        store: Store,
        snapshot: Snapshot,
        ids: Ids,
        judging: Judging,
        values: ValueMerging,
        original: Callable[[str], Original | None],
    ) -> None:
        self._store = store
        self._ids = ids
        self._judging = judging
        self._original = original
        self._values = values
        self._quotes = QuoteMerging(store, snapshot, ids, judging, values)
        self._addresses: dict[str, int] | None = None

    @property
    def orphans(self) -> int:
        """How many spans have found no place."""
        return self._quotes.orphans

    def take(self, article: Article) -> None:
        """One article with its quotes."""
        if self._ids.is_known("article", article.summary.id, self._same(article)):
            self._differ(article)
        else:
            self._insert(article)
        mine = ArticleId(self._ids["article", article.summary.id])
        for tag in article.summary.tags:
            if (ours := self._ids.get("tag", tag.tag)) is not None:
                Articles(self._store).add_tag(mine, ours)  # type: ignore[arg-type]  # a tag's id
        summary = article.summary
        self._values.take("article", summary.metadata.title, summary.id, summary.uid, summary.fields)
        self._quotes.take(mine, article)

    def _same(self, article: Article) -> int | None:
        """The article here: by uid, by any text it has had, and for one whose text stayed at home by its address.

        One that is here without a text gives way to one that has it: annotations of a page may come before the page.
        """
        by_uid = self._ids.of_uid("article", article.summary.uid)
        if by_uid is not None and (article.version.content.text or self._has_text(by_uid)):
            return by_uid
        digest = article.version.sha256 or sha256(article.version.content.text.encode())
        by_text = self._store.value(
            "SELECT av.article FROM article_version av JOIN version v ON v.id = av.version "
            "JOIN article a ON a.id = av.article WHERE v.sha256 = ? ORDER BY a.trashed <> '', a.id LIMIT 1",
            [digest],
        )
        if by_text is not None:
            return int(by_text)
        if article.version.content.text:
            return None
        data = article.summary.metadata
        return self._of_address(data.url) or self._of_title(data.title) or by_uid

    def _has_text(self, article: int) -> bool:
        return bool(
            self._store.value(
                "SELECT v.text <> '' FROM article a JOIN version v ON v.id = a.version WHERE a.id = ?", [article]
            )
        )

    def _of_address(self, url: str) -> int | None:
        if not (wanted := plain_address(url)):
            return None
        if self._addresses is None:
            self._addresses = {
                plain_address(known): article
                for article, known in self._store.rows(
                    "SELECT a.id, a.url FROM article a JOIN version v ON v.id = a.version "
                    "WHERE a.url <> '' AND a.trashed = '' AND v.text <> '' ORDER BY a.id DESC"
                )
            }
        return self._addresses.get(wanted)

    def _of_title(self, title: str) -> int | None:
        """The one article so called, for what comes without text and address; its quotes' words decide the rest."""
        if len(title) < _TELLING:
            return None
        rows = self._store.rows(
            "SELECT a.id FROM article a JOIN version v ON v.id = a.version "
            "WHERE fold(a.title) = fold(?) AND a.trashed = '' AND v.text <> ''",
            [title],
        )
        return int(rows[0][0]) if len(rows) == 1 else None

    def _differ(self, article: Article) -> None:
        data, uid = article.summary.metadata, article.summary.uid
        here = Articles(self._store).summary(ArticleId(self._ids["article", article.summary.id]))
        taken = {
            field: getattr(data, field)
            for field in _METADATA
            if article.version.content.text
            and self._judging.single(
                "article", data.title, uid, field, getattr(here.metadata, field), getattr(data, field)
            )
        }
        if self._judging.single("article", data.title, uid, "note", here.note, article.summary.note):
            taken["note"] = article.summary.note
        if here.trashed and self._judging.single("article", data.title, uid, "place", "in the trash", "in use"):
            taken["trashed"] = ""
        if taken:
            self._store.update("article", here.id, **taken)
        text = self._store.value("SELECT text FROM version WHERE id = ?", [here.version])
        theirs = article.version.content.text
        if theirs and text != theirs:
            # A text is never replaced; their quotes are moved to ours.
            other = f"{article.summary.words} words, not the same"
            self._judging.single("article", data.title, uid, "text", f"{here.words} words", other, fixed=True)

    def _insert(self, article: Article) -> None:
        data = article.summary.metadata
        version = insert_foreign_version(self._store, article.version, self._original(article.version.uid))
        ours = self._store.insert(
            "article", uid=article.summary.uid, title=data.title, outlet=data.outlet, byline=data.byline,
            published=data.published, url=data.url, language=data.language, section=data.section,
            note=article.summary.note, done=int(article.summary.done), version=version,
            added=article.summary.added or now(),
        )  # fmt: skip
        self._store.insert("article_version", article=ours, version=version, number=article.version.number)
        self._ids.is_new("article", article.summary.id, ours)


def plain_address(url: str) -> str:
    """An address as it is compared: without scheme, "www.", fragment, tracking parameters and closing slash."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https") or not parts.netloc:
        return ""
    kept = [one for one in parts.query.split("&") if one and not re.match(r"utm_|fbclid=|gclid=", one)]
    host = parts.netloc.lower().removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}" + (f"?{'&'.join(kept)}" if kept else "")
