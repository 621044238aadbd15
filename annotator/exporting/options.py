"""What an export leaves out and how it looks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.model import ActorId, ArticleId


@dataclass(frozen=True, slots=True)
class Options:
    """Choices for one export.

    Without `include_text` the articles' texts stay at home: the bundle holds hashes, anchors and the quoted words.
    `redact_actors` are removed with everything that names them; `redact_spans` maps an article to code-point ranges of
    its current text that are blacked out. Both are destructive: offsets and hashes of what remains are made anew.
    `theme` is "auto", "light" or "dark".
    """

    include_text: bool = True
    coder_names: bool = True
    redact_actors: frozenset[ActorId] = frozenset()
    redact_spans: Mapping[ArticleId, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    theme: str = "auto"

    @property
    def redacts(self) -> bool:
        """Whether anything is to be blacked out."""
        return bool(self.redact_actors or self.redact_spans)


EVERYTHING = Options()
