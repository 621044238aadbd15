"""News databases: every article of an export is found, with its fields, and the account is right."""

from __future__ import annotations

import pytest

from annotator.importing import Outcome
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
    assert ("fields of the database", "LOAD-DATE: January 11, 2010") in aside(outcome.drafts[0])


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
