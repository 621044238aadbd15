"""Highlights nest, and yet every quote keeps its own words, classes and lane."""

from __future__ import annotations

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from annotator.exporting.html.marks import Stroke, lanes, marked


@st.composite
def texts_with_strokes(draw: st.DrawFn) -> tuple[str, list[Stroke]]:
    text = draw(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cn"]), min_size=1, max_size=60))
    ranges = draw(st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text))), max_size=8))
    return text, [Stroke(min(r), max(r), i) for i, r in enumerate(ranges) if r[0] != r[1]]


def written(text: str, strokes: list[Stroke], start: int = 0, end: int | None = None) -> str:
    return str(
        marked(
            text,
            start,
            len(text) if end is None else end,
            strokes,
            lambda stroke, begins: Markup("<mark class=q{} data-b={}>").format(stroke.quote, int(begins)),
            lambda stroke: Markup("<sup>{}</sup>").format(stroke.quote),
        )
    )


def plain(markup: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", markup.replace("<br>", "\u2028")))


@given(texts_with_strokes())
def test_the_text_stays_the_text_and_every_quote_covers_its_own_words(drawn: tuple[str, list[Stroke]]) -> None:
    text, strokes = drawn
    markup = written(text, strokes)
    assert plain(re.sub(r"<sup>\d+</sup>", "", markup)) == text
    depth: list[str] = []
    covered: dict[str, list[str]] = {}
    for token in re.findall(r"<[^>]*>|[^<]+", re.sub(r"<sup>\d+</sup>", "", markup.replace("<br>", "\u2028"))):
        if token.startswith("<mark"):
            depth.append(re.findall(r"class=q(\d+)", token)[0])
        elif token == "</mark>":
            depth.pop()
        else:
            for quote in depth:
                covered.setdefault(quote, []).append(unescape(token))
    assert not depth
    assert {int(q): "".join(parts) for q, parts in covered.items()} == {s.quote: text[s.start : s.end] for s in strokes}
    assert sorted(re.findall(r"<sup>(\d+)</sup>", markup)) == sorted(str(s.quote) for s in strokes)
    assert markup.count("data-b=1") == len(strokes)


def test_a_stroke_over_two_blocks_is_cut_at_the_border() -> None:
    text = "one two\nthree"
    stroke = [Stroke(4, 13, 0)]
    assert written(text, stroke, 0, 7) == "one <mark class=q0 data-b=1>two</mark>"
    assert written(text, stroke, 8, 13) == "<mark class=q0 data-b=0>three</mark><sup>0</sup>"


@given(texts_with_strokes())
def test_overlapping_quotes_never_share_a_lane_and_lanes_are_not_wasted(drawn: tuple[str, list[Stroke]]) -> None:
    _, strokes = drawn
    lane = lanes(strokes)
    for one in strokes:
        for other in strokes:
            if one.quote < other.quote and one.start < other.end and other.start < one.end:
                assert lane[one.quote] != lane[other.quote]
    deepest = max((sum(s.start <= at < s.end for s in strokes) for at in range(61)), default=0)
    assert len(set(lane.values())) == deepest
