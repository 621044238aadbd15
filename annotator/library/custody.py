"""The chain of custody of a text: what bytes it was made from, by what, when and by whom; whether they still are so."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.errors import NotFound
from annotator.library.version_rows import ABSENT, sha256
from annotator.model import VersionId
from annotator.store import Store


@dataclass(frozen=True, slots=True)
class Custody:
    """Where a version comes from. Times are UTC in ISO 8601, `size` counts bytes; `coder` loaded the source."""

    source_name: str
    media_type: str
    size: int
    source_sha256: str
    url: str
    retrieved: str
    loaded: str
    coder: str
    part: str
    extractor: str
    text_sha256: str
    made: str

    @property
    def absent(self) -> bool:
        """Whether the bytes stayed in another library, and only their sum came along."""
        return self.media_type == ABSENT


@dataclass(frozen=True, slots=True)
class Verified:
    """How far sources and texts have been compared with their sums; `broken` are sentences about those that differ."""

    sources: int
    texts: int
    broken: tuple[str, ...] = ()


class Chain:
    """Chains of custody in one library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, version: VersionId) -> Custody:
        """Where a version comes from. Raises NotFound."""
        rows = self._store.rows(
            "SELECT s.name, s.media_type, length(s.content), s.sha256, s.url, s.retrieved, s.added, "
            "coalesce(c.name, ''), v.part, v.extractor, v.sha256, v.created FROM version v "
            "JOIN source s ON s.id = v.source LEFT JOIN coder c ON c.id = s.coder WHERE v.id = ?",
            [version],
        )
        if not rows:
            raise NotFound(f"There is no version {version}.")
        return Custody(*rows[0])

    def is_unchanged(self, version: VersionId) -> bool:
        """Whether a version's text and the source it was made from have the sums taken when they were loaded."""
        rows = self._store.rows(
            "SELECT v.text, v.sha256, s.content, s.sha256, s.media_type FROM version v "
            "JOIN source s ON s.id = v.source WHERE v.id = ?",
            [version],
        )
        if not rows:
            return False
        text, text_sum, content, source_sum, media_type = rows[0]
        same_text = sha256(str(text).encode()) == str(text_sum)
        return same_text and (media_type == ABSENT or sha256(bytes(content)) == str(source_sum))

    def there(self) -> Verified:
        """How many sources and texts there are to compare with their sums."""
        sources = self._store.value("SELECT count(*) FROM source WHERE media_type <> ?", [ABSENT])
        return Verified(int(sources), int(self._store.value("SELECT count(*) FROM version")))

    def verify(self, done: Verified, most: int = 50) -> Verified | None:
        """Compare up to `most` more sources, then texts, with their sums; None when there are none left.

        Ask again with the answer: other work gets its turn in between.
        """
        sources = self._store.rows(
            "SELECT name, sha256, content FROM source WHERE media_type <> ? ORDER BY id LIMIT ? OFFSET ?",
            [ABSENT, most, done.sources],
        )
        if sources:
            broken = [
                f"The bytes of {name} are not those that were loaded."
                for name, sum_, content in sources
                if sha256(content) != sum_
            ]
            return Verified(done.sources + len(sources), done.texts, (*done.broken, *broken))
        texts = self._store.rows(
            "SELECT v.sha256, v.text, s.name FROM version v JOIN source s ON s.id = v.source ORDER BY v.id "
            "LIMIT ? OFFSET ?",
            [most, done.texts],
        )
        if not texts:
            return None
        broken = [
            f"The text made from {name} is not the one that was extracted."
            for sum_, text, name in texts
            if sha256(text.encode()) != sum_
        ]
        return Verified(done.sources, done.texts + len(texts), (*done.broken, *broken))
