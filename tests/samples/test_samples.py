"""The sample library's description fits its articles: every exact text is there once, every name is declared."""

from __future__ import annotations

import json
import re
from functools import cache
from itertools import chain, pairwise
from pathlib import Path
from typing import Any

import pytest

from annotator.importing.registry import importer_for
from annotator.model import ActorKind, CanonicalText, Function, Metadata, QuoteKind, Relation, Source, Stance

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "samples"
LIBRARY: dict[str, Any] = json.loads((FOLDER / "library.json").read_text(encoding="utf-8"))
QUOTES: list[dict[str, Any]] = LIBRARY["quotes"]
FILES = [article["file"] for article in LIBRARY["articles"]]
PARTIAL_DATE = re.compile(r"(\d{4}(-\d{2}(-\d{2})?)?)?")


@cache
def _imported(name: str) -> tuple[CanonicalText, Metadata]:
    content = (FOLDER / name).read_bytes()
    importer = importer_for(content, name)
    (draft,) = importer.read(Source(name, importer.media_type, content)).drafts
    return draft.content, draft.metadata


def _place(text: str, exact: str, occurrence: int | None) -> int:
    """Where the wanted occurrence of `exact` starts; without a number there must be one."""
    places = [found.start() for found in re.finditer(re.escape(exact), text)]
    assert len(places) == 1 if occurrence is None else occurrence <= len(places), (
        f"{exact!r} occurs {len(places)} times"
    )
    return places[(occurrence or 1) - 1]


@pytest.mark.parametrize("quote", QUOTES, ids=lambda quote: f"{quote['article'][:10]} {quote['spans'][0][:24]}")
def test_a_quotes_words_are_in_its_article_each_span_inside_one_block(quote: dict[str, Any]) -> None:
    content, _ = _imported(quote["article"])
    starts = [_place(content.text, exact, quote.get("occurrence")) for exact in quote["spans"]]
    ends = [start + len(exact) for start, exact in zip(starts, quote["spans"], strict=True)]
    assert all(before <= after for before, after in pairwise(chain(*zip(starts, ends, strict=True))))
    for start, end in zip(starts, ends, strict=True):
        assert any(block.start <= start and end <= block.end for block in content.blocks), content.text[start:end]


@pytest.mark.parametrize("quote", QUOTES, ids=lambda quote: f"{quote['article'][:10]} {quote['spans'][0][:24]}")
def test_a_quotes_record_speaks_the_librarys_words(quote: dict[str, Any]) -> None:
    actors = {actor["name"] for actor in LIBRARY["actors"]}
    claims = {claim["statement"] for claim in LIBRARY["claims"]}
    tags = {" / ".join(tag["path"]) for tag in LIBRARY["tags"]}
    QuoteKind(quote["kind"])
    for actor in quote["actors"]:
        Function(actor["function"])
        assert actor["name"] in actors
    for claim in quote.get("claims", ()):
        Stance(claim["stance"])
        assert claim["statement"] in claims
        assert claim.get("certainty", "") in {"", "certain", "probable", "possible"}
    assert set(quote.get("tags", ())) <= tags
    assert quote["article"] in FILES
    cue = quote.get("cue", "")
    content, _ = _imported(quote["article"])
    for word in re.findall(r"\w+", cue):
        assert word in content.text, f"the cue {cue!r} is not in the article"


@pytest.mark.parametrize("name", FILES)
def test_an_article_imports_with_its_metadata(name: str) -> None:
    content, found = _imported(name)
    stated = next(article for article in LIBRARY["articles"] if article["file"] == name).get("metadata", {})
    language = stated.get("language") or found.language
    assert language.partition("-")[0] in {"en", "uk", "ar", "ja"}
    for field in ("title", "outlet", "published"):
        assert stated.get(field) or getattr(found, field), field
    assert (stated.get("published") or found.published).startswith(name[:10])
    units = len(content.text) / 2 if language == "ja" else len(content.text.split())
    assert 350 <= units <= 900


@pytest.mark.parametrize("name", [name for name in FILES if not name.endswith(".pdf")])
def test_what_surrounds_an_article_is_not_in_its_text(name: str) -> None:
    content, _ = _imported(name)
    for debris in ("<a class", "height=", "KEEP READING", "Source-www", "Comments are closed", "Sign up", "© 2031"):
        assert debris not in content.text


def test_every_article_has_quotes_and_every_record_is_used() -> None:
    assert {quote["article"] for quote in QUOTES} == set(FILES)
    on_disk = {file.name for file in FOLDER.iterdir() if re.match(r"\d{4}-\d\d-\d\d-", file.name)}
    assert on_disk == set(FILES)
    used = {claim["statement"] for quote in QUOTES for claim in quote.get("claims", ())}
    assert used == {claim["statement"] for claim in LIBRARY["claims"]}
    assert len(QUOTES) >= 40
    assert {quote["kind"] for quote in QUOTES} >= {"direct", "indirect", "mixed", "paraphrase"}


def test_actors_have_a_kind_aliases_of_their_own_and_dated_roles() -> None:
    names = [actor["name"] for actor in LIBRARY["actors"]]
    aliases = [alias for actor in LIBRARY["actors"] for alias in actor.get("aliases", ())]
    assert len(set(names + aliases)) == len(names) + len(aliases)
    assert {ActorKind(actor["kind"]) for actor in LIBRARY["actors"]} == set(ActorKind)
    for role in (role for actor in LIBRARY["actors"] for role in actor.get("roles", ())):
        assert role["title"]
        assert PARTIAL_DATE.fullmatch(role["start"])
        assert PARTIAL_DATE.fullmatch(role["end"])
        assert not role["end"] or role["start"] < role["end"]


def test_claims_are_linked_and_contested() -> None:
    claims = [claim["statement"] for claim in LIBRARY["claims"]]
    assert len(set(claims)) == len(claims) >= 10
    for link in LIBRARY["claim_links"]:
        Relation(link["relation"])
        assert {link["claim"], link["other"]} <= set(claims)
        assert link["claim"] != link["other"]
    assert {link["relation"] for link in LIBRARY["claim_links"]} == {str(relation) for relation in Relation}
    stances = {claim["stance"] for quote in QUOTES for claim in quote.get("claims", ())}
    assert stances == {str(stance) for stance in Stance}


def test_the_codebook_is_a_tree_with_definitions() -> None:
    paths = [tuple(tag["path"]) for tag in LIBRARY["tags"]]
    assert len(set(paths)) == len(paths) >= 8
    for number, path in enumerate(paths):
        assert len(path) == 1 or path[:-1] in paths[:number], "a tag comes after its parent"
    assert all(tag["definition"].endswith(".") for tag in LIBRARY["tags"])
