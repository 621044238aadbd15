"""The exported page in a real browser: layout, filters, links, keys, print, accessibility, with and without scripts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.exporting.browser import Browser
from tests.exporting.make import harbour, uid

BOXES = """() => {
  const box = (e) => { const r = e.getBoundingClientRect(); return [r.left, r.top, r.right, r.bottom]; };
  return [...document.querySelectorAll('.article')].map(a => ({
    text: [...a.querySelectorAll('.stretch > *')].map(box),
    cards: [...a.querySelectorAll('.card')].map(c => ({uid: c.dataset.q, box: box(c)})),
    marks: Object.fromEntries([...a.querySelectorAll('mark[id]')].map(m => [m.dataset.q, box(m)])),
    body: box(a.querySelector('.body')), rtl: a.querySelector('.body').dir === 'rtl',
  }));
}"""


def overlaps(one: list[float], other: list[float]) -> bool:
    return one[0] < other[2] - 1 and other[0] < one[2] - 1 and one[1] < other[3] - 1 and other[1] < one[3] - 1


@pytest.mark.parametrize("scripts", [True, False])
def test_cards_stand_beside_their_words_on_a_wide_page(chromium: Browser, library_page: Path, scripts: bool) -> None:
    with chromium.page(library_page, 1440, java_script_enabled=scripts) as (page, watch):
        for article in page.evaluate(BOXES):
            boxes = [card["box"] for card in article["cards"]]
            for index, box in enumerate(boxes):
                assert not any(overlaps(box, text) for text in article["text"])
                assert not any(overlaps(box, other) for other in boxes[index + 1 :])
                assert article["body"][1] <= box[1] <= box[3] <= article["body"][3] + 1
                assert box[2] < min(t[0] for t in article["text"]) if article["rtl"] else box[0] > 700
            for card in article["cards"]:
                if card["uid"] in article["marks"]:
                    assert abs(card["box"][1] - article["marks"][card["uid"]][1]) < 330
        assert watch.quiet, watch


def test_a_lone_card_is_level_with_its_words(chromium: Browser, library_page: Path) -> None:
    quote = uid("quote", 11)
    with chromium.page(library_page, 1440) as (page, _):
        page.locator(f"#n-{quote}").scroll_into_view_if_needed()
        page.wait_for_timeout(100)
        tops = page.evaluate(
            "(u) => ['q-', 'n-'].map(p => document.getElementById(p + u).getBoundingClientRect().top)", quote
        )
        assert abs(tops[0] - tops[1]) < 12


@pytest.mark.parametrize("width", [360, 800])
def test_cards_are_numbered_notes_below_the_text_on_a_narrow_page(
    chromium: Browser, library_page: Path, width: int
) -> None:
    with chromium.page(library_page, width) as (page, watch):
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        for article in page.evaluate(BOXES):
            bottom = max((text[3] for text in article["text"]), default=0)
            assert all(card["box"][1] >= bottom for card in article["cards"])
        words = page.locator(f"#n-{uid('quote', 1)} .words")
        assert words.is_visible()
        assert page.locator(f"#n-{uid('quote', 1)} .number").inner_text() == "1"
        assert watch.quiet, watch


def visible_quotes(page: Any) -> tuple[set[str], set[str]]:
    """(uids of the marks drawn, uids of the cards shown)."""
    marks = page.evaluate(
        "[...document.querySelectorAll('mark[id]')].filter(m => getComputedStyle(m).textDecorationLine !== 'none'"
        " && m.checkVisibility()).map(m => m.dataset.q)"
    )
    cards = page.evaluate(
        "[...document.querySelectorAll('.card')].filter(c => c.checkVisibility()).map(c => c.dataset.q)"
    )
    return set(marks), set(cards)


@pytest.mark.parametrize("scripts", [True, False])
def test_filters_need_no_script_and_combine(chromium: Browser, library_page: Path, scripts: bool) -> None:
    edition = harbour()
    quotes = [quote for article in edition.articles for quote in article.quotes]
    placed = {q.uid for q in quotes if q.spans[0].placement != "orphan"}
    with chromium.page(library_page, 1440, java_script_enabled=scripts) as (page, watch):
        assert visible_quotes(page) == (placed, {q.uid for q in quotes})
        minister = page.locator(".f-a option", has_text="Ines Halloran").get_attribute("value")
        unsafe = page.locator(".f-c option", has_text="The sluice is unsafe").get_attribute("value")
        page.select_option(".f-a", minister)
        hers = {q.uid for q in quotes if any(a.name == "Ines Halloran" for a in q.actors)}
        assert visible_quotes(page) == (hers & placed, hers)
        page.select_option(".f-k", "k-indirect")
        both = {q.uid for q in quotes if q.uid in hers and q.kind == "indirect"}
        assert visible_quotes(page) == (both, both)
        page.click("button[type=reset]")
        # Reyl denies one claim and questions another in one quote: the filter must not mix them up.
        page.select_option(".f-c", unsafe)
        page.select_option(".f-s", "s-denies")
        denied = {
            q.uid
            for q in quotes
            if any(c.statement.startswith("The sluice") and c.stance == "denies" for c in q.claims)
        }
        assert len(denied) == 1
        assert visible_quotes(page) == (denied, denied)
        assert page.locator("#claims .row:visible").count() == 1
        assert page.locator(".article:visible").count() == 1
        if scripts:
            assert page.locator(".status").inner_text() == "1 of 13 quotes"
        assert watch.quiet, watch


def test_deep_links_lead_to_the_words(chromium: Browser, library_page: Path) -> None:
    quote = uid("quote", 10)
    with chromium.page(library_page, 1440, f"#q-{quote}") as (page, _):
        box = page.locator(f"#q-{quote}").bounding_box()
        assert box is not None
        assert 0 < box["y"] < 900
        assert page.evaluate("(u) => document.getElementById('q-' + u).matches(':target')", quote)
        page.locator(f"#n-{quote} .number").click()
        page.locator(f"mark[data-q='{quote}'] ~ .ref a, .ref a[href='#n-{quote}']").first.click()
        assert page.url.endswith(f"#n-{quote}")


def test_every_link_inside_the_page_has_its_end(chromium: Browser, library_page: Path) -> None:
    with chromium.page(library_page) as (page, _):
        dead = page.evaluate(
            "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1))"
            ".filter(id => !document.getElementById(id))"
        )
        assert dead == []
        twice = page.evaluate(
            "(() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
            " return ids.filter((id, i) => ids.indexOf(id) !== i); })()"
        )
        assert twice == []


def test_n_and_p_walk_through_the_quotes_and_can_be_switched_off(chromium: Browser, library_page: Path) -> None:
    with chromium.page(library_page) as (page, watch):
        order = page.evaluate("[...document.querySelectorAll('mark[id]')].map(m => m.id)")
        here = "document.activeElement.id"
        page.keyboard.press("n")
        assert page.evaluate(here) == order[0]
        page.keyboard.press("n")
        assert page.evaluate(here) == order[1]
        assert page.url.endswith("#" + order[1])
        assert page.locator(f".card.on[data-q='{order[1][2:]}']").count() == 1
        page.keyboard.press("p")
        page.keyboard.press("p")
        assert page.evaluate(here) == order[-1]
        page.uncheck(".shortcuts")
        page.evaluate("document.activeElement.blur()")
        page.keyboard.press("n")
        assert page.evaluate(here) == ""
        assert watch.quiet, watch


def test_a_citation_can_be_copied(chromium: Browser, library_page: Path) -> None:
    with chromium.page(library_page) as (page, _):
        page.evaluate("navigator.clipboard.writeText = async (text) => { window.copied = text; }")
        card = page.locator(f"#n-{uid('quote', 1)}")
        card.locator("summary").click()
        card.locator("button").click()
        page.wait_for_function("window.copied")
        assert page.evaluate("window.copied") == (
            "Ines Halloran: “Nobody who has read the inspection would send a crew through that sluice”, in: Ona "
            "Brandt, “Minister rules out reopening the harbour before spring”, Kestrel Daily, 14 March 2031, "
            "https://kestrel.example/harbour"
        )


@pytest.mark.parametrize("scripts", [True, False])
def test_the_colours_follow_the_system_and_the_reader(chromium: Browser, library_page: Path, scripts: bool) -> None:
    paper = "getComputedStyle(document.documentElement).backgroundColor"
    light, dark = "rgb(255, 254, 251)", "rgb(30, 31, 33)"
    for scheme, expected in (("light", light), ("dark", dark)):
        with chromium.page(library_page, color_scheme=scheme, java_script_enabled=scripts) as (page, _):
            assert page.evaluate(paper) == expected
            page.select_option(".theme select", "light" if scheme == "dark" else "dark")
            assert page.evaluate(paper) == (light if scheme == "dark" else dark)


def test_paper_has_the_text_and_its_notes_but_no_controls(chromium: Browser, article_page: Path) -> None:
    import pymupdf

    with chromium.page(article_page, color_scheme="dark") as (page, _):
        pdf = page.pdf()
        page.emulate_media(media="print", color_scheme="dark")
        assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 254, 251)"
        assert not page.locator(".bar").is_visible()
    with pymupdf.open(stream=pdf, filetype="pdf") as document:
        text = " ".join(" ".join(sheet.get_text() for sheet in document).split())
    assert "Minister rules out reopening" in text
    assert "The inspection is the January one." in text
    assert "Show all" not in text
    assert "Copy" not in text


@pytest.mark.parametrize(
    ("which", "scheme", "width"),
    [("library", "light", 1440), ("library", "dark", 360), ("article", "dark", 1440), ("article", "light", 360)],
)
def test_axe_finds_nothing(
    chromium: Browser, request: pytest.FixtureRequest, which: str, scheme: str, width: int
) -> None:
    import axe_playwright_python

    source = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text("utf-8")
    path = request.getfixturevalue(f"{which}_page")
    with chromium.page(path, width, color_scheme=scheme, reduced_motion="reduce") as (page, _):
        page.evaluate(source)
        page.locator("details").evaluate_all("all => all.slice(0, 3).forEach(one => one.open = true)")
        found = page.evaluate(
            "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
        )
    violations = {v["id"]: [n["html"][:200] for n in v["nodes"][:3]] for v in found["violations"]}
    assert violations == {}, json.dumps(violations, indent=1)
    assert len(found["passes"]) > 20
