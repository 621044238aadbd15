"""What finished articles teach a library, what it proposes from that, and where its models lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.library import Learnt, Library, is_due, keep_model, kept_model, open_model, propose, worth_checking
from annotator.library.learning import ENOUGH
from annotator.model import ArticleId, Function, QuoteKind, Stance
from annotator.suggest.learnt import RULE, Model, train
from annotator.suggest.values import Suggestion
from tests.library.make import add_article, add_quote, new_library
from tests.suggest.test_learnt import lessons

TWICE = (
    "Quay to close\n"
    "The Iron Mayor said that the quay was rotten.\n"
    "On Tuesday the Iron Mayor said that nobody would be sent out."
)


def finish(library: Library, text: str, words: str, **known: str) -> ArticleId:
    article = add_article(library, text, **known)
    add_quote(library, article, words)
    library.articles.set_done([article], True)
    return article


def test_finished_articles_with_quotes_are_counted_by_language(library: Library) -> None:
    finish(library, "One\nHe left, she said.", "He left", language="en-GB")
    finish(library, "Two\nHe left, she said.", "He left", language="")
    finish(library, "Drei\nEr ging, sagte sie.", "Er ging", language="de")
    done_without_quotes = add_article(library, "Four\nNothing was said.")
    library.articles.set_done([done_without_quotes], True)
    add_quote(library, add_article(library, "Five\nHe left, she said."), "He left")
    assert library.learning.finished() == {"en": 2, "de": 1}


def test_lessons_are_the_quotes_of_finished_articles(library: Library) -> None:
    finish(library, "One\nHe left, she said.", "He left")
    passage = finish(library, "Two\nThe sea was calm.", "The sea")
    library.quotes.set_kind([each.id for each in library.quotes.of_article(passage)], QuoteKind.PASSAGE)
    articles = library.learning.lesson_articles("en")
    (lesson,) = library.learning.lessons(articles, "en")
    ((piece,),) = lesson.quotes
    assert lesson.content.text[slice(*piece)] == "He left"


@pytest.mark.parametrize(
    ("finished", "learnt_from", "due"),
    [(ENOUGH - 1, 0, False), (ENOUGH, 0, True), (ENOUGH, ENOUGH, False), (ENOUGH + 6, ENOUGH, True)],
)
def test_a_model_is_due_when_there_is_enough_that_is_new(finished: int, learnt_from: int, due: bool) -> None:
    assert is_due(finished, learnt_from) is due


def test_a_model_is_kept_by_library_and_language(tmp_path: Path) -> None:
    content = train(lessons())
    keep_model("ab12", Learnt("en", 30, content), tmp_path)
    kept = kept_model("ab12", "en-GB", tmp_path)
    assert kept == Learnt("en", 30, content)
    assert open_model(kept) is not None
    assert kept_model("ab12", "de", tmp_path) is None
    assert kept_model("cd34", "en", tmp_path) is None
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["ab12-en.crf"]


def test_a_damaged_model_is_none(tmp_path: Path) -> None:
    (tmp_path / "ab12-en.crf").write_bytes(b"no number\nrest")
    assert kept_model("ab12", "en", tmp_path) is None
    (tmp_path / "ab12-en.crf").write_bytes(b"30\nnot a model")
    kept = kept_model("ab12", "en", tmp_path)
    assert kept is not None
    assert open_model(kept) is None


def test_a_uid_cannot_lead_out_of_the_folder(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no uid"):
        kept_model("../elsewhere", "en", tmp_path)


def test_what_the_model_finds_is_proposed_beside_the_rules(library: Library) -> None:
    article = add_article(library, "Ferry\nIn the eyes of Tor Vik the ferry was rotten.")
    content = library.articles.get(article).version.content
    decided = library.suggesting.decided(article, "en")
    model = Model(train(lessons()))
    assert propose(content, "en", (), decided, ()) == ()
    (found,) = propose(content, "en", (), decided, (), model)
    assert found.rule == RULE


def test_a_name_given_a_speaker_means_that_speaker_in_the_whole_article(library: Library) -> None:
    article = add_article(library, TWICE)
    mayor = library.actors.add("Ingrid Solheim")
    quote = add_quote(library, article, "the quay was rotten")
    library.quotes.add_actor([quote.id], mayor.id, Function.SPEAKER)
    found = proposed(library, article)
    assert [each.actor_id for each in found] == [mayor.id]


def proposed(library: Library, article: ArticleId) -> tuple[Suggestion, ...]:
    content = library.articles.get(article).version.content
    quotes = library.quotes.of_article(article)
    return propose(content, "en", library.actors.all(), library.suggesting.decided(article, "en"), quotes)


def test_accepting_with_a_known_actor_keeps_the_other_spelling_as_alias(library: Library) -> None:
    text = "Talks\nVolodimir Zelensky said that the talks were over."
    article = add_article(library, text)
    known = library.actors.add("Volodymyr Zelenskyi")
    (suggestion,) = (each for each in proposed(library, article))
    library.suggesting.accept(article, suggestion, text, known.id)
    if suggestion.actor_id is None:
        assert "Volodimir Zelensky" in library.actors.get(known.id).aliases
    library.undo()
    assert library.actors.get(known.id).aliases == ()


def test_accepting_with_somebody_else_makes_no_alias(library: Library) -> None:
    text = "Talks\nTomas Reyl said that the talks were over."
    article = add_article(library, text)
    other = library.actors.add("Ines Halloran")
    (suggestion,) = proposed(library, article)
    quote = library.suggesting.accept(article, suggestion, text, other.id)
    assert [actor.actor for actor in quote.speakers] == [other.id]
    assert library.actors.get(other.id).aliases == ()


def test_claims_in_like_words_come_first_with_the_stance_of_the_cue(library: Library) -> None:
    text = "Gate\nThe minister denied that the lower gate of the harbour was unsafe to open."
    article = add_article(library, text)
    library.claims.add("Unions were consulted")
    gate = library.claims.add("The lower gate is unsafe to open")
    quote = add_quote(library, article, "the lower gate of the harbour was unsafe to open")
    library.quotes.set(quote.id, "cue", "denied")
    first = library.proposing.claims(quote.id)[0]
    assert (first.claim, first.stance) == (gate.id, Stance.DENIES)
    library.quotes.set_claim([quote.id], gate.id, Stance.DENIES)
    assert gate.id not in [each.claim for each in library.proposing.claims(quote.id)]


def test_sentences_that_state_figures_are_worth_checking_first(tmp_path: Path) -> None:
    with new_library(tmp_path) as library:
        article = add_article(
            library, "Costs\nI hope it goes well. Repairs cost 4.2 million in 2029, twice the sum agreed in 2027."
        )
        content = library.articles.get(article).version.content
    best = worth_checking(content, "en")[0]
    assert content.text[best.start : best.end].startswith("Repairs cost")
