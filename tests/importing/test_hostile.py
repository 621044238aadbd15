"""Every hostile file gives an article or a clear reason: no crash, no hang, nothing written, no connection."""

from __future__ import annotations

import pytest

from annotator import importing
from annotator.importing import Limits, extract
from tests.importing.reading_in_process import outcome_of
from tests.shared_data import SHARED, needs_shared


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("deep.html", b"<div>" * 20_000 + b"deep"),
        ("long.html", b"<p>" + b"word " * 100_000),
        ("many.html", b"<p>A paragraph of a few words.</p>" * 5_000),
        ("nul.html", b"<html><body><p>a\0b\x01c \xff\xfe d</p></body></html>"),
        (
            "active.html",
            b"<h1>Title here</h1><script>document.title='RAN'</script><iframe src=http://127.0.0.1:9/></iframe><p>One.</p>",
        ),
        ("nul.txt", b"\0\0\0\0text\0\0"),
        ("binary.txt", bytes(range(256)) * 50),
        ("mixed.txt", b"one\r\ntwo\rthree\nfour\x0bfive"),
        ("wrong.pdf", b"<html><body><p>This is a page, whatever its name says it is.</p></body></html>"),
        ("wrong.docx", b"Plain text that somebody called a document."),
        ("laughs.xml", b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><rss version="2.0">&b;</rss>'),
        (
            "xxe.xml",
            b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel>&b;</channel></rss>',
        ),
        ("page.html", b""),
        ("zip.zip", b"PK\x05\x06" + b"\0" * 18),
        ("half.gz", b"\x1f\x8b\x08\0\0"),
        ("regex.html", b'<h1>A title here</h1><p class="' + b"a-" * 20_000 + b'">Text of it.</p>'),
        ("quotes.txt", b"\xe2\x80\x9c" * 30_000),
        ("spaces.txt", b"Title\n\n" + b" " * 300_000 + b"x"),
        ("dashes.txt", b"a-\n" * 50_000),
    ],
)
def test_small_hostile_inputs(name: str, content: bytes) -> None:
    outcome = outcome_of(content, name)
    if outcome.error is None:
        assert outcome.drafts
        text = outcome.drafts[0].content.text
        assert "RAN" not in text
        assert "root:" not in text
        assert "\0" not in text
    else:
        assert outcome.error.message
        assert outcome.error.hint


@needs_shared
def test_the_whole_hostile_folder_is_survived() -> None:
    assert SHARED is not None
    folders = [SHARED / "08_hostile" / name for name in ("made", "bad_pdf", "encodings", "xss", "html5lib", "blns")]
    count = 0
    try:
        for outcome in extract(folders, limits=Limits(seconds=30)):
            count += 1
            assert outcome.drafts or outcome.skipped or outcome.error is not None, outcome.path
            if outcome.error is not None:
                assert outcome.error.message, outcome.path
                assert outcome.error.hint, outcome.path
                assert "given up" not in outcome.error.message, outcome.path
                assert "process ended" not in outcome.error.message, outcome.path
    finally:
        importing.close()
    assert count > 140
