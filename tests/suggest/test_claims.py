from __future__ import annotations

from annotator.model import Claim, ClaimId, Stance
from annotator.suggest.claims import check_worthy, claim_passages, similar_claims, stance_of_cue
from tests.suggest.texts import content

CLAIMS = tuple(
    Claim(ClaimId(number), f"claim-{number}", statement)
    for number, statement in enumerate(
        (
            "The quay of Nordvik is rotten",
            "The ferry cost 40 million kroner",
            "Russia is drawing Belarus into the war",
            "The crews were never asked",
        ),
        1,
    )
)


def test_figures_and_events_rank_above_feelings_and_questions() -> None:
    text = content(
        "I hope you like it.",
        "Is the quay old?",
        "The ferry cost 40 million kroner in 2019, twice as much as planned.",
        "The council closed the Nordvik quay in March.",
    )
    ranked = [text.text[s.start : s.end] for s in check_worthy(text)]
    assert ranked[0].startswith("The ferry cost 40 million")
    assert "The council closed the Nordvik quay in March." in ranked
    assert not {"I hope you like it.", "Is the quay old?"} & set(ranked)


def test_scores_fall_and_reasons_are_given() -> None:
    text = content("The ferry cost 40 million kroner. The council closed the Nordvik quay in March of 2019.")
    found = check_worthy(text)
    assert [s.score for s in found] == sorted((s.score for s in found), reverse=True)
    assert {s.reason for s in found} == {"figures"}


def test_passages_for_claims_are_quoted_ones() -> None:
    text = content("Vik said that the ferry cost 40 million kroner.", "The council met 12 times in 2019 in Nordvik.")
    assert [text.text[s.start : s.end] for s in claim_passages(text)] == [text.text.split("\n")[0]]


def test_the_most_similar_claim_comes_first() -> None:
    found = similar_claims("Zelensky said Moscow wants to draw Belarus directly into the war with Russia", CLAIMS)
    assert found[0].claim == 3
    assert similar_claims("The old quay in Nordvik was quite rotten", CLAIMS)[0].claim == 1


def test_nothing_similar_is_nothing_proposed() -> None:
    assert similar_claims("Bananas are yellow", CLAIMS) == ()
    assert similar_claims("", CLAIMS) == ()
    assert similar_claims("the of and", CLAIMS) == ()
    gone = Claim(ClaimId(9), "u", "The quay of Nordvik is rotten", trashed=True)
    assert similar_claims("the Nordvik quay is rotten", (gone,)) == ()


def test_the_same_claim_scores_near_one() -> None:
    assert similar_claims("The quay of Nordvik is rotten.", CLAIMS)[0].score > 0.95


def test_stance_comes_only_from_a_cue_that_takes_one() -> None:
    assert stance_of_cue("denied") is Stance.DENIES
    assert stance_of_cue("has confirmed") is Stance.ASSERTS
    assert stance_of_cue("said") is None
    assert stance_of_cue("bestritt", "de") is Stance.DENIES
    assert similar_claims("The quay is rotten", CLAIMS, cue="denied")[0].stance is Stance.DENIES
