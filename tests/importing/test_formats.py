"""Office, mail, web archives, feeds, tables, references, archives: each on an input made here."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from email.message import EmailMessage

import pytest

from annotator.importing import Found, Limits, Outcome, registry
from annotator.importing.drafting import draft
from annotator.importing.reading import read
from annotator.model import BlockKind, Metadata, Source
from annotator.text import Piece
from tests.importing.reading_in_process import aside, blocks, draft_of, outcome_of
from tests.shared_data import SHARED, needs_shared

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
SENTENCE = "The minister said on Monday that the bridge was “open for everyone” and thanked the workers."


def zipped(parts: dict[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return buffer.getvalue()


def docx(body: str) -> bytes:
    styles = (
        f'<w:styles {W}><w:style w:styleId="T"><w:name w:val="Title"/></w:style>'
        '<w:style w:styleId="H"><w:name w:val="heading 2"/></w:style></w:styles>'
    )
    return zipped(
        {"word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>", "word/styles.xml": styles}
    )


def paragraph(text: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"


def several(content: bytes, name: str) -> list[Outcome]:
    return list(read(Source(name, "", content), Limits()))


def test_word_documents_keep_their_structure() -> None:
    cells = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in "ab")
    table = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    body = (
        paragraph("The title", "T") + paragraph("3 May 2021 · The Paper") + paragraph(SENTENCE)
        + paragraph("A part", "H") + table
        + '<w:p><w:r><w:t>kept </w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>'
        + "<w:ins><w:r><w:t>inserted</w:t></w:r></w:ins><w:r><w:br/><w:t>line</w:t></w:r></w:p>"
    )  # fmt: skip
    draft = draft_of(docx(body), "a.docx")
    assert blocks(draft) == [
        (BlockKind.TITLE, "The title"),
        (BlockKind.PARAGRAPH, SENTENCE),
        (BlockKind.HEADING, "A part"),
        (BlockKind.TABLE_ROW, "a\tb"),
        (BlockKind.PARAGRAPH, "kept inserted\u2028line"),
    ]
    assert (draft.metadata.published, draft.metadata.outlet) == ("2021-05-03", "The Paper")
    assert aside(draft) == [("date line", "3 May 2021 · The Paper")]


def test_notes_in_a_word_document_are_kept_and_comments_set_aside() -> None:
    def part(kind: str, text: str) -> str:
        return f"<w:{kind}s {W}><w:{kind}>{paragraph(text)}</w:{kind}></w:{kind}s>"

    content = zipped(
        {
            "word/document.xml": f"<w:document {W}><w:body>{paragraph(SENTENCE)}</w:body></w:document>",
            "word/footnotes.xml": part("footnote", "The note below."),
            "word/comments.xml": part("comment", "Check this."),
        }
    )
    draft = draft_of(content, "a.docx")
    assert draft.content.text == f"{SENTENCE}\nThe note below."
    assert aside(draft) == [("comment in the margin", "Check this.")]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"PK\x03\x04 broken", "damaged"),
        (zipped({"word/document.xml": "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"}), "declares entities"),
        (zipped({"word/document.xml": b" " * (60 << 20)}), "unpacks to more"),
        (zipped({"word/document.xml": f"<w:document {W}><w:body/></w:document>"}), "no text"),
        (zipped({"word/document.xml": "<not closed"}), "could not be read"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old Office file"),
    ],
)
def test_bad_documents_are_refused_with_a_reason(content: bytes, words: str) -> None:
    outcome = outcome_of(content, "bad.docx")
    assert outcome.error is not None
    assert words in outcome.error.message
    assert outcome.error.hint


def test_rtf_reads_code_pages_unicode_and_styles() -> None:
    rtf = (
        rb"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0 Times;}{\f1\fcharset204 Cyr;}}"
        rb"{\stylesheet{\s1 heading 2;}{\s0 Normal;}}"
        rb"{\info{\title Ignored as it is in the text}}{\header page}\pard\outlinelevel0 The title of it\par"
        rb"\pard\s0 Caf\'e9 \u8220?open\u8221? \f1\'cc\'ee\'f1\'f2\f0  \u-10179?\u-8704?\line next\par"
        rb"\pard\s1 A part\par\pard{\field{\*\fldinst HYPERLINK x}{\fldrslt a link}} goes on{\*\unknown gone}\par"
        rb"\trowd\intbl one\cell two\cell\row}"
    )
    draft = draft_of(rtf, "a.rtf")
    assert [text for _, text in blocks(draft)] == [
        "The title of it",
        "Café “open” Мост 😀\u2028next",
        "A part",
        "a link goes on",
        "one\ttwo",
    ]
    assert [kind.value for kind, _ in blocks(draft)] == ["title", "paragraph", "heading", "paragraph", "table row"]


def test_hostile_rtf_neither_overflows_nor_allocates() -> None:
    assert draft_of(rb"{\rtf1 before {\*\bin2147483647 abc} after", "a.rtf").content.text.startswith("before")
    assert outcome_of(b"{\\rtf1 " + b"{" * 50_000 + b"x", "deep.rtf").drafts
    assert outcome_of(b"{\\rtf1 " + b"{" * 200_000 + b"x", "deeper.rtf").error is not None


def test_open_documents_and_books_give_the_same_text() -> None:
    oasis = "urn:oasis:names:tc:opendocument:xmlns"
    names = f'xmlns:office="{oasis}:office:1.0" xmlns:text="{oasis}:text:1.0"'
    content = (
        f"<office:document-content {names}><office:body><office:text>"
        f"<text:p text:style-name='Title'>The title</text:p><text:p>{SENTENCE}</text:p>"
        "<text:h text:outline-level='2'>A<text:s/>part</text:h>"
        "<text:list><text:list-item><text:p>item</text:p></text:list-item></text:list></office:text></office:body>"
        "</office:document-content>"
    )
    odt = zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        "<dc:title>The title</dc:title><dc:creator>Jane Doe</dc:creator><dc:language>en</dc:language></metadata>"
        "<manifest>"
        '<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        '<item id="c" href="a%20b.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="n"/><itemref idref="c"/></spine></package>'
    )
    body = f"<h1>The title</h1><p>{SENTENCE}</p><h2>A part</h2><ul><li>item</li></ul>"
    chapter = f"<html xmlns='http://www.w3.org/1999/xhtml'><body>{body}</body></html>"
    container = f'<container xmlns="{oasis}:container"><rootfile full-path="O/p.opf"/></container>'
    epub = zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            "O/p.opf": package,
            "O/a b.xhtml": chapter,
            "O/nav.xhtml": "<html><body><p>Contents</p></body></html>",
        }
    )
    first, second = draft_of(odt, "a.odt"), draft_of(epub, "a.epub")
    assert first.content.text == second.content.text == f"The title\n{SENTENCE}\nA part\nitem"
    assert second.metadata.byline == "Jane Doe"


def mail() -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Jane Doe <jane@example.org>"
    message["Subject"] = "Die Brücke"
    message["Date"] = "Mon, 03 May 2021 14:03:00 +0200"
    message.set_content(SENTENCE)
    message.add_alternative(f"<html><body><h2>Part</h2><p>{SENTENCE}</p></body></html>", subtype="html")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="logo.png")
    return message


def test_mail_and_mailboxes() -> None:
    outcome = outcome_of(bytes(mail()), "a.eml")
    [draft] = outcome.drafts
    assert draft.content.text == f"Die Brücke\nPart\n{SENTENCE}"
    assert (draft.metadata.byline, draft.metadata.published) == ("Jane Doe", "2021-05-03T14:03+02:00")
    assert [item.text for item in outcome.skipped] == ["logo.png"]
    box = b"".join(b"From jane@example.org Mon May  3 14:03:00 2021\n" + bytes(mail()) + b"\n\n" for _ in range(3))
    outcome = outcome_of(box, "a.mbox")
    assert [draft.part for draft in outcome.drafts] == ["1", "2", "3"]
    assert outcome.found == 3


def test_attached_files_are_read_by_themselves() -> None:
    message = mail()
    page = f"<html><body><h1>A page in a mail</h1><p>{SENTENCE}</p><p>{SENTENCE}</p></body></html>"
    message.add_attachment(page.encode(), maintype="text", subtype="html", filename="../page.html")
    forwarded = mail()
    forwarded.replace_header("Subject", "Forwarded")
    message.add_attachment(forwarded)
    message.add_attachment(b"\0\1\2" * 99, maintype="application", subtype="octet-stream", filename="x.bin")
    outcomes = {outcome.path: outcome for outcome in several(bytes(message), "a.eml")}
    assert list(outcomes) == ["a.eml", "a.eml/page.html", "a.eml/attachment 3.eml", "a.eml/x.bin"]
    assert outcomes["a.eml/page.html"].drafts[0].metadata.title == "A page in a mail"
    assert outcomes["a.eml/attachment 3.eml"].drafts[0].metadata.title == "Forwarded"
    assert outcomes["a.eml/x.bin"].error is not None
    source = outcomes["a.eml/page.html"].source
    assert source is not None
    assert source.content == page.encode()


TITLE = "A bridge over the river"
BODY = f"<h1>{TITLE}</h1>" + f"<p>{SENTENCE}</p>" * 4
PAGE = f"<html><head><title>{TITLE}</title></head><body>{BODY}</body></html>"


def test_pages_in_mhtml_and_web_archives() -> None:
    mhtml = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/bridge\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\n'
        "Content-Type: text/html; charset=utf-8\r\n"
        f"Content-Transfer-Encoding: 8bit\r\nContent-Location: https://example.org/bridge\r\n\r\n{PAGE}\r\n--b--\r\n"
    )
    draft = draft_of(mhtml, "page.mhtml")
    assert SENTENCE in draft.content.text
    assert draft.metadata.url == "https://example.org/bridge"

    def record(kind: str, body: bytes) -> bytes:
        head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://example.org/a\r\n"
        return head.encode() + f"Content-Length: {len(body)}\r\n\r\n".encode() + body + b"\r\n\r\n"

    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(PAGE.encode()), PAGE.encode())
    html = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked
    gone = b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<html>gone</html>"
    packed = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(
        PAGE.encode()
    )
    records = [record("warcinfo", b"x"), record("response", html), record("response", gone), record("response", packed)]
    for content in (b"".join(records), b"".join(map(gzip.compress, records))):
        outcome = outcome_of(content, "a.warc.gz")
        assert [draft.metadata.url for draft in outcome.drafts] == ["https://example.org/a"] * 2
        assert [item.reason for item in outcome.skipped] == ["the server answered 404"]


def test_feeds() -> None:
    rss = (
        '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>'
        f"<title>The Example</title><item><title>A bridge</title><link>https://example.org/a</link>"
        f"<dc:creator>Jane Doe</dc:creator><pubDate>Mon, 03 May 2021 14:03:00 +0200</pubDate>"
        f"<description>&lt;p&gt;{SENTENCE}&lt;/p&gt;</description></item>"
        "<item><title>Nothing in it</title></item></channel></rss>"
    )
    outcome = outcome_of(rss, "feed.xml")
    [draft] = outcome.drafts
    assert draft.content.text == f"A bridge\n{SENTENCE}"
    found = draft.metadata
    assert (found.outlet, found.url, found.byline) == ("The Example", "https://example.org/a", "Jane Doe")
    assert "teaser" in draft.warnings[0]
    assert outcome.found == 2
    assert [item.text for item in outcome.skipped] == ["Nothing in it"]


def test_tables_find_their_columns() -> None:
    row = f'7;A bridge;"{SENTENCE}\n\nSecond ""paragraph"".";3.5.2021;The Paper'
    csv = f"id;Headline;Body;Date;Newspaper\n{row}\n8;Empty;;;\n"
    outcome = outcome_of(csv, "a.csv")
    [draft] = outcome.drafts
    assert draft.part == "7"
    assert draft.content.text == f'A bridge\n{SENTENCE}\nSecond "paragraph".'
    assert (draft.metadata.published, draft.metadata.outlet) == ("2021-05-03", "The Paper")
    assert [item.part for item in outcome.skipped] == ["2"]
    lines = json.dumps({"title": "A bridge", "text": SENTENCE, "authors": ["Jane Doe", "John Roe"]})
    assert draft_of(lines, "a.jsonl").metadata.byline == "Jane Doe, John Roe"
    assert "no column" in str(outcome_of("a,b\n1,2\n3,4\n", "x.csv").error)


def test_a_column_without_words_is_no_text_whatever_it_is_called() -> None:
    quotes = "words,article,title\nNobody will cross it,24048d24437c801a,Gate shut\nWe will,ee2b3034a0c65eaf,Dockers\n"
    assert "no column" in str(outcome_of(quotes, "quotes.csv").error)
    named = "article,content\n24048d24437c801a,The gate stays shut until May\n"
    assert "The gate stays shut" in draft_of(named, "rows.csv").content.text
    foreign = "Überschrift;Inhalt;Zeitung\nTor zu;Das Tor bleibt zu, sagt sie.;Kurier\n"
    draft = draft_of(foreign, "tabelle.csv")
    assert (draft.metadata.title, draft.metadata.outlet) == ("Tor zu", "Kurier")


def test_objects_in_lines_of_json_are_columns_and_lines_end_only_where_json_says() -> None:
    nested = {"article": {"title": "Gate shut", "id": 7}, "words": "They said no.", "deep": {"a": {"b": 1}}}
    error = str(outcome_of(json.dumps(nested), "quotes.jsonl").error)
    assert "article.title" in error
    row = {"title": "Gate shut", "text": "Said it\u2028and left.\x85"}
    text = draft_of(json.dumps(row, ensure_ascii=False), "rows.jsonl").content.text
    assert "Said it" in text
    assert "and left." in text


RIS = "TY  - NEWS\nTI  - A bridge\nAU  - Doe, Jane\nT2  - The Paper\nDA  - 2021/05/03/\nAB  - About it.\nER  - \n"
BIBTEX = '@article{key, title = {A {b}ridge}, author = "Doe, Jane", journal={The Paper}, date = {2021-05-03}}'
CSL = json.dumps(
    [
        {
            "type": "article-newspaper",
            "title": "A bridge",
            "author": [{"given": "Jane", "family": "Doe"}],
            "container-title": "The Paper",
            "issued": {"date-parts": [[2021, 5, 3]]},
        }
    ]
)


@pytest.mark.parametrize(
    ("name", "content", "abstract"),
    [("a.ris", RIS, "About it."), ("a.bib", BIBTEX, ""), ("a.json", CSL, "")],
)
def test_reference_files(name: str, content: str, abstract: str) -> None:
    draft = draft_of(content, name)
    found = draft.metadata
    assert (found.title, found.byline, found.outlet, found.published) == (
        "A bridge",
        "Jane Doe",
        "The Paper",
        "2021-05-03",
    )
    assert draft.content.text == "\n".join(filter(None, ["A bridge", abstract]))
    assert draft.warnings


def test_archives_give_an_outcome_for_each_member_archives_in_them_too() -> None:
    inner = zipped({"deep.txt": f"Title two\n\n{SENTENCE}", "deeper.zip": zipped({"a/b.txt": SENTENCE})})
    archive = zipped(
        {
            "a.txt": f"Title one\n\n{SENTENCE}",
            "dir/b.html": PAGE,
            "../evil.txt": SENTENCE,
            "inner.zip": inner,
            "other.rar": "x",
            "work.qdpx": "x",
            "x.bin": b"\0\1\2" * 99,
        }
    )
    outcomes = several(archive, "all.zip")
    found = {outcome.path: outcome for outcome in outcomes}
    read = ["a.txt", "dir/b.html", "../evil.txt", "inner.zip/deep.txt", "inner.zip/deeper.zip/a/b.txt"]
    assert set(found) == {"all.zip", "all.zip/x.bin", *(f"all.zip/{name}" for name in read)}
    assert all(len(found[f"all.zip/{name}"].drafts) == 1 for name in read)
    assert found["all.zip/x.bin"].error is not None
    assert [item.part for item in found["all.zip"].skipped] == ["all.zip/other.rar", "all.zip/work.qdpx"]
    source = found["all.zip/dir/b.html"].source
    assert source is not None
    assert source.content == PAGE.encode()


def test_a_damaged_member_does_not_take_the_others_with_it() -> None:
    content = bytearray(zipped({"a.txt": SENTENCE, "b.txt": f"{SENTENCE} {SENTENCE}", "c.txt": SENTENCE}))
    at = content.index(b"b.txt") + len("b.txt")
    content[at : at + 6] = b"\xff" * 6
    outcomes = several(bytes(content), "all.zip")
    assert [outcome.path for outcome in outcomes if outcome.drafts] == ["all.zip/a.txt", "all.zip/c.txt"]
    assert [item.part for item in outcomes[-1].skipped] == ["all.zip/b.txt"]


def test_a_bomb_in_an_archive_is_refused_however_deep_it_lies() -> None:
    limits = Limits(expanded_bytes=1 << 20)
    bomb = zipped({"a.txt": b"\0" * (5 << 20)})
    for content in (bomb, zipped({"inner.zip": bomb})):
        outcomes = list(read(Source("bomb.zip", "", content), limits))
        assert not any(outcome.drafts for outcome in outcomes)
        assert any("unpacks to more" in item.reason for outcome in outcomes for item in outcome.skipped)
    # Many small ones add up, and a long chain comes to an end.
    many = zipped({f"{number}.zip": zipped({"a.txt": b"word " * 60_000}) for number in range(9)})
    outcomes = list(read(Source("many.zip", "", many), limits))
    assert sum(bool(outcome.drafts) for outcome in outcomes) == 3
    chain = b"x"
    for _ in range(20):
        chain = zipped({"a.zip": chain})
    outcomes = list(read(Source("a.zip", "", chain), limits))
    assert [outcome.error.message for outcome in outcomes if outcome.error] == [
        "a.zip/a.zip/a.zip/a.zip/a.zip/a.zip lies too deep in other files."
    ]


def spreadsheet() -> bytes:
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    head = "".join(
        f'<c r="{cell}" t="inlineStr"><is><t>{name}</t></is></c>' for cell, name in (("A1", "title"), ("C1", "text"))
    )
    row = f'<c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>{SENTENCE}</t></is></c>'
    row += '<c r="D2"><v>44319.5</v></c>'
    head += '<c r="D1" t="inlineStr"><is><t>date</t></is></c>'
    sheet = f"<worksheet {main}><sheetData><row>{head}</row><row>{row}</row></sheetData></worksheet>"
    shared = f"<sst {main}><si><t>A bridge</t></si></sst>"
    return zipped({"xl/worksheets/sheet1.xml": sheet, "xl/sharedStrings.xml": shared})


def test_spreadsheets_with_gaps_and_stored_dates() -> None:
    draft = draft_of(spreadsheet(), "a.xlsx")
    assert draft.content.text == f"A bridge\n{SENTENCE}"
    assert draft.metadata.published == "2021-05-03T12:00"


def test_other_packages_can_add_importers(monkeypatch: pytest.MonkeyPatch) -> None:
    class Shouted:
        name, version, media_type = "shouted", "1", "text/x-shouted"

        def accepts(self, head: bytes, name: str) -> float:
            return 1.0 if head.startswith(b"SHOUT ") else 0.0

        def read(self, source: Source) -> Found:
            text = source.content.decode()[6:].lower()
            return Found((draft(self, [Piece(text)], Metadata(title="Shouted")),))

    class Point:
        def load(self) -> type[Shouted]:
            return Shouted

    registry.importers.cache_clear()
    monkeypatch.setattr(registry, "entry_points", lambda group: [Point()] if group == "annotator.importers" else [])
    try:
        found = draft_of(b"SHOUT THE BRIDGE IS OPEN", "a.txt")
    finally:
        registry.importers.cache_clear()
    assert found.content.text == "Shouted\nthe bridge is open"
    assert found.extractor == "shouted 1"


@needs_shared
def test_one_article_in_six_formats_is_one_text() -> None:
    assert SHARED is not None
    folder = SHARED / "09_office_ebook_mail" / "same_article_many_formats"
    for gold in sorted(folder.glob("*.gold.json")):
        stem = gold.name.removesuffix(".gold.json")
        texts = {
            suffix: " ".join(
                draft_of((folder / f"{stem}.{suffix}").read_bytes(), f"{stem}.{suffix}").content.text.split()
            )
            for suffix in ("txt", "html", "docx", "odt", "rtf", "epub")
        }
        assert len(set(texts.values())) == 1, stem
