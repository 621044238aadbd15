"""What can be seen of a block: numbers that tell article text from the rest of the page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.importing.html.blocks import Raw

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\ufeff"))
_BY_CHARACTER = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_BY_CHARACTER}]|[^\W{_BY_CHARACTER}]+")


def _named(names: str) -> re.Pattern[str]:
    """A pattern for any of the names as a part of a class or id ("post-meta", "meta_info")."""
    return re.compile(rf"(?:^|[\s_-])(?:{'|'.join(names.split())})(?:$|[\s_-])", re.IGNORECASE)


_BOILERPLATE = _named(
    r"""nav(?:bar|igation)? menu breadcrumbs? footer foot cookies? consent gdpr privacy modal popup overlay related
    recommend(?:ed|ations?)? recirc\w* more-?(?:on|from|stories|news) read-?(?:more|next|also)
    most-?(?:read|popular|viewed) popular trending promo\w* advert\w* ads? sponsor\w* outbrain taboola newsletters?
    sign-?up subscri\w* paywall login social shar(?:e|ing)\w* follow comments? disqus teasers? carousel
    gallery-?nav pagination pager tags? topics? keywords toolbar skip sr-only visually-?hidden
    screen-?reader\w* masthead copyright disclaimer player timeseries poll quiz weather rating error-?report
    report(?:-error)? feedback
    upsell register regist bottom-of-article"""
)
# Parts of a page's layout that hold the article itself on some sites.
_LAYOUT = _named("sidebar widget tools print aside panel")
_CREDITS = _named(
    r"""by-?line authors? author-?(?:bio|info|box|name) bio dateline date time timestamp pub-?date published updated
    meta post-?meta info-?items? credit kicker category section-?(?:name|label) label location"""
)
_LEAD = _named(
    r"""lead(?:in|-?text)? lede standfirst stand-first summary preamble perex desc description intro(?:duction)?
    introtext deck? dek chapo chapeau sub-?title sub-?head(?:line|ing)? sapo excerpt abstract ingress anons vorspann
    teaser-?text"""
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_STOP = re.compile(r"[.!?…。！？؟।:;]['\"”’»)\]]*$")


def tokens(text: str) -> list[str]:
    """The words of a text, by character for scripts without spaces, in small letters."""
    return _WORD.findall(text.translate(_INVISIBLE).lower())


class Coverage:
    """How much of a block's wording another text has, by runs of three words."""

    def __init__(self, text: str) -> None:
        words = tokens(text)
        self._runs = set(zip(words, words[1:], words[2:], strict=False))
        self._lines = {" ".join(tokens(line)) for line in text.split("\n")}

    def of(self, words: Sequence[str]) -> float:
        """0..1; a block of one or two words counts only as a whole line."""
        if len(words) < 3:
            return float(" ".join(words) in self._lines)
        runs = list(zip(words, words[1:], words[2:], strict=False))
        return sum(run in self._runs for run in runs) / len(runs)


class Opinions:
    """What others think of a page: two extractors, its own JSON-LD and its description."""

    def __init__(self, trafilatura: str, readability: str, body: str, description: str) -> None:
        self.trafilatura = Coverage(trafilatura)
        self.readability = Coverage(readability)
        self.body = Coverage(body) if len(body) > 200 else None
        self.description = Coverage(description)


@dataclass(frozen=True, slots=True)
class View:
    """What is known of one block. Shares and coverages are 0..1.

    `first` and `second` say how much of it trafilatura and readability took, `declared` how much the page's own
    article body has (None when there is none), `described` how much its description. `company` is the share of the
    words beside it, under the same parent, that the extractors like, `circle` one level up.
    """

    words: int
    first: float
    second: float
    declared: float | None
    described: float
    company: float
    circle: float
    boilerplate: bool
    layout: bool
    credits: bool
    lead: bool
    linked: float
    closes: bool
    repeated: bool

    @property
    def agreed(self) -> bool:
        """Whether both extractors took it."""
        return self.first > 0.5 and self.second > 0.5


def views(blocks: Sequence[Raw], opinions: Opinions) -> list[View]:
    """What is known of each block."""
    words = [tokens(block.text) for block in blocks]
    first = [opinions.trafilatura.of(w) for w in words]
    second = [opinions.readability.of(w) for w in words]
    liked = [(a + b) / 2 * len(w) for a, b, w in zip(first, second, words, strict=True)]
    company, circle = _shares(blocks, words, liked, 1), _shares(blocks, words, liked, 2)
    marks = _Marks(blocks, words, liked)
    counts = Counter(" ".join(w) for w in words)
    found = []
    for at, block in enumerate(blocks):
        boilerplate, layout, credit, lead = marks.of(block.element)
        own = words[at]
        found.append(
            View(
                words=len(own),
                first=first[at],
                second=second[at],
                declared=opinions.body.of(own) if opinions.body else None,
                described=opinions.description.of(own) if len(own) >= 5 else 0.0,
                company=company[at],
                circle=circle[at],
                boilerplate=boilerplate,
                layout=layout,
                credits=credit,
                lead=lead,
                linked=block.link_density,
                closes=_STOP.search(block.text) is not None,
                repeated=counts[" ".join(own)] > 1,
            )
        )
    return found


class _Marks:
    """What the names of an element and those around it say.

    A name on something that holds much of the article ("with-sidebar", "post-comments-open") says nothing about it.
    """

    def __init__(self, blocks: Sequence[Raw], words: Sequence[Sequence[str]], liked: Sequence[float]) -> None:
        self._good: Counter[HtmlElement] = Counter()
        for block, count, value in zip(blocks, map(len, words), liked, strict=True):
            if value > 0.5 * count:
                at: HtmlElement | None = block.element
                while at is not None:
                    self._good[at] += count
                    at = at.getparent()
        self._most = 0.35 * max(self._good.values(), default=0)
        self._known: dict[HtmlElement, tuple[bool, bool, bool, bool]] = {}

    def of(self, element: HtmlElement) -> tuple[bool, bool, bool, bool]:
        """(boilerplate, layout, credits, lead) of the element or anything around it that is not the article itself."""
        path = []
        at: HtmlElement | None = element
        while at is not None and at not in self._known:
            path.append(at)
            at = at.getparent()
        seen = self._known[at] if at is not None else (False, False, False, False)
        for step in reversed(path):
            if self._good[step] <= self._most:
                names = _CAMEL.sub("-", f"{step.get('class') or ''} {step.get('id') or ''} {step.get('role') or ''}")
                seen = (
                    seen[0] or step.tag in ("nav", "footer") or _BOILERPLATE.search(names) is not None,
                    seen[1] or _LAYOUT.search(names) is not None,
                    seen[2] or _CREDITS.search(names) is not None,
                    seen[3] or _LEAD.search(names) is not None,
                )
            self._known[step] = seen
        return seen


def _shares(blocks: Sequence[Raw], words: Sequence[Sequence[str]], liked: Sequence[float], up: int) -> list[float]:
    """The share of the words under each block's ancestor `up` levels higher that the extractors like."""
    total: Counter[HtmlElement] = Counter()
    good: dict[HtmlElement, float] = {}
    above = []
    for block, block_words, value in zip(blocks, words, liked, strict=True):
        element = block.element
        for _ in range(up):
            parent = element.getparent()
            element = element if parent is None else parent
        above.append(element)
        total[element] += len(block_words)
        good[element] = good.get(element, 0.0) + value
    return [good[element] / max(total[element], 1) for element in above]
