"""Copies: articles that print nearly the same text, such as an agency's report, grouped without becoming one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from annotator.model import ArticleId
from annotator.store import Store

if TYPE_CHECKING:
    from annotator.search.copied import Lookalikes


class Copies:
    """Groups of copies in one library. An article is in one group or in none; a group of one is none."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, article: ArticleId) -> tuple[ArticleId, ...]:
        """The articles in the group of this one, itself included; () when it is in none."""
        rows = self._store.rows(
            "SELECT b.id FROM article a JOIN article b ON b.cluster = a.cluster WHERE a.id = ? AND b.trashed = '' "
            "ORDER BY b.published, b.id",
            [article],
        )
        return tuple(ArticleId(row[0]) for row in rows)

    def group(self, articles: Sequence[ArticleId]) -> None:
        """Make one group of articles and of every group that one of them is in. One undoable step."""
        wanted = list(dict.fromkeys(articles))
        known = self._clusters(wanted)
        with self._store.edit("Group copies"):
            if known:
                cluster = known[0]
                wanted += [
                    row[0]
                    for row in self._store.rows(
                        "SELECT id FROM article WHERE cluster IN (SELECT value FROM json_each(?))", [json.dumps(known)]
                    )
                ]
            elif len(wanted) > 1:
                cluster = self._store.insert("cluster", name="")
            else:
                return
            for article in dict.fromkeys(wanted):
                self._store.update("article", article, cluster=cluster)
            self._drop(known[1:])

    def take_out(self, articles: Iterable[ArticleId]) -> None:
        """Take articles out of their groups; a group that is left with one article is dissolved."""
        wanted = list(articles)
        with self._store.edit("Take out of the group of copies"):
            clusters = self._clusters(wanted)
            for article in wanted:
                self._store.update("article", article, cluster=None)
            self._drop(each for each in clusters if self._count(each) < 2)

    def dissolve(self, articles: Iterable[ArticleId]) -> None:
        """Dissolve the groups that articles are in. One undoable step."""
        with self._store.edit("Dissolve the group of copies"):
            self._drop(self._clusters(list(articles)))

    def lookalikes(self, others: Callable[[int], str] | None = None) -> Lookalikes:
        """What tells which articles outside the trash a text is a copy of. Loads numpy.

        `others` gives the texts that are added under negative numbers.
        """
        from annotator.search.copied import Lookalikes

        def text_of(number: int) -> str:
            return others(number) if number < 0 and others is not None else self._text(number)

        rows = self._store.rows(
            "SELECT a.id, s.bins FROM article a JOIN sketch s ON s.version = a.version WHERE a.trashed = ''"
        )
        return Lookalikes([row[0] for row in rows], [bytes(row[1]) for row in rows], text_of)

    def _text(self, article: int) -> str:
        text = self._store.value(
            "SELECT v.text FROM article a JOIN version v ON v.id = a.version WHERE a.id = ?", [article]
        )
        return str(text or "")

    def _clusters(self, articles: list[ArticleId]) -> list[int]:
        rows = self._store.rows(
            "SELECT DISTINCT cluster FROM article WHERE cluster IS NOT NULL AND id IN (SELECT value FROM json_each(?)) "
            "ORDER BY cluster",
            [json.dumps(articles)],
        )
        return [row[0] for row in rows]

    def _count(self, cluster: int) -> int:
        return int(self._store.value("SELECT count(*) FROM article WHERE cluster = ?", [cluster]))

    def _drop(self, clusters: Iterable[int]) -> None:
        for cluster in clusters:
            self._store.run("UPDATE article SET cluster = NULL WHERE cluster = ?", [cluster])
            self._store.run("DELETE FROM cluster WHERE id = ?", [cluster])
