from __future__ import annotations

import dataclasses
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.errors import Locked, QuerySyntaxError
from annotator.model import SearchDocument
from annotator.search import Index, snippet, spans
from annotator.search.index import Texts

ARTICLE = SearchDocument(
    "article:1",
    "article",
    "en",
    "The minister told reporters that climate change is real. Running costs rise.",
    {"title": "Climate plan", "byline": "Olena Bila"},
    {"outlet": ("Kyiv Post",), "tag": ("frame / risk",)},
    "2022-10-15",
)
GERMAN = SearchDocument(
    "article:2", "article", "de", "Der Minister läuft über die Straße.", {}, {"outlet": ("SZ",)}, "2022-11"
)
QUOTE = SearchDocument(
    "quote:1",
    "quote",
    "en",
    "climate change is real",
    {"speaker": "Anna Pavlenko", "claim": "Emissions fall", "note": "sounds risky"},
    {"stance": ("asserts",), "kind": ("direct",), "coder": ("me",), "outlet": ("Kyiv Post",)},
    "2022-10-15",
)
ACTOR = SearchDocument(
    "actor:1", "actor", "", "", {"title": "Anna Pavlenko", "alias": "A. P. Pavlenko"}, {"kind": ("person",)}
)
NOTE = SearchDocument("note:1", "note", "", "look again at the risk")
ALL = [ARTICLE, GERMAN, QUOTE, ACTOR, NOTE]


@pytest.fixture
def index(tmp_path: Path) -> Index:
    made = Index.open(tmp_path / "index", uid="u", texts=texts_of(ALL))
    made.apply(ALL)
    return made


def texts_of(documents: list[SearchDocument]) -> Texts:
    known = {document.key: document.text for document in documents}
    return lambda keys: {key: known[key] for key in keys if key in known}


def keys(index: Index, query: str) -> list[str]:
    return sorted(hit.key for hit in index.search(query).hits)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("climate", ["article:1", "quote:1"]),
        ("minister", ["article:1", "article:2"]),
        ("run", ["article:1"]),
        ("strasse", ["article:2"]),
        ("pavlenko", ["actor:1", "quote:1"]),
        ("actor:pavlenko", ["actor:1", "quote:1"]),
        ("speaker:pavlenko", ["quote:1"]),
        ('claim:"emissions fall"', ["quote:1"]),
        ("stance:asserts", ["quote:1"]),
        ("stance:asserts OR kind:person", ["actor:1", "quote:1"]),
        ("kind:quote", ["quote:1"]),
        ("coder:me", ["quote:1"]),
        ("tag:risk", ["article:1"]),
        ('outlet:"kyiv post"', ["article:1", "quote:1"]),
        ("lang:de", ["article:2"]),
        ("asserts", []),
        ("in:notes risk*", ["note:1", "quote:1"]),
        ("in:notes", ["note:1", "quote:1"]),
        ("in:titles climate", ["article:1"]),
        ("in:quotes climate", ["quote:1"]),
        ("byline:bila", ["article:1"]),
        ("date:2022-10", ["article:1", "quote:1"]),
        ("date:>2022-10", ["article:2"]),
        ("climate -in:quotes", ["article:1"]),
        ("/[Cc]limate ch.*real\\./", ["article:1"]),
        ("/CLIMATE/i", ["article:1", "quote:1"]),
        ("/CLIMATE/", []),
        ("outlet:/k.*v/", ["article:1", "quote:1"]),
        ("", []),
        ("-climate -minister", ["actor:1", "note:1"]),
    ],
)
def test_finds(index: Index, query: str, expected: list[str]) -> None:
    assert keys(index, query) == expected


TYPED = st.lists(
    st.sampled_from(
        [*'()"“”/~*?:-+|\\.…[]{}^$', " ", " AND ", " OR ", " NOT ", "date:", "in:", "actor:", "tag:", "notes",
         "2022-10", "..", ">=", "a", "climate", "minister", "中国", "国", "é", "\u0301", "\ud800", "~2", "~99", "\x00",
         "\n", "(?:", "a{9}"]
    ),
    max_size=20,
).map("".join) | st.text(max_size=40)  # fmt: skip


@given(TYPED, st.booleans())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_is_answered_or_refused(index: Index, query: str, typing: bool) -> None:
    try:
        found = index.search(query, prefix_last=typing, facet_names=["outlet", "date"])
    except QuerySyntaxError:
        return
    assert len(found.hits) <= found.total <= 5
    for document in ALL:
        spans(found.terms, document.text, document.language)


def test_search_as_you_type(index: Index) -> None:
    for typed in ("cli", "clim", "climate", "climate ch", '"climate ch', "minister told re", "speaker:pav"):
        assert index.search(typed, prefix_last=True).total >= 1, typed
    assert index.search("cli ", prefix_last=True).total == 0
    first = index.search("climate", prefix_last=True).hits[0]
    assert first.key in ("quote:1", "article:1")


