"""What the core says (errors, warnings, labels of steps), in the user's language.

The core knows no translation: it says whole English sentences with names and numbers in them. `make translations` lists
their templates (`resources/translations/core.json`); a sentence is recognised by its template, the template translated,
and what stood in its places put back. What is not recognised is shown as it was said.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication

TEMPLATES = Path(__file__).resolve().parents[1] / "resources" / "translations" / "core.json"
_CONTEXT = "core"
_PLACE = re.compile(r"\\\{(\d)\\\}")


def said(message: str) -> str:
    """What the core said, in the user's language; several sentences may follow one another."""
    if not message or not _is_translated():
        return message
    return _translate(message) or " ".join(_translate(part) or part for part in re.split(r"(?<=[.!?…]) ", message))


def _translate(message: str) -> str:
    """One message; "" when it is not known."""
    known = QCoreApplication.translate(_CONTEXT, message)
    if known != message:
        return known
    for template, pattern in _patterns():
        if found := pattern.fullmatch(message):
            translated = QCoreApplication.translate(_CONTEXT, template)
            if translated != template:
                return _filled(translated, found.groupdict())
    return ""


def _filled(translated: str, values: dict[str, str]) -> str:
    return re.sub(r"\{(\d)\}", lambda place: _value(values.get(f"v{place[1]}", "")), translated)


def _value(value: str) -> str:
    """A value in a message: a word of the model is translated, a name is not."""
    return QCoreApplication.translate(_CONTEXT, value)


def _is_translated() -> bool:
    """Whether there is anything but English: the templates are not looked at without need."""
    return QCoreApplication.translate("language", "en") != "en"


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Templates with places, those that say most first: “{0} is empty.” must not take what a longer one says."""
    try:
        templates: list[str] = json.loads(TEMPLATES.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ()
    placed = sorted((each for each in templates if "{0}" in each), key=lambda each: -len(re.sub(r"\{\d\}", "", each)))
    return tuple((each, _pattern(each)) for each in placed)


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(_PLACE.sub(r"(?P<v\1>.*)", re.escape(template)), re.DOTALL)
