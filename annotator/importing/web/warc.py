"""Web archives: WARC 1.0 and 1.1 (ISO 28500), plain or compressed."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from annotator.errors import ImportFailed
from annotator.importing.failures import broken
from annotator.importing.findings import Found, Skipped
from annotator.importing.html.page import Html
from annotator.importing.html.tree import text_of
from annotator.model import Draft, Source

_EXPANDED = 256 << 20
_PAGE = 24 << 20
_TYPES = ("text/html", "application/xhtml+xml")


@dataclass(frozen=True, slots=True)
class _Record:
    kind: str
    address: str
    date: str
    content: bytes


class Warc:
    """`.warc` and `.warc.gz` files: an article for each page that was answered with one."""

    name = "warc"
    version = "1"
    media_type = "application/warc"

    def accepts(self, head: bytes, name: str) -> float:
        """By the version line, also when compressed."""
        if head.startswith(b"WARC/1"):
            return 0.97
        if head.startswith(b"\x1f\x8b"):
            return 0.97 if is_warc(head) else 0.0
        return 0.1 if name.lower().endswith((".warc", ".warc.gz")) else 0.0

    def read(self, source: Source) -> Found:
        """The articles of all pages, in the order they were archived."""
        content = source.content
        if content.startswith(b"\x1f\x8b"):
            content = unpacked(content, _EXPANDED)
            if len(content) >= _EXPANDED:
                hint = "Split the archive and import the parts."
                raise ImportFailed(f"{source.name} unpacks to more than {_EXPANDED >> 20} MB.", hint, source.name)
        drafts: list[Draft] = []
        skipped: list[Skipped] = []
        pages = 0
        for record in _records(content, source.name):
            if record.kind not in ("response", "resource"):
                continue
            page = _page(record)
            if isinstance(page, str):
                if page:
                    skipped.append(Skipped(record.address, page))
                continue
            pages += 1
            try:
                drafts.append(self._draft(page, record, source))
            except ImportFailed as problem:
                skipped.append(Skipped(record.address, problem.message))
        if not drafts and not skipped:
            raise ImportFailed(f"{source.name} holds no page.", "Nothing was imported.", source.name)
        return Found(tuple(drafts), tuple(skipped), pages)

    def _draft(self, page: tuple[bytes, str], record: _Record, source: Source) -> Draft:
        decoded = text_of(page[0], record.address, page[1])
        place = replace(source, name=record.address or source.name, url=record.address)
        found = Html().article(decoded.text, place, [decoded.warning] if decoded.warning else [])
        return replace(found, part=record.address, extractor=f"{self.name} {self.version}, {found.extractor}")


def is_warc(content: bytes) -> bool:
    """Whether a compressed file is a web archive."""
    return unpacked(content[:65536], 64).startswith(b"WARC/")


def unpacked(content: bytes, limit: int) -> bytes:
    """The members of a gzip file one after the other, up to `limit` bytes; what follows damage is lost."""
    found = bytearray()
    while content and len(found) < limit:
        machine = zlib.decompressobj(31)
        try:
            found += machine.decompress(content, limit - len(found))
        except zlib.error:
            break
        if not machine.eof:
            break
        content = machine.unused_data
    return bytes(found)


def _records(content: bytes, name: str) -> Iterator[_Record]:
    at = 0
    while (start := content.find(b"WARC/", at)) >= 0:
        end = content.find(b"\r\n\r\n", start)
        if end < 0:
            return
        headers = _headers(content[start:end])
        length = headers.get("content-length", "")
        if not length.isdigit():
            raise broken(name, "a record does not say how long it is")
        body = content[end + 4 : end + 4 + int(length)]
        at = end + 4 + int(length)
        address = headers.get("warc-target-uri", "").strip("<>")
        yield _Record(headers.get("warc-type", ""), address, headers.get("warc-date", ""), body)


def _headers(block: bytes) -> dict[str, str]:
    lines = re.sub(rb"\r?\n[ \t]+", b" ", block).decode("utf-8", "replace").splitlines()[1:]
    return {key.strip().lower(): value.strip() for key, _, value in (line.partition(":") for line in lines)}


def _page(record: _Record) -> tuple[bytes, str] | str:
    """The page in a record and the charset its transport says; else why there is none, "" for no page at all."""
    if record.kind == "resource":
        return (record.content, "") if b"<html" in record.content[:2048].lower() else ""
    end = record.content.find(b"\r\n\r\n")
    if end < 0 or not record.content.startswith(b"HTTP/"):
        return ""
    headers = _headers(record.content[:end])
    status = record.content[:20].split(b" ")[1:2]
    body = record.content[end + 4 :]
    kind = headers.get("content-type", "")
    if not kind.lower().startswith(_TYPES):
        return ""
    if status != [b"200"]:
        return f"the server answered {b''.join(status).decode('ascii', 'replace')}"
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = _dechunked(body)
    if headers.get("content-encoding", "").lower() in ("gzip", "x-gzip", "deflate"):
        body = unpacked(body, _PAGE) if body.startswith(b"\x1f\x8b") else _inflated(body)
    charset = re.search(r"charset=[\"']?([\w-]+)", kind, re.IGNORECASE)
    return (body, charset[1] if charset else "") if body.strip() else "an empty answer"


def _dechunked(body: bytes) -> bytes:
    parts = []
    at = 0
    while found := re.compile(rb"\s*([0-9a-fA-F]{1,8})[^\r\n]*\r\n").match(body, at):
        size = int(found[1], 16)
        if size == 0:
            break
        parts.append(body[found.end() : found.end() + size])
        at = found.end() + size
    return b"".join(parts) if parts else body


def _inflated(body: bytes) -> bytes:
    for bits in (15, -15):
        try:
            return zlib.decompressobj(bits).decompress(body, _PAGE)
        except zlib.error:
            continue
    return b""
