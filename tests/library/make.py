"""Libraries for tests, filled through the public API. The texts are our own."""

from __future__ import annotations

from pathlib import Path

from annotator.library import Library
from annotator.model import (
    ArticleId,
    Block,
    BlockKind,
    CanonicalText,
    Draft,
    Metadata,
    Quote,
    Source,
)

TEXT = (
    "Ferry line to stay closed until spring\n"
    "The ferry between Norrvik and the islands will stay closed until April, the harbour master said on Monday.\n"
    "“We will not send people out on a hull we have not seen dry,” Ida Strand told reporters, “and that is final.”\n"
    "The islands' council called the decision hasty. Its chair, Olav Brekke, said nobody had asked the islanders.\n"
    "“Nobody asked us,” he said."
)


def draft(text: str = TEXT, **known: str) -> Draft:
    """The draft of an article: one paragraph a line, the first being the title."""
    blocks, at = [], 0
    for number, line in enumerate(text.split("\n")):
        blocks.append(Block(BlockKind.PARAGRAPH if number else BlockKind.TITLE, at, at + len(line)))
        at += len(line) + 1
    metadata = Metadata(**({"title": text.split("\n")[0], "published": "2031-03-14", "language": "en"} | known))
    return Draft(metadata, CanonicalText(text, tuple(blocks)), "plain text 1")


def source(text: str = TEXT, name: str = "ferry.txt") -> Source:
    return Source(name, "text/plain", text.encode())


def new_library(folder: Path, name: str = "ferry.attest") -> Library:
    return Library.create(folder / name, coder="Nina")


def add_article(library: Library, text: str = TEXT, **known: str) -> ArticleId:
    return library.articles.add(draft(text, **known), source(text))


def add_quote(library: Library, article: ArticleId, words: str = "Nobody asked us") -> Quote:
    """A quote of `words`, which stand in the article."""
    start = library.articles.get(article).version.content.text.index(words)
    return library.quotes.add(article, [(start, start + len(words))])
