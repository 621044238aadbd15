from __future__ import annotations

from annotator.model import ActorKind
from annotator.suggest.actors import known_mentions, proposed_actors
from tests.suggest.texts import actor, content

ARTICLE = content(
    "Nordvik Mayor Ingrid Solheim opened the quay. Solheim thanked the crews.",
    "“It is rotten,” said Tor Vik, an engineer. Vik wrote to the Harbour Board twice.",
    "Tor Wik was right, the Harbour Board said.",
)


def test_known_actors_are_found_by_every_form_of_their_name() -> None:
    mentions = known_mentions(ARTICLE, "en", (actor(4, "Ingrid Solheim"),))
    assert [(m.actor_id, ARTICLE.text[m.start : m.end]) for m in mentions] == [(4, "Ingrid Solheim"), (4, "Solheim")]


def test_a_surname_means_the_person_the_article_names_in_full() -> None:
    both = (actor(4, "Ingrid Solheim"), actor(5, "Per Solheim"))
    assert [m.actor_id for m in known_mentions(ARTICLE, "en", both)] == [4, 4]


def test_new_actors_are_proposed_once_with_all_their_spellings() -> None:
    found = {new.name: new for new in proposed_actors(ARTICLE, "en", (actor(4, "Ingrid Solheim"),))}
    assert "Ingrid Solheim" not in found
    assert found["Tor Vik"].aliases == ("Tor Wik",)
    assert len(found["Tor Vik"].mentions) == 3
    assert found["Tor Vik"].kind is ActorKind.PERSON
    assert found["Harbour Board"].kind is ActorKind.ORGANISATION


def test_places_that_nobody_quotes_are_not_proposed() -> None:
    text = content("The ferry left Nordvik for Bergen. In Bergen it rained, and in Nordvik too.")
    assert proposed_actors(text, "en", ()) == ()
