"""REFI-QDA projects (`.qdpx`) of ATLAS.ti, MAXQDA, NVivo, QualCoder and Attest itself.

The tools count positions differently (code points or UTF-16 units, CRLF as one or two, a byte order mark or none), so
the counting in which most selections begin and end between words is taken.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.errors import ImportFailed
from annotator.exchange.gathering import Gathering
from annotator.exchange.imported import Imported, Outcome
from annotator.exchange.placing import Placed, own_lines, same_words, within
from annotator.exchange.refi_codes import Codes
from annotator.exporting.refi import CONTINUES, METADATA, ORIGIN, PROJECT, made_guid
from annotator.model import Metadata

if TYPE_CHECKING:
    from lxml import etree

_LARGEST = 300 * 1024 * 1024  # bytes of one member
_ENTRIES = 100_000
_NS = f"{{{PROJECT}}}"
_WITHOUT_TEXT = ("PictureSource", "AudioSource", "VideoSource")


def made(path: Path) -> bool:
    """Whether `path` is a zip file with a REFI project in it."""
    if path.is_dir() or not zipfile.is_zipfile(path):
        return False
    try:
        with zipfile.ZipFile(path) as archive:
            return _project_name(archive) != ""
    except (zipfile.BadZipFile, OSError):
        return False


def read_project(path: Path) -> Imported:
    """Text sources become articles, codes tags, selections passages. Raises ImportFailed.

    A project that Attest wrote comes back with its actors, claims, stances and kinds. Pictures, sound and film, which
    Attest does not annotate, are reported as dropped.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            root = _parsed(_content(archive, _project_name(archive), path), path)
            return _Reader(archive, root, path).read()
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError) as error:
        raise ImportFailed(
            f"“{path.name}” is damaged.", "Export it again from the tool it is from.", str(path)
        ) from error


@dataclass(slots=True)
class _Selection:
    """A selection: its key, foreign range, and what is said of it."""

    key: str
    start: int
    end: int
    name: str
    note: str
    coder: str
    created: str
    codes: list[str]
    parts: list[_Selection] = field(default_factory=list)


