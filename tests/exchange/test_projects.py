"""Projects of QualCoder, Taguette and DNA: every item accounted for, the placed ones' words equal to the file's."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from annotator.errors import ImportFailed
from annotator.exchange import Imported, Outcome, read, recognise
from annotator.exporting import NetworkOptions, write
from annotator.exporting.network import network, statements
from annotator.model import ActorKind, Placement, Stance
from tests.exporting.make import harbour
from tests.shared_data import SHARED, needs_shared

EXCHANGE = (SHARED or Path()) / "05_project_exchange"


def database(path: Path, *lines: str) -> Path:
    with sqlite3.connect(path) as connection:
        connection.executescript(";\n".join(lines))
    connection.close()
    return path


def bare(text: str) -> str:
    return re.sub(r"\s+", "", text)


TEXT = "First line 😀 here.\r\n\r\n  “Second”\tline,  she said.\nThird <b>."


def qualcoder(folder: Path, codings: str) -> Path:
    folder.mkdir()
    quoted = TEXT.replace("'", "''")
    database(
        folder / "data.qda",
        "CREATE TABLE project (databaseversion text, date text, memo text, about text)",
        "INSERT INTO project VALUES ('v8', '2031-01-01', '', '')",
        "CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text,"
        " date text)",
        f"INSERT INTO source VALUES (1, 'one.txt', '{quoted}', null, 'a memo', 'mk', '2031-01-02'),"
        " (2, 'picture.png', null, '/images/p.png', '', 'mk', '')",
        "CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, memo text,"
        " supercatid integer)",
        "INSERT INTO code_cat VALUES (1, 'inner', '', '', '', 2), (2, 'outer', '', '', 'about', null),"
        " (3, 'loop', '', '', '', 4), (4, 'pool', '', '', '', 3)",
        "CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text,"
        " color text)",
        "INSERT INTO code_name VALUES (7, 'speech', 'what is said', 1, '', '', '#FF0000')",
        "CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer, seltext text, pos0 integer,"
        " pos1 integer, owner text, date text, memo text)",
        f"INSERT INTO code_text VALUES {codings}",
        "CREATE TABLE annotation (anid integer primary key, fid integer, pos0 integer, pos1 integer, memo text,"
        " owner text, date text)",
        "INSERT INTO annotation VALUES (1, 1, 0, 5, 'see here', 'mk', '')",
        "CREATE TABLE journal (jid integer primary key, name text)",
        "INSERT INTO journal VALUES (1, 'diary')",
    )
    return folder


def test_qualcoder_texts_codes_and_codings(tmp_path: Path) -> None:
    start = TEXT.index("“Second”")
    words = TEXT[start : start + 13]
    path = qualcoder(
        tmp_path / "p.qda",
        f"(1, 7, 1, '{words}', {start}, {start + 13}, 'mk', '2031-01-03', 'memo'),"
        f"(2, 7, 1, 'Third <b>', 0, 9, 'mk', '', ''), (3, 7, 1, 'not there at all', 0, 5, 'mk', '', ''),"
        "(4, 7, 2, 'x', 0, 1, 'mk', '', ''), (5, 99, 1, 'First', 0, 5, 'mk', '', '')",
    )
    assert recognise(path) == recognise(path / "data.qda") == "qualcoder"
    imported = read(path)
    (article,) = imported.snapshot.articles
    assert article.version.content.text == "First line 😀 here.\n“Second” line, she said.\nThird <b>."
    assert article.summary.note == "a memo"
    assert {tag.path for tag in imported.snapshot.tags} >= {"outer / inner / speech", "outer / inner", "outer"}
    quotes = {quote.exact: quote for quote in article.quotes}
    second = quotes["“Second” line"]
    assert (second.note, second.coder, second.tags[0].colour) == ("memo", "mk", "#ff0000")
    assert quotes["Third <b>"].spans[0].placement is Placement.PLACED
    assert quotes["not there at all"].spans[0].placement is Placement.ORPHAN
    report = imported.report
    assert report.count("coding") == 5
    assert [report.count("coding", outcome) for outcome in Outcome] == [2, 1, 1, 1]
    assert report.count("annotation", Outcome.KEPT) == 1
    assert report.count("journal entry", Outcome.DROPPED) == report.count("source", Outcome.DROPPED) == 1
    assert "coding: 2 kept, 1 changed, 1 orphan, 1 dropped" in report.summary


def test_qualcoders_older_utf16_offsets_are_noticed(tmp_path: Path) -> None:
    found = [(m.start() + 1, m.end() + 1, m.group()) for m in re.finditer(r"here|she|said", TEXT)]
    rows = ",".join(f"({n}, 7, 1, '{w}', {s}, {e}, 'mk', '', '')" for n, (s, e, w) in enumerate(found, 1))
    imported = read(qualcoder(tmp_path / "p.qda", rows))
    assert imported.report.count("coding", Outcome.KEPT) == 3
    assert [q.exact for q in imported.snapshot.articles[0].quotes if q.tags] == ["here", "she", "said"]


HTML = "<h1>Títle</h1><p>One — “quoted”\n text &amp; 😀 more.</p><ul><li>item</li></ul>"


def test_taguette_counts_bytes_of_the_pages_text(tmp_path: Path) -> None:
    plain = "TítleOne — “quoted”\n text & 😀 more.item"

    def row(number: int, words: str) -> str:
        start = len(plain[: plain.index(words)].encode())
        return f"({number}, 1, {start}, {start + len(words.encode())}, '{words.replace('&', '&amp;')}')"

    path = database(
        tmp_path / "t.sqlite3",
        "CREATE TABLE projects (id integer, name text, description text, created text)",
        "INSERT INTO projects VALUES (1, 'wood', '', '2031')",
        "CREATE TABLE alembic_version (version_num text)",
        "CREATE TABLE documents (id integer, name text, description text, filename text, created text, contents text)",
        f"INSERT INTO documents VALUES (1, 'doc', 'about', 'd.html', '2031', '{HTML}')",
        "CREATE TABLE tags (id integer, project_id integer, path text, description text)",
        "INSERT INTO tags VALUES (1, 1, 'speech.direct', 'said'), (2, 1, 'x', '')",
        "CREATE TABLE highlights (id integer, document_id integer, start_offset integer, end_offset integer,"
        " snippet text)",
        f"INSERT INTO highlights VALUES {row(1, '“quoted”')}, {row(2, '& 😀 more')}, {row(3, 'item')}",
        "CREATE TABLE highlight_tags (highlight_id integer, tag_id integer)",
        "INSERT INTO highlight_tags VALUES (1, 1), (1, 2), (2, 1)",
    )
    imported = read(path)
    assert imported.tool == "taguette"
    (article,) = imported.snapshot.articles
    assert article.version.content.text == "Títle\nOne — “quoted” text & 😀 more.\nitem"
    assert [b.kind.value for b in article.version.content.blocks] == ["heading", "paragraph", "list item"]
    assert [(q.exact, len(q.tags)) for q in article.quotes] == [("“quoted”", 2), ("& 😀 more", 1), ("item", 0)]
    assert imported.report.count("highlight", Outcome.KEPT) == 3


def dna(path: Path, version: int) -> Path:
    values = (
        ("Entity INTEGER", "1, 2, 3", "CREATE TABLE ENTITIES(ID, VariableId, Value)", 1)
        if version == 3
        else ("Value TEXT", "'Ona', 'Union', 'Close it'", "CREATE TABLE UNUSED(x)", 1000)
    )
    column, (person, organisation, concept), entities, scale = values[0], values[1].split(", "), values[2], values[3]
    return database(
        path,
        "CREATE TABLE SETTINGS(Property TEXT, Value TEXT)",
        f"INSERT INTO SETTINGS VALUES ('version', '{version}.0')",
        "CREATE TABLE CODERS(ID INTEGER, Name TEXT)",
        "INSERT INTO CODERS VALUES (1, 'mk')",
        "CREATE TABLE DOCUMENTS(ID INTEGER, Title TEXT, Text TEXT, Coder INTEGER, Author TEXT, Source TEXT,"
        " Section TEXT, Notes TEXT, Type TEXT, Date INTEGER)",
        "INSERT INTO DOCUMENTS VALUES (1, 'T', '😀 Close it now, she said.', 1, 'A', 'S', '', 'n', '',"
        f" {1106697600 * scale})",
        "CREATE TABLE STATEMENTTYPES(ID INTEGER, Label TEXT)",
        "INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement'), (2, 'Annotation')",
        "CREATE TABLE VARIABLES(ID INTEGER, Variable TEXT, DataType TEXT, StatementTypeId INTEGER)",
        "INSERT INTO VARIABLES VALUES (1, 'person', 'short text', 1), (2, 'organization', 'short text', 1),"
        " (3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1), (5, 'note', 'long text', 2)",
        "CREATE TABLE STATEMENTS(ID INTEGER, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER, Stop INTEGER,"
        " Coder INTEGER)",
        "INSERT INTO STATEMENTS VALUES (1, 1, 1, 3, 15, 1), (2, 2, 1, 17, 25, 1), (3, 1, 9, 0, 1, 1)",
        entities,
        "INSERT INTO ENTITIES VALUES (1, 1, 'Ona'), (2, 2, 'Union'), (3, 3, 'Close it')"
        if version == 3
        else "SELECT 1",
        f"CREATE TABLE DATASHORTTEXT(ID INTEGER, StatementId INTEGER, VariableId INTEGER, {column})",
        f"INSERT INTO DATASHORTTEXT VALUES (1, 1, 1, {person}), (2, 1, 2, {organisation}), (3, 1, 3, {concept})",
        "CREATE TABLE DATABOOLEAN(ID INTEGER, StatementId INTEGER, VariableId INTEGER, Value INTEGER)",
        "INSERT INTO DATABOOLEAN VALUES (1, 1, 4, 0)",
        "CREATE TABLE DATAINTEGER(ID INTEGER, StatementId INTEGER, VariableId INTEGER, Value INTEGER)",
        "CREATE TABLE DATALONGTEXT(ID INTEGER, StatementId INTEGER, VariableId INTEGER, Value TEXT)",
        "INSERT INTO DATALONGTEXT VALUES (1, 2, 5, 'look')",
    )


@pytest.mark.parametrize("version", [2, 3])
def test_dna_statements_are_quotes_with_actor_claim_and_stance(tmp_path: Path, version: int) -> None:
    imported = read(dna(tmp_path / "d.dna", version))
    (article,) = imported.snapshot.articles
    assert article.summary.metadata.published == "2005-01-26"
    assert article.summary.metadata.outlet == "S"
    statement, annotation = article.quotes
    assert statement.exact == "Close it now"
    assert [actor.name for actor in statement.speakers] == ["Ona"]
    assert [(c.statement, c.stance) for c in statement.claims] == [("Close it", Stance.DENIES)]
    assert (statement.coder, annotation.exact, annotation.note) == ("mk", "she said", "Annotation\nnote: look")
    ona, union = imported.snapshot.actors
    assert (ona.affiliation, union.kind) == (union.id, ActorKind.ORGANISATION)
    assert imported.report.count("statement", Outcome.DROPPED) == 1


def test_importing_twice_gives_the_same_uids(tmp_path: Path) -> None:
    path = dna(tmp_path / "d.dna", 3)
    assert read(path) == read(path)


def test_what_is_read_can_be_written(tmp_path: Path) -> None:
    path = dna(tmp_path / "d.dna", 3)
    first = write(read(path).snapshot, "html", tmp_path / "a.html")
    second = write(read(first).snapshot, "html", tmp_path / "b.html")
    assert first.read_bytes() == second.read_bytes()


def test_an_attest_page_and_site_are_projects_too(tmp_path: Path) -> None:
    for name, to in (("html", tmp_path / "a.html"), ("site", tmp_path / "site")):
        path = write(harbour().snapshot(), name, to)
        imported = read(path)
        assert imported.tool == "attest"
        assert imported.report.count("quote", Outcome.KEPT) == 14


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: raw[: len(raw) // 2],
        lambda raw: raw[:4096] + bytes(len(raw) - 4096),
        lambda raw: raw.replace(b"CREATE TABLE VARIABLES", b"CREATE TABLE VARIOUS__"),
    ],
)
def test_a_damaged_project_is_refused(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    path = dna(tmp_path / "d.dna", 3)
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(ImportFailed) as caught:
        read(path)
    assert caught.value.hint


def test_other_files_are_nobodys_project(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    database(tmp_path / "b.sqlite3", "CREATE TABLE t (x)")
    for path in (tmp_path / "a.txt", tmp_path / "b.sqlite3", tmp_path, tmp_path / "missing"):
        assert recognise(path) == ""
        with pytest.raises(ImportFailed, match="no project"):
            read(path)


def accounted(imported: Imported, kind: str, wanted: dict[str, str]) -> None:
    """Every item of the file is in the report, and every placed one reads as the file says (uid -> words)."""
    assert imported.report.count(kind) == len(wanted)
    quotes = [quote for article in imported.snapshot.articles for quote in article.quotes]
    assert sorted(bare(quote.exact) for quote in quotes) == sorted(bare(words) for words in wanted.values())
    for article in imported.snapshot.articles:
        for quote in article.quotes:
            for span in quote.spans:
                assert span.placement is Placement.PLACED
                assert article.version.content.text[span.start : span.end] == span.exact


@needs_shared
def test_the_shared_qualcoder_project_comes_over_whole(tmp_path: Path) -> None:
    path = EXCHANGE / "qualcoder_made" / "wikinews.qda"
    with sqlite3.connect(f"file:{path / 'data.qda'}?mode=ro&immutable=1", uri=True) as connection:
        wanted = dict(connection.execute("SELECT 'coding ' || ctid, seltext FROM code_text"))
    connection.close()
    assert len(wanted) == 312
    accounted(read(path), "coding", wanted)


@needs_shared
@pytest.mark.parametrize("name", ["wikinews_taguette1.5.2_export.sqlite3", "wikinews_schema_09c662cd9483.sqlite3"])
def test_the_shared_taguette_projects_come_over_whole(tmp_path: Path, name: str) -> None:
    path = EXCHANGE / "taguette_made" / name
    with sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True) as connection:
        rows = connection.execute("SELECT id, snippet FROM highlights").fetchall()
    connection.close()
    plain = {str(number): re.sub(r"<[^>]*>", "", snippet) for number, snippet in rows}
    plain = {
        number: words.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">") for number, words in plain.items()
    }
    assert len(plain) == 265
    accounted(read(path), "highlight", plain)


@needs_shared
@pytest.mark.parametrize("name", ["bitrot.sqlite3", "truncated.sqlite3", "hostile_taguette.sqlite3"])
def test_shared_hostile_databases_do_no_harm(tmp_path: Path, name: str) -> None:
    assert SHARED is not None
    path = Path(shutil.copy(SHARED / "08_hostile" / "made" / name, tmp_path / name))
    before = path.read_bytes()
    with suppress(ImportFailed):
        write(read(path).snapshot, "html", tmp_path / "a.html")
    assert path.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir() if p.suffix != ".html" and p.name != "home") == [name]


def test_a_dna_project_gives_its_network(tmp_path: Path) -> None:
    found = network(statements(read(dna(tmp_path / "d.dna", 2)).snapshot), NetworkOptions(stances="subtract"))
    assert found.weights == ((-1.0,),)
