"""Where Tesseract keeps what it knows of languages, and which of them fit an article. Reads no more than file names."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

_PLACES = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/share/tesseract/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
    "C:/Program Files/Tesseract-OCR/tessdata",
)
# ISO 639-1 to the three letters Tesseract names its data by.
_CODES = """
ar:ara be:bel bg:bul bn:ben ca:cat cs:ces da:dan de:deu el:ell en:eng es:spa et:est fa:fas fi:fin fr:fra ga:gle he:heb
hi:hin hr:hrv hu:hun hy:hye id:ind is:isl it:ita ja:jpn ka:kat ko:kor lt:lit lv:lav mk:mkd nb:nor nl:nld nn:nor no:nor
pl:pol pt:por ro:ron ru:rus sk:slk sl:slv sq:sqi sr:srp sv:swe ta:tam th:tha tr:tur uk:ukr ur:urd vi:vie zh:chi_sim
zh-hant:chi_tra
"""
_NAMES = {pair.partition(":")[0]: pair.partition(":")[2] for pair in _CODES.split()}


def tessdata() -> Path | None:
    """The folder with Tesseract's language data; None when Tesseract is not installed."""
    named = os.environ.get("TESSDATA_PREFIX")
    places = [Path(named), *map(Path, _PLACES)] if named else [Path(place) for place in _PLACES]
    return next((place for place in places if any(place.glob("*.traineddata"))), None)


def languages(folder: Path) -> tuple[str, ...]:
    """The languages there are data for, sorted ("deu", "eng")."""
    return tuple(sorted(file.stem for file in folder.glob("*.traineddata") if file.stem != "osd"))


def fitting(known: Iterable[str], language: str) -> str:
    """The data for an article's language (BCP 47), else English, else whatever there is; "" without any."""
    known = tuple(known)
    asked = language.casefold()
    wanted = _NAMES.get(asked) or _NAMES.get(asked.split("-")[0], "")
    return next((name for name in (wanted, "eng", *known) if name in known), "")
