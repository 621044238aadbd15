from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model import CanonicalText
from annotator.suggest.packs import languages, pack
from annotator.suggest.words import read
from tests.suggest.texts import content


def words(text: CanonicalText) -> list[str]:
    return [token.text for token in read(text).tokens if token.kind == "w"]


def sentences(text: CanonicalText, language: str = "en") -> list[str]:
    reading = read(text, language)
    return [text.text[reading.tokens[s.first].start : reading.tokens[s.last - 1].end] for s in reading.sentences]


def test_a_glued_cue_gets_a_boundary_and_the_text_stays() -> None:
    text = content("The secretary, Jens Vikingasked the crews to wait. Viking said no more.")
    assert words(text)[3:5] == ["Viking", "asked"]
    glued = next(token for token in read(text).tokens if token.glued)
    assert text.text[glued.start : glued.end] == "asked"


def test_glued_names_come_apart_where_both_are_known() -> None:
    text = content("NordvikSolheim’s town, has a quay. The town of Nordvik likes Ingrid Solheim.")
    assert words(text)[:2] == ["Nordvik", "Solheim’s"]


@pytest.mark.parametrize("word", ["McDonald", "Unmasked", "iPhone", "Johnson", "YouTube"])
def test_whole_words_stay_whole(word: str) -> None:
    assert words(content(f"The shop of {word} is open. John came. Mc came."))[3] == word


def test_sentences_end_at_stops_but_not_at_abbreviations() -> None:
    text = content(
        "Mr. J. Vik met Dr. Aas in the U.S. on Jan. 4 at 3 p.m. and left. “Why?” he asked. She knew 1.5 reasons."
    )
    assert sentences(text) == [
        "Mr. J. Vik met Dr. Aas in the U.S. on Jan. 4 at 3 p.m. and left.",
        "“Why?” he asked.",
        "She knew 1.5 reasons.",
    ]


def test_german_dates_do_not_end_a_sentence() -> None:
    assert len(sentences(content("Am 3. Oktober kam Frau Dr. Aas. Sie ging."), "de")) == 2


def test_captions_and_picture_credits_are_not_read_for_quotes() -> None:
    text = content(
        "CAPTION The mayor said it was cold.", "The quay, January 13, 2022. REUTERS/Tor Vik/File", "He said yes."
    )
    assert read(text).skipped == {0, 1}


@pytest.mark.parametrize("language", languages())
def test_every_pack_has_cues_and_function_words(language: str) -> None:
    words = pack(language)
    assert words.language == language
    assert len(words.quoting) > 60
    assert words.stop
    assert words.pronouns
    assert all(word == word.casefold() for word in words.cues | words.stop | words.titles)


def test_an_unknown_language_falls_back() -> None:
    assert pack("").language == "en"
    assert not pack("sw").cues
    assert pack("sw").language == "sw"
    assert pack("de-AT").language == "de"


@given(st.text(max_size=80), st.sampled_from(languages()))
def test_tokens_cover_all_that_is_not_space_in_order(text: str, language: str) -> None:
    article = content(*text.replace("\x85", " ").splitlines() or [""])
    reading = read(article, language)
    end = 0
    for token in reading.tokens:
        assert token.start >= end
        assert article.text[token.start : token.end] == token.text
        end = token.end
    covered = sum(s.last - s.first for s in reading.sentences)
    assert covered == len(reading.tokens) == len(reading.sentence_of) == len(reading.quoted)