class _Reader:
    """Reads one project."""

    def __init__(self, archive: zipfile.ZipFile, root: etree._Element, path: Path) -> None:
        self._archive = archive
        self._root = root
        self._path = path
        self._own = root.get("origin", "") == ORIGIN
        origin = root.get("origin", "")
        self._gathering = Gathering(
            "refi", origin, f"{root.get('name', '')} {origin}", root.get("name", "") or path.stem, guids=True
        )
        self._users = {key(one): one.get("name", "") for one in root.iterfind(f"{_NS}Users/{_NS}User")}
        self._notes = {key(one): self._note_text(one) for one in root.iterfind(f"{_NS}Notes/{_NS}Note")}
        self._codes = Codes(root, self._gathering, own=self._own)
        links = root.iterfind(f"{_NS}Links/{_NS}Link")
        self._continues = {
            plain(link.get("targetGUID", "")): plain(link.get("originGUID", ""))
            for link in links
            if self._own and link.get("name") == CONTINUES
        }
        self._variables = {made_guid("variable", name): name for name in METADATA}

    def read(self) -> Imported:
        sources = self._root.find(f"{_NS}Sources")
        for source in sources if sources is not None else ():
            self._source(source)
        for name, kind in (("Cases/Case", "case"), ("Sets/Set", "set"), ("Graphs/Graph", "graph")):
            for one in self._root.iterfind("/".join(_NS + part for part in name.split("/"))):
                self._gathering.report(kind, one.get("name", ""), Outcome.DROPPED, "Attest has no place for it")
        return self._gathering.imported()

    def _source(self, source: etree._Element) -> None:
        kind = str(source.tag).removeprefix(_NS)
        name = source.get("name", "")
        if kind == "PDFSource":
            text = source.find(f"{_NS}Representation")
            for one in source.iterfind(f"{_NS}PDFSelection"):
                self._gathering.report("selection", one.get("name", ""), Outcome.DROPPED, "it is an area of a page")
            if text is not None:
                self._text_source(text, name)
                return
        if kind == "TextSource":
            self._text_source(source, name)
            return
        self._gathering.report("source", name, Outcome.DROPPED, f"a {kind} has no text")
        for one in source.iter(f"{_NS}PictureSelection", f"{_NS}AudioSelection", f"{_NS}VideoSelection"):
            self._gathering.report("selection", one.get("name", ""), Outcome.DROPPED, "its source has no text")

    def _text_source(self, source: etree._Element, name: str) -> None:
        article = key(source)
        selections = list(self._selections(source))
        text = self._text(source)
        if text is None or not text.strip() or self._gathering.has_article(article):
            why = "its text is not in the project" if not text else "another source has the same GUID"
            self._gathering.report("source", name, Outcome.DROPPED, why)
            for one in selections:
                self._gathering.report("selection", one.name, Outcome.DROPPED, why)
            return
        metadata = {"title": name} | self._metadata(source)
        tags = tuple(
            code
            for ref in source.iterfind(f"{_NS}Coding/{_NS}CodeRef")
            if self._gathering.has_tag(code := plain(ref.get("targetGUID", "")))
        )
        note = self._said(source)
        placed = Placed(text, own_lines(text, name) if self._own else None)
        self._gathering.article(article, placed, Metadata(**metadata), note=note, tags=tags)
        self._gathering.report("source", name)
        table = best_counting(text, [(one.start, one.end, one.name) for one in selections])
        for one in self._joined(selections):
            self._quote(one, article, text, table)

    def _quote(self, one: _Selection, article: str, text: str, table: Sequence[int]) -> None:
        whole = [one, *one.parts]
        if any(not 0 <= part.start < part.end <= len(table) - 1 for part in whole):
            self._gathering.report(
                "selection", one.name, Outcome.DROPPED, f"{one.start}–{one.end} is no range of its text"
            )
            return
        ranges = []
        for part in whole:
            start, end = within(table, part.start, part.end)
            ranges.append((start, end, text[start:end]))
        kind, speakers, claims, tags = self._codes.meaning(one.codes)
        self._gathering.quote(
            one.key,
            article,
            ranges,
            kind=kind,
            actors=speakers,
            claims=claims,
            tags=tags,
            what="selection",
            note=one.note,
            coder=one.coder,
            created=one.created,
        )

    def _joined(self, selections: list[_Selection]) -> list[_Selection]:
        """The selections, those that continue another one being its parts."""
        by_key = {one.key: one for one in selections}
        whole: list[_Selection] = []
        for one in selections:
            first = by_key.get(self._continues.get(one.key, ""))
            (first.parts if first is not None and first is not one else whole).append(one)
        return whole

    def _selections(self, source: etree._Element) -> Iterator[_Selection]:
        for one in source.iterfind(f"{_NS}PlainTextSelection"):
            yield _Selection(
                key(one),
                _number(one.get("startPosition")),
                _number(one.get("endPosition")),
                one.get("name", ""),
                self._said(one),
                self._users.get(plain(one.get("creatingUser", "")), ""),
                one.get("creationDateTime", ""),
                [plain(ref.get("targetGUID", "")) for ref in one.iterfind(f"{_NS}Coding/{_NS}CodeRef")],
            )

    def _said(self, element: etree._Element) -> str:
        """The description of an element and the notes it refers to."""
        parts = [element.findtext(f"{_NS}Description") or ""]
        parts += [self._notes.get(plain(ref.get("targetGUID", "")), "") for ref in element.iterfind(f"{_NS}NoteRef")]
        return "\n".join(part.strip() for part in parts if part.strip())

    def _note_text(self, note: etree._Element) -> str:
        text = self._text(note) or note.findtext(f"{_NS}Description") or ""
        return "\n".join(part for part in (note.get("name", ""), text.strip()) if part)

    def _metadata(self, source: etree._Element) -> dict[str, str]:
        found = {}
        for value in source.iterfind(f"{_NS}VariableValue"):
            ref = value.find(f"{_NS}VariableRef")
            name = self._variables.get(ref.get("targetGUID", "") if ref is not None else "")
            if name and self._own:
                found[name] = value.findtext(f"{_NS}TextValue") or ""
        return found

    def _text(self, source: etree._Element) -> str | None:
        content = source.findtext(f"{_NS}PlainTextContent")
        if content is not None:
            return content
        path = source.get("plainTextPath", "")
        if not path.startswith("internal://"):
            return None
        # Only the archive is looked into, and only for a member of just that name: no path leads out of it.
        wanted = f"sources/{path.removeprefix('internal://')}".lower()
        name = next((one for one in self._archive.namelist() if one.lower() == wanted), "")
        return _decoded(_content(self._archive, name, self._path)) if name else None


