"""Dates as sources write them, made ISO 8601 with the precision they were given in."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_ISO = re.compile(
    r"(?P<day>(?P<year>[12]\d{3})-(?P<month>\d\d)(?:-(?P<of_month>\d\d))?)"
    r"(?:(?:T|\s+(?:at\s)?)(?P<time>\d\d?:\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?(?!\d)"
)
_COMPACT = re.compile(r"(?<!\d)(20\d\d|19\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T?(\d\d)(\d\d)(?:\d\d)?)?(?!\d)")
_EPOCH = re.compile(r"(?<!\d)(1\d{9})(\d{3})?(?!\d)")
_NUMERIC = re.compile(
    r"(?<!\d)(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{2,4})(?!\d)(?:\D{0,12}?(\d{1,2})[:.](\d\d)(?!\d))?"
)
_EAST = re.compile(r"([12]\d{3})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일](?:\D{0,8}(\d{1,2})[:時시](\d\d))?")
_CLOCK = re.compile(r"(?<!\d)(\d{1,2})[:.](\d\d)(?::\d\d)?\s*([ap]\.?m\.?)?", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")


def iso_date(text: str, *, month_first: bool = False) -> str:
    """The date in `text` as ISO 8601, "" when there is none.

    Only what is written is returned: "October 2022" is "2022-10". `month_first` reads 3/4/2022 as 4 March.
    """
    text = " ".join(text.split())
    if not text or len(text) > 200:
        return ""
    if found := _ISO.search(text):
        return _from_iso(found)
    if re.match(r"^[A-Za-z]{3}, \d|^\d{1,2} [A-Z][a-z]{2} \d{4} \d", text):
        try:
            return _minutes(parsedate_to_datetime(text))
        except ValueError:
            pass
    if found := _EAST.search(text):
        clock = f"T{int(found[4]):02}:{found[5]}" if found[4] else ""
        return _checked(int(found[1]), int(found[2]), int(found[3]), clock)
    if found := _COMPACT.search(text):
        year, month, day, hour, minute = found.groups()
        return _checked(int(year), int(month), int(day), f"T{hour}:{minute}" if hour else "")
    if (found := _EPOCH.fullmatch(text)) is not None:
        return _minutes(datetime.fromtimestamp(int(found[1]), UTC))
    if found := _NUMERIC.search(text):
        return _from_numbers(found, month_first)
    return _in_words(text)


def _from_iso(found: re.Match[str]) -> str:
    if found["of_month"] is None:
        return found["day"] if 1 <= int(found["month"]) <= 12 else found["year"]
    time = ""
    if found["time"]:
        zone = (found["zone"] or "").replace("UTC", "Z").replace("GMT", "Z")
        zone = "+00:00" if zone == "Z" else zone
        if re.fullmatch(r"[+-]\d{4}", zone):
            zone = f"{zone[:3]}:{zone[3:]}"
        elif re.fullmatch(r"[+-]\d\d", zone):
            zone = f"{zone}:00"
        time = f"T{found['time'].zfill(5)}{zone}"
    return _checked(int(found["year"]), int(found["month"]), int(found["of_month"]), time)


def _from_numbers(found: re.Match[str], month_first: bool) -> str:
    first, third = found[1], found[4]
    if len(first) == 4:
        year, month, day = int(first), int(found[3]), int(third)
    elif len(first) <= 2:
        year, month, day = int(third), int(found[3]), int(first)
        if month > 12 or (month_first and day <= 12 and found[2] == "/"):
            month, day = day, month
        year += 0 if year > 99 else 2000 if year < 70 else 1900
    else:
        return ""
    clock = f"T{int(found[5]):02}:{found[6]}" if found[5] and int(found[5]) < 24 else ""
    return _checked(year, month, day, clock)


def _in_words(text: str) -> str:
    """Dates with a month in words, in any of the languages whose month names are known."""
    from annotator.importing.months import month_in

    year = _YEAR.search(text)
    month = month_in(text)
    if year is None or month is None:
        return year[0] if year is not None and year[0] == text.strip(" .()") else ""
    number, start, end = month
    before = re.search(r"(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º|ª|-?го|-?е)?,?(?:\s(?:de|of|d[’']))?\s?$", text[:start])
    after = re.match(r"\.?\s?(?:the\s)?(\d{1,2})(?!\d|:)(?:st|nd|rd|th)?", text[end:])
    day = int(before[1]) if before else int(after[1]) if after and year.start() != end + after.start(1) else 0
    if not 1 <= day <= 31:
        return f"{year[0]}-{number:02}"
    rest = text[max(year.end(), end) :]
    clock = _CLOCK.search(rest)
    return _checked(int(year[0]), number, day, _clock(clock) if clock else "")


def _clock(found: re.Match[str]) -> str:
    hour, minute = int(found[1]), int(found[2])
    half = (found[3] or "").lower().replace(".", "")
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return f"T{hour:02}:{minute:02}" if hour < 24 and minute < 60 else ""


def _checked(year: int, month: int, day: int, time: str) -> str:
    try:
        datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        return ""
    return f"{year:04}-{month:02}-{day:02}{time}"


def _minutes(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")
