"""Outcomes, kinds of items and fields as the window says them, translated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.model import Outcome


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExchangeView", text)


def outcome(of: Outcome) -> str:
    """What became of an item."""
    return {
        Outcome.KEPT: _tr("kept"),
        Outcome.CHANGED: _tr("changed"),
        Outcome.ORPHAN: _tr("without a place"),
        Outcome.DROPPED: _tr("left behind"),
    }[of]


def outcomes(counts: str) -> str:
    """How many items came to what end, such as "14 kept, 3 left behind"."""
    return _tr("Of its items: {0}.").format(counts)


def item_columns() -> tuple[str, ...]:
    """The columns of the account."""
    return (_tr("Outcome"), _tr("What"), _tr("Name"), _tr("Why"))


def difference_columns() -> tuple[str, ...]:
    """The columns of the differences."""
    return (_tr("Record"), _tr("Field"), _tr("Here"), _tr("There"), _tr("Keep"))


def kept(what: str) -> str:
    """Which side stays."""
    return {"ours": _tr("◂ here"), "theirs": _tr("there ▸"), "both": _tr("◂ both ▸")}[what]


def only_ours() -> str:
    """What is said where there is nothing to choose."""
    return _tr("here (fixed)")


def nothing() -> str:
    """What stands for a blank."""
    return "—"


def item_kind(kind: str) -> str:
    """What an item is, in the words of the tool it is from."""
    return {
        "article": _tr("article"),
        "quote": _tr("quote"),
        "actor": _tr("actor"),
        "claim": _tr("claim"),
        "tag": _tr("tag"),
        "claim link": _tr("claim link"),
        "document": _tr("document"),
        "source": _tr("source"),
        "page": _tr("page"),
        "item": _tr("item"),
        "coding": _tr("coding"),
        "selection": _tr("selection"),
        "highlight": _tr("highlight"),
        "annotation": _tr("annotation"),
        "statement": _tr("statement"),
        "code": _tr("code"),
        "category": _tr("category"),
        "type": _tr("type"),
        "case": _tr("case"),
        "set": _tr("set"),
        "graph": _tr("graph"),
        "image coding": _tr("image coding"),
        "sound or film coding": _tr("sound or film coding"),
        "journal entry": _tr("journal entry"),
        "attribute": _tr("attribute"),
        "relation or event": _tr("relation or event"),
    }.get(kind, kind)


def field(name: str) -> str:
    """A field of a record."""
    what, on, claim = name.partition(" on “")
    if on:
        template = {"stance": _tr("stance on “{0}"), "certainty": _tr("certainty on “{0}")}.get(what, name)
        return template.format(claim)
    return {
        "name": _tr("name"),
        "kind": _tr("kind"),
        "note": _tr("note"),
        "description": _tr("description"),
        "definition": _tr("definition"),
        "inclusion": _tr("when to use it"),
        "exclusion": _tr("when not to use it"),
        "examples": _tr("examples"),
        "colour": _tr("colour"),
        "aliases": _tr("other names"),
        "roles": _tr("roles"),
        "affiliation": _tr("affiliation"),
        "statement": _tr("statement"),
        "status": _tr("status"),
        "topic": _tr("topic"),
        "title": _tr("title"),
        "outlet": _tr("outlet"),
        "byline": _tr("byline"),
        "published": _tr("date"),
        "url": _tr("address"),
        "language": _tr("language"),
        "section": _tr("section"),
        "text": _tr("text"),
        "words": _tr("marked words"),
        "cue": _tr("cue"),
        "certainty": _tr("certainty"),
        "obtained": _tr("how it was obtained"),
        "translated_from": _tr("translated from"),
        "actors": _tr("actors"),
        "claims": _tr("claims"),
        "tags": _tr("tags"),
        "place": _tr("trash"),
        "choices": _tr("choices"),
        "external_id": _tr("identifier"),
    }.get(name, name)
