"""An article's text as HTML: blocks in their structure, highlights in place, cut into stretches with their notes.

A stretch is a run of blocks whose notes fit beside it: on a wide page it is one row of two columns (text, margin), so
that a card stands by its words without any script and never over another one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from annotator.exporting.html.inert import direction, fragment, inert
from annotator.exporting.html.marks import LANES, Stroke, lanes, marked
from annotator.model import Article, Block, BlockKind, Placement, Quote, Span

_CHARACTERS_PER_LINE = 74
_LINE = 30  # px of a text line
_GAP = 20  # px between blocks


@dataclass(slots=True)
class Stretch:
    """Some blocks as markup, and the indexes of the quotes whose cards stand beside them."""

    markup: Markup
    quotes: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Body:
    """`title` is the marked title block (empty when the text has none); `unplaced` are quotes with no place in it."""

    title: Markup
    title_quotes: list[int]
    stretches: list[Stretch]
    unplaced: list[int]


def placed(span: Span, text: str) -> bool:
    """Whether the span's words stand in `text` where it says."""
    return span.placement is not Placement.ORPHAN and text[span.start : span.end] == span.exact != ""


class Writer:
    """Writes one article's body. `classes[i]` are the CSS classes of quote i, `heights[i]` its card's height in px."""

    def __init__(self, article: Article, classes: Sequence[str], heights: Sequence[int], main: str, top: int) -> None:
        content = article.version.content
        self._text = content.text
        self._blocks = content.blocks
        self._quotes = article.quotes
        self._classes = classes
        self._heights = heights
        self._main = main
        self._top = top
        self._strokes = list(_strokes(article.quotes, content.text))
        self._lanes = lanes(self._strokes)
        self._seen: set[int] = set()

    def body(self) -> Body:
        """The whole body. Quotes count to the block in which their first placed span starts."""
        blocks = list(self._blocks)
        by_block = self._by_block(blocks)
        starting = self._starting(blocks)
        title, title_quotes = Markup(""), []
        if blocks and blocks[0].kind is BlockKind.TITLE:
            title = self._inline(blocks[0], by_block[0])
            title_quotes = starting[0]
            blocks, by_block, starting = blocks[1:], by_block[1:], starting[1:]
        stretches: list[Stretch] = []
        room = 0
        for group in _groups(blocks):
            markup = self._group([blocks[i] for i in group], [by_block[i] for i in group])
            quotes = [quote for i in group for quote in starting[i]]
            height = sum(self._height(blocks[i]) for i in group)
            need = sum(self._heights[quote] for quote in quotes)
            if stretches and (not quotes or room < 0):
                stretches[-1].markup += markup
                stretches[-1].quotes += quotes
                room += height - need
                continue
            stretches.append(Stretch(markup, quotes))
            room = height - need
        placed_here = {stroke.quote for stroke in self._strokes}
        unplaced = [index for index in range(len(self._quotes)) if index not in placed_here]
        return Body(title, title_quotes, stretches, unplaced)

    def _height(self, block: Block) -> int:
        return _LINE * (1 + (block.end - block.start) // _CHARACTERS_PER_LINE) + _GAP

    def _by_block(self, blocks: Sequence[Block]) -> list[list[Stroke]]:
        """The strokes that touch each block. Both come in text order, so one sweep does."""
        result: list[list[Stroke]] = []
        waiting = sorted(self._strokes, key=lambda s: s.start, reverse=True)
        open_: list[Stroke] = []
        for block in blocks:
            while waiting and waiting[-1].start < block.end:
                open_.append(waiting.pop())
            open_ = [stroke for stroke in open_ if stroke.end > block.start]
            result.append(list(open_))
        return result

    def _starting(self, blocks: Sequence[Block]) -> list[list[int]]:
        result: list[list[int]] = [[] for _ in blocks]
        first: dict[int, int] = {}
        for stroke in self._strokes:
            first[stroke.quote] = min(first.get(stroke.quote, stroke.start), stroke.start)
        index = 0
        for quote, start in sorted(first.items(), key=lambda item: (item[1], item[0])):
            while index + 1 < len(blocks) and blocks[index].end <= start:
                index += 1
            if blocks:
                result[index].append(quote)
        return result

    def _inline(self, block: Block, strokes: Sequence[Stroke]) -> Markup:
        return marked(self._text, block.start, block.end, strokes, self._opening, self._reference)

    def _opening(self, stroke: Stroke, begins: bool) -> Markup:
        index, lane = stroke.quote, self._lanes[stroke.quote] % LANES
        uid = fragment(self._quotes[index].uid)
        anchor = f'id="q-{uid}" ' if begins and stroke.first and index not in self._seen else ""
        if anchor:
            self._seen.add(index)
        # Classes and fragments are made of letters, digits and hyphens.
        return Markup(f'<mark {anchor}class="{self._classes[index]} l{lane}" data-q="{uid}">')

    def _reference(self, stroke: Stroke) -> Markup:
        index = stroke.quote
        uid, number = fragment(self._quotes[index].uid), index + 1
        return Markup(
            f'<sup class="ref {self._classes[index]}"><a href="#n-{uid}" aria-label="note {number}">{number}</a></sup>'
        )

    def _group(self, blocks: Sequence[Block], strokes: Sequence[Sequence[Stroke]]) -> Markup:
        """One block, or the items of one list or the rows of one table."""
        kind = blocks[0].kind
        if kind is BlockKind.TABLE_ROW:
            return self._table(blocks, strokes)
        inner = [self._inline(block, marks) for block, marks in zip(blocks, strokes, strict=True)]
        if kind is BlockKind.LIST_ITEM:
            return self._list(blocks, inner)
        return self._single(blocks[0], inner[0])

    def _single(self, block: Block, inner: Markup) -> Markup:
        attributes = self._direction(block)
        if block.kind in (BlockKind.HEADING, BlockKind.TITLE):
            level = min(6, self._top + max(1, (block.level or 2) - 1))
            return Markup("<h{0}{1}>{2}</h{0}>\n").format(level, attributes, inner)
        if block.kind is BlockKind.QUOTATION:
            return Markup("<blockquote{}><p>{}</p></blockquote>\n").format(attributes, inner)
        name = {BlockKind.CAPTION: "caption", BlockKind.BYLINE: "byline"}.get(block.kind)
        if name:
            return Markup('<p class="{}"{}>{}</p>\n').format(name, attributes, inner)
        return Markup("<p{}>{}</p>\n").format(attributes, inner)

    def _direction(self, block: Block) -> Markup:
        own = direction(self._text[block.start : block.end])
        return Markup(' dir="{}"').format(own) if own and own != self._main else Markup("")

    def _list(self, blocks: Sequence[Block], inner: Sequence[Markup]) -> Markup:
        """List items with their depths as nested lists; a jump of two depths opens one list only."""
        out: list[Markup] = []
        depths: list[tuple[int, str]] = []
        for block, markup in zip(blocks, inner, strict=True):
            level, name = max(1, block.level), "ol" if block.ordered else "ul"
            while len(depths) > 1 and depths[-1][0] > level:
                out.append(Markup("</li></{}>").format(depths.pop()[1]))
            if not depths or level > depths[-1][0]:
                out.append(Markup("<{}>").format(name))
                depths.append((level, name))
            else:
                out.append(Markup("</li>"))
                if len(depths) == 1 and name != depths[0][1]:
                    out.append(Markup("</{}><{}>").format(depths[0][1], name))
                    depths[0] = (level, name)
            out.append(Markup("<li{}>{}").format(self._direction(block), markup))
        while depths:
            out.append(Markup("</li></{}>").format(depths.pop()[1]))
        return Markup("").join([*out, Markup("\n")])

    def _table(self, blocks: Sequence[Block], strokes: Sequence[Sequence[Stroke]]) -> Markup:
        rows: list[Markup] = []
        for block, marks in zip(blocks, strokes, strict=True):
            cells: list[Markup] = []
            at = block.start
            for cell in self._text[block.start : block.end].split("\t"):
                part = Block(block.kind, at, at + len(cell))
                cells.append(Markup("<td>{}</td>").format(self._inline(part, marks)))
                at += len(cell) + 1
            rows.append(Markup("<tr>{}</tr>").format(Markup("").join(cells)))
        # Focusable, so that a table wider than the page can be scrolled from the keyboard.
        return Markup(
            '<div class="table" role="group" aria-label="Table" tabindex="0"><table>{}</table></div>\n'
        ).format(Markup("").join(rows))


def _strokes(quotes: Sequence[Quote], text: str) -> Iterable[Stroke]:
    for index, quote in enumerate(quotes):
        ranges = [trimmed for span in quote.spans if placed(span, text) and (trimmed := _trimmed(span, text))]
        for place, (start, end) in enumerate(ranges):
            yield Stroke(start, end, index, place == 0, place == len(ranges) - 1)


def _trimmed(span: Span, text: str) -> tuple[int, int] | None:
    """The span without block and cell borders at its ends, where no element can be; None when nothing is left."""
    start, end = span.start, span.end
    while start < end and text[end - 1] in "\n\t":
        end -= 1
    while start < end and text[start] in "\n\t":
        start += 1
    return (start, end) if start < end else None


def _groups(blocks: Sequence[Block]) -> Iterable[list[int]]:
    """Indexes of blocks that make one element: runs of list items, runs of table rows, everything else alone."""
    run: list[int] = []
    for index, block in enumerate(blocks):
        together = run and block.kind is blocks[run[-1]].kind
        if together and block.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW):
            run.append(index)
            continue
        if run:
            yield run
        run = [index]
    if run:
        yield run


def plain(text: str) -> Markup:
    """Text that is set aside or quoted, escaped, with its line breaks kept."""
    return Markup("<br>").join(escape(inert(line)) for line in text.replace("\u2028", "\n").split("\n"))
