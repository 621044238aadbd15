"""The values of custom fields: reading them with their records, and what a field takes."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation

from annotator.model import FieldId, FieldKind, FieldTarget, FieldValue
from annotator.store import Store
from annotator.text import one_line

_KINDS = {str(kind): kind for kind in FieldKind}
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
_YES, _NO = frozenset({"yes", "y", "true", "1"}), frozenset({"no", "n", "false", "0"})


def values_of(store: Store, target: FieldTarget, records: Iterable[int]) -> dict[int, tuple[FieldValue, ...]]:
    """What the records have in the custom fields of their kind, by record, in the order of the fields."""
    rows = store.rows(
        "SELECT v.record, f.id, f.name, f.kind, v.value FROM custom_field f JOIN field_value v ON v.field = f.id "
        "WHERE f.target = ? AND v.record IN (SELECT value FROM json_each(?)) ORDER BY f.id",
        [str(target), json.dumps(list(records))],
    )
    found: dict[int, list[FieldValue]] = defaultdict(list)
    for record, field, name, kind, value in rows:
        found[record].append(FieldValue(FieldId(field), name, _KINDS[kind], value))
    return {record: tuple(values) for record, values in found.items()}


def hand_over_values(store: Store, target: FieldTarget, keep: int, other: int) -> None:
    """Give `keep` the values of `other` in the fields where it has none; inside the caller's edit."""
    store.run(
        "UPDATE field_value SET record = ? "
        "WHERE record = ? AND field IN (SELECT id FROM custom_field WHERE target = ?) "
        "AND field NOT IN (SELECT field FROM field_value WHERE record = ?)",
        [keep, other, str(target), keep],
    )


def clean_value(kind: FieldKind, value: str, choices: Sequence[str] = ()) -> str:
    """A value as it is stored, "" for none. Raises ValueError, with what is expected, for one the kind does not take.

    Numbers may be written with a decimal comma and spaces between thousands; dates are partial ISO dates.
    """
    value = unicodedata.normalize("NFC", value).strip()
    if not value:
        return ""
    if kind is FieldKind.NUMBER:
        return _number(value)
    if kind is FieldKind.DATE:
        return _date(value)
    if kind is FieldKind.YES_NO:
        return _yes_no(value)
    if kind is FieldKind.CHOICE:
        value = one_line(value)
        if value not in choices:
            raise ValueError(f"“{value}” is none of the choices: {', '.join(choices)}")
    return value


def _number(value: str) -> str:
    plain = re.sub(r"[\s\u00a0\u202f'’]", "", value).replace("−", "-")
    if plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    try:
        number = Decimal(plain)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or len(plain) > 40 or abs(number.adjusted()) > 30:
        raise ValueError(f"“{value}” is not a number; write it as 1200 or 0.5")
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _date(value: str) -> str:
    found = _DATE.fullmatch(value)
    try:
        if found is None:
            raise ValueError
        year, month, day = found[1], found[2], found[3]
        date(int(year), int(month or 1), int(day or 1))
    except ValueError as error:
        raise ValueError(f"“{value}” is not a date; write it as 2031-03-14, 2031-03 or 2031") from error
    return "-".join([year, *(part.zfill(2) for part in (month, day) if part)])


def _yes_no(value: str) -> str:
    folded = value.casefold()
    if folded in _YES:
        return "yes"
    if folded in _NO:
        return "no"
    raise ValueError(f"“{value}” is neither yes nor no")
