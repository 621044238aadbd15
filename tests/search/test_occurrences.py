"""How often a word stands in given documents, looked up one by one or all together."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.search import occurrences
from annotator.search.occurrences import frequencies

COUNT = 60
NUMBERS = st.sets(st.integers(0, COUNT - 1)).map(sorted)


@given(
    st.dictionaries(st.integers(0, COUNT - 1), st.integers(1, 300), min_size=1), NUMBERS, st.sampled_from([0, 1 << 30])
)
def test_frequencies_are_those_of_the_postings(times: dict[int, int], wanted: list[int], few: int) -> None:
    there = np.array(sorted(times), np.uint16)
    tf = np.array([times[number] for number in sorted(times)], np.uint32)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(occurrences, "_FEW", few)
        found = frequencies((there, tf), np.array(wanted, np.uint16), COUNT)
    assert found.tolist() == [times.get(number, 0) for number in wanted]
