"""What scraping leaves in a text: broken tags, captions twice, lists of other articles, source lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from annotator.model import BlockKind
from annotator.text import MatchView, Piece

_QUOTE = "[\"'“”″‘’]"
BROKEN_TAG = re.compile(
    rf"</?[a-z][a-z0-9]*(?:\s+[a-z-]+\s*=[^>]*)?/?>|<[a-z][a-z0-9]*\s+[a-z-]+\s*=|"
    rf"\b(?:src|href|width|height|class|alt|style|srcset|sizes|rel|target)\s*={_QUOTE}",
    re.IGNORECASE,
)
# What a cut tag leaves behind: its attributes with their values.
_ATTRIBUTES = re.compile(rf"\b[a-z-]+\s*=\s*{_QUOTE}[^\"“”″]*{_QUOTE}|<[a-z]\w*\s+[a-z-]+\s*=|/?>", re.IGNORECASE)
_AGENCY = (
    "REUTERS|AFP|AP|EPA|EFE|DPA|dpa|TASS|ANSA|PTI|Xinhua|UPI|Getty(?: Images)?|Shutterstock|SPUTNIK|picture alliance"
)
_CREDIT = re.compile(
    rf"(?:\b(?:{_AGENCY})\s?/\s?[\w(]|/(?:{_AGENCY})\b|\((?:{_AGENCY}|AP Photo|Photo|Foto)\b[^()]*\)?\s*$"
    r"|/File(?: Photo)?\b|\bvia (?:REUTERS|AP|AFP|Getty)|\bGetty Images\b|\bAP Photo\b|\bShutterstock\b|\bHandout\b"
    r"|\b(?:Photo(?:graph)?|Picture|Image|Illustration|Foto|Bild|Crédito|Фото|Снимка)(?: credit| by|s?:| de:|: ©)"
    r"|[(\[]\s*(?:Photo|Foto|Picture|Image|Фото)\b|©\s?\w)",
)
_FILE_IMAGE = re.compile(
    r"^(?:File (?:image|photo|picture)|FILE ?(?:PHOTO|IMAGE)?\s?[-–—:]|Archivbild|Symbolbild|Imagen de archivo)"
)
_ANNOUNCES = """keep reading|read (?:more|also|next|on)|also read|see also|more (?:on|from|news|stories)
    |related(?: (?:articles?|stories|news|topics|content))?|recommended(?: for you)?|don['’]t miss
    |you (?:may|might) (?:also )?(?:like|be interested in)|seguir leyendo|sigue leyendo|le[ae] también
    |te puede interesar|leia (?:também|mais)|lire aussi|à lire aussi|sur le même sujet|mehr zum thema
    |lesen sie (?:auch|mehr)|auch interessant|weiterlesen|leggi anche|lees (?:ook|meer)|läs också|les også|læs også
    |czytaj (?:też|także|więcej)|zobacz (?:też|także)|čtěte také|читайте (?:также|також|ще|еще)|по теме|за темою|по темі
    |اقرأ (?:أيضا|أيضًا|المزيد)|قد يعجبك|延伸阅读|相关阅读|相关新闻|関連記事""".replace("\n    ", "")
_FURTHER = re.compile(rf"^\W*(?:{_ANNOUNCES})\b[^.!?]{{0,40}}?\s*[:：.]?\s*$", re.IGNORECASE)
_SOURCE = re.compile(
    r"^(?:Source|Quelle|Fuente|Fonte|Джерело|Источник|المصدر)\s?[-–—:]\s?(?P<name>(?:https?://|www\.)\S+)$",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[.!?…。！？؟。]['\"”’»)\]]*$")
# How alike two captions are when they are one and the same, edited.
_TWIN = 0.85


def looks_like_caption(text: str) -> bool:
    """Whether a short paragraph credits a photographer or an agency's picture."""
    return len(text) <= 600 and (_CREDIT.search(text) is not None or _FILE_IMAGE.search(text) is not None)


def looks_like_heading(text: str) -> bool:
    """Whether a line reads like a heading: short, one line, without a full stop at its end."""
    return 1 < len(text) <= 130 and _ENDS.search(text.rstrip(":")) is None and not text.endswith((",", ";", ":", "-"))


def ends_sentence(text: str) -> bool:
    """Whether `text` closes like a sentence."""
    return _ENDS.search(text) is not None


def is_further_reading(text: str) -> bool:
    """Whether a line announces other articles ("Keep reading:")."""
    return len(text) <= 80 and _FURTHER.match(text) is not None


def source_line(text: str) -> str:
    """The site a line such as "Source-www.example.com" names, "" for any other line."""
    found = _SOURCE.match(text.strip())
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", found["name"]).rstrip("/") if found else ""


def tidy(pieces: Sequence[Piece]) -> list[Piece]:
    """`pieces` with debris set aside, each with its reason. No word of a kept piece is touched."""
    return _without_twins(_without_endings(list(pieces)))


def _without_twins(pieces: list[Piece]) -> list[Piece]:
    """Of two neighbouring captions that say the same, the more complete one stays and is marked as a caption."""
    found = list(pieces)
    for at in range(len(found) - 1):
        first, second = found[at], found[at + 1]
        if first.aside or second.aside or not _could_be_caption(first) or not _could_be_caption(second):
            continue
        broken = BROKEN_TAG.search(first.text), BROKEN_TAG.search(second.text)
        captions = any(looks_like_caption(p.text) or p.kind is BlockKind.CAPTION for p in (first, second))
        if not (captions or any(broken)) or not _alike(first.text, second.text):
            continue
        drop_first = bool(broken[0]) if bool(broken[0]) != bool(broken[1]) else len(second.text) >= len(first.text)
        dropped, kept = (at, at + 1) if drop_first else (at + 1, at)
        reason = "broken HTML" if broken[0 if dropped == at else 1] else "caption repeated"
        found[dropped] = replace(found[dropped], aside=reason)
        found[kept] = replace(found[kept], kind=BlockKind.CAPTION)
    return found


def _could_be_caption(piece: Piece) -> bool:
    return piece.kind in (BlockKind.PARAGRAPH, BlockKind.CAPTION) and 20 <= len(piece.text) <= 1500


def _alike(first: str, second: str) -> bool:
    """Whether the words of the shorter text are those of the longer one, give or take a credit or a tag."""
    one, two = (MatchView(_ATTRIBUTES.sub(" ", text)).text.split() for text in (first, second))
    if not one or not two:
        return False
    same = sum(block.size for block in SequenceMatcher(None, one, two, autojunk=False).get_matching_blocks())
    return same >= _TWIN * min(len(one), len(two)) and same >= 0.6 * max(len(one), len(two))


def _without_endings(pieces: list[Piece]) -> list[Piece]:
    """Source lines, and "Keep reading" with the headlines under it, set aside."""
    found = list(pieces)
    at = 0
    while at < len(found):
        piece = found[at]
        text = piece.text.strip()
        at += 1
        if piece.aside or piece.kind is BlockKind.TITLE:
            continue
        if source_line(text):
            found[at - 1] = replace(piece, aside="source line")
        elif is_further_reading(text):
            found[at - 1] = replace(piece, aside="further reading")
            while at < len(found) and _is_headline(found[at]):
                found[at] = replace(found[at], aside="further reading")
                at += 1
    return found


def _is_headline(piece: Piece) -> bool:
    text = piece.text.strip()
    return len(text) <= 200 and not ends_sentence(text) and not source_line(text) and not piece.aside
