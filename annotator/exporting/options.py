"""What an export leaves out and how it looks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.model import ActorId, ArticleId


@dataclass(frozen=True, slots=True)
class NetworkOptions:
    """How statements become a network, in the words of Discourse Network Analyzer (DNA).

    `nodes`: "actor-claim" (two modes), "actor-actor" or "claim-claim" (tied by what they share). `stances`: "ignore",
    "combine" (actor-claim: 1 asserts, 2 denies, 3 both), "subtract", "congruence" or "conflict" (one mode).
    `normalisation`: "no"; "activity" or "prominence" for two modes; "average", "jaccard" or "cosine" for one.
    `duplicates`: statements of the same actor, claim and stance count once per "document", "week", "month", "year" or
    "range", or each time ("include"). `first` and `last` are ISO dates, both included, "" for no limit.

    `who`: "speaker", or "affiliation" to have those with one stand for it, as DNA's organisations do. With `window`
    days, a network is made for each window of that length, a `step` of days apart (0: a window); they go into a folder.
    """

    nodes: str = "actor-claim"
    stances: str = "ignore"
    normalisation: str = "no"
    duplicates: str = "document"
    first: str = ""
    last: str = ""
    who: str = "speaker"
    window: int = 0
    step: int = 0


@dataclass(frozen=True, slots=True)
class Options:
    """Choices for one export.

    Without `include_text` the articles' texts stay at home: the bundle holds hashes, anchors and the quoted words.
    `redact_actors` are removed with everything that names them; `redact_spans` maps an article to code-point ranges of
    its current text that are blacked out. Both are destructive: offsets and hashes of what remains are made anew.
    `thumbnails` puts pictures of printed pages with their quotes marked into pages and sites; it goes with neither of
    the above, because a picture shows all there was. `theme` is "auto", "light" or "dark"; `network` is for the network
    formats.
    """

    include_text: bool = True
    coder_names: bool = True
    redact_actors: frozenset[ActorId] = frozenset()
    redact_spans: Mapping[ArticleId, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    theme: str = "auto"
    thumbnails: bool = False
    network: NetworkOptions = NetworkOptions()

    @property
    def redacts(self) -> bool:
        """Whether anything is to be blacked out."""
        return bool(self.redact_actors or self.redact_spans)


EVERYTHING = Options()
