"""News databases: every article of an export is found, with its fields, and the account is right."""

from __future__ import annotations

import re

import pytest

from annotator.importing import Outcome
from annotator.importing.dates import iso_date
from annotator.model import BlockKind
from tests.importing.reading_in_process import aside, blocks, outcome_of
from tests.shared_data import SHARED, needs_shared

CLASSIC = """Download Request: Selected Items: 1-3

                               1 of 3 DOCUMENTS

                                  The Example

                            January 11, 2010 Monday
                                 3 Star Edition

A bridge over the river

BYLINE: By Jane Doe

SECTION: NEWS; Pg. 3

LENGTH: 12 words

The bridge is open: the minister said so on
Monday.

NOTE: that is what he said, and
nobody doubted it.

LOAD-DATE: January 11, 2010

LANGUAGE: ENGLISH

                       Copyright 2010 The Example
                              All Rights Reserved

                               2 of 3 DOCUMENTS

                                 Other Paper

                            January 10, 2010 Sunday

Second headline

LENGTH: 500 words

Too short a text.

                               3 of 3 DOCUMENTS

                                 Other Paper

                            January 9, 2010 Saturday

A headline alone

LENGTH: 0 words
"""


def check_classic(outcome: Outcome) -> None:
    first, second = outcome.drafts
    assert outcome.found == 3
    assert [skipped.part for skipped in outcome.skipped] == ["3"]
    found = first.metadata
    assert (found.title, found.outlet, found.published) == ("A bridge over the river", "The Example", "2010-01-11")
    assert (found.byline, found.section) == ("Jane Doe", "NEWS; Pg. 3")
    assert found.language == "en"
    assert first.warnings == ()
    assert any("500 words" in warning for warning in second.warnings)


def test_lexisnexis_text() -> None:
    outcome = outcome_of(CLASSIC, "export.TXT")
    check_classic(outcome)
    assert blocks(outcome.drafts[0]) == [
        (BlockKind.TITLE, "A bridge over the river"),
        (BlockKind.PARAGRAPH, "The bridge is open: the minister said so on Monday."),
        (BlockKind.PARAGRAPH, "NOTE: that is what he said, and nobody doubted it."),
    ]
    for line in ("January 11, 2010 Monday 3 Star Edition", "LENGTH: 12 words", "LOAD-DATE: January 11, 2010"):
        assert ("fields of the database", line) in aside(outcome.drafts[0])


def test_lexisnexis_html_and_rtf() -> None:
    lines = [" ".join(part.split()) for part in CLASSIC.split("\n\n") if part.strip()]
    html = "<html><!-- LXN --><body>" + "".join(f"<div><p>{line}</p></div><br>" for line in lines) + "</body></html>"
    check_classic(outcome_of(html.replace(" 3 Star Edition", "</p><p>3 Star Edition"), "export.html"))
    rtf = "{\\rtf1\\ansi " + "".join(f"\\pard {line}\\par\n" for line in lines).replace(" 3 Star", "\\par 3 Star") + "}"
    check_classic(outcome_of(rtf, "export.rtf"))


def test_nexis_uni_puts_the_headline_first() -> None:
    lines = ["{title}", "The Example", "May 3, 2021 Monday", "Copyright 2021 The Example All Rights Reserved"]
    lines += ["Section: NEWS", "Length: 9 words", "Byline: Jane Doe", "Body"]
    lines += ["The bridge is open, the minister said on Monday.", "Load-Date: May 3, 2021", "End of Document", ""]
    entry = "\n\n".join(lines)
    outcome = outcome_of(entry.format(title="First headline") + entry.format(title="Second headline"), "nexis.txt")
    assert [draft.metadata.title for draft in outcome.drafts] == ["First headline", "Second headline"]
    draft = outcome.drafts[1]
    assert (draft.metadata.outlet, draft.metadata.published, draft.metadata.byline) == (
        "The Example",
        "2021-05-03",
        "Jane Doe",
    )
    assert draft.content.text == "Second headline\nThe bridge is open, the minister said on Monday."


def test_nexis_uni_begins_with_a_list_of_what_was_exported() -> None:
    cover = ["Date and Time: Friday, 5. July 2019 09:31:00 CEST", "Job Number: 1", "Documents (3)"]
    for number in (1, 2):
        cover += [f"{number}. Headline {number}", "Client/Matter: -None-", "Search Terms: bridge", "Narrowed by:"]
    entries = []
    for number in (1, 2):
        entries += [f"Headline {number}", "The Example", f"July {number}, 2019 Monday 9:20 AM BST"]
        entries += ["Copyright 2019 The Example All Rights Reserved", "Section: NEWS", "Length: 400 words", "Body"]
        entries += ["The bridge is open.", "Classification", "Language: ENGLISH", "Load-Date: July 4, 2019"]
        entries += ["End of Document"]
    outcome = outcome_of("\n\n".join([*cover, *entries]), "nexis.txt")
    found = [(d.metadata.title, d.metadata.outlet, d.metadata.published, d.content.text) for d in outcome.drafts]
    assert found == [
        (f"Headline {number}", "The Example", f"2019-07-0{number}T09:20", f"Headline {number}\nThe bridge is open.")
        for number in (1, 2)
    ]
    assert ("cover of the export", "2. Headline 2") in aside(outcome.drafts[0])
    assert ("fields of the database", "Length: 400 words") in aside(outcome.drafts[1])
    assert outcome.found == 3
    assert [skipped.reason for skipped in outcome.skipped] == ["LexisNexis says 3 articles, 2 were found"]


