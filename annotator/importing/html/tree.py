"""The bytes of a page to a tree, whatever they are encoded in and however they are nested."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.importing.encoding import Decoded, decode, known

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.+-]+)|<\?xml[^>]{0,100}?encoding=[\"']([\w-]+)", re.IGNORECASE
)
_HEAD = frozenset(["title", "meta", "link", "base", "style", "script", "noscript"])
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
# Pictures and fonts that pages saved as one file carry in themselves; they are most of the file and none of the text.
_EMBEDDED = re.compile(r"data:[\w/+.;=-]{0,80},[A-Za-z0-9+/=%._~:-]{100,}")
# What browsers note in pages they save: "saved from url=(0023)https://...", SingleFile's "url: https://...".
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->|<!--\s*Page saved with SingleFile\s+url:\s*(\S+)")
# Characters that no tree can hold; the text's own cleaning would drop them anyway.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\ud800-\udfff]")


def declared_charset(content: bytes) -> str:
    """The encoding a page says it is in, "" when it does not say."""
    found = _CHARSET.search(content[:8192])
    label = (found[1] or found[2]).decode("ascii", "replace") if found else ""
    return label if known(label) else ""


def text_of(content: bytes, name: str = "", charset: str = "") -> Decoded:
    """The markup of a page as text. `charset` is what its transport said (a mail part, an HTTP header)."""
    return decode(content, charset or declared_charset(content), name, binary=True)


def saved_from(markup: str) -> str:
    """The address a saved page was saved from, as the program that saved it noted it; "" when it did not."""
    found = _SAVED_FROM.search(markup[:4096])
    address = (found[1] or found[2]) if found else ""
    return address if address.startswith(("http://", "https://")) else ""


def parse(markup: str) -> HtmlElement:
    """The tree of a page; an empty page has an empty body."""
    from lxml import etree, html

    markup = _XML_DECLARATION.sub("", _CONTROLS.sub("", markup))
    if "data:" in markup:
        markup = _EMBEDDED.sub("data:,", markup)
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_pis=True, remove_comments=True)
    try:
        tree = html.document_fromstring(markup.encode("utf-8"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        tree = html.document_fromstring(b"<html><body></body></html>", parser=parser)
    for element in [*tree.iter("embed", "source", "track", "wbr", "keygen")]:
        # Void elements (HTML, 13.1.2) that the parser takes for containers of all that follows.
        element.drop_tag()
    if next(tree.iter("body"), None) is None:
        _give_body(tree)
    return tree


def _give_body(tree: HtmlElement) -> None:
    """Content that a page without a `<body>` tag puts after its head ends up in the head; move it where it belongs."""
    from lxml import etree

    body = etree.SubElement(tree, "body")
    for head in tree.findall("head"):
        for child in list(head):
            if child.tag not in _HEAD:
                body.append(child)
