"""What Attest exports it reads again without loss, and writing it again gives the same bytes."""

from __future__ import annotations

import io
import json
import re
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from annotator.errors import ImportFailed
from annotator.exchange.attest_html import read, recognises
from annotator.exporting import Options, canonical, reduced, write
from annotator.exporting.html import write_page
from annotator.exporting.target import Output
from annotator.model import Actor, Claim, CustomField, Snapshot, Tag, Topic
from tests.exporting.make import harbour
from tests.exporting.strategies import snapshots

IDS = {"id", "article", "version", "source"}
KINDS = {
    "actor": Actor,
    "affiliation": Actor,
    "claim": Claim,
    "other": Claim,
    "tag": Tag,
    "topic": Topic,
    "field": CustomField,
}


def page(snapshot: Snapshot, options: Options = Options()) -> bytes:  # noqa: B008 - frozen
    file = io.StringIO()
    write_page(reduced(canonical(snapshot), options), file, Output(Path("unused"), options))
    return file.getvalue().encode()


def without_ids(snapshot: Snapshot) -> Any:
    """The snapshot as plain data in which records refer to each other by uid."""
    records: tuple[Any, ...] = (
        *snapshot.actors,
        *snapshot.claims,
        *snapshot.tags,
        *snapshot.topics,
        *snapshot.fields,
    )
    uids = {(type(record), record.id): record.uid for record in records}

    def plain(value: Any, name: str = "", owner: Any = None) -> Any:
        kind = Tag if isinstance(owner, Tag) else Topic if isinstance(owner, Topic) else None
        if name == "parent" and kind:
            return None if value is None else uids[kind, value]
        if name in KINDS:
            return None if value is None else uids[KINDS[name], value]
        if is_dataclass(value):
            kept = [f.name for f in fields(value) if f.name not in IDS or is_dataclass(getattr(value, f.name))]
            return {field: plain(getattr(value, field), field, value) for field in kept}
        if isinstance(value, tuple):
            return [plain(one) for one in value]
        return value.value if isinstance(value, Enum) else value

    return plain(snapshot)


@given(snapshots())
@settings(max_examples=60)
def test_any_snapshot_survives_the_way_out_and_back(snapshot: Snapshot) -> None:
    written = page(snapshot)
    again = read(written)
    assert without_ids(again) == without_ids(canonical(snapshot))
    assert page(again) == written


def test_ids_are_numbered_and_consistent() -> None:
    snapshot = read(page(harbour().snapshot()))
    assert [actor.id for actor in snapshot.actors] == list(range(1, len(snapshot.actors) + 1))
    assert {q.article for a in snapshot.articles for q in a.quotes} <= {a.summary.id for a in snapshot.articles}
    assert all(q.version == a.version.id == a.summary.version for a in snapshot.articles for q in a.quotes)
    numbers = [quote.id for article in snapshot.articles for quote in article.quotes]
    assert len(set(numbers)) == len(numbers)


def test_the_order_of_the_records_does_not_matter() -> None:
    from dataclasses import replace

    snapshot = harbour().snapshot()
    shuffled = replace(
        snapshot,
        articles=snapshot.articles[::-1],
        actors=snapshot.actors[::-1],
        claims=snapshot.claims[::-1],
        tags=snapshot.tags[::-1],
    )
    assert page(shuffled) == page(snapshot)


def test_a_text_free_bundle_comes_back_as_one() -> None:
    options = Options(include_text=False, coder_names=False)
    written = page(harbour().snapshot(), options)
    again = read(written)
    assert all(article.version.content.text == "" for article in again.articles)
    assert all(article.version.sha256 for article in again.articles)
    assert "The harbour at Norrvik will stay closed" not in written.decode()
    assert all(not quote.coder for article in again.articles for quote in article.quotes)
    assert page(again, options) == written


def test_a_page_saved_by_a_browser_still_reads(tmp_path: Path) -> None:
    to = write(harbour().snapshot(), "html", tmp_path / "a.html")
    written = to.read_bytes()
    saved = re.sub(rb'<script type="application/json" id="attest-data">', b"<SCRIPT id=attest-data type='x'>", written)
    assert without_ids(read(saved)) == without_ids(read(written))


def test_recognises_own_pages_only() -> None:
    assert recognises(page(harbour().snapshot()))
    assert not recognises(b"<p>the words attest-data in a text</p>")
    with pytest.raises(ImportFailed, match="no Attest data"):
        read(b"<p>nothing</p>")


def altered(change: Any) -> bytes:
    written = page(harbour().snapshot()).decode()
    before, data = written.rsplit('id="attest-data">', 1)
    data, after = data.split("</script>", 1)
    value = json.loads(data)
    change(value)
    return (before + 'id="attest-data">' + json.dumps(value) + "</script>" + after).encode()


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data["articles"][0]["quotes"][0].__setitem__("kind", "shouted"),
        lambda data: data["articles"][0]["quotes"][0]["spans"][0].__setitem__("start", "3"),
        lambda data: data["articles"][0]["quotes"][0]["spans"][0].__setitem__("start", -3),
        lambda data: data["articles"][0]["quotes"][0]["actors"][0].__setitem__("actor", "nobody"),
        lambda data: data["articles"][0]["version"]["content"]["blocks"][0].__setitem__("end", 10**9),
        lambda data: data["actors"].append(dict(data["actors"][0])),
        lambda data: data["actors"].append({}),
        lambda data: data["actors"].append(7),
        lambda data: data.__setitem__("articles", {}),
        lambda data: data.__setitem__("format", "other"),
        lambda data: data["articles"].append(None),
    ],
)
def test_damaged_data_is_refused_with_a_reason(change: Any) -> None:
    with pytest.raises(ImportFailed, match=r"cannot be read|no Attest data") as caught:
        read(altered(change))
    assert caught.value.hint


def test_data_of_a_newer_attest_are_refused() -> None:
    with pytest.raises(ImportFailed, match="newer Attest"):
        read(altered(lambda data: data.__setitem__("version", 99)))


def test_deeply_nested_json_is_refused() -> None:
    with pytest.raises(ImportFailed):
        read(b'<script id="attest-data">' + b"[" * 200_000 + b"</script>")
