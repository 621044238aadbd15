"""Reading in another way than the importer's own: columns that somebody has named, a page with all that is on it."""

from __future__ import annotations

from annotator.importing import Asked, Limits, Outcome, extract_again, header_shape
from annotator.importing.reading import read
from annotator.model import Source

TABLE = "Kopf;Wortlaut;Tag\nFähre liegt fest;Die Fähre bleibt bis April im Hafen.;2031-03-14\nKran steht;Der Kran.;\n"


def read_table(asked: Asked) -> Outcome:
    [outcome] = read(Source("rows.csv", "", TABLE.encode()), Limits(), asked)
    return outcome


def test_a_table_without_a_known_column_shows_what_it_has() -> None:
    outcome = read_table(Asked())
    assert outcome.error is not None
    assert "which column holds the text" in outcome.error.hint
    assert outcome.table is not None
    assert outcome.table.names == ("Kopf", "Wortlaut", "Tag")
    assert outcome.table.rows[0] == ("Fähre liegt fest", "Die Fähre bleibt bis April im Hafen.", "2031-03-14")
    assert outcome.table.fields == {}


def test_columns_that_somebody_named_are_used_for_every_table_of_that_shape() -> None:
    said = {header_shape(("tag", " Wortlaut", "KOPF")): {"text": "Wortlaut", "title": "Kopf", "published": "Tag"}}
    outcome = read_table(Asked(columns=said))
    assert [draft.metadata.title for draft in outcome.drafts] == ["Fähre liegt fest", "Kran steht"]
    assert outcome.drafts[0].metadata.published == "2031-03-14"
    assert outcome.table is not None
    assert outcome.table.fields["text"] == "Wortlaut"


def test_a_column_that_is_not_there_is_not_used() -> None:
    outcome = read_table(Asked(columns={header_shape(("Kopf", "Wortlaut", "Tag")): {"text": "Körper"}}))
    assert outcome.error is not None


PAGE = """<html lang="en"><head><title>Quay reopens</title></head><body>
<nav><a href="/a">News</a> <a href="/b">Sport</a></nav>
<article><h1>Quay reopens</h1><p>The quay opened on Monday, the harbour office said in a long statement that was
read to the crews at noon.</p><p>More is to follow in the spring, the director said, when the second crane is back from
the yard where it was taken apart.</p></article><footer><p>Imprint</p></footer></body></html>"""


def test_a_page_read_whole_sets_aside_everything_else_on_it() -> None:
    source = Source("page.html", "", PAGE.encode())
    [usual] = read(source, Limits())
    [whole] = extract_again(source, Asked(whole=True), in_process=True)
    assert whole.drafts[0].content.text == usual.drafts[0].content.text
    assert {"News Sport", "Imprint"} <= {piece.text for piece in whole.drafts[0].content.set_aside}
    assert "Imprint" not in {piece.text for piece in usual.drafts[0].content.set_aside}
