"""Which blocks of a page are the article.

Two extractors are asked (trafilatura and readability), and the page itself (its JSON-LD body, its description). Where
they agree, that is the article; where they do not, links, class names and the company a block keeps decide. Blocks that
are left out although they look like text are set aside, so that they stay reachable.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy
from typing import TYPE_CHECKING

from annotator.importing.debris import is_further_reading
from annotator.importing.html.blocks import Raw, blocks_of
from annotator.importing.html.features import Coverage, Opinions, View, tokens, views
from annotator.importing.html.metadata import Facts
from annotator.model import BlockKind
from annotator.text import MatchView, Piece, clean

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_OVERLAY = re.compile(
    r"cookie-?(?:banner|notice|consent|bar|law|policy|modal|wall|box|layer|overlay|message|popup|disclaimer|info)|consent|gdpr"
    r"|privacy-(?:modal|pref|box|content|list|banner|overlay)|onetrust|didomi|usercentrics|sp_message|qc-cmp|cmp-?container",
    re.IGNORECASE,
)
_POINTER = re.compile(
    r"^(?:read (?:more|also|next)|related|see also|also read|more|watch|don['’]t miss|mehr|lesen sie|lire aussi|à lire"
    r"|leia|le[ae](?: también| más)?|lee|leggi|lees|läs|les også|читайте|смотрите|дивіться)\b[^.]{0,25}[:|]",
    re.IGNORECASE,
)
_SHORTEST_ASIDE = 8
# The share of a page's running text that an article is expected to be.
_MOST = 0.7


def article_pieces(
    tree: HtmlElement, facts: Facts, *, whole: bool = False, everything: bool = False
) -> tuple[list[Piece], list[str]]:
    """The pieces of the article on a page and sentences of doubt for the user.

    With `whole` nothing is left out: a piece of a page that somebody chose is wanted as it is. With `everything` all
    that is left out is set aside, menus and labels too.
    """
    if not whole:
        remove_overlays(tree)
    body = next(tree.iter("body"), tree)
    blocks = blocks_of(body)
    if whole:
        return [_piece(block) for block in blocks], []
    seen = views(blocks, Opinions(*_asked(tree), facts.body, facts.description))
    title = title_block(blocks, facts.titles)
    kept = choose(blocks, seen, title)
    doubts = _doubts(blocks, seen, kept, facts)
    if not _holds_enough(kept, seen):
        kept = [not view.boilerplate and view.linked < 0.6 for view in seen]
        doubts = ["The article could not be told from the rest of the page, so all of it was kept."]
    pieces = []
    for at, (block, view) in enumerate(zip(blocks, seen, strict=True)):
        if at == title:
            pieces.append(Piece(block.text, BlockKind.TITLE))
        elif kept[at]:
            pieces.append(_piece(block))
        elif everything or _is_worth_keeping(block, view):
            pieces.append(Piece(block.text, aside="not part of the article"))
    return pieces, doubts


def remove_overlays(tree: HtmlElement) -> None:
    """Take cookie and privacy notices out of the tree; they are often longer than the article."""
    for element in list(tree.iter("div", "section", "aside", "dialog", "form")):
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        if len(names) > 1 and _OVERLAY.search(names) and next(element.iter("h1", "article"), None) is None:
            element.drop_tree()


def title_block(blocks: Sequence[Raw], titles: Sequence[str]) -> int | None:
    """The index of the block that is the headline: the heading that says most of what one of the titles says.

    `titles` are the page's, the surest first; a heading that agrees with an earlier one wins.
    """
    headings = [
        (at, MatchView(block.text).text)
        for at, block in enumerate(blocks)
        if block.kind is BlockKind.HEADING and block.level <= 2
    ]
    for title in titles:
        wanted = MatchView(title).text
        for at, text in headings:
            shorter, longer = sorted((text, wanted), key=len)
            if shorter in longer and len(shorter) >= max(0.4 * len(longer), 4):
                return at
    return None


def choose(blocks: Sequence[Raw], seen: Sequence[View], title: int | None) -> list[bool]:
    """Whether each block belongs to the article."""
    kept = [_belongs(block, view) for block, view in zip(blocks, seen, strict=True)]
    sure = [at for at, yes in enumerate(kept) if yes and seen[at].agreed and seen[at].words >= 8]
    first = sure[0] if sure else len(blocks)
    for at, (block, view) in enumerate(zip(blocks, seen, strict=True)):
        if title is not None and title < at < first + 1 and _is_standfirst(block, view, title, at):
            kept[at] = True
    for at in range(len(blocks) - 1, -1, -1):
        if kept[at]:
            if not _is_loose_end(blocks[at], seen[at]):
                break
            kept[at] = False
    return kept


def _is_loose_end(block: Raw, view: View) -> bool:
    """Whether the last block announces something that is not there: a heading, or a few words on their own."""
    return block.kind is BlockKind.HEADING or (view.words < 8 and not view.closes and not view.agreed)


def _holds_enough(kept: Sequence[bool], seen: Sequence[View]) -> bool:
    """Whether what was kept can be the article: some words, and not next to nothing of the page's running text."""
    running = sum(view.words for view in seen if view.linked < 0.3 and not view.boilerplate)
    return sum(view.words for view, yes in zip(seen, kept, strict=True) if yes) >= max(0.02 * running, min(20, running))


