"""Reported speech from the grammar of sentences. The parses are written by hand in spaCy's scheme."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec

import pytest

from annotator.model import CanonicalText, QuoteKind
from annotator.suggest.grammar import RULE, Parsed
from annotator.suggest.parsed import with_grammar
from annotator.suggest.parsing import Parser, is_installed
from annotator.suggest.quotes import suggest
from annotator.suggest.values import Suggestion
from tests.suggest.texts import actor, content

TOLD = """Halloran:nsubj:1:NNP warned:ROOT:1:VBD the:det:3:DT union:dobj:1:NN of:prep:1:IN closing:pcomp:4:VBG
the:det:7:DT gate:dobj:5:NN for:prep:5:IN good:pobj:8:JJ .:punct:1:."""
INSERTED = """The:det:1:DT gate:nsubj:6:NN ,:punct:4:, Halloran:nsubj:4:NNP said:parataxis:6:VBD ,:punct:4:,
is:ROOT:6:VBZ unsafe:acomp:6:JJ to:aux:9:TO open:xcomp:7:VB .:punct:6:."""
SHARED = """Reyl:nsubj:1:NNP left:ROOT:1:VBD ,:punct:1:, warning:advcl:1:VBG ice:nsubj:6:NN was:aux:6:VBD
coming:ccomp:3:VBG fast:advmod:6:RB .:punct:1:."""


def parsed(parse: str, text: str) -> tuple[Parsed, ...]:
    """A parse written as word:relation:head:tag, laid over the text."""
    found, at = [], 0
    for entry in parse.split():
        word, relation, head, tag = entry.rsplit(":", 3)
        start = text.index(word, at)
        at = start + len(word)
        found.append(Parsed(start, at, int(head), relation, tag))
    return tuple(found)


def proposed(words: str, parse: str, rules: Sequence[Suggestion] = ()) -> tuple[CanonicalText, tuple[Suggestion, ...]]:
    text = content(words)

    def answer(asked: Sequence[tuple[int, str]]) -> list[tuple[Parsed, ...]]:
        assert asked == [(0, words)]
        return [parsed(parse, words)]

    return text, with_grammar(text, "en", (actor(7, "Ines Halloran"),), rules, answer)


@pytest.mark.parametrize(
    ("words", "parse", "said", "speaker"),
    [
        ("Halloran warned the union of closing the gate for good.", TOLD, "closing the gate for good", "Halloran"),
        ("Reyl left, warning ice was coming fast.", SHARED, "ice was coming fast", "Reyl"),
    ],
)
def test_the_clause_a_cue_governs_is_what_is_said(words: str, parse: str, said: str, speaker: str) -> None:
    text, (found,) = proposed(words, parse)
    assert [text.text[slice(*span)] for span in found.spans] == [said]
    assert found.speaker is not None
    assert text.text[slice(*found.speaker)] == speaker
    assert (found.rule, found.kind) == (RULE, QuoteKind.INDIRECT)


def test_words_around_an_inserted_cue_are_two_pieces_of_one_quote() -> None:
    text, (found,) = proposed("The gate, Halloran said, is unsafe to open.", INSERTED)
    assert [text.text[slice(*span)] for span in found.spans] == ["The gate", "is unsafe to open"]
    assert found.actor_id == 7


def test_the_rules_come_first() -> None:
    words = "The gate, Halloran said, is unsafe to open."
    rules = suggest(content(words), "en", ())
    assert rules
    assert proposed(words, INSERTED, rules)[1] == rules


def test_other_languages_and_a_muted_rule_are_left_alone() -> None:
    def never(asked: Sequence[tuple[int, str]]) -> list[tuple[Parsed, ...]]:
        raise AssertionError(asked)

    assert with_grammar(content("Er sagte, es sei kalt."), "de", (), (), never) == ()
    assert with_grammar(content("He said it was cold."), "en", (), (), never, muted=frozenset({RULE})) == ()


def test_only_sentences_with_a_cue_are_parsed() -> None:
    asked: list[tuple[int, str]] = []

    def note(sentences: Sequence[tuple[int, str]]) -> list[tuple[Parsed, ...]]:
        asked.extend(sentences)
        return []

    with_grammar(content("It rained. He said it was cold. The sea was calm."), "en", (), (), note)
    assert asked == [(11, "He said it was cold.")]


@pytest.mark.skipif(find_spec("spacy") is not None, reason="the extra is installed here")
def test_without_the_extra_nothing_is_parsed_and_nothing_breaks() -> None:
    assert not is_installed()
    parser = Parser()
    assert parser.parse([(0, "He said it was cold.")]) == []
    parser.close()


@pytest.mark.skipif(not is_installed(), reason="attest[spacy] is not installed")
def test_with_the_extra_a_sentence_comes_back_parsed() -> None:
    parser = Parser()
    try:
        (sentence,) = parser.parse([(5, "He said it was cold.")])
    finally:
        parser.close()
    assert [(token.start, token.relation) for token in sentence[:2]] == [(5, "nsubj"), (8, "ROOT")]
