"""The pages an article was printed on: where its words stand on them, and pictures of them."""

from __future__ import annotations

from annotator.pages.layout import PageBox, PageLayout, PageLine, read_layout
from annotator.pages.rendering import Band, Book, Picture, Renderer, Sheet

__all__ = [
    "Band",
    "Book",
    "PageBox",
    "PageLayout",
    "PageLine",
    "Picture",
    "Renderer",
    "Sheet",
    "read_layout",
]
