"""What a margin card says."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.model import Area, QuoteKind, Stance


@dataclass(frozen=True, slots=True)
class Card:
    """The card of one quote. `anchor` and `end` are the code points where the quote starts and ends.

    `lines` are the claims with the stance taken on each. A suggestion shows its keys; `candidates` are the speakers
    that `1`-`9` choose. `number` is shown small when it is not 0. `area` is where a quote without words is.
    """

    id: int
    anchor: int
    who: str = ""
    role: str = ""
    detail: str = ""
    lines: tuple[tuple[Stance | None, str], ...] = ()
    kind: QuoteKind = QuoteKind.DIRECT
    tags: tuple[str, ...] = ()
    suggestion: bool = False
    number: int = 0
    selected: bool = False
    dimmed: bool = False
    end: int = -1
    candidates: tuple[str, ...] = ()
    area: Area | None = None

    @property
    def last(self) -> int:
        """The last character of the quote."""
        return max(self.anchor, self.end - 1)
