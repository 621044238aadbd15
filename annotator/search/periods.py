"""Dates with the precision they were given, as ranges of day numbers YYYYMMDD.

"2022" is 20220101..20221231, "2022-10" ends on the 31st. A record matches a range when its own date lies wholly within
it, so a record known only to be from 2022 is not found by a search for October.
"""

from __future__ import annotations

import calendar
import re

from annotator.errors import QuerySyntaxError

FIRST, LAST = 101, 99991231
"""The first and the last day a search can name."""
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_HINT = "Write dates like 2022, 2022-10, 2022-10-15, 2022-10..2022-11 or >=2022-10."


def period(date: str) -> tuple[int, int]:
    """The first and last day of an ISO 8601 date of any precision; (0, 0) when it is not one."""
    match = _DATE.match(date)
    if match is None:
        return 0, 0
    year, month, day = (int(part) if part else 0 for part in match.groups())
    if year == 0 or month > 12 or (match.group(2) and month == 0) or (match.group(3) and day == 0):
        return 0, 0
    if not month:
        return year * 10000 + 101, year * 10000 + 1231
    last = calendar.monthrange(year, month)[1]
    if day > last:
        return 0, 0
    base = year * 10000 + month * 100
    return base + (day or 1), base + (day or last)


def read_dates(text: str, at: int, query: str, *, lenient: bool = False) -> tuple[int, int, bool]:
    """The days `text` of a `date:` term allows, first and last inclusive, and whether it says nothing yet.

    Raises:
        QuerySyntaxError: it is not a date or a range; `at` is where it starts in the query.
    """
    match = re.match(r"(>=|<=|>|<|=)?(.*)", text, re.DOTALL)
    sign, rest = (match.group(1) or "", match.group(2)) if match else ("", text)
    if lenient and at + len(text) >= len(query) and _unfinished(rest):
        return FIRST, LAST, True
    if ".." in rest and not sign:
        first, _dots, second = rest.partition("..")
        low = _one(first, at)[0] if first else FIRST
        high = _one(second.lstrip("."), at + len(first) + 2)[1] if second.lstrip(".") else LAST
        if low > high:
            fixed = f"{query[:at]}{second}..{first}{query[at + len(text) :]}"
            raise QuerySyntaxError("The range ends before it starts.", f"Try: date:{second}..{first}", at, fixed)
        return low, high, False
    low, high = _one(rest, at + len(sign))
    if sign == ">":
        return high + 1, LAST, False
    if sign == ">=":
        return low, LAST, False
    if sign == "<":
        return FIRST, low - 1, False
    if sign == "<=":
        return FIRST, high, False
    return low, high, False


def _unfinished(text: str) -> bool:
    last = text.rpartition("..")[2]
    return re.fullmatch(r"\d{0,3}|\d{4}-\d{0,1}|\d{4}-\d{2}-\d{0,1}|\d{4}-\d\d?-|\d{4}\.?", last) is not None and (
        period(last) == (0, 0) or last.endswith(("-", "."))
    )


def _one(text: str, at: int) -> tuple[int, int]:
    if _DATE.fullmatch(text):
        days = period(text)
        if days != (0, 0):
            return days
        raise QuerySyntaxError(f"There is no such day: {text}.", _HINT, at)
    raise QuerySyntaxError(f"“{text}” is not a date.", _HINT, at)
