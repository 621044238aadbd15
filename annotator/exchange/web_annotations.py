"""W3C Web Annotations (JSON-LD) and Hypothesis exports: annotations of pages whose text is not in the file.

Their articles have no text: quotes wait as orphans, by address and words, for a copy of the article. Positions are
kept as they are; Hypothesis counts UTF-16 units, so its words, not its positions, are what finds the place again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.errors import ImportFailed
from annotator.exchange.gathering import Gathering
from annotator.exchange.imported import Imported, Outcome
from annotator.exchange.placing import Placed
from annotator.exporting.linked_data import MORE
from annotator.model import Area, FieldKind, FieldValue, Function, Metadata, Placement, QuoteKind, Span, Stance

_LARGEST = 200 * 1024 * 1024  # bytes
_KINDS = {kind.value: kind for kind in QuoteKind}
_FUNCTIONS = {function.value: function for function in Function}
_FIELDS = {kind.value: kind for kind in FieldKind}
_STANCES = {stance.value: stance for stance in Stance}
_RECTANGLE = re.compile(r"page=(\d{1,6})&viewrect=(\d{1,6}(?:\.\d{1,6})?(?:,\d{1,6}(?:\.\d{1,6})?){3})")
Json = dict[str, Any]


def made(path: Path) -> bool:
    """Whether `path` is JSON with Web Annotations or Hypothesis rows in it."""
    if path.is_dir() or path.stat().st_size > _LARGEST:
        return False
    with path.open("rb") as file:
        start = file.read(1).strip() or file.read(64).strip()
    if not start.startswith((b"{", b"[", b"\xef")):
        return False
    try:
        return any(True for _ in _annotations(_loaded(path)))
    except ValueError:
        return False


def read_project(path: Path) -> Imported:
    """Each page becomes an article without text, each annotation an orphaned quote. Raises ImportFailed."""
    try:
        data = _loaded(path)
    except (ValueError, OSError) as error:
        raise ImportFailed(f"“{path.name}” cannot be read as JSON.", "Export it again.", str(path)) from error
    gathering = Gathering("annotations", "", "", path.stem, guids=True)
    for number, annotation in enumerate(_annotations(data)):
        _one(gathering, annotation, number)
    return gathering.imported()


def _loaded(path: Path) -> Any:
    try:
        return json.loads(path.read_bytes().decode("utf-8-sig"))
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _annotations(data: Any) -> Iterator[Json]:
    """The annotations in a single one, a list, a page, a collection, or a Hypothesis search result."""
    waiting = [data]
    while waiting:
        one = waiting.pop(0)
        if isinstance(one, list):
            waiting = [*one, *waiting]
        elif isinstance(one, dict):
            if "target" in one and ("type" in one or "uri" in one):
                yield one
            else:
                waiting = [one[key] for key in ("items", "rows", "first", "annotations") if key in one] + waiting


def _one(gathering: Gathering, annotation: Json, number: int) -> None:
    targets = [one for one in _listed(annotation.get("target")) if one]
    page = _own(_page(annotation, targets))
    spans = tuple(span for target in targets if isinstance(target, dict) if (span := _span(target)))
    areas = tuple(area for target in targets if isinstance(target, dict) if (area := _area(target)))
    name = spans[0].exact[:80] if spans else _text(annotation.get("id"))
    if not page and not spans and not areas:
        gathering.report("annotation", name, Outcome.DROPPED, "it says neither where nor what")
        return
    if not gathering.has_article(page):
        document = annotation.get("document")
        title = _text(next(iter(_listed(document.get("title"))), "")) if isinstance(document, dict) else ""
        gathering.article(page, Placed(""), Metadata(title or page, url="" if page.startswith("urn:") else page))
        gathering.report("page", page)
    said = _Said(gathering, annotation)
    key = _own(annotation.get("id")) or f"{page} {number}"
    gathering.lost_quote(
        key if not gathering.has_quote(key) else f"{key} {number}",
        page,
        spans,
        kind=said.kind,
        actors=tuple(said.actors),
        claims=tuple(said.claims),
        tags=tuple(dict.fromkeys(said.tags)),
        note="\n".join(said.notes),
        coder=said.coder,
        created=_text(annotation.get("created")),
        fields=tuple(_fields(gathering, annotation)),
        areas=areas,
        **{field: held for key, field in MORE.items() if (held := _text(annotation.get(f"attest:{key}")))},
    )
    why = "the page's text is not in the file" if spans or areas else "it is about the whole page"
    gathering.report("annotation", name, Outcome.ORPHAN, why)


def _fields(gathering: Gathering, annotation: Json) -> Iterator[FieldValue]:
    """What the annotation has in fields of the library it comes from; of two values of one field the first."""
    seen = set()
    for one in _listed(annotation.get("attest:fields")):
        name, value = (_text(one.get("name")), _text(one.get("value"))) if isinstance(one, dict) else ("", "")
        if name and value:
            kind = _FIELDS.get(_text(one.get("kind")), FieldKind.TEXT)
            held = gathering.field_value(name, value, kind, key=_own(one.get("id")))
            if held.field not in seen:
                seen.add(held.field)
                yield held


class _Said:
    """What the bodies of an annotation say."""

    def __init__(self, gathering: Gathering, annotation: Json) -> None:
        self.kind = QuoteKind.PASSAGE
        self.actors: list[Any] = []
        self.claims: list[Any] = []
        self.tags: list[str] = []
        self.notes: list[str] = []
        self._gathering = gathering
        self.coder = self._creator(annotation)
        for body in _listed(annotation.get("body")):
            if isinstance(body, str):
                self.notes.append(body)
            elif isinstance(body, dict):
                self._body(body)
        for name in (*_listed(annotation.get("tags")), *_listed(annotation.get("bodyTags"))):
            self._tag(_text(name))
        if text := _text(annotation.get("text")) or _text(annotation.get("bodyValue")):
            self.notes.append(text)

    def _body(self, body: Json) -> None:
        value, purpose = _text(body.get("value")), _text(body.get("purpose"))
        source = body.get("source")
        label = _text(source.get("label")) if isinstance(source, dict) else ""
        number = _own(source.get("id")) if isinstance(source, dict) else ""
        if purpose == "classifying" and value in _KINDS:
            self.kind = _KINDS[value]
        elif purpose == "identifying" and label:
            function = _FUNCTIONS.get(_text(body.get("attest:function")), Function.MENTIONED)
            self.actors.append((self._gathering.actor(label, key=number), function))
        elif purpose == "assessing" and label:
            stance = _STANCES.get(_text(body.get("attest:stance")), Stance.REPORTS)
            certainty = _text(body.get("attest:certainty"))
            self.claims.append((self._gathering.claim(label, key=number), stance, certainty))
        elif purpose in ("tagging", "classifying") and value:
            self._tag(value)
        elif value or _text(body.get("id")):
            self.notes.append(value or _text(body.get("id")))
        for inner in _listed(body.get("items")):
            if isinstance(inner, dict):
                self._body(inner)

    def _tag(self, path: str) -> None:
        parent = ""
        for name in path.split(" / ") if path else ():
            key = f"{parent} / {name}" if parent else name
            if not self._gathering.has_tag(key):
                self._gathering.tag(key, name, parent)
            parent = key
        if parent:
            self.tags.append(parent)

    def _creator(self, annotation: Json) -> str:
        creator = next(iter(_listed(annotation.get("creator"))), annotation.get("user"))
        if isinstance(creator, dict):
            return _text(creator.get("name")) or _text(creator.get("nickname")) or _text(creator.get("id"))
        user = _text(creator)
        return user.removeprefix("acct:").split("@")[0] if user.startswith("acct:") else user


def _page(annotation: Json, targets: list[Any]) -> str:
    """The address of the page that is annotated."""
    for target in targets:
        if isinstance(target, str):
            return target.split("#")[0]
        source = target.get("source") or target.get("id") or target.get("@id")
        if isinstance(source, dict):
            source = source.get("id")
        if found := _text(source):
            return found
    return _text(annotation.get("uri"))


def _span(target: Json) -> Span | None:
    """The words (TextQuoteSelector) and the place (TextPositionSelector) of a target; refined selectors count too."""
    quote: Json = {}
    start = end = 0
    waiting = _listed(target.get("selector"))
    while waiting:
        one = waiting.pop(0)
        if not isinstance(one, dict):
            continue
        if one.get("type") == "TextQuoteSelector" and not quote:
            quote = one
        elif one.get("type") == "TextPositionSelector" and isinstance(one.get("start"), int):
            start = max(0, one["start"])
            end = max(start, one["end"]) if isinstance(one.get("end"), int) else start
        waiting += _listed(one.get("refinedBy"))
    exact = _text(quote.get("exact"))
    if not exact:
        return None
    end = max(end, start + 1)
    prefix, suffix = _text(quote.get("prefix"))[-32:], _text(quote.get("suffix"))[:32]
    return Span(start, end, exact, prefix, suffix, Placement.ORPHAN)


def _area(target: Json) -> Area | None:
    """The rectangle on a page of a PDF (RFC 8118: points, left, top, width and height) that a target names."""
    for one in _listed(target.get("selector")):
        if not isinstance(one, dict) or one.get("type") != "FragmentSelector":
            continue
        found = _RECTANGLE.fullmatch(_text(one.get("value")))
        if found and int(found[1]):
            left, top, width, height = (float(length) for length in found[2].split(","))
            near, source = one.get("attest:near"), _text(one.get("attest:sha256"))
            return Area(
                int(found[1]), left, top, left + width, top + height, near if isinstance(near, int) else 0, source
            )
    return None


def _own(name: Any) -> str:
    """The name of a record, of one of Attest's own its uid: so it is known again where it came from."""
    text = _text(name)
    return text.rsplit(":", 1)[-1] if text.startswith("urn:attest:") else text


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
