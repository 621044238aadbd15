"""The exported page as a file: valid, complete in itself, inert, and the same every time."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import fields, replace
from pathlib import Path

import html5lib
import pytest
from hypothesis import given, settings

from annotator.exporting import Options, write
from annotator.exporting.html.page import TEMPLATES
from annotator.model import BlockKind, Metadata, QuoteKind, Snapshot
from tests.exchange.test_attest_html import page
from tests.exporting.make import Edition, content, harbour
from tests.exporting.strategies import snapshots
from ui import theme


def parsed(html: bytes) -> object:
    """The page's tree; raises on any parse error of the HTML standard."""
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(html)


@given(snapshots())
@settings(max_examples=60)
def test_any_snapshot_gives_valid_html(snapshot: Snapshot) -> None:
    for options in (Options(), Options(include_text=False, coder_names=False)):
        html = page(snapshot, options)
        parsed(html)
        text = html.decode("utf-8")
        ids = re.findall(r'(?:^|<)[a-z]+[^<>]*? id="([^"]+)"', text[text.index("<main") :])
        assert len(ids) == len(set(ids))
        kept = text.split('<script type="application/ld+json"', 1)[0]
        targets = set(re.findall(r'href="#([^"]+)"', kept)) - {"main", "top"}
        assert targets <= set(ids)


def test_the_policy_allows_this_style_and_script_alone(library_page: Path) -> None:
    text = library_page.read_text("utf-8")
    policy = re.findall(r'Content-Security-Policy" content="([^"]+)"', text)[0]
    assert text.index("Content-Security-Policy") < text.index("<style")
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    for kind, tag in (("style-src", "style"), ("script-src", "script")):
        inline = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        assert len(inline) == 1
        digest = base64.b64encode(hashlib.sha256(inline[0].encode()).digest()).decode()
        assert f"{kind} 'sha256-{digest}'" in policy
    assert not re.search(r"\son[a-z]+=|\sstyle=", text.split("</head>")[1].split("<script", 1)[0])


def test_nothing_outside_is_named_but_the_sources(library_page: Path) -> None:
    text = library_page.read_text("utf-8")
    visible = text.split('<script type="application/ld+json"', 1)[0]
    assert set(re.findall(r'(?:src|href)="(https?:[^"]*)"', visible)) == {
        "https://kestrel.example/harbour",
        "https://marfa.example/1",
    }
    assert "@import" not in text
    assert not re.findall(r"url\((?!data:)", text)


def test_an_address_that_is_no_web_address_is_no_link() -> None:
    edition = Edition()
    edition.article(content("x"), Metadata("t", url="javascript:alert(1)"))
    html = page(edition.snapshot()).decode()
    assert 'href="javascript' not in html
    assert "javascript:alert(1)" in html


def test_colours_are_the_windows() -> None:
    def named(css: str) -> dict[str, str]:
        return dict(re.findall(r"--([a-z-]+):(#[0-9a-f]{6})", css))

    for file, colours in (("page.css", theme.LIGHT), ("dark.css", theme.DARK)):
        values = {field.name.replace("_", "-"): getattr(colours, field.name) for field in fields(colours)}
        values |= {"direct-fill": colours.quote_fill, "direct-line": colours.quote_line}
        found = named((TEMPLATES / file).read_text("utf-8"))
        assert len(found) > 20
        assert {name: values[name] for name in found} == found


def test_linked_data_names_every_quote_with_its_words(library_page: Path) -> None:
    text = library_page.read_text("utf-8")
    blocks = re.findall(r'<script type="application/ld\+json" class="(\w+)">(.*?)</script>', text, re.DOTALL)
    data = {name: json.loads(block) for name, block in blocks}
    quotes = {q.uid: q for a in harbour().articles for q in a.quotes}
    annotations = data["annotations"]
    assert annotations["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert annotations["type"] == "AnnotationPage"
    assert {item["id"].rsplit(":", 1)[1] for item in annotations["items"]} == set(quotes)
    for item in annotations["items"]:
        quote = quotes[item["id"].rsplit(":", 1)[1]]
        targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
        assert [t["selector"][0]["exact"] for t in targets] == [span.exact for span in quote.spans]
    graph = data["statements"]["@graph"]
    said = {node["@id"].rsplit(":", 1)[1]: node["text"] for node in graph if node["@type"] == "Quotation"}
    assert said == {uid: quote.exact for uid, quote in quotes.items()}
    known = {node["@id"] for node in graph}
    assert {one["@id"] for node in graph for one in node.get("about", [])} <= known
    assert sum(node["@type"] == "Claim" for node in graph) == 4


def test_blocks_look_like_what_they_are() -> None:
    edition = Edition()
    place = edition.article(
        content(
            (BlockKind.TITLE, "Title"),
            (BlockKind.HEADING, "Second", 2),
            (BlockKind.HEADING, "Third", 3),
            (BlockKind.QUOTATION, "Quoted"),
            (BlockKind.LIST_ITEM, "one", 1),
            (BlockKind.LIST_ITEM, "deep", 3),
            (BlockKind.LIST_ITEM, "two", 1),
            (BlockKind.TABLE_ROW, "a\tb"),
            (BlockKind.CAPTION, "Caption"),
            "line\u2028break",
        ),
        Metadata("Title"),
    )
    edition.quote(place, "one\ndeep\ntwo\na\tb\nCaption\nline\u2028br", kind=QuoteKind.PASSAGE)
    text = page(edition.snapshot()).decode()
    bare = re.sub(r"</?mark[^>]*>|<sup.*?</sup>", "", text)
    assert "<h2>Second</h2>" in bare
    assert "<h3>Third</h3>" in bare
    assert "<blockquote><p>Quoted</p></blockquote>" in bare
    assert "<ul><li>one<ul><li>deep</li></ul></li><li>two</li></ul>" in bare
    assert "<tr><td>a</td><td>b</td></tr>" in bare
    assert '<p class="caption">Caption</p>' in bare
    assert "<p>line<br>break</p>" in bare
    assert text.count("<mark") == 7
    assert text.count('<sup class="ref') == 1


def test_a_quote_whose_words_are_not_there_is_shown_apart_and_not_in_the_text() -> None:
    edition = harbour()
    second = edition.articles[1]
    text = page(replace(edition.snapshot(), articles=(second,))).decode()
    lost = next(q for q in second.quotes if q.spans[0].placement == "orphan")
    assert f'data-q="{lost.uid}"' in text
    assert not re.search(rf'<mark[^>]*data-q="{lost.uid}"', text)
    assert "Not found in this version" in text


@pytest.mark.parametrize("theme_name", ["auto", "light", "dark"])
def test_the_theme_can_be_chosen(tmp_path: Path, theme_name: str) -> None:
    to = write(harbour().snapshot(), "html", tmp_path / "page.html", options=Options(theme=theme_name))
    assert f'value="{theme_name}" selected' in to.read_text("utf-8")
