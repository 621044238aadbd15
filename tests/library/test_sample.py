"""The sample library is made once, whole, and always the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.errors import NotFound
from annotator.library import Library, build_sample, prepare_sample, sample_path, stop_importing
from annotator.library.sample import FOLDER

DATA: dict[str, Any] = json.loads((FOLDER / "library.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.attest"
    try:
        build_sample(path)
    finally:
        stop_importing()
    return path


def contents(library: Library) -> list[Any]:
    """Everything in a library that is not an id of chance or the time of day."""
    return [
        [(each.metadata, each.words, each.done, [tag.path for tag in each.tags]) for each in library.articles.all()],
        [
            (each.spans, each.actors, each.claims, each.tags, each.cue, each.note, each.kind)
            for each in library.quotes.all()
        ],
        [(each.name, each.kind, each.aliases, each.roles, each.affiliation) for each in library.actors.all()],
        [(each.statement, each.topic, each.status, each.note) for each in library.claims.all()],
        [(each.path, each.definition, each.colour) for each in library.tags.all()],
        library.claims.links(),
    ]


def test_the_sample_has_all_that_its_description_names(sample: Path) -> None:
    with Library.open(sample) as library:
        counts = library.counts()
        assert counts["articles"] == len(DATA["articles"]) >= 6
        assert counts["quotes"] == len(DATA["quotes"]) >= 40
        assert (counts["actors"], counts["claims"]) == (len(DATA["actors"]), len(DATA["claims"]))
        assert library.check() == ()
        assert {quote.coder for quote in library.quotes.all()} == {DATA["coder"]}
        said = {" ".join(span.exact.split()) for quote in library.quotes.all() for span in quote.spans}
        assert said == {words for quote in DATA["quotes"] for words in quote["spans"]}


def test_two_samples_are_alike(sample: Path, tmp_path: Path) -> None:
    try:
        build_sample(tmp_path / "other.attest")
    finally:
        stop_importing()
    with Library.open(sample) as one, Library.open(tmp_path / "other.attest") as other:
        assert contents(one) == contents(other)
        assert one.uid != other.uid


def test_a_sample_that_is_there_is_not_made_again(home: Path) -> None:
    path = sample_path()
    assert path.is_relative_to(home)
    path.parent.mkdir(parents=True)
    path.write_bytes(b"the user's own")
    assert prepare_sample() == path
    assert path.read_bytes() == b"the user's own"


def test_the_sample_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    folder = tmp_path / "samples"
    folder.mkdir()
    broken = DATA | {"articles": [{"file": "missing.md"}], "quotes": []}
    (folder / "library.json").write_text(json.dumps(broken), encoding="utf-8")
    try:
        with pytest.raises(NotFound, match=r"missing\.md"):
            build_sample(tmp_path / "new.attest", folder)
        assert not (tmp_path / "new.attest").exists()
        build_sample(tmp_path / "new.attest")
    finally:
        stop_importing()
    with Library.open(tmp_path / "new.attest") as library:
        assert library.counts()["articles"] == len(DATA["articles"])