def _belongs(block: Raw, view: View) -> bool:
    if view.declared is not None and view.declared > 0.8 and view.words >= 8:
        return True
    if view.linked > 0.4 and (_POINTER.match(block.text) or _is_label(block)):
        return False
    if is_further_reading(block.text) and view.words < 8:
        return False
    if view.linked > 0.6 and not (view.agreed and view.company > 0.8):
        return False
    if view.boilerplate:
        return view.agreed and view.words >= 25 and view.linked < 0.3
    if view.layout:
        return (view.agreed or (view.first > 0.5 and view.words >= 40)) and view.closes and view.linked < 0.3
    if view.credits and view.words < 25 and not view.closes:
        return False
    if view.agreed:
        return True
    if block.kind is BlockKind.CAPTION:
        return view.second > 0.5 or view.first > 0.5
    if view.first > 0.5:
        return view.linked < 0.6
    return view.second > 0.5 and (view.company > 0.5 or view.circle > 0.6) and (view.closes or view.words >= 12)


def _is_label(block: Raw) -> bool:
    """Whether a block is a link to another article with a label before it ("More: ..."), in whatever language."""
    label, colon, rest = block.text.partition(":")
    return (
        bool(colon) and len(label) <= 20 and block.linked >= 0.95 * len(rest.strip()) and block.linked <= len(rest) + 2
    )


def _is_standfirst(block: Raw, view: View, title: int, at: int) -> bool:
    if view.boilerplate or view.linked > 0.4 or view.words < 6 or block.kind is BlockKind.CAPTION:
        return False
    return view.described > 0.8 or (view.lead and not view.credits and at - title < 12)


def _piece(block: Raw) -> Piece:
    level = max(block.level, 2) if block.kind is BlockKind.HEADING else block.level
    return Piece(block.text, block.kind, level, ordered=block.ordered)


def _is_worth_keeping(block: Raw, view: View) -> bool:
    return view.words >= _SHORTEST_ASIDE and view.linked < 0.5 and not view.repeated and len(clean(block.text)) > 0


def _doubts(blocks: Sequence[Raw], seen: Sequence[View], kept: Sequence[bool], facts: Facts) -> list[str]:
    """Whether the page's own idea of the article is in what was kept, or much running text was left out."""
    total = sum(view.words for view, yes in zip(seen, kept, strict=True) if yes)
    running = sum(v.words for v in seen if v.words >= 15 and v.closes and v.linked < 0.3 and not v.boilerplate)
    liked = sum(v.words for v in seen if (v.first > 0.5 or v.second > 0.5) and v.linked < 0.5)
    much = ["Much text on the page was left out; compare it with the original."]
    if len(facts.body) < 200:
        return much if total < _MOST * running or total < _MOST * liked else []
    text = Coverage("\n".join(block.text for block, yes in zip(blocks, kept, strict=True) if yes))
    if text.of(tokens(facts.body)) < 0.8:
        return ["Part of the article may be missing: the page declares more text than was found."]
    return []


def _asked(tree: HtmlElement) -> tuple[str, str]:
    """The text that each of the two extractors takes for the article; "" from one that fails."""
    return _by_trafilatura(tree), _by_readability(tree)


def _by_trafilatura(tree: HtmlElement) -> str:
    from trafilatura import bare_extraction

    found = bare_extraction(deepcopy(tree), include_comments=False)
    return str(getattr(found, "text", None) or "")


def _by_readability(tree: HtmlElement) -> str:
    from lxml import etree, html
    from readability import Document
    from readability.readability import Unparseable

    try:
        summary = Document(etree.tostring(tree, encoding="unicode", method="html")).summary()
        return "\n".join(block.text for block in blocks_of(html.document_fromstring(summary)))
    except (Unparseable, etree.ParserError, ValueError):
        return ""
