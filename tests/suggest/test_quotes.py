from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model import ActorKind, CanonicalText, QuoteKind, Stance
from annotator.suggest.packs import languages
from annotator.suggest.quotes import suggest
from annotator.suggest.values import Suggestion
from tests.suggest.texts import actor, content


def only(*paragraphs: str, language: str = "en") -> tuple[Suggestion, CanonicalText]:
    text = content(*paragraphs)
    found = suggest(text, language, ())
    assert len(found) == 1, found
    return found[0], text


def said(suggestion: Suggestion, text: CanonicalText) -> str:
    return " | ".join(text.text[a:b] for a, b in suggestion.spans)


def speaker(suggestion: Suggestion, text: CanonicalText) -> str:
    return text.text[slice(*suggestion.speaker)] if suggestion.speaker else ""


def cue(suggestion: Suggestion, text: CanonicalText) -> str:
    return text.text[slice(*suggestion.cue)] if suggestion.cue else ""


@pytest.mark.parametrize(
    ("text", "words", "who", "by"),
    [
        ("“The quay is safe,” Ingrid Solheim said.", "The quay is safe", "Ingrid Solheim", "said"),
        ("“The quay is safe,” said Inga Solheim, the mayor.", "The quay is safe", "Inga Solheim, the mayor", "said"),
        ("Ingrid Solheim said: “The quay is safe.”", "The quay is safe.", "Ingrid Solheim", "said"),
        ("Ingrid Solheim told reporters, “The quay is safe.”", "The quay is safe.", "Ingrid Solheim", "told"),
        ("“Is the quay safe?” Ms. Solheim asked.", "Is the quay safe?", "Ms. Solheim", "asked"),
        ("“The quay is safe,” Tor Vik, who leads the crews, told the Post.", "The quay is safe",
         "Tor Vik, who leads the crews", "told"),
        ("“The quay is safe”Tor Vik, an engineer, told the Post.", "The quay is safe", "Tor Vik, an engineer", "told"),
        ("“The quay is quite safe now.” — Tor Vik", "The quay is quite safe now.", "Tor Vik", "—"),
        ("''The quay is safe,'' Mr. Vik said.", "The quay is safe", "Mr. Vik", "said"),
        ('"The quay is safe," the ruling said.', "The quay is safe", "the ruling", "said"),
    ],
)  # fmt: skip
def test_direct_speech_has_its_words_cue_and_speaker(text: str, words: str, who: str, by: str) -> None:
    found, article = only(text)
    assert found.kind is QuoteKind.DIRECT
    assert (said(found, article), speaker(found, article), cue(found, article)) == (words, who, by)


def test_a_broken_quote_is_one_suggestion_of_two_pieces() -> None:
    found, article = only("“The quay,” Solheim said, “is safe.”")
    assert said(found, article) == "The quay | is safe."
    assert speaker(found, article) == "Solheim"


def test_a_quote_that_goes_on_behind_its_attribution_is_one_suggestion() -> None:
    found, article = only("“The quay is safe,” Solheim said. “We tested every beam.”")
    assert said(found, article) == "The quay is safe | We tested every beam."


def test_a_quote_of_several_paragraphs_is_one_suggestion() -> None:
    found, article = only("“The quay is old.", "“But every beam is safe,” Ingrid Solheim said.")
    assert said(found, article) == "The quay is old. | But every beam is safe"
    assert found.speaker_name == "Ingrid Solheim"


def test_a_nested_quote_belongs_to_the_outer_one() -> None:
    found, article = only("“He told me ‘the quay is safe’ twice,” Solheim said.")
    assert said(found, article) == "He told me ‘the quay is safe’ twice"


def test_a_paragraph_of_speech_alone_has_the_speaker_of_the_one_before() -> None:
    text = content("“The quay is safe,” Ingrid Solheim said.", "“We have tested every single beam.”")
    first, second = suggest(text, "en", ())
    assert second.speaker_name == first.speaker_name == "Ingrid Solheim"
    assert second.rule == "goes on"
    assert second.confidence < first.confidence


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Ingrid Solheim said that the quay was safe.", "the quay was safe", "Ingrid Solheim"),
        ("Ingrid Solheim said the quay was safe.", "the quay was safe", "Ingrid Solheim"),
        ("The mayor told the council on Monday that the quay was safe.", "the quay was safe", "The mayor"),
        ("According to Lena Aas, the beams were tested twice.", "the beams were tested twice", "Lena Aas"),
        ("The beams were tested twice, according to Lena Aas.", "The beams were tested twice", "Lena Aas"),
        ("The beams were tested twice, Lena Aas said.", "The beams were tested twice", "Lena Aas"),
        ("The beams were tested twice, said Aas, an engineer.", "The beams were tested twice", "Aas, an engineer"),
        ("Vik accused Solheim of hiding the report.", "Solheim of hiding the report", "Vik"),
        ("Vik, chief of the crews, warned that the quay was old.", "the quay was old", "Vik, chief of the crews"),
        ("Otherwise, she said, the quay may close.", "Otherwise | the quay may close", "she"),
        ("Vik vowed to close the quay.", "to close the quay", "Vik"),
        ("Twenty residents say the quay is rotten.", "the quay is rotten", "Twenty residents"),
        ("Vik told the Post, however, that the quay was rotten.", "the quay was rotten", "Vik"),
        ("Vik, chief of the crews, said Solheim didn’t know.", "Solheim didn’t know", "Vik, chief of the crews"),
        ("Vik, who was tired, said at the hearing that the quay was old.", "the quay was old", "Vik, who was tired"),
        ("The quay was old, Vik told the Post on Monday.", "The quay was old", "Vik"),
        ("About four in 10 said they were afraid.", "they were afraid", "four in 10"),
        ("While Vik said that the quay was rotten, the crews worked on.", "the quay was rotten", "Vik"),
    ],
)  # fmt: skip
def test_reported_speech_has_its_words_and_speaker(text: str, words: str, who: str) -> None:
    found, article = only(text)
    assert found.kind is QuoteKind.INDIRECT
    assert (said(found, article), speaker(found, article)) == (words, who)