def best_counting(text: str, wanted: Sequence[tuple[int, int, str]]) -> Sequence[int]:
    """The table (foreign offset -> code point of `text`) in which most of `wanted` (start, end, words) make sense."""
    best: Sequence[int] = range(len(text) + 1)
    score = -1
    for table in _tables(text):
        found = sum(_sense(text, table, start, end, words) for start, end, words in wanted)
        if found > score:
            best, score = table, found
    return best


def _tables(text: str) -> Iterator[Sequence[int]]:
    """Code points; then UTF-16 units, CRLF as one, LF as two, and a byte order mark that counts, where they differ."""
    sizes = [1] if text.isascii() or max(text, default="") <= "\uffff" else [1, 2]
    newlines = ["", "crlf"] if "\r\n" in text else ["", "lf"] if "\n" in text else [""]
    for shift in (0, 1):
        for size in sizes:
            for newline in newlines:
                table = [0] * shift
                for index, character in enumerate(text):
                    if newline == "crlf" and character == "\n" and index and text[index - 1] == "\r":
                        continue
                    count = size if character > "\uffff" else 2 if newline == "lf" and character == "\n" else 1
                    table += [index] * count
                yield [*table, len(text)]


def _sense(text: str, table: Sequence[int], start: int, end: int, words: str) -> int:
    """How well a range reads: its words as named, its ends between words."""
    if not 0 <= start < end < len(table):
        return 0
    first, last = table[start], table[end]
    found = text[first:last]
    named = bool(words) and same_words(found[: len(words)], words[: len(found)])
    begins = first == 0 or not (text[first - 1].isalnum() and text[first : first + 1].isalnum())
    ends = last >= len(text) or not (text[last - 1].isalnum() and text[last].isalnum())
    trimmed = found == found.strip()
    return 4 * named + begins + ends + trimmed


def plain(number: str) -> str:
    """A GUID as 32 hexadecimal digits."""
    return re.sub(r"[{}\-\s]", "", number).lower()


def key(element: etree._Element) -> str:
    """The GUID of an element, plain."""
    return plain(element.get("guid", ""))


def _number(text: str | None) -> int:
    return int(text) if text and re.fullmatch(r"\s*-?\d{1,15}\s*", text) else -1


def _project_name(archive: zipfile.ZipFile) -> str:
    names = archive.namelist()
    return next((name for name in names[:_ENTRIES] if name.lower() == "project.qde"), "")


def _content(archive: zipfile.ZipFile, name: str, path: Path) -> bytes:
    with archive.open(name) as member:
        content = member.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise ImportFailed(
            f"A file in “{path.name}” is too large.", "Split the project, then import its parts.", str(path)
        )
    return content


def _parsed(content: bytes, path: Path) -> etree._Element:
    root = parsed(content, path)
    if root.tag != f"{_NS}Project":
        raise ImportFailed(f"“{path.name}” holds no REFI-QDA 1.0 project.", "Export it as REFI-QDA 1.0.", str(path))
    return root


def parsed(content: bytes, path: Path) -> etree._Element:
    """The root of an XML document. Raises ImportFailed."""
    from lxml import etree

    # No entity is looked up, no file or address opened, and no tree deeper than the parser's own limit built.
    parser: Any = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root: etree._Element = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise ImportFailed(
            f"“{path.name}” cannot be read.", "Export it again from the tool it is from.", str(path)
        ) from error
    return root


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")
