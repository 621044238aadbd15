"""Rich Text Format (RTF 1.9.1), read without recursion."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from annotator.errors import ImportFailed
from annotator.importing.findings import Found
from annotator.importing.office.writing import declared_title, found_in
from annotator.model import BlockKind, Metadata, Source
from annotator.text import LINE_BREAK, Piece

_TOKEN = re.compile(
    rb"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.IGNORECASE
)
# Groups whose text is not the document's.
_SKIPPED = frozenset(
    b"""colortbl stylesheet pict object objdata header headerl headerr headerf footer footerl footerr footerf
    themedata colorschememapping datastore latentstyles listtable listoverridetable rsidtbl xmlnstbl generator mmathpr
    fldinst bkmkstart bkmkend revtbl filetbl template private nonshppict shppict pntext pntxta pntxtb panose falt
    atnid atnauthor annotation""".split()
)
_MARKS = {
    b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”",
    b"bullet": "•", b"tab": " ", b"line": LINE_BREAK, b"enspace": " ", b"emspace": " ", b"zwj": "\u200d",
    b"zwnj": "\u200c", b"ltrmark": "\u200e", b"rtlmark": "\u200f",
}  # fmt: skip
# Windows charset numbers of fonts to code pages.
_CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "cp950",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874",
    238: "cp1250",
}  # fmt: skip
_DEEPEST = 100_000
_HEADING = re.compile(r"heading (\d)", re.IGNORECASE)


class Rtf:
    """`.rtf` files."""

    name = "rtf"
    version = "1"
    media_type = "application/rtf"

    def accepts(self, head: bytes, name: str) -> float:
        """By the signature."""
        if head.lstrip().startswith(b"{\\rtf"):
            return 0.95
        return 0.3 if name.lower().endswith(".rtf") else 0.0

    def read(self, source: Source) -> Found:
        """One article, or those of a database's export."""
        if not source.content.lstrip().startswith(b"{\\rtf"):
            raise ImportFailed(f"{source.name} is no RTF file.", "Open it in its own program.", source.name)
        document = parse(source.content)
        title = declared_title(document.title, document.pieces)
        return found_in(self, document.pieces, Metadata(title=title, url=source.url), source)


