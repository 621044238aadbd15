"""Taking in custom fields and what records have in them."""

from __future__ import annotations

import json

from annotator.library.differences import Judging
from annotator.library.field_values import clean_value
from annotator.library.fields import Fields
from annotator.library.merging_ids import Ids
from annotator.model import CustomField, FieldId, FieldValue
from annotator.store import Store


class ValueMerging:
    """The custom fields of one merge. A field is the same by uid, or by name where it is of the same kind of record."""

    def __init__(self, store: Store, ids: Ids, judging: Judging) -> None:
        self._store = store
        self._ids = ids
        self._judging = judging

    def define(self, fields: tuple[CustomField, ...]) -> None:
        """Take in the definitions; choices that only theirs has are added, another kind of content is told."""
        known = Fields(self._store)
        for field in fields:
            if not field.name.strip():
                continue  # nothing here could show it
            by_uid = self._ids.of_uid("custom_field", field.uid)
            same = known.get(FieldId(by_uid)) if by_uid is not None else known.find(field.target, field.name)
            if same is not None and same.target is not field.target:
                continue
            if not self._ids.is_known("field", field.id, same.id if same else None):
                row = self._store.insert(
                    "custom_field", uid=field.uid, target=str(field.target), name=field.name, kind=str(field.kind),
                    choices=json.dumps(field.choices, ensure_ascii=False),
                )  # fmt: skip
                self._ids.is_new("field", field.id, row)
                continue
            assert same is not None
            self._judging.single("field", field.name, field.uid, "kind", same.kind, field.kind, fixed=True)
            ours, theirs = [*same.choices], [*field.choices]
            if self._judging.joined("field", field.name, field.uid, "choices", ours, theirs) != "ours":
                joined = list(dict.fromkeys([*ours, *theirs]))
                self._store.update("custom_field", same.id, choices=json.dumps(joined, ensure_ascii=False))

    def take(self, kind: str, name: str, record: int, uid: str, values: tuple[FieldValue, ...]) -> None:
        """What their record has in its fields; a value that the field here cannot hold is told and left out."""
        mine = self._ids.get(kind, record)
        for value in values:
            field = self._ids.get("field", value.field)
            if mine is None or field is None:
                continue
            here = Fields(self._store).get(FieldId(field))
            rows = self._store.rows("SELECT id, value FROM field_value WHERE field = ? AND record = ?", [field, mine])
            held = rows[0][1] if rows else ""
            text = _fitting(value.value, here)
            if not text:
                self._judging.single(kind, name, uid, here.name, held, value.value, fixed=True)
            elif self._ids.was_made(kind, record) or self._judging.single(kind, name, uid, here.name, held, text):
                if rows:
                    self._store.update("field_value", rows[0][0], value=text)
                else:
                    self._store.insert("field_value", field=field, record=mine, value=text)


def _fitting(value: str, field: CustomField) -> str:
    """`value` as the field writes it, "" when it cannot hold it."""
    try:
        return clean_value(field.kind, value, field.choices)
    except ValueError:
        return ""
