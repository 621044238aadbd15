"""Discourse Network Analyzer projects (`.dna`, versions 2 and 3): statements with their actors, concepts and agreement.

Offsets are 0-based UTF-16 units, as Java counts them.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from annotator.exchange.gathering import Gathering
from annotator.exchange.imported import Imported, Outcome
from annotator.exchange.placing import Placed, utf16_units, within
from annotator.exchange.sqlite import opened, tables
from annotator.model import ActorId, ActorKind, ClaimId, Metadata, QuoteKind, Stance

_PERSON = ("person", "speaker", "actor", "narrator")
_ORGANISATION = ("organization", "organisation", "party", "group")
_CONCEPT = ("concept", "category", "claim", "frame", "argument")
_AGREEMENT = ("agreement", "agree", "qualifier", "stance", "position")
_MILLISECONDS = 100_000_000_000  # version 2 counts milliseconds, version 3 seconds


def made(path: Path) -> bool:
    """Whether `path` is a DNA database."""
    found = tables(path)
    return {"statementtypeid", "start", "stop"} <= found.get("statements", set()) and "datashorttext" in found


@dataclass(frozen=True, slots=True)
class _Variable:
    """A variable of a statement type. `kind` is DNA's data type."""

    name: str
    kind: str


def read_project(path: Path) -> Imported:
    """Documents become articles, persons and organisations actors, concepts claims, agreement the stance.

    A statement becomes an indirect quote of its person, whose organisation is the affiliation, or of its organisation.
    Statement types without actors and concepts become passages. Raises ImportFailed.
    """
    with opened(path) as connection:
        version = connection.execute("SELECT Value FROM SETTINGS WHERE Property = 'version'").fetchone()
        gathering = Gathering("dna", str(version[0]) if version else "", path.stem, path.stem)
        texts = _documents(connection, gathering)
        types = {
            row["ID"]: str(row["Label"])
            for row in connection.execute("SELECT ID, Label FROM STATEMENTTYPES ORDER BY ID")
        }
        variables = {
            row["ID"]: _Variable(str(row["Variable"]), str(row["DataType"]))
            for row in connection.execute("SELECT ID, Variable, DataType FROM VARIABLES")
        }
        coders = {row["ID"]: str(row["Name"]) for row in connection.execute("SELECT ID, Name FROM CODERS")}
        values = _values(connection, variables)
        for row in connection.execute(
            "SELECT ID, StatementTypeId, DocumentId, Start, Stop, Coder FROM STATEMENTS ORDER BY DocumentId, Start, ID"
        ).fetchall():
            _statement(row, gathering, texts, values.get(row["ID"], {}), types, coders)
    return gathering.imported()


def _documents(connection: sqlite3.Connection, gathering: Gathering) -> dict[int, tuple[str, list[int]]]:
    texts: dict[int, tuple[str, list[int]]] = {}
    for row in connection.execute("SELECT * FROM DOCUMENTS ORDER BY ID").fetchall():
        text, title = str(row["Text"] or ""), str(row["Title"] or "")
        if not text.strip():
            gathering.report("document", title, Outcome.DROPPED, "it has no text")
            continue
        metadata = Metadata(
            title,
            str(row["Source"] or ""),
            str(row["Author"] or ""),
            _date(row["Date"]),
            section=str(row["Section"] or ""),
        )
        notes = [str(row["Notes"] or ""), f"Type: {row['Type']}" if row["Type"] else ""]
        gathering.article(str(row["ID"]), Placed(text), metadata, note="\n".join(note for note in notes if note))
        gathering.report("document", title)
        texts[row["ID"]] = (text, list(utf16_units(text)))
    return texts


def _values(connection: sqlite3.Connection, variables: dict[int, _Variable]) -> dict[int, dict[_Variable, str | int]]:
    """By statement, the value of each of its variables."""
    found: dict[int, dict[_Variable, str | int]] = {}
    columns = {row[1].lower() for row in connection.execute("SELECT * FROM pragma_table_info('DATASHORTTEXT')")}
    short = (
        "SELECT d.StatementId, d.VariableId, e.Value FROM DATASHORTTEXT d JOIN ENTITIES e ON e.ID = d.Entity"
        if "entity" in columns
        else "SELECT StatementId, VariableId, Value FROM DATASHORTTEXT"
    )
    for query in (short, *(f"SELECT StatementId, VariableId, Value FROM {name}" for name in _TABLES)):
        for statement, variable, value in connection.execute(query):
            if variable in variables:
                found.setdefault(statement, {})[variables[variable]] = (
                    value if isinstance(value, int) else str(value or "")
                )
    return found


_TABLES = ("DATABOOLEAN", "DATAINTEGER", "DATALONGTEXT")


def _statement(
    row: sqlite3.Row,
    gathering: Gathering,
    texts: dict[int, tuple[str, list[int]]],
    values: dict[_Variable, str | int],
    types: dict[int, str],
    coders: dict[int, str],
) -> None:
    kind = types.get(row["StatementTypeId"], "statement")
    if row["DocumentId"] not in texts:
        gathering.report("statement", kind, Outcome.DROPPED, "its document is not there")
        return
    text, table = texts[row["DocumentId"]]
    start, end = within(table, int(row["Start"]), int(row["Stop"]))
    person, organisation = _named(values, _PERSON), _named(values, _ORGANISATION)
    concept, agreement = _named(values, _CONCEPT), _named(values, _AGREEMENT)
    speakers = _speakers(gathering, str(person or ""), str(organisation or ""))
    claims: tuple[tuple[ClaimId, Stance], ...] = ()
    if concept:
        claims = ((gathering.claim(str(concept)), _stance(agreement)),)
    used = {*_PERSON, *_ORGANISATION, *_CONCEPT, *(_AGREEMENT if agreement in (0, 1, -1) else ())}
    notes = [f"{one.name}: {value}" for one, value in values.items() if one.name.lower() not in used and value != ""]
    gathering.quote(
        f"statement {row['ID']}",
        str(row["DocumentId"]),
        [(start, end, text[start:end])],
        kind=QuoteKind.INDIRECT if speakers or claims else QuoteKind.PASSAGE,
        speakers=speakers,
        claims=claims,
        what="statement",
        note="\n".join(([] if kind == "DNA Statement" else [kind]) + notes),
        coder=coders.get(row["Coder"], ""),
    )


def _named(values: dict[_Variable, str | int], names: tuple[str, ...]) -> str | int | None:
    """The first value, in the order of `names`, of a variable so called."""
    by_name = {one.name.lower(): value for one, value in values.items()}
    return next((by_name[name] for name in names if by_name.get(name) not in (None, "")), None)


def _speakers(gathering: Gathering, person: str, organisation: str) -> tuple[ActorId, ...]:
    above = gathering.actor(organisation, ActorKind.ORGANISATION) if organisation else None
    if person:
        return (gathering.actor(person, ActorKind.PERSON, affiliation=above),)
    return (above,) if above else ()


def _stance(agreement: str | int | None) -> Stance:
    """DNA's boolean agreement, or the sign of its integer scale, as a stance."""
    if not isinstance(agreement, int):
        return Stance.REPORTS
    return Stance.ASSERTS if agreement > 0 else Stance.DENIES


def _date(stamp: object) -> str:
    if not isinstance(stamp, int):
        return ""
    try:
        moment = datetime.fromtimestamp(stamp / 1000 if abs(stamp) > _MILLISECONDS else stamp, UTC)
    except (OverflowError, OSError, ValueError):
        return ""
    return moment.date().isoformat()
