"""The visible text of a page as blocks, in reading order, each with what is needed to judge it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.model import BlockKind
from annotator.text import LINE_BREAK

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SKIPPED = frozenset(
    """head script style noscript template iframe svg math button select option datalist input textarea object embed
    canvas audio video dialog map meter progress applet frameset noframes link meta base""".split()  # noqa: SIM905 -- a list of tag names reads best so
)
_INLINE = frozenset(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rp rt ruby s samp
    small span strike strong sub sup time tt u var wbr img picture source amp-img""".split()  # noqa: SIM905 -- as above
)
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CAPTION_CLASS = re.compile(
    r"(?:^|[\s_-])(?:fig)?caption(?:s|text|-text|__text)?(?:$|[\s_-])|image-?(?:credit|description)", re.IGNORECASE
)


@dataclass(slots=True, eq=False)
class Raw:
    """One block of a page. `element` is the innermost block element around it; `linked` counts characters in links."""

    element: HtmlElement
    kind: BlockKind
    text: str = ""
    linked: int = 0
    level: int = 0
    ordered: bool = False
    parts: list[str] = field(default_factory=list)

    @property
    def link_density(self) -> float:
        """The share of the text that is in links."""
        return self.linked / max(len(self.text), 1)


@dataclass(slots=True)
class _Context:
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    ordered: bool = False
    link: bool = False
    pre: bool = False


def is_hidden(element: HtmlElement) -> bool:
    """Whether a browser would not show `element`, as far as its own attributes tell."""
    get = element.get
    if get("hidden") is not None and get("hidden") != "until-found":
        return True
    style = get("style")
    if style and _HIDDEN_STYLE.search(style):
        return True
    return get("aria-hidden") == "true" and "fallback-image" not in (get("class") or "")


def blocks_of(root: HtmlElement) -> list[Raw]:
    """The blocks under `root`; hidden elements, scripts and controls are left out."""
    return _Walk().run(root)


class _Walk:
    """A walk over the tree without recursion, so that no depth of nesting can overflow the stack."""

    def __init__(self) -> None:
        self.found: list[Raw] = []
        self.current: Raw | None = None
        self.breaks = 0

    def run(self, root: HtmlElement) -> list[Raw]:
        stack: list[tuple[HtmlElement, _Context, bool]] = [(root, _Context(), False)]
        while stack:
            element, context, leaving = stack.pop()
            if leaving:
                self._leave(element, context)
                continue
            tag = element.tag if isinstance(element.tag, str) else ""
            if not tag or tag in _SKIPPED or is_hidden(element):
                if element.tail:
                    self._text(element.tail, context, element.getparent())
                continue
            if tag == "table" and is_data_table(element):
                self._table(element)
                if element.tail:
                    self._text(element.tail, context, element.getparent())
                continue
            inner = self._enter(element, tag, context)
            stack.append((element, context, True))
            if element.text:
                self._text(element.text, inner, element)
            stack.extend((child, inner, False) for child in reversed(element))
        self._close()
        return [raw for raw in self.found if raw.text]

    def _enter(self, element: HtmlElement, tag: str, context: _Context) -> _Context:
        if tag == "br":
            self._break()
            return context
        if tag in _INLINE:
            if tag == "q":
                self._text("“", context, element)
            if tag == "a" and not context.link:
                return _Context(context.kind, context.level, context.ordered, True, context.pre)
            return context
        self._close()
        return _context(element, tag, context)

    def _leave(self, element: HtmlElement, context: _Context) -> None:
        tag = element.tag
        if tag == "q":
            self._text("”", context, element)
        if tag not in _INLINE and tag != "br":
            self._close()
        if element.tail:
            self._text(element.tail, context, element.getparent())

    def _text(self, text: str, context: _Context, element: HtmlElement | None) -> None:
        if self.current is None:
            if not text.strip() or element is None:
                return
            self.current = Raw(_block_element(element), context.kind, level=context.level, ordered=context.ordered)
        if text.strip():
            self.breaks = 0
        if context.pre:
            text = text.strip("\n").replace("\n", LINE_BREAK)
        self.current.parts.append(text)
        if context.link:
            self.current.linked += len(" ".join(text.split()))

    def _break(self) -> None:
        """One line break stays in the block, two part paragraphs."""
        self.breaks += 1
        if self.breaks >= 2:
            self._close()
        elif self.current is not None:
            self.current.parts.append(LINE_BREAK)

    def _close(self) -> None:
        if self.current is not None:
            text = re.sub(r"[^\S\u2028]+", " ", "".join(self.current.parts)).strip()
            self.current.text = re.sub(r" ?\u2028 ?", LINE_BREAK, text)
            self.found.append(self.current)
        self.current, self.breaks = None, 0

    def _table(self, table: HtmlElement) -> None:
        self._close()
        for row in table.iter("tr", "caption"):
            if row.tag == "caption":
                self.found.append(Raw(row, BlockKind.CAPTION, " ".join(row.text_content().split())))
                continue
            cells = [" ".join(visible_text(cell).split()) for cell in row if cell.tag in ("td", "th")]
            if any(cells):
                linked = sum(len(link.text_content()) for link in row.iter("a"))
                self.found.append(Raw(row, BlockKind.TABLE_ROW, "\t".join(cells), linked))


def _context(element: HtmlElement, tag: str, outer: _Context) -> _Context:
    """What the text directly in a block element is."""
    if tag in _HEADINGS:
        return _Context(BlockKind.HEADING, _HEADINGS[tag], link=outer.link)
    if tag in ("figcaption", "caption") or (tag in ("p", "div") and _CAPTION_CLASS.search(element.get("class") or "")):
        return _Context(BlockKind.CAPTION, link=outer.link)
    if tag in ("li", "dd", "dt"):
        depth = sum(1 for _ in element.iterancestors("ul", "ol", "dl"))
        parent = element.getparent()
        return _Context(BlockKind.LIST_ITEM, max(depth, 1), parent is not None and parent.tag == "ol", outer.link)
    if tag == "blockquote":
        return _Context(BlockKind.QUOTATION, link=outer.link)
    if tag == "pre":
        return _Context(outer.kind, outer.level, outer.ordered, outer.link, True)
    return outer


def _block_element(element: HtmlElement) -> HtmlElement:
    while element.tag in _INLINE and (parent := element.getparent()) is not None:
        element = parent
    return element


def visible_text(element: HtmlElement) -> str:
    """All text under `element` but that of scripts and hidden parts."""
    parts = []
    stack: list[HtmlElement | str] = [element]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            parts.append(item)
            continue
        if not isinstance(item.tag, str) or item.tag in _SKIPPED or is_hidden(item):
            continue
        if item.tag not in _INLINE:
            parts.append(" ")
        if item.text:
            parts.append(item.text)
        for child in reversed(item):
            if child.tail:
                stack.append(child.tail)
            stack.append(child)
    return "".join(parts)


def is_data_table(table: HtmlElement) -> bool:
    """Whether a table holds data in rows rather than the layout of the page."""
    if table.get("role") == "presentation":
        return False
    rows = list(table.iter("tr"))
    if len(rows) < 2 or next(table.iterdescendants("table"), None) is not None:
        return False
    if next(table.iter("th", "caption", "thead"), None) is not None:
        return True
    widths = [sum(cell.tag in ("td", "th") for cell in row) for row in rows]
    cells = list(table.iter("td"))
    if min(widths) < 2 or max(widths) != min(widths):
        return False
    return all(len(cell.text_content()) < 200 for cell in cells) and not any(
        next(cell.iter("p", "div", "ul", "h1", "h2", "h3"), None) is not None for cell in cells
    )
