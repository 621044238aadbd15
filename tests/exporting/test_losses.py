"""The account of an export: what a format cannot hold is named, record by record, and the rest comes back."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, assume, given, settings

from annotator.exchange import read
from annotator.exporting import losses, write
from annotator.exporting.losses import HOLDS
from annotator.exporting.reduce import canonical
from annotator.model import Outcome, Quote, Snapshot
from tests.exporting.make import harbour
from tests.exporting.strategies import snapshots


def test_only_formats_for_exchange_have_an_account() -> None:
    snapshot = harbour().snapshot()
    assert losses(snapshot, "html") is None
    assert losses(snapshot, "csv") is None
    assert set(HOLDS) == {"w3c", "qdpx", "qdc", "brat"}


@pytest.mark.parametrize("name", sorted(HOLDS))
def test_every_record_is_accounted_for(name: str) -> None:
    snapshot = canonical(harbour().snapshot())
    report = losses(snapshot, name)
    assert report is not None
    assert report.count("tag") == len(snapshot.tags)
    if name != "qdc":
        assert report.count("quote") == sum(len(article.quotes) for article in snapshot.articles)
        assert report.count("actor") == len(snapshot.actors)
        assert report.count("claim") == len(snapshot.claims)
        assert report.count("article") == len(snapshot.articles)
    assert all(item.reason for item in report.items if item.outcome is not Outcome.KEPT)


def test_what_is_left_behind_is_named() -> None:
    report = losses(harbour().snapshot(), "qdpx")
    assert report is not None
    said = {(item.kind, item.name): item.reason for item in report.items}
    assert "aliases" in said["actor", "Ines Halloran"]
    assert report.count("quote", Outcome.DROPPED) == 1  # the one without a place
    assert any("cue" in item.reason for item in report.items if item.kind == "quote")


def plain(text: str) -> str:
    """Text with what XML forbids replaced as the format's writer does, and white space run together."""
    return " ".join(re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "\ufffd", text).split())


def kept(quote: Quote, name: str) -> tuple[object, ...]:
    fields = sorted(HOLDS[name].quote - {"created"})
    return (
        quote.kind,
        tuple(sorted((plain(one.name), one.function) for one in quote.actors)),
        tuple(sorted((plain(one.statement), one.stance) for one in quote.claims)),
        *(plain(str(getattr(quote, field))) for field in fields if field != "origin"),
    )


@pytest.mark.parametrize("name", ["w3c", "qdpx"])
@given(snapshot=snapshots())
@settings(max_examples=25, suppress_health_check=[HealthCheck.filter_too_much])
def test_a_quote_that_is_kept_comes_back_with_every_field_the_account_promises(
    name: str, tmp_path_factory: pytest.TempPathFactory, snapshot: Snapshot
) -> None:
    # A nameless actor or an empty claim is nothing another tool could show.
    assume(all(one.name.strip() for one in snapshot.actors) and all(one.statement.strip() for one in snapshot.claims))
    path = write(snapshot, name, tmp_path_factory.mktemp("losses") / f"out.{name}")
    ready = canonical(snapshot)
    before = {quote.uid: kept(quote, name) for article in ready.articles for quote in article.quotes}
    report = losses(snapshot, name)
    assert report is not None
    if not any(article.quotes for article in ready.articles):
        return
    after = [quote for article in read(path).snapshot.articles for quote in article.quotes]
    dropped = report.count("quote", Outcome.DROPPED)
    assert len(after) == len(before) - dropped
    for quote in after:
        if quote.uid in before:
            assert kept(quote, name) == before[quote.uid]
