"""Repairs are proposed where scraping glued words or left tags, and nowhere else."""

from __future__ import annotations

import pytest

from annotator.importing.plain_text import parse
from annotator.importing.repairs import repaired, repairs
from annotator.text import Piece, compose
from tests.shared_data import MISSION, needs_shared


def proposed(text: str) -> list[tuple[str, str]]:
    content = compose([Piece(text)])
    return [(content.text[repair.start : repair.end], repair.replacement) for repair in repairs(content)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lukashenko spoke. Lukashenkoannounced it.", [("Lukashenkoannounced", "Lukashenko announced")]),
        ("Then Stoltenbergasked for more.", [("Stoltenbergasked", "Stoltenberg asked")]),
        ("Belarus and Russia. BelarusRussia’s ally left.", [("BelarusRussia’s", "Belarus Russia’s")]),
        ("“It is a war”Valery said.", [("”", "” ")]),
        ("The war ended.Nobody came.", [(".", ". ")]),
        ("A <b>bold</b> claim<br/>made", [("<b>", ""), ("</b>", ""), ("<br/>", " ")]),
        ("Northwestern Ukraine and McDonald and LeRoy and iPhone.", []),
        ("See www.Example.Com/A.Html or mail A.Bee@Example.Org now. The U.S. is 3.5 km away.", []),
    ],
)
def test_proposals(text: str, expected: list[tuple[str, str]]) -> None:
    assert proposed(text) == expected


def test_accepted_repairs_are_made_and_others_not() -> None:
    text = "Belarus said. Belarusannounced it.Then it left."
    first, second = repairs(compose([Piece(text)]))
    assert repaired(text, [first, second]) == "Belarus said. Belarus announced it. Then it left."
    assert repaired(text, [second]) == "Belarus said. Belarusannounced it. Then it left."
    assert repaired(text, []) == text


@needs_shared
def test_the_missions_glued_words_are_found() -> None:
    pieces, _ = parse(MISSION.read_text())
    content = compose(pieces)
    found = {content.text[repair.start : repair.end] for repair in repairs(content)}
    assert {
        "Belarusannounced",
        "Lukashenkoannounced",
        "Stoltenbergasked",
        "Tumarrepresentative",
        "BelarusRussia’s",
    } <= found
    assert len(found) <= 8