def test_partly_marked_words_are_mixed() -> None:
    found, article = only("Vik said the council “never answers” letters.")
    assert found.kind is QuoteKind.MIXED
    assert said(found, article) == "the council “never answers” letters"


def test_two_verbs_of_one_subject_make_two_suggestions() -> None:
    text = content("Tor Vik said that the quay was rotten and warned the council not to wait.")
    first, second = suggest(text, "en", ())
    assert (said(first, text), said(second, text)) == ("the quay was rotten", "not to wait")
    assert first.speaker == second.speaker


def test_a_participle_has_the_subject_of_its_sentence() -> None:
    text = content("Tor Vik closed his books, saying that the quay was rotten.")
    (found,) = suggest(text, "en", ())
    assert (said(found, text), found.speaker_name) == ("the quay was rotten", "Tor Vik")


def test_glued_words_do_not_hide_a_report() -> None:
    text = content("The secretary, Jens Vikingasked Nordvik to stop the ferry. Jens Viking waited.")
    (found,) = suggest(text, "en", ())
    assert (said(found, text), cue(found, text), found.speaker_name) == ("to stop the ferry", "asked", "Jens Viking")


def test_captions_offer_nothing() -> None:
    assert suggest(content("CAPTION “The quay is safe,” Solheim said."), "en", ()) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The harbour opened on Monday and the ferry left.",
        "The reports were long, and the claims of the crews too.",
        "The “Blue Quay” is a restaurant.",
        "It was said to be old.",
        "Solheim's claims were read.",
    ],
)
def test_sentences_that_report_nobody_offer_nothing(text: str) -> None:
    assert suggest(content(text), "en", ()) == ()


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Vik denied that the quay was rotten.", Stance.DENIES),
        ("Vik accused Solheim of hiding the report.", Stance.ASSERTS),
        ("Solheim confirmed that the quay was rotten.", Stance.ASSERTS),
        ("Vik asked whether the quay was rotten.", Stance.QUESTIONS),
        ("Vik asked Solheim to close the quay.", None),
        ("Vik said that the quay was rotten.", None),
    ],
)
def test_a_stance_is_taken_from_the_cue_alone(text: str, stance: Stance | None) -> None:
    assert only(text)[0].stance is stance


def test_pronouns_descriptions_and_surnames_mean_the_person() -> None:
    text = content(
        "Nordvik Mayor Ingrid Solheim opened the quay.",
        "She said that every beam was tested.",
        "The mayor said that nobody would be hurt.",
        "Solheim said that the ferry could leave.",
    )
    known = actor(5, "Ingrid Solheim")
    assert [s.actor_id for s in suggest(text, "en", (actor(2, "Tor Vik"), known))] == [5, 5, 5]


def test_a_surname_that_two_actors_share_is_not_guessed() -> None:
    text = content("Solheim said that the ferry could leave.")
    both = (actor(1, "Ingrid Solheim"), actor(2, "Per Solheim"))
    assert suggest(text, "en", both)[0].actor_id is None
    assert suggest(text, "en", both[:1])[0].actor_id == 1


@pytest.mark.parametrize(
    ("who", "name", "kind"),
    [
        ("Ingrid Solheim, the mayor,", "Ingrid Solheim", ActorKind.PERSON),
        ("Montana Sen. Ingrid Solheim", "Ingrid Solheim", ActorKind.PERSON),
        ("The union of crews", "union of crews", ActorKind.ORGANISATION),
        ("Nordvik authorities", "Nordvik authorities", ActorKind.GROUP),
        ("NATO", "NATO", ActorKind.ORGANISATION),
        ("The engineer", "engineer", ActorKind.PERSON),
        ("His lawyer", "", ActorKind.PERSON),
        ("Many", "", ActorKind.PERSON),
        ("They", "", ActorKind.PERSON),
    ],
)
def test_a_new_speaker_gets_a_name_fit_for_an_actor(who: str, name: str, kind: ActorKind) -> None:
    found, _ = only(f"{who} said that the quay was rotten.")
    assert (found.speaker_name, found.speaker_kind) == (name, kind)