def factiva_row(code: str, value: str) -> str:
    return f'<tr><td class="index"><b>{code}</b>&nbsp;</td><td>{value}</td></tr>'


def test_factiva_html_and_xml() -> None:
    fields = {
        "HD": "<b>A bridge</b>",
        "BY": "By Jane Doe",
        "WC": "9 words",
        "PD": "3 May 2021",
        "ET": "9:05",
        "SN": "The Example",
    }
    rows = "".join(factiva_row(code, value) for code, value in fields.items())
    text = factiva_row("LP", "<p>First.</p><p>Second.</p>") + factiva_row("TD", "<p>Third.</p>")
    number = factiva_row("AN", "Document EX0000020210503")
    article = f'<div class="article enArticle"><table>{rows}{text}{number}</table></div>'
    outcome = outcome_of(f"<html><head><title>Factiva</title></head><body>{article * 2}</body></html>", "f.html")
    assert len(outcome.drafts) == 2
    draft = outcome.drafts[0]
    assert draft.content.text == "A bridge\nFirst.\nSecond.\nThird."
    assert (draft.metadata.published, draft.metadata.outlet, draft.metadata.byline) == (
        "2021-05-03T09:05",
        "The Example",
        "Jane Doe",
    )
    assert draft.part == "EX0000020210503"
    xml = (
        '<PPSResponse><ppsarticleResultSet count="3"><article><headline><paragraph>A bridge</paragraph></headline>'
        "<sourceName>The Example</sourceName>"
        "<publicationDate><dateTime>2021-05-03T09:05:00Z</dateTime></publicationDate>"
        "<leadParagraph><paragraph>First.</paragraph></leadParagraph><accessionNo>EX1</accessionNo></article>"
        "</ppsarticleResultSet></PPSResponse>"
    )
    outcome = outcome_of(xml, "f.xml")
    assert outcome.drafts[0].content.text == "A bridge\nFirst."
    assert outcome.found == 3
    assert "says 3 articles, 1 were found" in outcome.skipped[0].reason


def test_factiva_rtf_with_codes_and_without() -> None:
    coded = ["HD A bridge", "BY By Jane Doe", "WC 4 words", "PD 3 May 2021", "SN The Example", "LP First."]
    coded += ["TD Second.", "TD Third.", "CO xyz", "AN Document EXMPL0020210503eh5300001"]
    plain = ["A tunnel", "Jane Doe", "4 words", "4 May 2021", "The Example", "EXMPL", "English"]
    plain += ["(c) 2021 The Example", "One.", "Two.", "Document EXMPL0020210504eh5300002"]
    for lines, form in (
        (coded, r"\pard {}\par"),
        (coded, r"\trowd\intbl {}\cell {}\cell\row"),
        (plain, r"\pard {}\par"),
    ):
        rows = [form.format(*line.split(" ", 1)) if "cell" in form else form.format(line) for line in lines * 2]
        rtf = "{\\rtf1\\ansi " + "\n".join(rows) + "}"
        outcome = outcome_of(rtf, "factiva.rtf")
        assert len(outcome.drafts) == 2
        draft = outcome.drafts[1]
        assert draft.part == lines[-1].split()[-1]
        found = draft.metadata
        assert (found.outlet, found.byline) == ("The Example", "Jane Doe"), form
        expected = "2021-05-03", "A bridge\nFirst.\nSecond.\nThird."
        if lines is plain:
            expected = "2021-05-04", "A tunnel\nOne.\nTwo."
        assert (found.published, draft.content.text) == expected


def test_europresse() -> None:
    place = (
        '<td><span class="DocPublicationName">Le Journal, no. 12</span><br><span class="DocHeader">Politique, </span>'
        '<span class="DocHeader">lundi </span><span class="DocHeader">3 mai 2021</span><br><br>'
        '<span class="TitreArticleVisu">Un pont sur le fleuve</span><br><br>Jeanne Dupont<br><p></p>'
        "Le pont est ouvert, a dit le ministre.<p></p>Personne ne doute.<p></p>"
        "<b>© 2021 Le Journal. Tous droits réservés.</b><p></p>"
        "Numéro de document : news·20210503·LJ·1</td>"
    )
    outcome = outcome_of(
        f"<html><body><table><tr>{place}</tr></table><table><tr>{place}</tr></table></body></html>", "e.html"
    )
    assert len(outcome.drafts) == 2
    draft = outcome.drafts[0]
    found = draft.metadata
    assert draft.content.text == "Un pont sur le fleuve\nLe pont est ouvert, a dit le ministre.\nPersonne ne doute."
    assert (found.outlet, found.section, found.published, found.byline) == (
        "Le Journal",
        "Politique",
        "2021-05-03",
        "Jeanne Dupont",
    )
    assert draft.part == "news·20210503·LJ·1"
    assert ("fields of the database", "Politique, lundi 3 mai 2021") in aside(draft)


