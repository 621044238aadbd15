"""Topics: a tree that claims are filed in."""

from __future__ import annotations

import pytest

from annotator.errors import NotFound
from annotator.library import Library
from annotator.model import TopicId


def paths(library: Library) -> list[str]:
    return [topic.path for topic in library.topics.all()]


def test_topics_are_made_by_path_and_found_again(library: Library) -> None:
    hull = library.topics.add("Safety /  Hull")
    assert library.topics.add("safety / hull") == hull
    assert paths(library) == ["Safety", "Safety / Hull"]
    found = library.topics.find("HULL")
    assert found is not None
    assert found.id == hull
    assert library.topics.find("nothing") is None
    library.topics.add("Hull")
    assert library.topics.find("Safety / hull") == library.topics.get(hull)
    with pytest.raises(ValueError, match="name"):
        library.topics.add(" / ")
    with pytest.raises(NotFound):
        library.topics.get(TopicId(99))


def test_a_topic_is_renamed_and_moved_with_what_lies_under_it(library: Library) -> None:
    hull, money = library.topics.add("Safety / Hull"), library.topics.add("Money")
    safety = library.topics.get(hull).parent
    assert safety is not None
    library.topics.move(safety, money)
    library.topics.rename(safety, "Dangers")
    assert paths(library) == ["Money", "Money / Dangers", "Money / Dangers / Hull"]
    with pytest.raises(ValueError, match="under itself"):
        library.topics.move(money, hull)
    with pytest.raises(ValueError, match="slash"):
        library.topics.rename(hull, "a / b")
    library.topics.move(safety, None)
    assert paths(library) == ["Dangers", "Dangers / Hull", "Money"]


def test_deleting_a_topic_loses_no_claim(library: Library) -> None:
    hull = library.topics.add("Safety / Hull / Paint")
    middle = library.topics.get(hull).parent
    assert middle is not None
    top = library.topics.get(middle).parent
    claim = library.claims.add("It was painted", topic=middle).id
    assert library.topics.get(middle).claims == 1
    assert library.topics.recent() == (middle,)
    library.topics.remove(middle)
    assert paths(library) == ["Safety", "Safety / Paint"]
    assert library.claims.get(claim).topic == top
    library.undo()
    assert paths(library) == ["Safety", "Safety / Hull", "Safety / Hull / Paint"]
    assert library.claims.get(claim).topic == middle
    library.claims.set_topic([claim], None)
    assert library.claims.get(claim).topic is None


def test_claims_are_found_by_their_topic(library: Library) -> None:
    topic = library.topics.add("Safety / Hull")
    claim = library.claims.add("It was painted", topic=topic).id
    assert [hit.id for hit in library.search("topic:hull").hits] == [claim]
    library.topics.rename(topic, "Keel")
    assert [hit.id for hit in library.search("topic:keel").hits] == [claim]
    assert library.search("topic:hull").hits == ()
