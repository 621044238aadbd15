"""Partial ISO dates as people read them: "2031-03-14" -> "14 Mar 2031", in the words of the user's locale."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QLocale

_PARTS = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:[T ](\d{2}:\d{2}))?")


def readable(date: str, *, year: bool = True, time: bool = False) -> str:
    """A partial ISO date for people; what cannot be read comes back as it is. `year=False` leaves the year out."""
    found = _PARTS.match(date)
    if found is None:
        return date
    whole, month, day, clock = found[1], found[2], found[3], found[4]
    if month is None:
        return whole
    moment = QDate(int(whole), int(month), int(day or 1))
    if not moment.isValid():
        return date
    form = ("d MMM" if day else "MMM") + (" yyyy" if year or not day else "")
    text = QLocale().toString(moment, form)
    return f"{text}, {clock}" if time and clock else text