@dataclass(slots=True)
class Document:
    """The pieces of an RTF file and its title as its properties say."""

    pieces: list[Piece] = field(default_factory=list)
    title: str = ""


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits and a closing brace restores."""

    skip: bool = False
    kind: str = ""
    codepage: str = "cp1252"
    after_unicode: int = 1
    hidden: bool = False


def parse(content: bytes) -> Document:
    """The document in an RTF file, whatever is broken in it."""
    return _Reader().read(content)


class _Reader:
    def __init__(self) -> None:
        self.document = Document()
        self.state = _State()
        self.stack: list[_State] = []
        self.bytes = bytearray()
        self.parts: list[str] = []
        self.cells: list[str] = []
        self.styles: dict[int, str] = {}
        self.fonts: dict[int, str] = {}
        self.style = self.outline = -1
        self.default = "cp1252"
        self.font = 0
        self.listed = False
        self.table = False
        self.to_skip = 0

    def read(self, content: bytes) -> Document:
        at = 0
        self.styles = _styles(content)
        while found := _TOKEN.match(content, at):
            at = found.end()
            word, number, octet, symbol, brace, text = found.groups()
            if brace:
                self._brace(brace)
            elif word == b"bin":
                at += min(max(int(number or 0), 0), len(content) - at)
            elif word is not None:
                self._word(word.lower(), int(number) if number is not None else None)
            elif self.to_skip and (octet or text):
                at = self._skip_after_unicode(found, octet, text)
            elif octet:
                self._octets(bytes([int(octet, 16)]))
            elif symbol:
                self._symbol(symbol)
            elif text:
                self._octets(text)
        self._paragraph()
        return self.document

    def _skip_after_unicode(self, found: re.Match[bytes], octet: bytes | None, text: bytes | None) -> int:
        r"""The characters after `\u` that stand in for it in older programs."""
        if octet:
            self.to_skip -= 1
            return found.end()
        taken = min(self.to_skip, len(text or b""))
        self.to_skip -= taken
        return found.start() + taken

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self.to_skip = 0
        if brace == b"{":
            if len(self.stack) >= _DEEPEST:
                raise RecursionError
            self.stack.append(self.state)
        elif self.stack:
            closing, self.state = self.state, self.stack.pop()
            if closing.kind == "title" and self.state.kind != "title":
                self.document.title, self.parts = "".join(self.parts).strip(), []

    def _word(self, word: bytes, number: int | None) -> None:
        if word == b"u":
            self._flush()
            if not self.state.skip and number is not None:
                self._code_unit(number & 0xFFFF)
            self.to_skip = self.state.after_unicode
            return
        self.to_skip = 0
        if word == b"uc":
            self.state = replace(self.state, after_unicode=min(max(number or 0, 0), 8))
        elif word in _SKIPPED:
            self._flush()
            self.state = replace(self.state, skip=True)
        elif word == b"fonttbl":
            self.state = replace(self.state, skip=True, kind="fonts")
        elif word == b"info":
            self._flush()
            self.state = replace(self.state, skip=True, kind="info")
        elif word == b"title" and self.state.kind == "info":
            self.parts = []
            self.state = replace(self.state, skip=False, kind="title")
        elif word in (b"ansicpg", b"f", b"fcharset", b"v", b"deleted"):
            self._setting(word, number)
        elif not self.state.skip:
            self._flow(word, number)

    def _setting(self, word: bytes, number: int | None) -> None:
        self._flush()
        if word == b"ansicpg":
            self.default = f"cp{number}" if _exists(f"cp{number}") else self.default
            self.state = replace(self.state, codepage=self.default)
        elif word == b"f":
            self.font = number or 0
            if self.state.kind != "fonts":
                self.state = replace(self.state, codepage=self.fonts.get(self.font, self.default))
        elif word == b"fcharset" and self.state.kind == "fonts":
            self.fonts[self.font] = self.default if (number or 0) <= 1 else _CHARSETS.get(number or 0, self.default)
        elif word in (b"v", b"deleted"):
            self.state = replace(self.state, hidden=number != 0)

    def _flow(self, word: bytes, number: int | None) -> None:
        """Words that make or end paragraphs and cells."""
        if word in _MARKS:
            self._flush()
            self._add(_MARKS[word])
        elif word in (b"par", b"sect", b"page"):
            self._paragraph()
        elif word == b"cell":
            self._flush()
            self.cells.append(" ".join("".join(self.parts).split()))
            self.parts = []
        elif word == b"row":
            self._row()
        elif word == b"pard":
            self._flush()
            self.style = self.outline = -1
            self.listed = self.table = False
        elif word == b"s":
            self.style = -1 if number is None else number
        elif word == b"outlinelevel":
            self.outline = -1 if number is None else number
        elif word in (b"ls", b"pnlvlblt"):
            self.listed = True
        elif word == b"intbl":
            self.table = True

    def _symbol(self, symbol: bytes) -> None:
        self._flush()
        if symbol == b"*":
            # An unknown destination that older programs may skip; text never stands in one that counts.
            self.state = replace(self.state, skip=True)
        elif symbol in (b"\\", b"{", b"}"):
            self._add(symbol.decode())
        elif symbol == b"~":
            self._add(" ")
        elif symbol == b"_":
            self._add("-")
        elif symbol in (b"\r", b"\n"):
            self._paragraph()

    def _octets(self, octets: bytes) -> None:
        if not self.state.skip and not self.state.hidden:
            self.bytes += octets

    def _add(self, text: str) -> None:
        if not self.state.skip and not self.state.hidden:
            self.parts.append(text)

    def _code_unit(self, unit: int) -> None:
        """One UTF-16 unit; the halves of a pair come in two words."""
        last = self.parts[-1] if self.parts else ""
        if 0xDC00 <= unit < 0xE000 and len(last) == 1 and 0xD800 <= ord(last) < 0xDC00:
            self.parts[-1] = chr(0x10000 + ((ord(last) - 0xD800) << 10) + unit - 0xDC00)
        else:
            self._add(chr(unit))

    def _flush(self) -> None:
        if self.bytes:
            self._add(self.bytes.decode(self.state.codepage, "replace"))
            self.bytes.clear()

    def _paragraph(self) -> None:
        self._flush()
        if self.state.kind == "title":
            return
        if self.table and self.stack:
            self.parts.append(LINE_BREAK)
            return
        text, self.parts = "".join(self.parts), []
        if text.strip():
            self.document.pieces.append(self._piece(text))

    def _row(self) -> None:
        self._flush()
        if any(self.cells):
            # A table of one cell only arranges paragraphs.
            single = len(self.cells) == 1
            kind = BlockKind.PARAGRAPH if single else BlockKind.TABLE_ROW
            self.document.pieces += [
                Piece(t, kind) for t in (self.cells[0].split(LINE_BREAK) if single else ["\t".join(self.cells)])
            ]
        self.cells, self.parts = [], []

    def _piece(self, text: str) -> Piece:
        name = self.styles.get(self.style, "")
        if heading := _HEADING.search(name):
            return Piece(text, BlockKind.HEADING, level=min(int(heading[1]) + (heading[1] == "1"), 6))
        if 0 <= self.outline <= 5:
            return Piece(text, BlockKind.HEADING, level=min(self.outline + 2, 6))
        if name.lower() in ("title", "titel"):
            return Piece(text, BlockKind.TITLE)
        if "quot" in name.lower():
            return Piece(text, BlockKind.QUOTATION)
        if self.listed or re.match(r"\s*[•▪·]\s", text):
            return Piece(re.sub(r"^\s*[•▪·]\s*", "", text), BlockKind.LIST_ITEM, level=1)
        return Piece(text)


def _styles(content: bytes) -> dict[int, str]:
    """The names of the paragraph styles by number."""
    found = re.search(rb"\{\\stylesheet", content)
    if found is None:
        return {}
    table = content[found.start() : found.start() + 200_000]
    end = table.find(b"}}")
    styles: dict[int, str] = {}
    for number, name in re.findall(rb"\\s(\d{1,4})[^{};]*?([^\\{};]+);\}", table[: end + 2 if end > 0 else None]):
        styles[int(number)] = (
            name.decode("latin-1").split(" ", 1)[-1].strip() if b" " in name else name.decode("latin-1")
        )
    return styles


def _exists(encoding: str) -> bool:
    try:
        b"".decode(encoding)
    except LookupError:
        return False
    return True
