"""Annotations made in Zotero, in each of the forms it gives them away."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from urllib.parse import quote

from annotator.exchange import Outcome, read, recognise
from annotator.model import Placement

ITEM = {
    "itemType": "newspaperArticle",
    "title": "Gate holds",
    "publicationTitle": "Kestrel Daily",
    "date": "2031-03-14",
    "url": "https://kestrel.example/gate",
    "creators": [{"creatorType": "author", "firstName": "Ona", "lastName": "Brandt"}],
}
MARK = {
    "itemType": "annotation",
    "annotationType": "highlight",
    "annotationText": "The gate held\nthrough every storm",
    "annotationComment": "check this",
    "annotationPageLabel": "3",
    "annotationAuthorName": "mk",
    "tags": [{"tag": "safety"}],
    "dateAdded": "2031-03-15T10:00:00Z",
}
INK = {"itemType": "annotation", "annotationType": "ink", "annotationPageLabel": "4"}


def check(path: Path) -> None:
    assert recognise(path) == "zotero"
    imported = read(path)
    (article,) = imported.snapshot.articles
    data = article.summary.metadata
    assert (data.title, data.outlet, data.byline, data.url) == (
        "Gate holds",
        "Kestrel Daily",
        "Ona Brandt",
        "https://kestrel.example/gate",
    )
    (found,) = article.quotes
    assert found.exact == "The gate held through every storm"
    assert found.spans[0].placement is Placement.ORPHAN
    assert (found.note, found.coder, [tag.path for tag in found.tags]) == ("check this\np. 3", "mk", ["safety"])
    assert imported.report.count("highlight", Outcome.ORPHAN) == 1
    assert imported.report.count("ink", Outcome.DROPPED) == 1


def test_json_of_the_api(tmp_path: Path) -> None:
    rows = [
        {"key": "ITEM1", "data": {"key": "ITEM1", **ITEM}},
        {"key": "FILE1", "data": {"key": "FILE1", "itemType": "attachment", "parentItem": "ITEM1", "title": "PDF"}},
        {"key": "NOTE1", "data": {"key": "NOTE1", "parentItem": "FILE1", **MARK}},
        {"key": "NOTE2", "data": {"key": "NOTE2", "parentItem": "FILE1", **INK}},
    ]
    path = tmp_path / "items.json"
    path.write_text(json.dumps(rows), "utf-8")
    check(path)


def test_json_of_better_bibtex(tmp_path: Path) -> None:
    attachment = {"itemType": "attachment", "title": "PDF", "annotations": [{"key": "A", **MARK}, {"key": "B", **INK}]}
    path = tmp_path / "library.json"
    path.write_text(json.dumps({"items": [{"itemKey": "ITEM1", "attachments": [attachment], **ITEM}]}), "utf-8")
    check(path)


def test_the_database_itself(tmp_path: Path) -> None:
    path = tmp_path / "zotero.sqlite"
    fields = {"title": "Gate holds", "publicationTitle": "Kestrel Daily", "url": "https://kestrel.example/gate"}
    with sqlite3.connect(path) as connection:
        connection.executescript(
            """
            CREATE TABLE items (itemID INTEGER PRIMARY KEY, key TEXT, dateAdded TEXT);
            CREATE TABLE deletedItems (itemID INTEGER);
            CREATE TABLE itemAttachments (itemID INTEGER, parentItemID INTEGER);
            CREATE TABLE itemAnnotations (itemID INTEGER, parentItemID INTEGER, type INTEGER, authorName TEXT,
              text TEXT, comment TEXT, color TEXT, pageLabel TEXT, sortIndex TEXT, position TEXT);
            CREATE TABLE fields (fieldID INTEGER, fieldName TEXT);
            CREATE TABLE itemData (itemID INTEGER, fieldID INTEGER, valueID INTEGER);
            CREATE TABLE itemDataValues (valueID INTEGER, value TEXT);
            CREATE TABLE creators (creatorID INTEGER, firstName TEXT, lastName TEXT);
            CREATE TABLE itemCreators (itemID INTEGER, creatorID INTEGER, orderIndex INTEGER);
            CREATE TABLE tags (tagID INTEGER, name TEXT);
            CREATE TABLE itemTags (itemID INTEGER, tagID INTEGER);
            INSERT INTO items VALUES (1, 'ITEM1', ''), (2, 'FILE1', ''), (3, 'A', '2031'), (4, 'B', ''), (5, 'C', '');
            INSERT INTO deletedItems VALUES (5);
            INSERT INTO itemAttachments VALUES (2, 1);
            INSERT INTO itemAnnotations VALUES
              (3, 2, 1, 'mk', 'The gate held\nthrough every storm', 'check this', '#ffd400', '3', '1', '{}'),
              (4, 2, 4, '', NULL, NULL, '#ffd400', '4', '2', '{}'), (5, 2, 1, '', 'gone', '', '', '', '3', '{}');
            INSERT INTO creators VALUES (1, 'Ona', 'Brandt');
            INSERT INTO itemCreators VALUES (1, 1, 0);
            INSERT INTO tags VALUES (1, 'safety');
            INSERT INTO itemTags VALUES (3, 1);
            """
        )
        for number, (name, value) in enumerate(fields.items()):
            connection.execute("INSERT INTO fields VALUES (?, ?)", (number, name))
            connection.execute("INSERT INTO itemDataValues VALUES (?, ?)", (number, value))
            connection.execute("INSERT INTO itemData VALUES (1, ?, ?)", (number, number))
    connection.close()
    check(path)


def test_a_note_saved_as_html(tmp_path: Path) -> None:
    said = {
        "attachmentURI": "http://zotero.org/users/1/items/FILE1",
        "annotationKey": "A",
        "pageLabel": "3",
        "citationItem": {"uris": ["http://zotero.org/users/1/items/ITEM1"], "itemData": {"title": "Gate holds"}},
    }
    path = tmp_path / "note.html"
    path.write_text(
        f'<div><p><span class="highlight" data-annotation="{quote(json.dumps(said))}">“The <b>gate</b> held”</span> '
        '<span class="citation">(Brandt, 2031)</span></p></div>',
        "utf-8",
    )
    assert recognise(path) == "zotero"
    (article,) = read(path).snapshot.articles
    assert article.summary.metadata.title == "Gate holds"
    assert [one.exact for one in article.quotes] == ["The gate held"]


def test_json_of_items_without_annotations_is_nobodys(tmp_path: Path) -> None:
    path = tmp_path / "items.json"
    path.write_text(json.dumps([{"key": "ITEM1", "data": ITEM}]), "utf-8")
    assert recognise(path) == ""
