"""Migrations of the library file. One is never edited after release: a later one changes what it made."""

from __future__ import annotations

import secrets

from sqlite_utils import Database, Migrations

from annotator.schema.tables import APPLICATION_ID, FIRST, SCHEMA_VERSION
from annotator.schema.triggers import install_triggers

migrations = Migrations("attest")


@migrations(name="0001-first")
def _first(db: Database) -> None:
    for statement in FIRST.split(";\n"):
        if statement.strip():
            db.execute(statement)
    db.execute("INSERT INTO setting (key, value) VALUES ('uid', ?)", [secrets.token_hex(16)])
    db.execute("INSERT INTO journal (id, edit, replaying) VALUES (1, NULL, 0)")


def migrate(db: Database) -> None:
    """Bring the library to this program's schema and make its triggers anew.

    The caller has made a backup of an older library and refused a newer one.
    """
    migrations.apply(db)
    assert len(migrations.applied(db)) == SCHEMA_VERSION
    with db.atomic():
        install_triggers(db)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