@needs_shared
@pytest.mark.parametrize(
    ("name", "count", "first"),
    [
        (
            "lexisnexistools/sample.TXT",
            10,
            ("Lorem ipsum dolor sit amet", "Guardian.com", "2010-01-11", "Andrew Sparrow"),
        ),
        (
            "tm_plugin_lexisnexis/lexisnexis_test_en.html",
            2,
            ("Heading One", "Some Newspaper", "1991-12-19", "PAPER AUTHOR"),
        ),
        ("tm_plugin_factiva/factiva_test.html", 2, ("Test 1", "Test newspaper", "2011-12-29T15:32", "")),
        (
            "tm_plugin_factiva/factiva_test.xml",
            3,
            ("TEST - first test article", "My Newspaper", "2012-01-09T01:35+00:00", ""),
        ),
        ("tm_plugin_europresse/europresse_test1.html", 3, ("A heading: some text", "l'Humanité", "2013-10-05", "")),
    ],
)
def test_real_exports(name: str, count: int, first: tuple[str, str, str, str]) -> None:
    assert SHARED is not None
    path = SHARED / "06_news_databases" / name
    outcome = outcome_of(path.read_bytes(), path.name)
    assert len(outcome.drafts) == count
    found = outcome.drafts[0].metadata
    assert (found.title, found.outlet, found.published, found.byline) == first


@needs_shared
def test_every_field_that_the_lexisnexis_sample_states() -> None:
    """Against the file's own lines, read here in another way."""
    assert SHARED is not None
    path = SHARED / "06_news_databases" / "lexisnexistools" / "sample.TXT"
    chunks = re.split(r"\d+ of \d+ DOCUMENTS", path.read_text(encoding="utf-8-sig"))[1:]
    outcome = outcome_of(path.read_bytes(), path.name)
    assert outcome.found == len(outcome.drafts) == len(chunks)
    assert outcome.skipped == ()
    for draft, chunk in zip(outcome.drafts, chunks, strict=True):
        lines = [line.strip() for line in chunk.split("\n") if line.strip()]
        stated = dict(re.findall(r"^([A-Z-]+): (.+)$", chunk, re.MULTILINE))
        found = draft.metadata
        assert found.outlet == lines[0]
        assert found.published == iso_date(lines[1])
        assert found.byline == stated.get("BYLINE", "").removeprefix("BY ")
        assert found.section == stated.get("SECTION", "")
        kept = [text for _, text in aside(draft)]
        assert f"LENGTH: {stated['LENGTH']}" in kept
        assert f"LOAD-DATE: {stated['LOAD-DATE']}" in kept
        body = re.split(r"LENGTH: .*\n", chunk)[1].split("LOAD-DATE:")[0]
        assert " ".join(body.split()) == " ".join(draft.content.text.split("\n", 1)[1].split())


@needs_shared
def test_every_field_of_the_other_samples() -> None:
    """Section, language and number too, as the files and the suites they come from state them."""
    assert SHARED is not None
    folder = SHARED / "06_news_databases"
    expected = {
        "tm_plugin_factiva/factiva_test.html": [
            ("Test 1", "Test newspaper", "2011-12-29T15:32", "", "TESTFR0020111229e7ct0001r"),
            ("Test 2", "Ouest France", "2011-12-29", "Infolocale", "TESTFR0020111229e7ct0015j"),
        ],
        "tm_plugin_factiva/factiva_test.xml": [
            (f"TEST - {title}", "My Newspaper", published, "", f"TEST0000020120109e5170003{number}")
            for number, title, published in (
                (0, "first test article", "2012-01-09T01:35+00:00"),
                (1, "second article de test", "2012-01-06T01:05+00:00"),
                (2, "third test article", "2012-05-06T01:07+00:00"),
            )
        ],
        "tm_plugin_europresse/europresse_test1.html": [
            ("A heading: some text", "l'Humanité", "2013-10-05", "Politique", "news·20121004·PO·2040056000"),
            ("Another heading with colored text inside", "Mag", "2012-10-03", "", "news·20100903·HU·175071"),
            ("Heading", "Magazine 1", "2012-10-04", "Éditorial", "news·20111003·MAG·156190"),
        ],
        "tm_plugin_lexisnexis/lexisnexis_test_en.html": [
            ("Heading One", "Some Newspaper", "1991-12-19", "Section 5; Part 2; Page 16; Column 2; National Desk", "1"),
            ("First part; Second part", "Some Newspaper", "1993-01-28", "Section B; Page 22, Column 2; National Desk",
             "2"),
        ],
    }  # fmt: skip
    for name, wanted in expected.items():
        path = folder / name
        outcome = outcome_of(path.read_bytes(), path.name)
        found = [(d.metadata.title, d.metadata.outlet, d.metadata.published, d.metadata.section, d.part)
                 for d in outcome.drafts]  # fmt: skip
        assert found == wanted
        assert outcome.skipped == ()
