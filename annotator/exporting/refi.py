"""REFI-QDA: the project exchange format (`.qdpx`) and codebook (`.qdc`) of ATLAS.ti, MAXQDA, NVivo and others.

Tags are codes. Actors, claims and kinds of quotes, which the standard does not know, are codes too, under roots of
their own; `annotator.exchange.refi` reads them back. Positions are code points. Schema: REFI-QDA 1.0,
`urn:QDA-XML:project:1.0`.
"""

from __future__ import annotations

import hashlib
import re
import zipfile
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from annotator.exporting.target import Output
from annotator.model import Article, Function, Placement, Quote, Snapshot, Span, Tag

if TYPE_CHECKING:
    from lxml import etree

PROJECT = "urn:QDA-XML:project:1.0"
CODEBOOK = "urn:QDA-XML:codebook:1.0"
ORIGIN = "Attest"
METADATA = ("outlet", "byline", "published", "url", "language", "section")
CONTINUES = "continues"
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?")


def guid(uid: str) -> str:
    """`uid` as a GUID; one that is no 32 hexadecimal digits is replaced by a hash of itself."""
    if not re.fullmatch(r"[0-9a-f]{32}", uid):
        uid = hashlib.sha256(uid.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return f"{uid[:8]}-{uid[8:12]}-{uid[12:16]}-{uid[16:20]}-{uid[20:]}"


def made_guid(*what: str) -> str:
    """The GUID of something that has no uid: always the same for the same words."""
    return guid("attest " + "\n".join(what))


ROOTS = {name: made_guid("root", name) for name in ("Actors", "Claims", "Kinds")}


def render_qdpx(snapshot: Snapshot, output: Output) -> None:
    """Writes a project: `project.qde` and the articles' texts. Quotes without a place are left out."""
    from lxml import etree

    total = len(snapshot.articles) + 1
    project = etree.Element(f"{{{PROJECT}}}Project", nsmap={None: PROJECT})
    _set(project, name=snapshot.library or "Attest library", origin=ORIGIN)
    users = _users(snapshot)
    if users:
        holder = _add(project, "Users")
        for name, number in users.items():
            _add(holder, "User", guid=number, name=name)
    codes = _codes(snapshot)
    if len(codes):
        _add(project, "CodeBook").append(codes)
    _variables(project)
    with zipfile.ZipFile(output.path, "w", zipfile.ZIP_DEFLATED) as archive:
        if snapshot.articles:
            sources = _add(project, "Sources")
            for done, article in enumerate(snapshot.articles):
                output.step(done, total)
                sources.append(_source(article, users, snapshot))
                text = article.version.content.text.encode("utf-8", "replace")
                _member(archive, f"Sources/{guid(article.summary.uid)}.txt", text)
        links = [link for article in snapshot.articles for quote in article.quotes for link in _links(quote, article)]
        if links:
            holder = _add(project, "Links")
            for first, other in links:
                _add(
                    holder,
                    "Link",
                    guid=made_guid("link", first, other),
                    name=CONTINUES,
                    direction="OneWay",
                    originGUID=first,
                    targetGUID=other,
                )
        _member(archive, "project.qde", _xml(project))
    output.step(total, total)


def render_qdc(snapshot: Snapshot, output: Output) -> None:
    """Writes the tags as a codebook."""
    from lxml import etree

    output.step(0, 1)
    book = etree.Element(f"{{{CODEBOOK}}}CodeBook", nsmap={None: CODEBOOK})
    _set(book, origin=ORIGIN)
    holder = _add(book, "Codes")
    _tag_codes(holder, snapshot.tags)
    if not len(holder):
        _add(holder, "Code", guid=ROOTS["Kinds"], name="No tags", isCodable="false")
    output.path.write_bytes(_xml(book))
    output.step(1, 1)


def function_guid(actor: str, function: Function) -> str:
    """The code of an actor in a function: the actor's own for a speaker."""
    return guid(actor) if function is Function.SPEAKER else made_guid("function", actor, function.value)


def _users(snapshot: Snapshot) -> dict[str, str]:
    known = {coder.name: guid(coder.uid) for coder in snapshot.coders}
    names = sorted({quote.coder for article in snapshot.articles for quote in article.quotes if quote.coder})
    return known | {name: made_guid("user", name) for name in names if name not in known}


def _codes(snapshot: Snapshot) -> etree._Element:
    from lxml import etree

    holder = etree.Element(f"{{{PROJECT}}}Codes")
    _tag_codes(holder, snapshot.tags)
    quotes = [quote for article in snapshot.articles for quote in article.quotes]
    if snapshot.actors:
        root = _add(holder, "Code", guid=ROOTS["Actors"], name="Actors", isCodable="false")
        functions = {(one.actor, one.function) for quote in quotes for one in quote.actors}
        for actor in snapshot.actors:
            code = _code(root, guid(actor.uid), actor.name, actor.description or actor.note, "")
            for function in Function:
                if function is not Function.SPEAKER and (actor.id, function) in functions:
                    _code(code, function_guid(actor.uid, function), function.value, "", "")
    if snapshot.claims:
        root = _add(holder, "Code", guid=ROOTS["Claims"], name="Claims", isCodable="false")
        stances = {(one.claim, one.stance) for quote in quotes for one in quote.claims}
        for claim in snapshot.claims:
            code = _code(root, guid(claim.uid), claim.statement, claim.note, "")
            for stance in sorted(s for c, s in stances if c == claim.id):
                _code(code, made_guid("stance", claim.uid, stance.value), stance.value, "", "")
    if quotes:
        root = _add(holder, "Code", guid=ROOTS["Kinds"], name="Kinds", isCodable="false")
        for kind in sorted({quote.kind for quote in quotes}):
            _code(root, made_guid("kind", kind.value), kind.value, "", "")
    return holder


def _tag_codes(holder: etree._Element, tags: Iterable[Tag]) -> None:
    """The tags as nested codes, without recursion: a codebook may be very deep."""
    children: dict[int | None, list[Tag]] = {}
    for tag in tags:
        children.setdefault(tag.parent, []).append(tag)
    waiting = [(holder, tag) for tag in reversed(children.get(None, []))]
    while waiting:
        above, tag = waiting.pop()
        parts = (tag.definition, tag.inclusion, tag.exclusion, tag.examples)
        code = _code(above, guid(tag.uid), tag.name, "\n".join(part for part in parts if part), tag.colour)
        waiting += [(code, child) for child in reversed(children.get(tag.id, []))]


def _code(above: etree._Element, number: str, name: str, description: str, colour: str) -> etree._Element:
    code = _add(above, "Code", guid=number, name=name, isCodable="true")
    if re.fullmatch(r"#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})", colour):
        code.set("color", colour)
    if description:
        _add(code, "Description").text = _clean(description)
    return code


def _variables(project: etree._Element) -> None:
    holder = _add(project, "Variables")
    for name in METADATA:
        _add(holder, "Variable", guid=made_guid("variable", name), name=name, typeOfVariable="Text")


def _source(article: Article, users: dict[str, str], snapshot: Snapshot) -> etree._Element:
    from lxml import etree

    number = guid(article.summary.uid)
    source = etree.Element(f"{{{PROJECT}}}TextSource")
    title = article.summary.metadata.title or "Untitled article"
    _set(source, guid=number, name=title, plainTextPath=f"internal://{number}.txt")
    if article.summary.note:
        _add(source, "Description").text = _clean(article.summary.note)
    for quote in article.quotes:
        for place, span in enumerate(_placed(quote, article)):
            _selection(source, quote, span, place, users, snapshot)
    tags = {tag.id: tag.uid for tag in snapshot.tags}
    for carried in article.summary.tags:
        coding = _add(source, "Coding", guid=made_guid("coding", number, tags[carried.tag]))
        _add(coding, "CodeRef", targetGUID=guid(tags[carried.tag]))
    for name in METADATA:
        if value := getattr(article.summary.metadata, name):
            holder = _add(source, "VariableValue")
            _add(holder, "VariableRef", targetGUID=made_guid("variable", name))
            _add(holder, "TextValue").text = _clean(value)
    return source


def _selection(
    source: etree._Element, quote: Quote, span: Span, place: int, users: dict[str, str], snapshot: Snapshot
) -> None:
    number = _part(quote, place)
    found = _add(source, "PlainTextSelection", guid=number, name=" ".join(span.exact.split())[:60])
    _set(found, startPosition=str(span.start), endPosition=str(span.end))
    made = {"creatingUser": users[quote.coder]} if quote.coder else {}
    if _TIME.fullmatch(quote.created):
        made["creationDateTime"] = quote.created
    _set(found, **made)
    if quote.note and place == 0:
        _add(found, "Description").text = _clean(quote.note)
    for target in _targets(quote, snapshot):
        coding = _add(found, "Coding", guid=made_guid("coding", number, target))
        _set(coding, **made)
        _add(coding, "CodeRef", targetGUID=target)


def _targets(quote: Quote, snapshot: Snapshot) -> list[str]:
    """The codes of a quote: its kind, actors, stances on claims, tags."""
    actors = {one.id: one.uid for one in snapshot.actors}
    claims = {one.id: one.uid for one in snapshot.claims}
    tags = {one.id: one.uid for one in snapshot.tags}
    return [
        made_guid("kind", quote.kind.value),
        *(function_guid(actors[one.actor], one.function) for one in quote.actors),
        *(made_guid("stance", claims[one.claim], one.stance.value) for one in quote.claims),
        *(guid(tags[one.tag]) for one in quote.tags),
    ]


def _placed(quote: Quote, article: Article) -> list[Span]:
    return [span for span in quote.spans if span.placement is not Placement.ORPHAN]


def _part(quote: Quote, place: int) -> str:
    return guid(quote.uid) if place == 0 else made_guid("part", quote.uid, str(place))


def _links(quote: Quote, article: Article) -> list[tuple[str, str]]:
    return [(_part(quote, 0), _part(quote, place)) for place in range(1, len(_placed(quote, article)))]


def _add(above: etree._Element, tag: str, /, **attributes: str) -> etree._Element:
    from lxml import etree

    namespace = etree.QName(above).namespace
    element = etree.SubElement(above, f"{{{namespace}}}{tag}")
    _set(element, **attributes)
    return element


def _set(element: etree._Element, **attributes: str) -> None:
    for name, value in attributes.items():
        element.set(name, _clean(value))


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)


def _xml(root: etree._Element) -> bytes:
    from lxml import etree

    written: Any = etree.tostring(root, xml_declaration=True, encoding="utf-8")
    return bytes(written)


def _member(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
