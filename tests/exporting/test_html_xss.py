"""Hostile text stays text: in a real browser nothing in a page runs or is asked for, even without the policy."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from annotator.exporting import write
from annotator.model import Function, Metadata, QuoteKind, Role, SetAside, Stance
from tests.exporting.browser import Browser
from tests.exporting.make import Edition, content
from tests.shared_data import SHARED, needs_shared

VECTORS = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</title><img src=x onerror=alert(1)>",
    "--></script><img src=//evil.example/x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' autofocus onfocus=alert(1) x='",
    "javascript:alert(1)",
    "JaVaScRiPt&colon;alert(1)",
    "data:text/html,<script>alert(1)</script>",
    'https://evil.example/" onmouseover="alert(1)',
    "{{7*7}}{% for x in y %}{{ ''.__class__ }}",
    "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
    "<iframe srcdoc='<script>parent.alert(1)</script>'>",
    "<style>@import '//evil.example/x.css';</style>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<base href=//evil.example/>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    "<form><button formaction=javascript:alert(1)>x",
    '<a href="javascript:alert(1)">x</a>',
    "\u2028</script><img src=x onerror=alert(1)>\u2029",
    "<template><script>alert(1)</script></template>",
    "<img src=x onerror=alert(1)//",
    "<<script>alert(1)//<</script>",
    "\u202e<script>\u202calert(1)</script>",
    "\ufeff<script>alert(1)</script>\x00",
    "]]><script>alert(1)</script><![CDATA[",
    "<plaintext><xmp><textarea><select><option>",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "url(javascript:alert(1)) expression(alert(1)) }*{background:url(//evil.example/x)}",
)
FOREIGN = """() => [...document.querySelectorAll('*')].filter(e =>
  ['IMG', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'MATH', 'VIDEO', 'AUDIO', 'FRAME', 'TEMPLATE', 'XMP', 'PLAINTEXT',
   'TEXTAREA', 'NOSCRIPT', 'MARQUEE', 'APPLET'].includes(e.tagName.toUpperCase())
  || e.getAttributeNames().some(n => n.startsWith('on') || ['formaction', 'srcdoc'].includes(n))
  || (e.hasAttribute('style') && !e.matches('.card'))
  || (e.href && !/^(file|https?):/.test(e.href.baseVal ?? e.href) && e.rel !== 'icon')
  || (e.tagName === 'SCRIPT' && e.parentNode !== document.body)
  || (e.tagName === 'LINK' && e.rel !== 'icon')).map(e => e.outerHTML.slice(0, 200))"""


def hostile(vectors: Iterable[str]) -> Edition:
    """Every vector in every field that is text."""
    edition = Edition(library="</title><script>alert(1)</script>")
    for vector in vectors:
        actor = edition.actor(
            vector,
            description=vector,
            aliases=(vector,),
            note=vector,
            roles=(Role(vector, vector),),
            external_id=vector,
        )
        claim = edition.claim(vector, note=vector, status=vector)
        tag = edition.tag(vector, definition=vector, inclusion=vector, examples=vector, colour=vector)
        line = " ".join(vector.split()) or "x"
        place = edition.article(
            content(line, f"Before {line} after", aside=(SetAside(vector, vector, 0),)),
            Metadata(vector, vector, vector, vector, vector, vector, vector),
            note=vector,
        )
        edition.quote(
            place,
            line,
            kind=QuoteKind.MIXED,
            speaker=actor,
            role=vector,
            claims=((claim, Stance.DENIES),),
            tags=(tag,),
            others=((actor, Function.MENTIONED),),
            cue=vector,
            obtained=vector,
            translated_from=vector,
            certainty=vector,
            note=vector,
            coder=vector,
            created=vector,
        )
    return edition


def named(vectors: Iterable[str]) -> Edition:
    """Every vector as text, title, actor, claim, tag and note."""
    edition = Edition()
    for vector in vectors:
        line = " ".join(vector.split()) or "x"
        place = edition.article(content(line), Metadata(vector))
        edition.quote(
            place,
            line,
            speaker=edition.actor(vector),
            claims=((edition.claim(vector), Stance.DENIES),),
            tags=(edition.tag(vector),),
            note=vector,
        )
    return edition


def check(chromium: Browser, path: Path, bypass: bool, *, thorough: bool = True) -> None:
    with chromium.page(path, bypass_csp=bypass) as (page, watch):
        assert page.evaluate(FOREIGN) == []
        assert page.evaluate("document.scripts.length") == 4
        assert page.evaluate("document.styleSheets.length") == 1
        if thorough:
            page.locator("details").evaluate_all("all => all.forEach(one => one.open = true)")
            page.locator("[tabindex], a, button, select").evaluate_all("all => all.forEach(one => one.focus())")
        page.keyboard.press("n")
        page.hover(".card >> nth=0")
        page.wait_for_timeout(50)
        assert watch.quiet, watch


@pytest.mark.parametrize("bypass", [False, True], ids=["policy", "without policy"])
def test_our_vectors_do_nothing_in_any_field(chromium: Browser, tmp_path: Path, bypass: bool) -> None:
    path = write(hostile(VECTORS).snapshot(), "html", tmp_path / "hostile.html")
    check(chromium, path, bypass)
    with chromium.page(path) as (page, _):
        shown = page.evaluate("[...document.querySelectorAll('.stretch p')].map(p => p.textContent)")
        assert any("<script>alert(1)</script>" in text for text in shown)


@pytest.mark.parametrize("vector", VECTORS[:8])
def test_a_page_of_one_hostile_article(chromium: Browser, tmp_path: Path, vector: str) -> None:
    check(chromium, write(hostile([vector]).snapshot(), "html", tmp_path / "one.html"), True)


def shared_vectors() -> list[str]:
    assert SHARED is not None
    folder = SHARED / "08_hostile" / "xss"
    found: list[str] = []
    for name in sorted(folder.glob("*.txt")):
        found += name.read_text("utf-8", "replace").splitlines()
    for name in sorted(folder.glob("*.json")):
        found += strings(json.loads(name.read_text("utf-8", "replace")))
    found += [name.read_text("utf-8", "replace") for name in sorted(folder.glob("*.svg"))]
    return sorted({one for one in found if (one.strip() and "<" in one) or "script" in one.lower()})


def strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for one in value.values() for text in strings(one)]
    return [text for one in value for text in strings(one)] if isinstance(value, list) else []


@needs_shared
def test_shared_vectors_do_nothing_in_any_field(chromium: Browser, tmp_path: Path) -> None:
    vectors = shared_vectors()
    assert len(vectors) > 3000
    for start in range(0, len(vectors), 700):
        edition = named(vectors[start : start + 700])
        check(chromium, write(edition.snapshot(), "html", tmp_path / f"{start}.html"), True, thorough=False)
