"""Every hostile file gives an article or a clear reason: no crash, no hang, nothing written, no connection."""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path

import pytest

from annotator.importing import Limits
from annotator.importing.reading import read
from annotator.model import Source
from tests.importing.reading_in_process import outcome_of


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


def pdf(*objects: bytes) -> bytes:
    """A PDF of these objects, numbered from 1, without a table of where they are."""
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, each) for number, each in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer\n<< /Root 1 0 R /Size " + b"%d >>\n%%%%EOF" % (len(objects) + 1)


def stream(content: bytes, filters: bytes = b"/FlateDecode") -> bytes:
    return b"<< /Length %d /Filter [%s] >>\nstream\n%s\nendstream" % (len(content), filters, content)


FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"
HELLO = b"BT /F 20 Tf 20 100 Td (Hello) Tj ET "


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (pdf(CATALOG, b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", PAGE,
             stream(zlib.compress(HELLO + b" " * (20 << 20))), FONT), "Hello"),
        (pdf(CATALOG, b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", PAGE,
             stream(zlib.compress(zlib.compress(HELLO + b" " * (20 << 20))), b"/FlateDecode /FlateDecode"), FONT),
         "Hello"),
        (pdf(CATALOG, b"<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>", PAGE, stream(zlib.compress(HELLO)), FONT),
         "Hello"),
        (pdf(CATALOG[:-2] + b"/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>",
             b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
             PAGE[:-2] + b"/AA << /O << /S /Launch /F (calc.exe) >> >> /Annots [<< /Type /Annot /Subtype /Link"
             b" /Rect [0 0 9 9] /A << /S /URI /URI (javascript:x) >> >>] >>",
             stream(zlib.compress(HELLO)), FONT), "Hello"),
        (pdf(CATALOG, *(b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (n + 1) for n in range(2, 3000)), FONT), ""),
    ],
    ids=["bomb", "double bomb", "loop", "active", "deep"],
)  # fmt: skip
def test_small_hostile_pdf_files(content: bytes, words: str) -> None:
    outcome = outcome_of(content, "made.pdf")
    if words:
        assert [draft.content.text for draft in outcome.drafts] == [words]
    else:
        assert outcome.error is not None
        assert outcome.error.hint


def zipped(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def test_names_in_an_archive_are_shown_and_never_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names = ["../../out.txt", "/etc/passwd", "C:\\x.txt", "rtl_\u202egpj.html", "CON.txt", "new\nline.txt", "-rf.txt",
             "%2e%2e%2f.txt", "<b>.txt", "e\u0301.txt", "\u00e9.txt", "a" * 200 + ".txt"]  # fmt: skip
    content = zipped(dict.fromkeys(names, b"Name test of an archive"))
    outcomes = list(read(Source("names.zip", "", content), Limits()))
    assert [outcome.drafts[0].content.text for outcome in outcomes] == ["Name test of an archive"] * len(names)
    assert list(tmp_path.iterdir()) == [tmp_path / "home"]


def test_office_bombs_and_entities_are_refused() -> None:
    container = b'<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
    container += b'<rootfile full-path="p.opf"/></container>'
    opf = b'<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="c" href="c.xhtml"'
    opf += b' media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>'
    epub = {"META-INF/container.xml": container, "p.opf": opf, "c.xhtml": b"<p>" + b"a" * (60 << 20)}
    odt = {"content.xml": b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'}
    for name, parts, words in (("a.epub", epub, "unpacks to more"), ("a.odt", odt, "declares entities")):
        error = outcome_of(zipped(parts), name).error
        assert error is not None
        assert words in error.message


def test_one_letter_a_thousand_times_is_no_text_and_a_project_no_article() -> None:
    error = outcome_of(b"D" * 20_000, "letters.txt").error
    assert error is not None
    assert "is not text" in error.message
    for name, content in (("a.qdpx", zipped({"project.qde": b"<Project/>"})), ("a.sqlite3", b"SQLite format 3\0" * 90)):
        error = outcome_of(content, name).error
        assert error is not None
        assert "is a project" in error.message
        assert "by itself" in error.hint


def test_what_stands_behind_embedded_things_is_kept() -> None:
    """Elements that have no end in HTML are containers to an XML-minded parser."""
    things = '<embed src="x"><video><source src="x"><track src="x"></video><svg><use href="u"/></svg><iframe></iframe>'
    paragraph = "<p>The minister said on Monday that the bridge was open for everyone and thanked the workers.</p>"
    page = f"<html><body><article><h1>A bridge</h1>{paragraph * 3}{things}<p>The last word of it.</p></article></body>"
    assert outcome_of(page, "page.html").drafts[0].content.text.endswith("The last word of it.")
