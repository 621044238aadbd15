"""Markdown: each article with its quotes as footnotes, then what was said about each claim.

Plain CommonMark with the footnotes that Pandoc, GitHub and most editors read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.exporting.citation import cite_quote, long_date
from annotator.exporting.target import Output
from annotator.model import Article, Block, BlockKind, Placement, Quote, Snapshot

_SPECIAL = re.compile(r"([\\`*_\[\]<>~|$^])")
_LINE_START = re.compile(r"^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=+\s*$|-{2,}|(\d+)([.)])(?=\s|$))")


def render(snapshot: Snapshot, output: Output) -> None:
    """Writes the articles from the newest to the oldest, then the claims with their quotes."""
    total = len(snapshot.articles) + 1
    number = 0
    with output.path.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
        file.write(f"# {escaped(snapshot.library or 'Attest library')}\n\n")
        for done, article in enumerate(snapshot.articles):
            output.step(done, total)
            file.write(_article(article, number))
            number += len(article.quotes)
        output.step(total - 1, total)
        file.writelines(_claims(snapshot))
    output.step(total, total)


def escaped(text: str) -> str:
    """`text` on one line, with no character that Markdown or HTML in it would take as markup."""
    line = _SPECIAL.sub(r"\\\1", " ".join(text.split())).replace("&", "&amp;")
    return _LINE_START.sub(lambda m: f"{m[1]}{m[3]}\\{m[4]}" if m[3] else f"{m[1]}\\{m[2]}", line)


def _article(article: Article, before: int) -> str:
    metadata = article.summary.metadata
    facts = (metadata.outlet, metadata.byline, long_date(metadata.published), metadata.url)
    out = [f"## {escaped(metadata.title or 'Untitled article')}", " · ".join(escaped(f) for f in facts if f)]
    if article.summary.note:
        out.append(f"*{escaped(article.summary.note)}*")
    ends = _ends(article, before)
    content = article.version.content
    for index, block in enumerate(content.blocks if content.text else ()):
        if index == 0 and block.kind is BlockKind.TITLE and not ends.get(0):
            continue  # it is the heading
        out.append(_block(content.text, block, ends.get(index, [])))
    notes = [f"[^{before + place}]: {_note(quote)}" for place, quote in enumerate(article.quotes, 1)]
    lost = [place for place, quote in enumerate(article.quotes, 1) if not _stands(quote, content.text)]
    if lost:
        out.append("Not in this text: " + " ".join(f"[^{before + place}]" for place in lost))
    return "\n\n".join(part for part in [*out, "\n".join(notes)] if part) + "\n\n"


def _stands(quote: Quote, text: str) -> bool:
    last = quote.spans[-1] if quote.spans else None
    return (
        last is not None and last.placement is not Placement.ORPHAN and text[last.start : last.end] == last.exact != ""
    )


def _ends(article: Article, before: int) -> dict[int, list[tuple[int, int]]]:
    """By block, the (code point, number) of the quotes that end in it."""
    content = article.version.content
    found: dict[int, list[tuple[int, int]]] = {}
    for place, quote in enumerate(article.quotes, 1):
        if not _stands(quote, content.text):
            continue
        end = quote.spans[-1].end
        index = max((i for i, block in enumerate(content.blocks) if block.start < end), default=0)
        found.setdefault(index, []).append((min(end, content.blocks[index].end), before + place))
    return {index: sorted(marks) for index, marks in found.items()}


def _block(text: str, block: Block, ends: list[tuple[int, int]]) -> str:
    pieces: list[str] = []
    at = block.start
    for end, number in ends:
        pieces += [_inline(text[at:end], first=at == block.start), f"[^{number}]"]
        at = end
    pieces.append(_inline(text[at : block.end], first=at == block.start))
    line = "".join(pieces)
    if block.kind is BlockKind.TITLE:
        return f"### {line}"
    if block.kind is BlockKind.HEADING:
        return f"{'#' * min(6, max(2, block.level) + 1)} {line}"
    if block.kind is BlockKind.QUOTATION:
        return f"> {line}"
    if block.kind is BlockKind.LIST_ITEM:
        return f"{'  ' * max(0, block.level - 1)}{'1.' if block.ordered else '-'} {line}"
    return f"*{line}*" if block.kind in (BlockKind.CAPTION, BlockKind.BYLINE) and not ends else line


def _inline(text: str, *, first: bool) -> str:
    """Like `escaped`, but spaces at the ends stay, and only a line's start can look like a list or a heading."""
    text = text.replace("\t", " | ").replace("\u2028", " ")
    line = _SPECIAL.sub(r"\\\1", text).replace("&", "&amp;")
    return _LINE_START.sub(lambda m: f"{m[1]}{m[3]}\\{m[4]}" if m[3] else f"{m[1]}\\{m[2]}", line) if first else line


def _note(quote: Quote) -> str:
    who = ", ".join(
        f"**{escaped(one.name)}**" + (f" ({escaped(one.role)})" if one.role else "") for one in quote.speakers
    )
    stands = "; ".join(f"*{one.stance.value}* {escaped(one.statement)}" for one in quote.claims)
    parts = [who, quote.kind.value, f"“{escaped(quote.exact)}”", stands]
    parts += [", ".join(f"#{escaped(tag.path)}" for tag in quote.tags), escaped(quote.note)]
    return " — ".join(part for part in parts if part)


def _claims(snapshot: Snapshot) -> Iterator[str]:
    if any(article.quotes for article in snapshot.articles) and snapshot.claims:
        yield "## Claims\n\n"
    for claim in snapshot.claims:
        said = [
            (about.stance.value, quote, article)
            for article in snapshot.articles
            for quote in article.quotes
            for about in quote.claims
            if about.claim == claim.id
        ]
        if said:
            yield f"### {escaped(claim.statement)}\n\n"
            yield from (f"- *{stance}* {escaped(cite_quote(quote, article))}\n" for stance, quote, article in said)
            yield "\n"
