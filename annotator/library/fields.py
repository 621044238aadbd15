"""Custom fields of quotes, actors, claims and articles: defining, changing and filling them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from annotator.errors import NotFound
from annotator.library.field_values import clean_value
from annotator.model import CustomField, FieldId, FieldKind, FieldTarget
from annotator.store import Store
from annotator.text import one_line

_FIELD = """
SELECT f.id, f.uid, f.target, f.name, f.kind, f.choices,
  (SELECT count(*) FROM field_value v WHERE v.field = f.id) FROM custom_field f
"""


class Fields:
    """The custom fields of one library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self, target: FieldTarget | None = None) -> tuple[CustomField, ...]:
        """The fields of a kind of record, or of all, in the order they were defined."""
        rows = self._store.rows(f"{_FIELD} WHERE ? IS NULL OR f.target = ? ORDER BY f.id", [target, target])
        return tuple(
            CustomField(
                FieldId(row[0]),
                row[1],
                FieldTarget(row[2]),
                row[3],
                FieldKind(row[4]),
                tuple(json.loads(row[5])),
                row[6],
            )
            for row in rows
        )

    def get(self, field: FieldId) -> CustomField:
        """One field. Raises NotFound."""
        for known in self.all():
            if known.id == field:
                return known
        raise NotFound(f"There is no field {field}.", "It may have been taken back by an undo.")

    def find(self, target: FieldTarget, name: str) -> CustomField | None:
        """The field of this name, upper and lower case alike."""
        wanted = _clean(name).casefold()
        return next((known for known in self.all(target) if known.name.casefold() == wanted), None)

    def add(
        self, target: FieldTarget, name: str, kind: FieldKind = FieldKind.TEXT, choices: Sequence[str] = ()
    ) -> CustomField:
        """Define a field. Raises ValueError for a name that is empty or taken, and for a choice without choices."""
        name, choices = _clean(name), _choices(choices)
        self._refuse_taken(target, name, None)
        if kind is FieldKind.CHOICE and not choices:
            raise ValueError("a field of choices needs at least one choice")
        with self._store.edit(f"Add field “{name}”"):
            field = self._store.insert(
                "custom_field", target=str(target), name=name, kind=str(kind),
                choices=json.dumps(choices if kind is FieldKind.CHOICE else [], ensure_ascii=False),
            )  # fmt: skip
        return self.get(FieldId(field))

    def rename(self, field: FieldId, name: str) -> None:
        """Give a field another name. Raises ValueError for one that is empty or taken."""
        known, name = self.get(field), _clean(name)
        self._refuse_taken(known.target, name, field)
        with self._store.edit(f"Rename field “{known.name}”"):
            self._store.update("custom_field", field, name=name)

    def set_kind(self, field: FieldId, kind: FieldKind, choices: Sequence[str] = ()) -> None:
        """Have a field hold something else. Its values are rewritten as the new kind writes them.

        Raises ValueError, and changes nothing, when one of them cannot be. A field that becomes a choice without
        `choices` offers the values it has.
        """
        known = self.get(field)
        rows = self._store.rows("SELECT id, value FROM field_value WHERE field = ? ORDER BY id", [field])
        choices = _choices(choices or (dict.fromkeys(row[1] for row in rows) if kind is FieldKind.CHOICE else ()))
        if kind is FieldKind.CHOICE and not choices:
            raise ValueError("a field of choices needs at least one choice")
        with self._store.edit(f"Change kind of field “{known.name}”"):
            for row, value in rows:
                self._store.update("field_value", row, value=clean_value(kind, value, choices))
            kept = choices if kind is FieldKind.CHOICE else []
            self._store.update("custom_field", field, kind=str(kind), choices=json.dumps(kept, ensure_ascii=False))

    def set_choices(self, field: FieldId, choices: Sequence[str]) -> None:
        """Offer exactly these choices, in this order. Raises ValueError when one that records have would be gone."""
        known, choices = self.get(field), _choices(choices)
        if not choices:
            raise ValueError("a field of choices needs at least one choice")
        for (value,) in self._store.rows("SELECT DISTINCT value FROM field_value WHERE field = ?", [field]):
            if value not in choices:
                raise ValueError(f"records still have “{value}”: rename the choice, or change those records first")
        with self._store.edit(f"Change choices of “{known.name}”"):
            self._store.update("custom_field", field, choices=json.dumps(choices, ensure_ascii=False))

    def rename_choice(self, field: FieldId, old: str, new: str) -> None:
        """Call a choice otherwise, here and in every record that has it; one that is there already takes it in."""
        known, [new] = self.get(field), _choices([new])
        choices = list(dict.fromkeys(new if each == old else each for each in known.choices))
        with self._store.edit(f"Rename choice “{old}”"):
            self._store.update("custom_field", field, choices=json.dumps(choices, ensure_ascii=False))
            self._store.run("UPDATE field_value SET value = ? WHERE field = ? AND value = ?", [new, field, old])

    def remove(self, field: FieldId) -> None:
        """Delete a field with everything filled in; undo brings both back."""
        known = self.get(field)
        with self._store.edit(f"Delete field “{known.name}”"):
            # The values first: what they belong to is read from their field.
            self._store.run("DELETE FROM field_value WHERE field = ?", [field])
            self._store.run("DELETE FROM custom_field WHERE id = ?", [field])

    def fill(self, field: FieldId, records: Iterable[int], value: str) -> None:
        """Set what records have in a field, "" for nothing. Raises ValueError for a value the field does not take."""
        known, listed = self.get(field), list(dict.fromkeys(records))
        value = clean_value(known.kind, value, known.choices)
        merge = f"field:{field}:{listed[0]}" if len(listed) == 1 else ""
        with self._store.edit(f"Change {known.name}", merge=merge):
            for record in listed:
                row = self._store.value("SELECT id FROM field_value WHERE field = ? AND record = ?", [field, record])
                if not value:
                    self._store.run("DELETE FROM field_value WHERE field = ? AND record = ?", [field, record])
                elif row is None:
                    self._store.insert("field_value", field=field, record=record, value=value)
                else:
                    self._store.update("field_value", row, value=value)

    def known_values(self, field: FieldId, limit: int = 200) -> tuple[str, ...]:
        """What has been filled in, the newest first: what an editor can complete."""
        rows = self._store.rows(
            "SELECT value FROM field_value WHERE field = ? GROUP BY value ORDER BY max(id) DESC LIMIT ?", [field, limit]
        )
        return tuple(row[0] for row in rows)

    def _refuse_taken(self, target: FieldTarget, name: str, but: FieldId | None) -> None:
        known = self.find(target, name)
        if known is not None and known.id != but:
            raise ValueError(f"{target}s have a field “{known.name}” already")


def _clean(name: str) -> str:
    name = one_line(name)
    if not name:
        raise ValueError("a field needs a name")
    return name


def _choices(choices: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(filter(None, map(one_line, choices))))
