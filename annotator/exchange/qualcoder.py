"""QualCoder projects: a folder `name.qda` with the database `data.qda`. Offsets are code points.

Older versions counted UTF-16 units after an emoji; the unit in which most codings read as they should is taken.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from annotator.exchange.gathering import Gathering
from annotator.exchange.imported import Imported, Outcome
from annotator.exchange.placing import Placed, best_unit, code_points, utf16_units, within
from annotator.exchange.sqlite import opened, tables
from annotator.model import Metadata


def made(path: Path) -> bool:
    """Whether `path` is a QualCoder project folder or its database."""
    found = tables(_database(path))
    return "fulltext" in found.get("source", ()) and {"cid", "fid", "pos0"} <= found.get("code_text", set())


def read_project(path: Path) -> Imported:
    """Sources become articles, codes and categories tags, codings passages; memos become notes. Raises ImportFailed."""
    with opened(_database(path)) as connection:
        project = connection.execute("SELECT databaseversion, date FROM project").fetchone()
        version, date = (str(project[0] or ""), str(project[1] or "")) if project else ("", "")
        gathering = Gathering("qualcoder", version, f"{path.name} {date}", path.stem)
        _tags(connection, gathering)
        texts = _articles(connection, gathering)
        _codings(connection, gathering, texts)
        _rest(connection, gathering)
    return gathering.imported()


def _database(path: Path) -> Path:
    return path / "data.qda" if path.is_dir() else path


def _tags(connection: sqlite3.Connection, gathering: Gathering) -> None:
    waiting = connection.execute("SELECT catid, name, memo, supercatid FROM code_cat ORDER BY catid").fetchall()
    known: set[int] = set()
    while waiting:
        # A category whose parent is missing, or its own descendant, becomes a root.
        ready = [row for row in waiting if row["supercatid"] is None or row["supercatid"] in known]
        for row in ready or waiting:
            parent = f"category {row['supercatid']}" if row["supercatid"] in known else ""
            gathering.tag(f"category {row['catid']}", str(row["name"]), parent, definition=str(row["memo"] or ""))
            gathering.report("category", str(row["name"]))
            known.add(row["catid"])
        waiting = [row for row in waiting if row["catid"] not in known]
    for row in connection.execute("SELECT cid, name, memo, catid, color FROM code_name ORDER BY cid"):
        parent = f"category {row['catid']}" if row["catid"] in known else ""
        gathering.tag(
            f"code {row['cid']}",
            str(row["name"]),
            parent,
            definition=str(row["memo"] or ""),
            colour=str(row["color"] or "").lower(),
        )
        gathering.report("code", str(row["name"]))


def _articles(connection: sqlite3.Connection, gathering: Gathering) -> dict[int, str]:
    texts: dict[int, str] = {}
    for row in connection.execute("SELECT id, name, fulltext, memo, date FROM source ORDER BY id"):
        text, name = row["fulltext"], str(row["name"])
        if not isinstance(text, str) or not text.strip():
            gathering.report("source", name, Outcome.DROPPED, "it has no text (an image, sound or film)")
            continue
        texts[row["id"]] = text
        gathering.article(
            str(row["id"]), Placed(text), Metadata(name), note=str(row["memo"] or ""), created=str(row["date"] or "")
        )
        gathering.report("source", name)
    return texts


def _codings(connection: sqlite3.Connection, gathering: Gathering, texts: dict[int, str]) -> None:
    codes = {row[0] for row in connection.execute("SELECT cid FROM code_name")}
    by_source: dict[int, list[sqlite3.Row]] = {}
    for row in connection.execute(
        "SELECT ctid, cid, fid, seltext, pos0, pos1, owner, date, memo FROM code_text ORDER BY fid, pos0, pos1, ctid"
    ):
        by_source.setdefault(row["fid"], []).append(row)
    for source, rows in by_source.items():
        if source not in texts:
            for row in rows:
                gathering.report("coding", str(row["seltext"])[:80], Outcome.DROPPED, "its source is not there")
            continue
        wanted = [(int(row["pos0"]), int(row["pos1"]), str(row["seltext"] or "")) for row in rows]
        table = best_unit(texts[source], wanted, (code_points, utf16_units))
        for row, (start, end, words) in zip(rows, wanted, strict=True):
            gathering.quote(
                f"coding {row['ctid']}",
                str(source),
                [(*within(table, start, end), words)],
                tags=(f"code {row['cid']}",) if row["cid"] in codes else (),
                note=str(row["memo"] or ""),
                coder=str(row["owner"] or ""),
                created=str(row["date"] or ""),
            )


def _rest(connection: sqlite3.Connection, gathering: Gathering) -> None:
    """What Attest has no place for, said item by item."""
    found = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for table, kind, column in (
        ("code_image", "image coding", "imid"),
        ("code_av", "sound or film coding", "avid"),
        ("journal", "journal entry", "name"),
        ("cases", "case", "name"),
        ("attribute", "attribute", "name"),
    ):
        if table in found:
            for row in connection.execute(f"SELECT {column} FROM {table}"):
                gathering.report(kind, str(row[0]), Outcome.DROPPED, "Attest has no place for it")
    if "annotation" in found:
        for row in connection.execute("SELECT anid, fid, pos0, pos1, memo, owner, date FROM annotation ORDER BY anid"):
            if gathering.has_article(str(row["fid"])):
                gathering.quote(
                    f"annotation {row['anid']}",
                    str(row["fid"]),
                    [(int(row["pos0"]), int(row["pos1"]), "")],
                    what="annotation",
                    note=str(row["memo"] or ""),
                    coder=str(row["owner"] or ""),
                    created=str(row["date"] or ""),
                )
            else:
                gathering.report("annotation", str(row["memo"])[:80], Outcome.DROPPED, "its source is not there")
