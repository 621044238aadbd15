"""The example article the project started from, against a careful reader's list of who says what in it.

`mission_reader.json` was written before the engine ran: places in the source file, no text. It holds 29 attributed
statements, each with where its speaker is named.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.importing.plain_text import PlainText
from annotator.model import CanonicalText, Source
from annotator.suggest.actors import proposed_actors
from annotator.suggest.merging import merge_proposals
from annotator.suggest.quotes import suggest
from annotator.suggest.values import Suggestion
from tests.shared_data import MISSION, needs_shared
from tests.suggest.texts import actor, content

READER = json.loads((Path(__file__).parent / "mission_reader.json").read_text(encoding="utf-8"))["statements"]


@pytest.fixture(scope="module")
def article() -> CanonicalText:
    """The file's lines as paragraphs."""
    return content(*(line for line in _source().split("\n") if line.strip()))


def _source() -> str:
    return MISSION.read_bytes().decode("utf-8")


def _in_article(article: CanonicalText, start: int, end: int) -> tuple[int, int]:
    """Where a place of the source file is in the article, which only lacks empty lines."""
    source = _source()
    lost = sum(1 for line in source[:start].split("\n")[:-1] if not line.strip())
    assert article.text[start - lost : end - lost] == source[start:end]
    return start - lost, end - lost


def _matches(article: CanonicalText, found: tuple[Suggestion, ...]) -> list[tuple[int, int]]:
    """One-to-one pairs (statement, suggestion) that share words."""
    pairs: list[tuple[int, int]] = []
    for number, statement in enumerate(READER):
        start, end = _in_article(article, *statement["spans"][0])
        for index, suggestion in enumerate(found):
            taken = {other for _, other in pairs}
            if index not in taken and any(a < end and start < b for a, b in suggestion.spans):
                pairs.append((number, index))
                break
    return pairs


@needs_shared
def test_a_careful_readers_statements_are_proposed(article: CanonicalText) -> None:
    found = suggest(article, "en", ())
    pairs = _matches(article, found)
    assert len(READER) == 29
    assert len(pairs) >= 24
    assert len(pairs) / len(found) >= 0.85


@needs_shared
def test_their_speakers_are_right(article: CanonicalText) -> None:
    found = suggest(article, "en", ())
    right = 0
    pairs = _matches(article, found)
    for number, index in pairs:
        start, end = _in_article(article, *READER[number]["speaker"])
        said = found[index].speaker
        words = set(article.text[start:end].split()) - {"the", "The", "of"}
        right += said is not None and bool(words & set(article.text[slice(*said)].split()))
    assert right / len(pairs) >= 0.9


@needs_shared
def test_two_spellings_of_a_president_are_one_proposal(article: CanonicalText) -> None:
    found = [
        new for new in proposed_actors(article, "en", ()) if any("Zelensky" in n for n in (new.name, *new.aliases))
    ]
    assert len(found) == 1
    spellings = (found[0].name, *found[0].aliases)
    assert {name.split()[0] for name in spellings} == {"Volodymyr", "Volodimir"}
    assert len(merge_proposals([actor(n, name) for n, name in enumerate(spellings)])) == 1


@needs_shared
def test_the_imported_article_is_proposed_as_well() -> None:
    source = _source()
    read = PlainText().read(Source("example.txt", "text/plain", source.encode()))
    text = read.drafts[0].content
    found = suggest(text, "en", ())
    taken: set[int] = set()
    for statement in READER:
        start = text.text.find(source[slice(*statement["spans"][0])])
        end = start + statement["spans"][0][1] - statement["spans"][0][0]
        touching = [n for n, s in enumerate(found) if start >= 0 and any(a < end and start < b for a, b in s.spans)]
        taken.update(next(([n] for n in touching if n not in taken), []))
    assert len(taken) >= 24
    assert len(taken) / len(found) >= 0.85
