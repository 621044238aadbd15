from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.offsets import OffsetMap

# Plane 0 without surrogates, and the planes beyond, evenly.
_TEXT = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"], max_codepoint=0xFFFF),
        st.characters(min_codepoint=0x10000),
        st.sampled_from("👩‍👧🇳🇴👍🏽é漢字ש"),
    )
)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(_TEXT)
def test_every_offset_agrees_with_the_encoder(text: str) -> None:
    offsets = OffsetMap(text)
    assert offsets.units == _units(text)
    for point in range(len(text) + 1):
        assert offsets.to_units(point) == _units(text[:point])


@given(_TEXT)
def test_there_and_back(text: str) -> None:
    offsets = OffsetMap(text)
    assert [offsets.to_point(offsets.to_units(point)) for point in range(len(text) + 1)] == list(range(len(text) + 1))


@given(_TEXT)
def test_a_unit_inside_a_pair_means_its_character(text: str) -> None:
    offsets = OffsetMap(text)
    for unit in range(offsets.units + 1):
        point = offsets.to_point(unit)
        assert offsets.to_units(point) in (unit, unit - 1)


def test_plain_text_costs_nothing() -> None:
    offsets = OffsetMap("plain")
    assert (offsets.to_units(3), offsets.to_point(3), offsets.units) == (3, 3, 5)
