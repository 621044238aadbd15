from __future__ import annotations

import pytest

from annotator.model import ArticleId, CanonicalText, Function, Quote, QuoteActor, QuoteId, QuoteKind, Span, VersionId
from annotator.suggest.learnt import RULE, Lesson, Model, learnt_cues, learnt_names, lesson, train
from annotator.suggest.quotes import suggest
from tests.suggest.texts import actor, content, place

VERBS = ("said that", "told reporters that", "argued that")
WHO = ("Ingrid Solheim", "Tor Vik", "Lena Aas", "Per Moen")
WHAT = ("the quay was rotten", "the ferry was late", "the crews were tired", "the council was asleep", "the beams held")


def quote(text: CanonicalText, words: str, cue: str = "", speaker: tuple[int, str] | None = None) -> Quote:
    start, end = place(text, words)
    known = actor(*speaker) if speaker else None
    actors = (QuoteActor(known.id, known.name, Function.SPEAKER),) if known else ()
    return Quote(
        QuoteId(1), "q", ArticleId(1), VersionId(1), QuoteKind.INDIRECT, (Span(start, end, words),), actors, cue=cue
    )


def lessons() -> list[Lesson]:
    """A house style the rules do not know: "For X it is clear: Y is so."."""
    made = []
    for who in WHO:
        for what in WHAT:
            text = content(f"In the eyes of {who} {what}.", "The weather in Nordvik was cold on Monday.")
            made.append(lesson(text, "en", (quote(text, what),)))
    return made


def test_cues_of_accepted_quotes_are_learnt_once_they_are_new() -> None:
    text = content("Vik yodelled that the quay was rotten.")
    quotes = (
        quote(text, "the quay was rotten", "yodelled"),
        quote(text, "the quay", "said"),
        quote(text, "the", "that"),
    )
    assert learnt_cues(quotes, "en") == ("yodelled",)
    assert len(suggest(text, "en", (), learnt_cues=learnt_cues(quotes, "en"))) == 1


def test_names_are_learnt_from_who_the_researcher_made_the_speaker() -> None:
    text = content("The Iron Mayor said that the quay was rotten.")
    quotes = (quote(text, "the quay was rotten", "said", (7, "Ingrid Solheim")),)
    assert [actor_id for _, actor_id in learnt_names(text, "en", quotes)] == [7]
    plain = content("Ingrid Solheim said that the quay was rotten.")
    assert learnt_names(plain, "en", (quote(plain, "the quay was rotten", "said", (7, "Ingrid Solheim")),)) == ()


def test_passages_and_trash_teach_nothing() -> None:
    text = content("The quay was rotten.")
    passage = Quote(QuoteId(1), "q", ArticleId(1), VersionId(1), QuoteKind.PASSAGE, (Span(0, 8, "The quay"),))
    assert lesson(text, "en", (passage,)).quotes == ()


@pytest.fixture(scope="module")
def model() -> Model:
    return Model(train(lessons()))


def test_a_model_adds_what_the_rules_do_not_know(model: Model) -> None:
    text = content("In the eyes of Tor Vik the ferry was rotten.", "The weather in Nordvik was cold on Monday.")
    assert suggest(text, "en", ()) == ()
    (found,) = model.suggest(text, "en", ())
    assert text.text[slice(*found.spans[0])] == "the ferry was rotten"
    assert found.rule == RULE
    assert found.confidence < 0.62  # below every rule that is shown


def test_a_model_leaves_the_rules_alone_and_can_be_muted(model: Model) -> None:
    text = content("Ingrid Solheim said that the quay was rotten.", "In the eyes of Tor Vik the ferry was rotten.")
    ruled = suggest(text, "en", ())
    assert set(ruled) < set(model.suggest(text, "en", ()))
    assert model.suggest(text, "en", (), muted=frozenset({RULE})) == ruled


def test_bytes_that_are_no_model_are_refused() -> None:
    with pytest.raises(ValueError, match=r".*"):
        Model(b"not a model")
