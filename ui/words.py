"""The words of the model as the window says them, translated: kinds of records, of quotes and actors, stances."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

Choices = list[tuple[str, str]]
"""(key, label) pairs."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)


def record_kind(kind: str) -> str:
    """The name of a kind of record: "Article", "Quote", …; an unknown kind as it is."""
    match kind:
        case "article":
            return _tr("Article")
        case "quote":
            return _tr("Quote")
        case "claim":
            return _tr("Claim")
        case "actor":
            return _tr("Actor")
        case "tag":
            return _tr("Tag")
        case "note":
            return _tr("Note")
        case "command":
            return _tr("Command")
        case _:
            return kind


def quote_kinds() -> Choices:
    """The kinds of a quote."""
    return [
        ("direct", _tr("direct")),
        ("indirect", _tr("indirect")),
        ("mixed", _tr("mixed")),
        ("paraphrase", _tr("paraphrase")),
        ("passage", _tr("passage")),
    ]


def actor_kinds() -> Choices:
    """The kinds of an actor."""
    return [
        ("person", _tr("person")),
        ("organisation", _tr("organisation")),
        ("state", _tr("state")),
        ("group", _tr("group")),
        ("anonymous source", _tr("anonymous source")),
    ]


def function_label(function: str) -> str:
    """What an actor is in a quote."""
    # Asked for thousands of cards: only the one word is translated.
    match function:
        case "speaker":
            return _tr("speaker")
        case "addressee":
            return _tr("addressee")
        case "mentioned":
            return _tr("mentioned")
        case "reporter":
            return _tr("reporter")
    return function


def actor_kind(kind: str) -> str:
    """What a kind of actor is called; an unknown kind as it is."""
    return dict(actor_kinds()).get(kind, kind)


def field_kinds() -> Choices:
    """What a custom field can hold."""
    return [
        ("text", _tr("text")),
        ("number", _tr("number")),
        ("date", _tr("date")),
        ("choice", _tr("one of several choices")),
        ("yes/no", _tr("yes or no")),
    ]


def field_targets() -> Choices:
    """The kinds of record a custom field can be of."""
    return [
        ("quote", _tr("Quote")),
        ("actor", _tr("Actor")),
        ("claim", _tr("Claim")),
        ("article", _tr("Article")),
    ]


def stances() -> Choices:
    """The stances a quote can take on a claim."""
    return [
        ("asserts", _tr("asserts")),
        ("denies", _tr("denies")),
        ("questions", _tr("questions")),
        ("reports", _tr("reports")),
    ]


def functions() -> Choices:
    """The functions an actor can have in a quote."""
    return [
        ("speaker", _tr("speaker")),
        ("addressee", _tr("addressee")),
        ("mentioned", _tr("mentioned")),
        ("reporter", _tr("reporter")),
    ]


def stance_label(stance: str) -> str:
    """What a stance is called; "" stays ""."""
    return dict(stances()).get(stance, stance)


def certainties() -> Choices:
    """How certain a coding can be; "" is not said."""
    return [
        ("", _tr("certainty not said")),
        ("certain", _tr("certain")),
        ("probable", _tr("probable")),
        ("possible", _tr("possible")),
    ]
