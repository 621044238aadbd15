"""The pages an article was printed on: where its words stand on them, and pictures of them."""

from __future__ import annotations

from annotator.pages.layout import PageBox, PageLayout, PageLine, read_layout
from annotator.pages.rendering import (
    Band,
    Book,
    Link,
    Note,
    PagesDied,
    PagesFailed,
    PagesLocked,
    Picture,
    Renderer,
    Sheet,
)

__all__ = [
    "Band",
    "Book",
    "Link",
    "Note",
    "PageBox",
    "PageLayout",
    "PageLine",
    "PagesDied",
    "PagesFailed",
    "PagesLocked",
    "Picture",
    "Renderer",
    "Sheet",
    "read_layout",
]