def test_hits_come_with_what_to_highlight(index: Index) -> None:
    found = index.search("climate running")
    assert [hit.key for hit in found.hits] == ["article:1"]
    ranges = spans(found.terms, ARTICLE.text, ARTICLE.language)
    assert [ARTICLE.text[start:end] for start, end in ranges] == ["climate", "Running"]
    shown, marks = snippet(ARTICLE.text, ranges, 60)
    assert [shown[start:end] for start, end in marks] == ["climate", "Running"]


@pytest.mark.parametrize(
    ("query", "suggestion"),
    [
        ("clmate", "climate"),
        ("speaker:Pavlenco", "speaker:pavlenko"),
        ('"clmate chnge" OR nothing', '"climate change" OR nothing'),
        ("climate", ""),
        ("zzzzzz", ""),
    ],
)
def test_did_you_mean(index: Index, query: str, suggestion: str) -> None:
    assert index.search(query).suggestion == suggestion


def test_a_better_match_comes_first(index: Index) -> None:
    others = "Other words follow here."
    for number, text in enumerate(["A harbour", "The harbours", "Harbours harbours"], 7):
        index.apply([SearchDocument(f"article:{number}", "article", "en", f"{text}. {others}")])
    index.apply([SearchDocument("article:6", "article", "en", others + " No port.", {"title": "Harbours harbours"})])
    assert [hit.key for hit in index.search("harbours").hits] == ["article:6", "article:9", "article:8", "article:7"]
    assert [hit.key for hit in index.search("climate in:articles").hits] == ["article:1"]


def test_an_update_replaces(index: Index) -> None:
    index.apply([dataclasses.replace(ARTICLE, text="Nothing of the sort.", fields={})])
    assert keys(index, "climate") == ["quote:1"]
    assert keys(index, "sort") == ["article:1"]
    assert index.count() == 5


def test_applying_twice_does_no_harm(index: Index) -> None:
    index.apply([*ALL, *ALL], ["quote:9"])
    index.apply(ALL)
    assert index.count() == 5
    assert index.keys() == {document.key for document in ALL}
    assert index.search("climate").total == 2


def test_removing(index: Index) -> None:
    index.apply([], ["article:1", "nobody:0"])
    assert keys(index, "climate") == ["quote:1"]
    assert "article:1" not in index
    assert "quote:1" in index
    assert index.count(frozenset(["article"])) == 1
    index.apply([], [document.key for document in ALL])
    assert index.count() == 0
    assert index.search("climate").total == 0


def test_a_key_that_is_applied_and_removed_at_once_stays(index: Index) -> None:
    index.apply([ARTICLE], ["article:1"])
    assert "article:1" in index


def test_keys_are_one_line(index: Index) -> None:
    with pytest.raises(ValueError, match="one line"):
        index.apply([SearchDocument("a\nb", "article")])


@pytest.mark.parametrize("name", ["words", "key", "stem_en", "a/b"])
def test_fields_of_the_indexs_own_are_refused(index: Index, name: str) -> None:
    with pytest.raises(ValueError, match="uses itself"):
        index.apply([SearchDocument("article:9", "article", "", "", {name: "x"})])
    assert index.count() == 5


def test_kinds_facets_and_order(index: Index) -> None:
    assert index.search("climate", kinds=frozenset(["quote"])).total == 1
    found = index.search("*", facet_names=["outlet", "date", "record", "tag", "none"])
    assert found.facets == {
        "outlet": (("Kyiv Post", 2), ("SZ", 1)),
        "date": (("2022-10", 2), ("2022-11", 1)),
        "record": (("article", 2), ("actor", 1), ("note", 1), ("quote", 1)),
        "tag": (("frame / risk", 1),),
        "none": (),
    }
    assert index.facets("", ["outlet"]) == {"outlet": (("Kyiv Post", 2), ("SZ", 1))}
    assert index.facets("climate", ["stance"], kinds=frozenset(["article"])) == {"stance": ()}
    assert [hit.key for hit in index.search("*", order="-date").hits][:1] == ["article:2"]
    assert {hit.key for hit in index.search("*", order="date").hits[:2]} == {"article:1", "quote:1"}
    assert index.search("*", order="-outlet").hits[0].key == "article:2"
    assert {hit.key for hit in index.search("*", order="outlet").hits[3:]} == {"actor:1", "note:1"}


def test_more_like_and_near_duplicates(tmp_path: Path) -> None:
    index = Index.open(tmp_path / "i", uid="u")
    base = [f"word{n}" for n in range(80)]
    changed = [*base[:40], "new", *base[41:]]
    index.apply(
        [
            SearchDocument("article:1", "article", "", " ".join(base)),
            SearchDocument("article:2", "article", "", " ".join(changed)),
            SearchDocument("article:3", "article", "", " ".join(reversed(base))),
            SearchDocument("article:4", "article", "", " ".join(f"else{n}" for n in range(80))),
            SearchDocument("article:5", "article", "", "too short"),
            SearchDocument("article:6", "article", "", "too short"),
        ]
    )
    assert [hit.key for hit in index.near_duplicates(" ".join(base))] == ["article:1", "article:2"]
    assert [hit.key for hit in index.near_duplicates(" ".join(base), without="article:1")] == ["article:2"]
    assert index.duplicate_groups() == (("article:1", "article:2"),)
    assert {hit.key for hit in index.more_like(" ".join(base), without="article:1")} >= {"article:2", "article:3"}
    assert index.more_like("nothing known") == ()
    assert index.near_duplicates("short") == ()


