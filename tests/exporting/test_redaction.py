"""Redaction is for good: what was taken out is nowhere in the file, and everything else still fits together."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.errors import ExportFailed
from annotator.exchange.attest_html import read
from annotator.exporting import FORMATS, Options, canonical, leaks, reduced, write
from annotator.exporting.redact import MASK
from annotator.model import Actor, ActorKind, Placement, Snapshot
from tests.exporting.make import harbour
from tests.exporting.strategies import snapshots
from tests.exporting.test_write import contents


def actor(snapshot: Snapshot, name: str) -> Actor:
    return next(one for one in snapshot.actors if one.name == name)


def passage(snapshot: Snapshot, words: str) -> Options:
    for article in snapshot.articles:
        start = article.version.content.text.find(words)
        if start >= 0:
            return Options(redact_spans={article.summary.id: ((start, start + len(words)),)})
    raise AssertionError(words)


def test_a_marked_pdf_is_refused_where_something_is_blacked_out(tmp_path: Path) -> None:
    snapshot = harbour().snapshot()
    options = Options(redact_actors=frozenset({actor(snapshot, "Ines Halloran").id}))
    with pytest.raises(ExportFailed, match="blacked out"):
        write(snapshot, "pdf", tmp_path / "out.pdf", options=options)
    assert not list(tmp_path.glob("*.pdf"))


@pytest.mark.parametrize("entry", [each for each in FORMATS if each.name != "pdf"], ids=lambda entry: entry.name)
def test_a_redacted_actor_is_named_nowhere(tmp_path: Path, entry: object) -> None:
    snapshot = harbour().snapshot()
    halloran = actor(snapshot, "Ines Halloran")
    name, suffix = getattr(entry, "name", ""), getattr(entry, "suffix", "")
    to = write(snapshot, name, tmp_path / f"out{suffix}", options=Options(redact_actors=frozenset({halloran.id})))
    for _, text in leaks.readings(to):
        assert "halloran" not in text
        assert halloran.uid not in text
    assert halloran.uid.encode() not in b"".join(contents(to).values())


def test_offsets_anchors_and_hashes_are_made_anew() -> None:
    snapshot = canonical(harbour().snapshot())
    options = replace(
        passage(snapshot, "overruling the port’s own engineers"),
        redact_actors=frozenset({actor(snapshot, "Ines Halloran").id}),
    )
    after = reduced(snapshot, options)
    before, now = snapshot.articles[1], after.articles[1]
    assert MASK in now.version.content.text
    assert "overruling" not in now.version.content.text
    assert now.version.uid != before.version.uid
    assert now.version.sha256 != before.version.sha256
    assert now.version.source_sha256 == now.version.source_name == ""
    text = now.version.content.text
    for quote in now.quotes:
        for span in quote.spans:
            assert text[span.start : span.end] == span.exact
            assert text[: span.start].endswith(span.prefix)
    assert [text[b.start : b.end] for b in now.version.content.blocks] == text.split("\n")
    untouched = next(q for q in now.quotes if q.exact.startswith("“We were never"))
    assert untouched.exact == next(q for q in before.quotes if q.uid == untouched.uid).exact


def test_a_name_in_an_address_takes_the_address_with_it() -> None:
    snapshot = harbour().snapshot()
    first = snapshot.articles[0]
    metadata = replace(first.summary.metadata, url="https://kestrel.example/2031/ines-halloran-speaks")
    article = replace(first, summary=replace(first.summary, metadata=metadata))
    options = Options(redact_actors=frozenset({actor(snapshot, "Ines Halloran").id}))
    after = reduced(canonical(replace(snapshot, articles=(article,))), options)
    assert after.articles[0].summary.metadata.url == ""


def test_the_leak_scan_finds_what_slipped_through(tmp_path: Path) -> None:
    snapshot = canonical(harbour().snapshot())
    options = replace(
        passage(snapshot, "its secretary, Tomas Reyl, said, calling the closure"),
        redact_actors=frozenset({actor(snapshot, "Ines Halloran").id}),
    )
    clean = write(snapshot, "html", tmp_path / "clean.html", options=options)
    leaks.check(snapshot, options, clean)
    for leak in (
        "Ines&nbsp;Halloran",
        "ines-halloran",
        "I<b>nes</b> Halloran",
        "\\u0049nes Halloran",
        "ＩＮＥＳ Halloran",
        "secretary tomas reyl said calling the closure",
    ):
        dirty = tmp_path / "dirty.html"
        dirty.write_text(clean.read_text("utf-8") + leak, "utf-8")
        with pytest.raises(ExportFailed, match="would still hold"):
            leaks.check(snapshot, options, dirty)


def test_a_leak_leaves_no_file(tmp_path: Path) -> None:
    snapshot = harbour().snapshot()
    options = Options(redact_actors=frozenset({actor(snapshot, "Ines Halloran").id}))
    first = snapshot.articles[0]
    # A field that only machines read is not searched for names; the scan of the file still sees it.
    metadata = replace(first.summary.metadata, published="Ines Halloran")
    spelt = replace(snapshot, articles=(replace(first, summary=replace(first.summary, metadata=metadata)),))
    with pytest.raises(ExportFailed):
        write(spelt, "html", tmp_path / "out.html", options=options)
    assert not (tmp_path / "out.html").exists()


@given(snapshots(), st.data())
@settings(max_examples=60)
def test_any_redacted_snapshot_keeps_the_models_rules(snapshot: Snapshot, data: st.DataObject) -> None:
    cuts = {}
    for article in snapshot.articles:
        length = len(article.version.content.text)
        ranges = data.draw(st.lists(st.tuples(st.integers(0, length), st.integers(0, length)), max_size=3))
        cuts[article.summary.id] = tuple((min(r), max(r)) for r in ranges)
    chosen = data.draw(st.sets(st.sampled_from(snapshot.actors)) if snapshot.actors else st.just(set()))
    options = Options(redact_actors=frozenset(a.id for a in chosen), redact_spans=cuts)
    after = reduced(canonical(snapshot), options)
    assert not {a.id for a in after.actors} & options.redact_actors
    for article in after.articles:
        text = article.version.content.text
        assert [text[b.start : b.end] for b in article.version.content.blocks] == (text.split("\n") if text else [])
        for quote in article.quotes:
            assert not {a.actor for a in quote.actors} & options.redact_actors
            for span in quote.spans:
                if span.placement is not Placement.ORPHAN:
                    assert text[span.start : span.end] == span.exact != ""
    for one in chosen:
        names = [n for n in (one.name, *one.aliases) if re.fullmatch(r"\w{4,}", n) and one.kind is not ActorKind.STATE]
        for article in after.articles:
            assert not any(re.search(re.escape(n), article.version.content.text) for n in names)


def test_the_text_free_redacted_page_reads_back(tmp_path: Path) -> None:
    snapshot = harbour().snapshot()
    options = Options(False, False, frozenset({actor(snapshot, "Tomas Reyl").id}))
    to = write(snapshot, "html", tmp_path / "a.html", options=options)
    again = read(to.read_bytes())
    write(again, "html", tmp_path / "b.html")
    assert (tmp_path / "b.html").read_bytes() == to.read_bytes()
