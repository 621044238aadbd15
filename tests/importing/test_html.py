"""Web pages: the article without the page around it, its structure, and who wrote it when."""

from __future__ import annotations

import json

import pytest

from annotator.model import BlockKind
from tests.importing.reading_in_process import aside, blocks, draft_of, outcome_of
from tests.shared_data import SHARED, needs_shared

PARAGRAPHS = [
    "The minister said on Monday that the bridge was “open for everyone” and thanked the workers who had built it.",
    "The villages on the other side had waited for thirty years, and many had stopped believing in it at all.",
    "“We will believe it when we walk on it,” said the baker of one of them, who has lived there all his life.",
    "The ferry will stop in spring, the company said in a statement, and its captain looks for a new river.",
]
LINKED_DATA = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "Organization", "@id": "#org", "name": "The Example"},
        {
            "@type": "NewsArticle",
            "headline": "A bridge over the river",
            "datePublished": "2021-05-03T14:03:00+02:00",
            "author": [{"@type": "Person", "name": "Jane Doe"}, {"@type": "Person", "name": "John Roe"}],
            "publisher": {"@id": "#org"},
            "articleSection": "Regional",
        },
    ],
}
STANDFIRST = "After thirty years the villages have their bridge, and nobody misses the ferry."
PAGE = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>A bridge over the river | The Example</title>
<meta property="og:description" content="{STANDFIRST}">
<link rel="canonical" href="https://example.org/bridge">
<script type="application/ld+json">{json.dumps(LINKED_DATA)}</script></head><body>
<div class="cookie-banner"><p>We value your privacy. {"We and our partners use cookies. " * 30}</p></div>
<header><h1><a href="/">The Example</a></h1>
<nav><ul><li><a href="/a">Politics</a></li><li><a href="/b">Sport</a></li></ul></nav></header>
<main><article>
<h1>A bridge over the river</h1>
<p class="standfirst">{STANDFIRST}</p>
<div class="byline">By <a href="/jane">Jane Doe</a> and <a href="/john">John Roe</a></div>
<figure><img src="x.jpg"><figcaption>The bridge on its first day. Photo: Ann Example</figcaption></figure>
<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>
<h2>What the baker says</h2>
<p>{PARAGRAPHS[2]}</p>
<blockquote><p>Nobody asked us whether we wanted a bridge at all, and now it stands there.</p></blockquote>
<ul><li>The bridge is 300 metres long and has two lanes for cars.</li>
<li>It took the workers nine years to build it.</li></ul>
<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2012</td><td>3 million</td></tr></table>
<p>Read more: <a href="/toll">Bridge toll to be discussed by the council in spring</a></p>
<p style="display:none">Hidden words that nobody can see on the page but that stand in its source all the same.</p>
<p>{PARAGRAPHS[3]}</p>
</article>
<aside class="related"><h3>Related</h3>
<ul><li><a href="/x">Another story that has nothing to do with it</a></li></ul></aside>
<section class="comments"><p>First! I have always said that this bridge would never be built.</p>
</section>
</main>
<footer><p>Copyright The Example. All rights reserved. Imprint. Contact.</p></footer>
<script>document.title = "RAN"; fetch("http://127.0.0.1:9/")</script></body></html>"""


def test_the_article_is_found_and_the_page_around_it_left_out() -> None:
    draft = draft_of(PAGE, "page.html")
    text = draft.content.text
    for paragraph in PARAGRAPHS:
        assert paragraph in text
    for other in ("cookies", "Politics", "Another story", "First!", "Copyright", "Hidden words", "RAN", "toll"):
        assert other not in text, other
    assert draft.warnings == ()


def test_structure_is_kept() -> None:
    found = {text: kind for kind, text in blocks(draft_of(PAGE, "page.html"))}
    assert found["A bridge over the river"] is BlockKind.TITLE
    assert found[STANDFIRST] is BlockKind.PARAGRAPH
    assert found["The bridge on its first day. Photo: Ann Example"] is BlockKind.CAPTION
    assert found["What the baker says"] is BlockKind.HEADING
    assert found["It took the workers nine years to build it."] is BlockKind.LIST_ITEM
    assert found["Year\tCost"] is BlockKind.TABLE_ROW
    assert [kind for text, kind in found.items() if text.startswith("Nobody asked us")] == [BlockKind.QUOTATION]


def test_metadata_comes_from_the_page() -> None:
    found = draft_of(PAGE, "page.html").metadata
    assert found.title == "A bridge over the river"
    assert found.byline == "Jane Doe, John Roe"
    assert found.published == "2021-05-03T14:03+02:00"
    assert found.outlet == "The Example"
    assert found.url == "https://example.org/bridge"
    assert found.section == "Regional"
    assert found.language == "en"


def test_what_was_left_out_but_reads_like_text_is_reachable() -> None:
    assert any("I have always said" in text for _, text in aside(draft_of(PAGE, "page.html")))


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<meta property="article:published_time" content="2020-02-03">', "2020-02-03"),
        ('<meta name="date" content="3 February 2020">', "2020-02-03"),
        ('<link rel="canonical" href="https://example.org/2020/02/03/story">', "2020-02-03"),
    ],
)
def test_a_date_is_found_wherever_the_page_keeps_it(head: str, expected: str) -> None:
    page = (
        f"<html><head>{head}</head><body><h1>Two words</h1>{''.join(f'<p>{p}</p>' for p in PARAGRAPHS)}</body></html>"
    )
    assert draft_of(page, "page.html").metadata.published == expected


def test_an_author_in_the_heading_is_no_part_of_the_title() -> None:
    heading = "<h1><span>A bridge over the river opens</span><br><span>Jane Doe, editor</span></h1>"
    head = "<title>A bridge over the river opens (photo: Agency) : The Example</title>"
    page = f"<html><head>{head}</head><body>{heading}{''.join(f'<p>{p}</p>' for p in PARAGRAPHS)}</body></html>"
    assert draft_of(page, "page.html").metadata.title == "A bridge over the river opens"


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ('<div class="byline">By Jane Doe and John Roe</div>', "Jane Doe, John Roe"),
        ('<span itemprop="author"><span itemprop="name">Jane Doe</span></span>', "Jane Doe"),
        ('<a rel="author" href="/jane">Jane Doe</a>', "Jane Doe"),
        ("<p>Von Jana Müller</p>", "Jana Müller"),
        ('<meta name="author" content="https://facebook.com/paper"><p class="author">Jane Doe</p>', "Jane Doe"),
    ],
)
def test_the_byline_is_found(byline: str, expected: str) -> None:
    page = f"<html><body><h1>Two words here</h1>{byline}{''.join(f'<p>{p}</p>' for p in PARAGRAPHS)}</body></html>"
    assert draft_of(page, "page.html").metadata.byline == expected


def test_a_wrong_charset_does_not_matter() -> None:
    body = f"<h1>Zürich öffnet</h1><p>{PARAGRAPHS[0]}</p>"
    page = f'<html><head><meta charset="iso-8859-1"><title>Öl</title></head><body>{body}</body></html>'
    draft = draft_of(page.encode(), "page.html")
    assert "Zürich öffnet" in draft.content.text
    assert "“open for everyone”" in draft.content.text
    assert any("iso-8859-1" in warning for warning in draft.warnings)


@pytest.mark.parametrize(
    "page",
    [
        "<p>one line only",
        "<html></html><p>text after the end of it all</p>",
        "<div>" * 5000 + "text deep down",
        "<!DOCTYPE html><meta charset=utf-8><article><p>No body tag at all here.</p></article>",
        "<html><body><p>\x00NUL and \x01 controls</p></body></html>",
        "<table><tr><td><p>Layout by table</p><p>Second paragraph</p></td></tr></table>",
        "<p>a<br><br>b<br>c</p>",
    ],
)
def test_odd_pages_give_their_text_or_a_reason(page: str) -> None:
    outcome = outcome_of(page, "odd.html")
    assert outcome.drafts or (outcome.error is not None and outcome.error.hint)


def test_line_breaks_part_paragraphs_when_there_are_two() -> None:
    draft = draft_of("<html><body><p>one line<br>two lines<br><br>next paragraph</p></body></html>", "br.html")
    assert draft.content.text == "one line\u2028two lines\nnext paragraph"


def test_a_page_that_declares_more_text_than_it_shows_is_doubted() -> None:
    data = {"@type": "NewsArticle", "headline": "A bridge", "articleBody": " ".join(PARAGRAPHS)}
    page = (
        f'<html><head><script type="application/ld+json">{json.dumps(data)}</script></head>'
        f"<body><h1>A bridge</h1><p>{PARAGRAPHS[0]}</p></body></html>"
    )
    assert any("may be missing" in warning for warning in draft_of(page, "page.html").warnings)


def test_pages_saved_as_one_file_know_where_they_come_from() -> None:
    picture = "A" * 400_000
    body = f'<body><h1>A bridge over it</h1><img src="data:image/png;base64,{picture}"><p>{PARAGRAPHS[0]}</p></body>'
    for note in (
        "Page saved with SingleFile \n url: https://example.org/a \n",
        "saved from url=(0021)https://example.org/a ",
    ):
        draft = draft_of(f"<!DOCTYPE html><html><!--\n {note}-->{body}</html>", "saved.html")
        assert draft.metadata.url == "https://example.org/a"
        assert draft.content.text == f"A bridge over it\n{PARAGRAPHS[0]}"


@needs_shared
def test_every_set_of_saved_pages_is_read_at_least_as_well_as_promised() -> None:
    """A sample of each set; `make bench` scores all of them beside the two libraries."""
    import gzip

    assert SHARED is not None
    folder = SHARED / "01_article_html" / "fundus"
    recalls = []
    for path in sorted(folder.glob("*.gold.json"))[:8]:
        name = path.name.removesuffix(".gold.json")
        gold = json.loads(path.read_text())
        body = gold[max(gold)]["body"]
        wanted = {word for section in body["sections"] for text in section["paragraphs"] for word in text.split()}
        page = gzip.decompress(next(folder.glob(f"{name}_[0-9]*.html.gz")).read_bytes())
        found = set(draft_of(page, f"{name}.html").content.text.split())
        recalls.append(len(wanted & found) / len(wanted))
    assert min(recalls) > 0.9
