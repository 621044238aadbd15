"""A snapshot as JSON and back, without loss: the data block of every Attest export.

Records refer to each other by uid; the integer ids of a library never leave it. Fields with their default value are
left out, and so is whatever `canonical` derives from the rest. Decoding trusts nothing: every value is checked against
the types in `annotator.model`, whose fields are the schema.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import MISSING, fields
from enum import Enum
from json import JSONDecodeError, JSONEncoder, loads
from types import NoneType, UnionType
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from annotator.errors import AnnotatorError
from annotator.model import (
    Actor,
    Article,
    ArticleSummary,
    Block,
    CanonicalText,
    Claim,
    ClaimLink,
    Coder,
    CustomField,
    FieldKind,
    FieldValue,
    Quote,
    QuoteActor,
    QuoteClaim,
    QuoteTag,
    Snapshot,
    Span,
    Tag,
    Topic,
    Version,
)

FORMAT = "attest-snapshot"
VERSION = 1

_DERIVED: dict[type, frozenset[str]] = {
    ArticleSummary: frozenset({"id", "version", "quotes", "progress", "trashed"}),
    Version: frozenset({"id", "source", "printed"}),
    Quote: frozenset({"id", "article", "version", "changed", "trashed"}),
    QuoteActor: frozenset({"name"}),
    QuoteClaim: frozenset({"statement"}),
    QuoteTag: frozenset({"path", "colour"}),
    Actor: frozenset({"id", "quotes", "trashed"}),
    Claim: frozenset({"id", "asserts", "denies", "questions", "reports", "trashed"}),
    Tag: frozenset({"id", "quotes", "trashed"}),
    Topic: frozenset({"id", "path", "claims"}),
    Coder: frozenset({"id"}),
    CustomField: frozenset({"id", "used"}),
    FieldValue: frozenset({"name", "kind"}),
}
_RECORDS: tuple[tuple[str, type], ...] = (
    ("fields", CustomField),
    ("coders", Coder),
    ("topics", Topic),
    ("tags", Tag),
    ("actors", Actor),
    ("claims", Claim),
    ("links", ClaimLink),
)
_KINDS: dict[str, type] = {"TopicId": Topic, "TagId": Tag, "ActorId": Actor, "ClaimId": Claim, "FieldId": CustomField}
_NONCHARACTERS = "\ufdd0-\ufdef\ufffe\uffff" + "".join(
    f"{chr((plane << 16) + 0xFFFE)}{chr((plane << 16) + 0xFFFF)}" for plane in range(1, 17)
)
_UNSAFE = re.compile(f"[<>&\u2028\u2029\x7f-\x9f\ud800-\udfff{_NONCHARACTERS}]")
_encode = JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


class Unreadable(AnnotatorError):
    """JSON that is no snapshot this version can read."""


Refs = dict[type, dict[int, str]]
Shape = tuple[tuple[str, Any, Any], ...]  # (name, type, default or MISSING) of each field that is written


def script_json(value: Any) -> str:
    """`value` as JSON that may stand in an HTML script block: no "<", no character that HTML or UTF-8 forbids."""
    text = _encode(value)
    # Most of it is plain, and looking for four characters is far quicker than the pattern.
    if text.isascii() and "<" not in text and ">" not in text and "&" not in text and "\x7f" not in text:
        return text
    return _UNSAFE.sub(_escape, text)


def encoded(snapshot: Snapshot) -> Iterator[str]:
    """The JSON text of a canonical snapshot in pieces: the records, then each article."""
    refs = references(snapshot)
    head: dict[str, Any] = {"format": FORMAT, "version": VERSION, "library": snapshot.library}
    for name, _ in _RECORDS:
        head[name] = [_plain(record, refs) for record in getattr(snapshot, name)]
    yield script_json(head)[:-1] + ',"articles":['
    for index, article in enumerate(snapshot.articles):
        yield ("," if index else "") + script_json(_plain(article, refs))
    yield "]}"


def references(snapshot: Snapshot) -> Refs:
    """The uid of each record that others refer to, by its type and id."""
    return {
        Topic: {one.id: one.uid for one in snapshot.topics},
        Tag: {one.id: one.uid for one in snapshot.tags},
        Actor: {one.id: one.uid for one in snapshot.actors},
        Claim: {one.id: one.uid for one in snapshot.claims},
        CustomField: {one.id: one.uid for one in snapshot.fields},
    }


def decoded(text: str | bytes) -> Snapshot:
    """The snapshot in JSON `text`, ids numbered from 1 in the order of the file. Raises Unreadable."""
    try:
        data = loads(text)
    except (JSONDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _damaged("it is no JSON") from error
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise _damaged("it holds no Attest data")
    version = data.get("version")
    if not isinstance(version, int) or version > VERSION:
        raise Unreadable("The data were written by a newer Attest.", "Update Attest, then import them again.")
    return _Decoder(data).snapshot()


def _escape(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"


_shapes: dict[type, Shape] = {}


def _shape(kind: type[Any]) -> Shape:
    """The written fields of a model class; worked out once for each."""
    if kind not in _shapes:
        _shapes[kind] = _written(kind)
    return _shapes[kind]


def _written(kind: type[Any]) -> Shape:
    hints = get_type_hints(kind)
    skipped = _DERIVED.get(kind, frozenset())
    return tuple((f.name, hints[f.name], f.default) for f in fields(kind) if f.name not in skipped)


def _record_kind(hint: Any) -> type | None:
    """The record type an id type stands for: ActorId -> Actor."""
    if isinstance(hint, NewType):
        return _KINDS.get(hint.__name__)
    if get_origin(hint) in _UNIONS:
        return next((kind for part in get_args(hint) if (kind := _record_kind(part))), None)
    return None


def _plain(value: Any, refs: Refs) -> dict[str, Any]:
    """A model record as a JSON object."""
    result: dict[str, Any] = {}
    for name, hint, default in _shape(type(value)):
        held = getattr(value, name)
        if held == default and default is not MISSING:
            continue
        kind = _record_kind(hint)
        if kind is not None:
            result[name] = refs[kind][held]
        elif isinstance(held, tuple):
            result[name] = [_plain(one, refs) if not isinstance(one, str) else one for one in held]
        elif type(held) in _SIMPLE:
            result[name] = held
        elif isinstance(held, Enum):
            result[name] = held.value
        else:
            result[name] = _plain(held, refs)
    return result


_UNIONS = (Union, UnionType)
_SIMPLE = frozenset({str, int, float, bool, NoneType})


def _damaged(why: str) -> Unreadable:
    return Unreadable(f"The Attest data in this file cannot be read: {why}.", "Ask for the file again; it was changed.")


def _sound(record: Any) -> Any:
    """`record`, when a span or block in it can be a range at all."""
    if isinstance(record, Span | Block) and not 0 <= record.start <= record.end:
        raise _damaged("a range is none")
    return record


def _fits(content: CanonicalText) -> None:
    """Blocks follow each other and, when the text is there, end where it ends."""
    at = 0
    for block in content.blocks:
        if block.start < at:
            raise _damaged("blocks overlap")
        at = block.end
    if content.text and at > len(content.text):
        raise _damaged("a block reaches beyond the text")


class _Decoder:
    """Builds model records from JSON objects, checking every value. Ids are given out as records are met."""

    def __init__(self, data: dict[str, Any]) -> None:
        self._data = data
        self._ids: dict[type, dict[str, int]] = {kind: {} for kind in (*_KINDS.values(), Quote, Article, Version)}
        self._found: dict[str, tuple[Any, ...]] = {}
        self._sources: dict[tuple[str, str], int] = {}
        self._quotes = 0

    def snapshot(self) -> Snapshot:
        from annotator.exporting.reduce import canonical

        for name, kind in _RECORDS:
            listed = self._list(name)
            if kind is not ClaimLink:
                ids = self._ids.setdefault(kind, {})
                for record in listed:
                    self._new(ids, self._uid(record))
        for name, kind in _RECORDS:
            given: Callable[[int], dict[str, Any]] = (lambda n: {"id": n}) if kind is not ClaimLink else (lambda n: {})
            self._found[name] = tuple(
                self._record(kind, one, **given(index)) for index, one in enumerate(self._list(name), 1)
            )
        articles = tuple(self._article(one, index) for index, one in enumerate(self._list("articles"), 1))
        snapshot = Snapshot(self._text(self._data.get("library", "")), articles, **self._found)
        try:
            return canonical(snapshot)
        except ValueError as error:
            raise _damaged("a quote refers to a record that is not there") from error

    def _article(self, data: Any, number: int) -> Article:
        data = self._object(data)
        self._new(self._ids[Article], self._uid(data.get("summary")))
        self._new(self._ids[Version], self._uid(data.get("version")))
        source = (str(data["version"].get("source_sha256", "")), str(data["version"].get("source_name", "")))
        version = self._record(
            Version, data.get("version"), id=number, source=self._sources.setdefault(source, len(self._sources) + 1)
        )
        _fits(version.content)
        summary = self._record(ArticleSummary, data.get("summary"), id=number, version=number)
        quotes = data.get("quotes", [])
        if not isinstance(quotes, list):
            raise _damaged("an article's quotes are no list")
        return Article(summary, version, tuple(self._quote(one, number) for one in quotes))

    def _quote(self, data: Any, article: int) -> Quote:
        self._new(self._ids[Quote], self._uid(data))
        self._quotes += 1
        quote: Quote = self._record(Quote, data, id=self._quotes, article=article, version=article)
        return quote

    def _record(self, kind: type, data: Any, **given: Any) -> Any:
        data = self._object(data)
        values = dict(given)
        for name, hint, default in _shape(kind):
            if name in data:
                values[name] = self._value(hint, data[name])
            elif default is MISSING:
                raise _damaged(f"a {kind.__name__.lower()} has no {name}")
        for name in _DERIVED.get(kind, ()):
            if name in ("name", "statement", "path"):
                values.setdefault(name, "")
            elif name == "kind":
                values.setdefault(name, FieldKind.TEXT)
        return kind(**values)

    def _value(self, hint: Any, data: Any) -> Any:
        kind = _record_kind(hint)
        if kind is not None:
            if data not in self._ids[kind]:
                raise _damaged("a record refers to one that is not there")
            return self._ids[kind][data]
        if get_origin(hint) is tuple:
            if not isinstance(data, list):
                raise _damaged("a list is missing")
            inner = get_args(hint)[0]
            return tuple(self._value(inner, one) for one in data)
        if get_origin(hint) in _UNIONS:
            return None if data is None else self._value(next(a for a in get_args(hint) if a is not NoneType), data)
        if isinstance(hint, type) and issubclass(hint, Enum):
            try:
                return hint(data)
            except ValueError as error:
                raise _damaged(f"“{str(data)[:40]}” is no {hint.__name__.lower()}") from error
        if hint in _SIMPLE:
            if type(data) is not hint and not (hint is float and type(data) is int):
                raise _damaged(f"a {hint.__name__} is missing")
            return data
        return _sound(self._record(hint, data))

    def _list(self, name: str) -> list[Any]:
        listed = self._data.get(name, [])
        if not isinstance(listed, list):
            raise _damaged(f"{name} is no list")
        return listed

    def _object(self, data: Any) -> dict[str, Any]:
        if not isinstance(data, dict):
            raise _damaged("a record is missing")
        return data

    def _text(self, data: Any) -> str:
        if not isinstance(data, str):
            raise _damaged("a text is missing")
        return data

    def _uid(self, data: Any) -> str:
        uid = self._text(self._object(data).get("uid"))
        if not uid:
            raise _damaged("a record has no uid")
        return uid

    def _new(self, ids: dict[str, int], uid: str) -> None:
        if uid in ids:
            raise _damaged("two records have the same uid")
        ids[uid] = len(ids) + 1