def test_learnt_cues_count_at_once() -> None:
    text = content("“The quay is safe,” thundered Ingrid Solheim.", "Vik yodelled that the quay was rotten.")
    assert len(suggest(text, "en", ())) == 1
    assert len(suggest(text, "en", (), learnt_cues=("yodelled",))) == 2


def test_a_muted_rule_or_cue_stays_silent() -> None:
    text = content("Vik said that the quay was rotten.", "Aas argued that it was safe.")
    assert len(suggest(text, "en", ())) == 2
    assert len(suggest(text, "en", (), muted=frozenset({"before, that: argued"}))) == 1
    assert suggest(text, "en", (), muted=frozenset({"before, that"})) == ()


@pytest.mark.parametrize(
    ("language", "text", "words", "who"),
    [
        ("de", "„Das Ufer ist sicher“, sagte Bürgermeisterin Ingrid Solheim.", "Das Ufer ist sicher", "Ingrid Solheim"),
        ("de", "»Das Ufer ist sicher«, so Ingrid Solheim.", "Das Ufer ist sicher", "Ingrid Solheim"),
        ("de", "Am Montag erklärte Ingrid Solheim: „Das Ufer ist sicher.“", "Das Ufer ist sicher.", "Ingrid Solheim"),
        ("de", "„Das Ufer ist sicher“, hatte Inga Solheim im Radio erklärt.", "Das Ufer ist sicher", "Inga Solheim"),
        ("es", "«El muelle es seguro», dijo la alcaldesa Marta Ruiz.", "El muelle es seguro", "Marta Ruiz"),
        ("es", "—El muelle es seguro —dijo la alcaldesa Marta Ruiz—. Lo hemos probado.",
         "El muelle es seguro | Lo hemos probado.", "Marta Ruiz"),
        ("fr", "« Le quai est sûr », a déclaré la maire Claire Morel.", "Le quai est sûr", "Claire Morel"),
        ("fr", "« Le quai est sûr », explique-t-elle. Claire Morel est maire.", "Le quai est sûr", ""),
        (
            "fr",
            "« Le quai est sûr », a dit Claire Morel à Lille. « Rien ne bouge. »",
            "Le quai est sûr | Rien ne bouge.",
            "Claire Morel",
        ),
        ("es", "“El muelle es seguro”, aseguró la alcaldesa, Marta Ruiz.", "El muelle es seguro", "Marta Ruiz"),
        ("de", "„Das Ufer ist sicher“, sagte FDP-Chef Lars Vik.", "Das Ufer ist sicher", "Lars Vik"),
        ("ru", "«Причал безопасен», — заявил глава Кремля Иван Петров.", "Причал безопасен", "Иван Петров"),
        ("uk", "«Причал безпечний», — заявила мер Олена Бондар.", "Причал безпечний", "Олена Бондар"),
        ("uk", "Мер Олена Бондар сказала: «Причал безпечний».", "Причал безпечний", "Олена Бондар"),
        ("ru", "«Причал безопасен», — сказал губернатор Иван Петров.", "Причал безопасен", "Иван Петров"),
        ("ru", "— Причал безопасен, — сказал губернатор Иван Петров. — Мы проверили.",
         "Причал безопасен, | Мы проверили.", "Иван Петров"),
    ],
)  # fmt: skip
def test_direct_speech_in_other_languages(language: str, text: str, words: str, who: str) -> None:
    found, article = only(text, language=language)
    assert found.kind is QuoteKind.DIRECT
    assert (said(found, article), found.speaker_name) == (words, who)


_PARTS = ["“", "”", '"', "Vik", "said", "that", ",", ".", "the quay", "he", ":", "and", "accusing"]


@given(st.lists(st.sampled_from(_PARTS), max_size=25), st.sampled_from(languages()))
def test_whatever_the_text_ranges_are_sound(parts: list[str], language: str) -> None:
    text = content(*" ".join(parts).split(". "))
    for suggestion in suggest(text, language, (), least=0.0):
        ranges = [*suggestion.spans, *(r for r in (suggestion.cue, suggestion.speaker) if r)]
        assert all(0 <= start < end <= len(text.text) for start, end in ranges)
        assert list(suggestion.spans) == sorted(suggestion.spans)
        assert 0 <= suggestion.confidence <= 1
        assert suggestion.rule


def test_a_language_without_a_pack_still_has_its_marked_words_proposed() -> None:
    text = content("„Most jest bezpieczny i zostanie otwarty jutro.”", "Burmistrz said that nothing happened.")
    (found,) = suggest(text, "pl", ())
    assert said(found, text) == "Most jest bezpieczny i zostanie otwarty jutro."


@pytest.mark.parametrize("junk", ["said that ", "“", "Aa", "X said, ", "“a” said ", "a, who said "])
def test_hostile_text_takes_no_more_than_its_time(junk: str) -> None:
    text = content(junk * 4_000)
    began = time.process_time()
    suggest(text, "en", ())
    assert time.process_time() - began < 10
