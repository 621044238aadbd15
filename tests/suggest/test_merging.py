from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model import Actor, ActorKind
from annotator.suggest.merging import merge_proposals
from annotator.suggest.names import ActorIndex, fold, skeleton
from annotator.suggest.similarity import similarity
from tests.suggest.texts import actor


def proposed(*names: str, kind: ActorKind = ActorKind.PERSON) -> list[tuple[int, int]]:
    actors = [actor(number, name, kind=kind) for number, name in enumerate(names)]
    return [(int(p.a), int(p.b)) for p in merge_proposals(actors)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Volodymyr Zelensky", "Volodimir Zelensky"),
        ("Volodymyr Zelenskyy", "Vladimir Zelensky"),
        ("Володимир Зеленський", "Volodymyr Zelensky"),
        ("Владимир Зеленский", "Volodymyr Zelenskyy"),
        ("Ingrid Solheim", "Solheim Ingrid"),
        ("Ingrid Solheim", "I. Solheim"),
        ("Mayor Ingrid Sólheim", "Ingrid Solheim"),
        ("Robert Vik", "Bob Vik"),
        ("Yevgeny Prigozhin", "Evgeny Prigozhin"),
        ("Ingrid Marie Solheim", "Ingrid Solheim"),
        ("IngridSolheim", "Ingrid Solheim"),
    ],
)
def test_spellings_of_one_person_are_proposed(one: str, other: str) -> None:
    assert proposed(one, other) == [(0, 1)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ingrid Solheim", "Per Solheim"),
        ("Ingrid Solheim", "Ingrid Bergman"),
        ("Vladimir Putin", "Volodymyr Zelensky"),
        ("Tor Vik", "Lena Aas"),
    ],
)
def test_different_people_are_not(one: str, other: str) -> None:
    assert proposed(one, other) == []


def test_a_surname_alone_is_proposed_only_for_the_one_who_has_it() -> None:
    assert proposed("Solheim", "Ingrid Solheim") == [(0, 1)]
    assert proposed("Solheim", "Ingrid Solheim", "Per Solheim") == []


def test_organisations_meet_by_acronym_and_legal_form() -> None:
    kind = ActorKind.ORGANISATION
    assert proposed("Collective Security Treaty Organization", "CSTO", kind=kind) == [(0, 1)]
    assert proposed("Nordvik Shipping Ltd.", "Nordvik Shipping", kind=kind) == [(0, 1)]
    assert proposed("Ministry of Defence", "Ministry of Health", kind=kind) == []


def test_a_person_and_an_organisation_are_never_proposed() -> None:
    assert merge_proposals([actor(1, "Ford"), actor(2, "Ford", kind=ActorKind.ORGANISATION)]) == ()


def test_aliases_count_and_the_trash_does_not() -> None:
    known = actor(1, "The Iron Mayor", "Ingrid Solheim")
    gone = Actor(actor(3, "x").id, "u", "Ingrid Solheim", trashed=True)
    (proposal,) = merge_proposals([known, actor(2, "Ingrid Sólheim"), gone])
    assert {proposal.a, proposal.b} == {1, 2}
    assert proposal.reason


def test_the_likeliest_come_first_with_a_reason() -> None:
    actors = [actor(1, "Solheim"), actor(2, "Ingrid Solheim"), actor(3, "Ingrid Sólheim")]
    found = merge_proposals(actors)
    assert found[0].reason == "same name"
    assert found[0].score == 1.0
    assert [p.score for p in found] == sorted((p.score for p in found), reverse=True)


@given(st.text(max_size=25), st.text(max_size=25), st.sampled_from(ActorKind))
def test_similarity_is_symmetric_and_between_0_and_1(one: str, other: str, kind: ActorKind) -> None:
    score, _ = similarity(one, other, kind)
    assert 0 <= score <= 1
    assert score == pytest.approx(similarity(other, one, kind)[0])
    assert not fold(one) or similarity(one, one, kind)[0] == 1.0


def test_transliterations_share_a_skeleton() -> None:
    assert len({skeleton(name) for name in ("volodymyr", "volodimir", "vladimir", "wolodymyr")}) == 1
    assert len({skeleton(name) for name in ("zelensky", "zelenskyy", "selenskyj", "zelenskiy")}) == 1
    assert skeleton("lukashenko") == skeleton("lukaschenko") == skeleton("loukachenko")


def test_the_index_knows_aliases_titles_acronyms_spellings_and_surnames() -> None:
    nato = actor(9, "North Atlantic Treaty Organization", "NATO", kind=ActorKind.ORGANISATION)
    csto = actor(8, "Collective Security Treaty Organization", kind=ActorKind.ORGANISATION)
    index = ActorIndex([actor(1, "Volodymyr Zelensky", "Ze"), nato, csto], frozenset({"president"}))
    found = {
        name: index.find(name)
        for name in ("Ze", "NATO", "CSTO", "Vladimir Zelenskiy", "President Zelensky", "Zelensky’s")
    }
    assert {name: link.actor.id for name, link in found.items() if link} == {
        "Ze": 1, "NATO": 9, "CSTO": 8, "Vladimir Zelenskiy": 1, "President Zelensky": 1, "Zelensky’s": 1,
    }  # fmt: skip
    assert index.find("Somebody Else") is None
