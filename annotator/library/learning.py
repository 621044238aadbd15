"""What the library's finished articles teach: when a model is due, its lessons, and where the model is kept.

A model is derived data. It lies in the user's cache folder under the library's uid and language and can be deleted at
any time; one that came with somebody else's library is never opened.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.library.articles import Articles
from annotator.model import ArticleId
from annotator.settings import cache_folder
from annotator.store import Store
from annotator.whole_files import write_whole

if TYPE_CHECKING:
    from annotator.suggest.learnt import Lesson, Model

ENOUGH = 25  # finished articles of a language before a model is trained
MOST = 400  # the newest ones that are learnt from: more adds minutes and little else
_GROWTH = 1.2  # a model is trained anew when there are so many times more


@dataclass(frozen=True, slots=True)
class Learnt:
    """A model on disk: of which language, from how many finished articles, its bytes."""

    language: str
    articles: int
    content: bytes


class Learning:
    """The lessons of one library; nothing is written to it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def finished(self) -> dict[str, int]:
        """How many articles with quotes are done, by language ("en" where none is known)."""
        rows = self._store.rows(
            "SELECT CASE a.language WHEN '' THEN 'en' ELSE a.language END AS spoken, count(*) FROM article a"
            " WHERE a.done = 1 AND a.trashed = '' AND EXISTS"
            " (SELECT 1 FROM quote q WHERE q.article = a.id AND q.trashed = '' AND q.kind <> 'passage')"
            " GROUP BY spoken"
        )
        counts: dict[str, int] = {}
        for language, count in rows:
            short = _short(language)
            counts[short] = counts.get(short, 0) + int(count)
        return counts

    def lesson_articles(self, language: str) -> tuple[ArticleId, ...]:
        """The newest finished articles in a language, at most `MOST`."""
        rows = self._store.rows(
            "SELECT id FROM article WHERE done = 1 AND trashed = ''"
            " AND (language LIKE ? OR (language = '' AND ? = 'en')) ORDER BY id DESC LIMIT ?",
            [f"{language}%", language, MOST],
        )
        return tuple(ArticleId(row[0]) for row in rows)

    def lessons(self, articles: Sequence[ArticleId], language: str) -> tuple[Lesson, ...]:
        """What these articles teach; those without quotes teach nothing. Raises NotFound."""
        from annotator.suggest.learnt import lesson

        read = Articles(self._store).several(articles)
        lessons = (lesson(article.version.content, language, article.quotes) for article in read)
        return tuple(each for each in lessons if each.quotes)


def train_model(lessons: Sequence[Lesson], cancelled: Callable[[], bool]) -> bytes | None:
    """A model of these lessons, from a process of its own; None when cancelled. Blocks for seconds to minutes."""
    from annotator.suggest.training import train_apart

    return train_apart(lessons, cancelled)


def is_due(finished: int, learnt_from: int) -> bool:
    """Whether a language with so many finished articles wants a model trained, or trained anew."""
    return finished >= ENOUGH and finished >= learnt_from * _GROWTH


def keep_model(library: str, learnt: Learnt, folder: Path | None = None) -> None:
    """Write a model whole or not at all, in place of the one before. Raises OSError."""
    write_whole(_path(library, learnt.language, folder), f"{learnt.articles}\n".encode() + learnt.content)


def kept_model(library: str, language: str, folder: Path | None = None) -> Learnt | None:
    """The model of a library (by uid) for a language, None when there is none that can be read."""
    path = _path(library, language, folder)
    try:
        count, content = path.read_bytes().split(b"\n", 1)
        return Learnt(_short(language), int(count), content)
    except (OSError, ValueError):
        return None


def open_model(learnt: Learnt) -> Model | None:
    """The model ready to propose, None when its bytes are no model."""
    from annotator.suggest.learnt import Model

    try:
        return Model(learnt.content)
    except ValueError:
        return None


def _path(library: str, language: str, folder: Path | None) -> Path:
    name = f"{library}-{_short(language)}"
    if not name.replace("-", "").isalnum():
        raise ValueError(f"{library} is no uid, or {language} no language")
    return (folder or cache_folder() / "models") / f"{name}.crf"


def _short(language: str) -> str:
    return (language or "en").split("-")[0].lower()