def test_likeness_is_part_of_the_language(tmp_path: Path) -> None:
    texts = {
        "article:1": "The harbour stays closed until spring because the lower sluice gate failed two of its tests.",
        "article:2": "The harbour stays closed until spring because the lower sluice gate failed two of its tests, so.",
        "article:3": "Fishing crews wait for the sluice gate and the harbour to open again after the tests in spring.",
        "article:4": "A choir of children sang in the old town hall on Sunday and the mayor gave every one an orange.",
        "article:5": "Every one of the children in the choir has a mayor in the family, said the old town on Sunday.",
    }
    index = Index.open(tmp_path, uid="u", texts=lambda keys: {key: texts[key] for key in keys if key in texts})
    index.apply([SearchDocument(key, "article", "en", text, {}, {"outlet": (key,)}) for key, text in texts.items()])
    assert keys(index, "copies:1") == ["article:2"]
    assert keys(index, "like:1")[:2] == ["article:2", "article:3"]
    assert keys(index, "like:1 crews") == ["article:3"]
    assert "article:1" not in keys(index, "like:1")
    assert set(keys(index, "copies:*")) == {"article:1", "article:2"}
    assert keys(index, "copies:99") == keys(index, "like:99") == []
    assert index.search("copies:*", facet_names=["outlet"]).facets["outlet"] == (("article:1", 1), ("article:2", 1))


def test_a_regular_expression_that_never_ends_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.search.exact.SECONDS", 0.2)
    text = "a" * 60 + "b"
    index = Index.open(tmp_path / "i", uid="u", texts=lambda keys: dict.fromkeys(keys, text))
    index.apply([SearchDocument("article:1", "article", "", text)])
    with pytest.raises(QuerySyntaxError, match="too long"):
        index.search("/(a|aa)+$/")


def test_an_index_is_kept(tmp_path: Path) -> None:
    folder = tmp_path / "cache" / "index"
    first = Index.open(folder, uid="u")
    assert first.needs_rebuild
    assert first.count() == 0
    assert not folder.exists()
    first.apply(ALL)
    assert first.needs_rebuild
    first.complete()
    assert not first.needs_rebuild
    first.close()
    again = Index.open(folder, uid="u")
    assert not again.needs_rebuild
    assert again.count() == 5
    assert keys(again, "climate") == ["article:1", "quote:1"]
    again.clear()
    assert again.needs_rebuild
    assert again.count() == 0
    assert Index.open(folder, uid="u").needs_rebuild


def test_another_librarys_index_is_not_used(tmp_path: Path) -> None:
    first = Index.open(tmp_path, uid="u")
    first.apply(ALL)
    first.complete()
    other = Index.open(tmp_path, uid="v")
    assert other.needs_rebuild
    assert other.count() == 0


def test_a_second_index_sees_changes_and_may_not_write_at_the_same_time(tmp_path: Path) -> None:
    writer = Index.open(tmp_path, uid="u")
    reader = Index.open(tmp_path, uid="u")
    writer.apply(ALL)
    assert keys(reader, "climate") == ["article:1", "quote:1"]
    writer.apply([], ["quote:1"])
    assert keys(reader, "climate") == ["article:1"]
    with writer._storage.writing(), pytest.raises(Locked):
        reader.apply([NOTE])
    reader.apply([], ["article:1"])
    assert keys(writer, "climate") == []
    assert writer.count() == reader.count() == 3


def test_many_small_changes_stay_few_segments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.fsync", lambda _handle: None)
    index = Index.open(tmp_path, uid="u")
    for number in range(120):
        index.apply(
            [SearchDocument(f"article:{number}", "article", "en", f"common word{number}")], [f"article:{number - 50}"]
        )
    assert len(list(tmp_path.glob("*.segment"))) <= 8
    assert index.count() == 50
    assert index.search("common", limit=100).total == 50
    assert {hit.key for hit in index.search("common", limit=100).hits} == {f"article:{n}" for n in range(70, 120)}
    while index.tidy(full=True):
        pass
    assert len(list(tmp_path.glob("*.segment"))) == 1
    assert index.search("word119").total == 1
    assert index.search("word1").total == 0
    assert index.check() == []


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = (
        "import sys, annotator.search as s; s.parse('a'); s.spans(s.terms_of(s.parse('a')), 'a b', 'en');"
        "heavy = {'whoosh', 'numpy', 'regex', 'rapidfuzz', 'snowballstemmer'} & set(sys.modules) - {'snowballstemmer'};"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])


def test_generation_grows(index: Index) -> None:
    before = index.generation
    index.apply([NOTE])
    assert index.generation == before + 1
