"""What a facet counts is what a click on it finds: the same query, narrowed by the value, has that many records."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.model import SearchDocument
from annotator.search import Index
from ui.search_pane.query import toggled

NAMES = ("outlet", "tag", "speaker", "actor", "date", "lang")
VALUE = st.sampled_from(
    ["Kestrel", "Kestrel Daily", "kestrel", "Daily Kestrel", 'The "K"', "a OR b", "frame / risk", "frame", "en", "Київ"]
)
DATE = st.sampled_from(["", "2031", "2031-03", "2031-03-14", "2032-02-29", "2032"])


@st.composite
def records(draw: st.DrawFn) -> list[SearchDocument]:
    made = []
    for number in range(draw(st.integers(1, 8))):
        facets = {name: tuple(draw(st.lists(VALUE, max_size=2))) for name in NAMES if name != "date"}
        fields = {name: "\n".join(values) for name, values in facets.items()}
        fields["alias"] = draw(VALUE)
        words = " ".join(draw(st.lists(st.sampled_from(["gate", "sluice", "kestrel"]), min_size=1, max_size=4)))
        made.append(SearchDocument(f"quote:{number}", "quote", "en", words, fields, facets, draw(DATE)))
    return made


@settings(max_examples=60, deadline=None)
@given(records(), st.sampled_from(["gate", "gate OR sluice", "kestrel -gate", "*", 'sluice OR "gate gate"']))
def test_a_click_finds_what_was_counted(documents: list[SearchDocument], query: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        index = Index.open(Path(folder), uid="u")
        index.apply(documents)
        facets = index.search(query, facet_names=[*NAMES, "record"]).facets
        for name, values in facets.items():
            for value, count in values:
                narrowed = toggled(query, name, value)
                assert index.search(narrowed).total == count, narrowed
        index.close()
