"""A site is a folder of pages that hang together and lose nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from annotator.errors import ImportFailed
from annotator.exchange.attest_html import read, read_site
from annotator.exporting import canonical, write
from tests.exchange.test_attest_html import without_ids
from tests.exporting.browser import Browser
from tests.exporting.make import harbour
from tests.exporting.test_html_page import parsed


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(harbour().snapshot(), "site", tmp_path_factory.mktemp("site") / "site")


def test_every_link_leads_somewhere_in_the_folder(site: Path) -> None:
    pages = {path: path.read_text("utf-8") for path in site.rglob("*.html")}
    assert len(pages) == 5
    followed = 0
    for path, text in pages.items():
        parsed(text.encode())
        visible = text.split('<script type="application/ld+json"', 1)[0]
        for href in re.findall(r'<a [^>]*href="([^"]+)"', visible):
            if href.startswith("http"):
                continue
            file, _, fragment = href.partition("#")
            target = (path.parent / file).resolve() if file else path
            assert target in pages, href
            assert not fragment or f'id="{fragment}"' in pages[target], href
            followed += 1
    assert followed > 60


def test_the_index_holds_everything_and_an_article_its_own(site: Path) -> None:
    snapshot = canonical(harbour().snapshot())
    assert without_ids(read_site(site)) == without_ids(snapshot)
    for path in (site / "articles").iterdir():
        one = read(path.read_bytes())
        (article,) = one.articles
        assert {actor.name for actor in one.actors} >= {a.name for q in article.quotes for a in q.actors}
        assert {claim.statement for claim in one.claims} == {c.statement for q in article.quotes for c in q.claims}
    with pytest.raises(ImportFailed, match="no site"):
        read_site(site / "articles")


def test_the_index_leads_to_a_quote(chromium: Browser, site: Path) -> None:
    with chromium.page(site / "index.html") as (page, watch):
        page.locator("#claims .row a").first.click()
        page.wait_for_load_state()
        assert "/articles/" in page.url
        assert page.locator("mark:target").is_visible()
        page.click(".brand a")
        assert page.url.endswith("index.html")
        assert [r for r in watch.requests if not r.startswith(site.as_uri())] == []
        assert not watch.errors
