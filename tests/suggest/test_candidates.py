from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model import Actor, QuoteKind
from annotator.suggest.candidates import candidate_speakers, cue_near, quote_kind
from annotator.suggest.values import Candidate
from tests.suggest.texts import actor, content, place

HARBOUR = content(
    "Mayor Ingrid Solheim opened the harbour on Monday. The fishermen’s leader, Tor Vik, did not come.",
    "“The quay is safe,” Solheim told reporters. “We tested every beam.”",
    "Vik said that nobody had asked the crews. “They never answer our letters,” he added.",
    "According to Lena Aas, an engineer, the beams “were tested twice”.",
)


def speakers(words: str, actors: Sequence[Actor] = ()) -> tuple[Candidate, ...]:
    return candidate_speakers(HARBOUR, *place(HARBOUR, words), actors)


def test_the_attribution_comes_first_with_the_fullest_name() -> None:
    first = speakers("The quay is safe")[0]
    assert (first.name, first.actor_id, first.reason) == ("Ingrid Solheim", None, "“told”")
    assert HARBOUR.text[first.offset :].startswith("Solheim told")


def test_marking_with_or_without_the_quotation_marks_makes_no_difference() -> None:
    assert speakers("“The quay is safe,”")[0] == speakers("The quay is safe")[0]


def test_a_pronoun_means_the_person_before_and_says_so() -> None:
    first = speakers("They never answer our letters")[0]
    assert (first.name, first.reason) == ("Tor Vik", "“he added”")


def test_the_second_half_of_a_broken_quote_has_the_same_speaker() -> None:
    assert speakers("We tested every beam")[0].name == "Ingrid Solheim"


def test_according_to_names_a_source() -> None:
    assert speakers("were tested twice")[0].name == "Lena Aas"


def test_others_nearby_follow_without_repeats() -> None:
    names = [candidate.name for candidate in speakers("nobody had asked the crews")]
    assert names[0] == "Tor Vik"
    assert "Ingrid Solheim" in names
    assert len(names) == len(set(names)) <= 9


@pytest.mark.parametrize("form", ["Ingrid Solheim", "I. Solheim", "Ingrid Sólheim", "Mayor Ingrid Solheim"])
def test_a_name_is_linked_to_the_librarys_actor(form: str) -> None:
    known = actor(7, form, "Ingrid Solheim") if form.startswith("I.") else actor(7, form)
    first = speakers("The quay is safe", (actor(3, "Tor Vik"), known))[0]
    assert (first.actor_id, first.name) == (7, form)


def test_a_trashed_actor_is_not_offered() -> None:
    gone = Actor(actor(7, "x").id, "u", "Ingrid Solheim", trashed=True)
    assert speakers("The quay is safe", (gone,))[0].actor_id is None


def test_the_cue_is_found_with_its_place() -> None:
    cue = cue_near(HARBOUR, *place(HARBOUR, "The quay is safe"))
    assert cue is not None
    text, start, end = cue
    assert text == "told" == HARBOUR.text[start:end]
    assert cue_near(HARBOUR, *place(HARBOUR, "opened the harbour")) is None


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("The quay is safe", QuoteKind.DIRECT),
        ("“The quay is safe,”", QuoteKind.DIRECT),
        ("“The quay is safe,” Solheim told reporters. “We tested every beam.”", QuoteKind.MIXED),
        ("nobody had asked the crews", QuoteKind.INDIRECT),
        ("that nobody had asked the crews", QuoteKind.INDIRECT),
        ("the beams “were tested twice”", QuoteKind.MIXED),
        ("opened the harbour on Monday", QuoteKind.PASSAGE),
    ],
)
def test_the_kind_is_guessed_from_marks_and_cues(words: str, kind: QuoteKind) -> None:
    assert quote_kind(HARBOUR, *place(HARBOUR, words)) is kind


@pytest.mark.parametrize(
    ("language", "text", "words", "name"),
    [
        ("de", "„Das Ufer ist sicher“, sagte die Bürgermeisterin Ingrid Solheim.", "Das Ufer", "Ingrid Solheim"),
        ("es", "«El muelle es seguro», dijo la alcaldesa Marta Ruiz.", "El muelle", "Marta Ruiz"),
        ("fr", "« Le quai est sûr », a déclaré la maire Claire Morel.", "Le quai", "Claire Morel"),
        ("uk", "«Причал безпечний», — заявила мер Олена Бондар.", "Причал", "Олена Бондар"),
        ("ru", "«Причал безопасен», — сказал губернатор Иван Петров.", "Причал", "Иван Петров"),
    ],
)
def test_speakers_are_found_in_other_languages(language: str, text: str, words: str, name: str) -> None:
    article = content(text)
    assert candidate_speakers(article, *place(article, words), (), language)[0].name == name


@given(st.text(alphabet=st.sampled_from("Aa said “”\"'’.,:—\u2028 (Bо)"), max_size=60), st.data())
def test_any_text_and_any_range_is_survived(text: str, data: st.DataObject) -> None:
    article = content(*text.split("\n"))
    start = data.draw(st.integers(0, len(article.text)))
    end = data.draw(st.integers(start, len(article.text)))
    for candidate in candidate_speakers(article, start, end, ()):
        assert 0 <= candidate.offset < len(article.text)
    cue = cue_near(article, start, end)
    assert cue is None or article.text[cue[1] : cue[2]] == cue[0]
    assert quote_kind(article, start, end) in QuoteKind


def test_the_answer_comes_at_once() -> None:
    filler = "The council of Nordvik met on Tuesday and spoke about the old quay, the ferry and the school. " * 4
    article = content(*[f"{filler}“We are ready for number {n},” Ingrid Solheim said." for n in range(10)])
    assert len(article.text.split()) > 780
    spent = []
    for number in range(5):
        fresh = content(f"Round {number}.", *article.text.split("\n"))
        began = time.process_time()
        candidate_speakers(fresh, *place(fresh, "We are ready for number 5"), ())
        spent.append(time.process_time() - began)
    assert min(spent) < 0.05


def test_nothing_heavy_is_imported() -> None:
    code = "import annotator.suggest.candidates, sys; print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"rapidfuzz", "numpy", "pycrfsuite", "whoosh", "pymupdf", "PySide6"} & set(loaded)


def test_a_renamed_actor_is_found_by_the_new_name_at_once() -> None:
    assert speakers("The quay is safe", (actor(7, "Ingrid Solheim"),))[0].actor_id == 7
    assert speakers("The quay is safe", (actor(7, "Somebody Else"),))[0].actor_id is None
    assert speakers("The quay is safe", (actor(7, "Somebody Else", "Ingrid Solheim"),))[0].actor_id == 7
