"""Mail: single messages (EML, RFC 5322) and mailboxes (MBOX, RFC 4155)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr
from mimetypes import guess_extension

from annotator.errors import ImportFailed
from annotator.importing.dates import iso_date
from annotator.importing.debris import tidy
from annotator.importing.drafting import draft, short_warning
from annotator.importing.encoding import decode
from annotator.importing.findings import Found, Skipped
from annotator.importing.html.blocks import blocks_of
from annotator.importing.html.tree import parse, text_of
from annotator.importing.plain_text import parse as parse_text
from annotator.model import BlockKind, Draft, Metadata, Source
from annotator.text import Piece

_HEADERS = re.compile(
    rb"^(?:From|To|Subject|Date|Message-ID|MIME-Version|Received|Return-Path|Delivered-To|X-[\w-]+):",
    re.IGNORECASE | re.MULTILINE,
)
# Kinds of attachments in which there are no articles.
_NO_ARTICLES = frozenset(
    """image audio video font application/pkcs7-signature application/x-pkcs7-signature application/pgp-signature
    application/pgp-encrypted application/ms-tnef text/calendar text/vcard text/x-vcard""".split()  # noqa: SIM905 -- a list of kinds reads best so
)
_BOX = re.compile(rb"(?m)^From \S+.*\d{4}\r?\n(?=[\w-]+:)")


class Mail:
    """`.eml` and `.mbox` files."""

    name = "mail"
    version = "1"
    media_type = "message/rfc822"

    def accepts(self, head: bytes, name: str) -> float:
        """By the headers a message begins with."""
        named = name.lower().endswith((".eml", ".mbox", ".mbx"))
        if _BOX.match(head.lstrip()):
            return 0.85
        start = head[:4000].lstrip(b"\xef\xbb\xbf\r\n")
        first = start.split(b"\n\n")[0].split(b"\r\n\r\n")[0]
        if re.match(rb"[\w-]+:\s", start) and len(set(_HEADERS.findall(first))) >= 3:
            return 0.84
        return 0.3 if named else 0.0

    def read(self, source: Source) -> Found:
        """An article for each message; attached files are read by themselves, but for pictures and the like."""
        drafts: list[Draft] = []
        skipped: list[Skipped] = []
        inside: list[Source] = []
        messages = list(_messages(source.content))
        for number, content in enumerate(messages, 1):
            message = message_from_bytes(content, policy=policy.default)
            part = str(number) if len(messages) > 1 else ""
            found = self._draft(message, part)
            if found is None:
                skipped.append(Skipped(part, "a message without text", _header(message, "subject")))
            else:
                drafts.append(found)
            where = f"{source.name}/{part}" if part else source.name
            for attached in _attached(message):
                if isinstance(attached, Skipped):
                    skipped.append(replace(attached, part=part))
                else:
                    inside.append(replace(attached, name=f"{where}/{attached.name}"))
        if not drafts and not inside:
            raise ImportFailed(f"{source.name} has no message with text.", "Nothing was imported.", source.name)
        stated = len(messages) if len(messages) > 1 else None
        return Found(tuple(drafts), tuple(skipped), stated, inside=tuple(inside))

    def _draft(self, message: EmailMessage, part: str) -> Draft | None:
        sender, address = parseaddr(_header(message, "from"))
        metadata = Metadata(
            title=_header(message, "subject"),
            byline=sender or address,
            outlet=address.rpartition("@")[2],
            published=iso_date(_header(message, "date")),
        )
        pieces = _body(message)
        if not any(piece.text.strip() for piece in pieces):
            return None
        pieces = tidy(pieces)
        return draft(self, pieces, metadata, warnings=short_warning(pieces), part=part)


def _messages(content: bytes) -> Iterator[bytes]:
    starts = [match.end() for match in _BOX.finditer(content)]
    begins = [match.start() for match in _BOX.finditer(content)]
    if not starts or content[: begins[0]].strip():
        yield content
        return
    for start, end in zip(starts, [*begins[1:], len(content)], strict=True):
        yield re.sub(rb"(?m)^>(>*From )", rb"\1", content[start:end])


def _header(message: object, name: str) -> str:
    """A header as text; what cannot be parsed is taken as it is."""
    try:
        value = message[name]  # type: ignore[index]  # a message is a mapping of its headers
        return " ".join(str(value).split()) if value is not None else ""
    except (ValueError, IndexError, AttributeError, TypeError):
        return ""


def _body(message: EmailMessage) -> list[Piece]:
    """The text of a message: HTML for its structure, else plain text."""
    html = _part(message, "html")
    if html is not None:
        tree = parse(text_of(_payload(html), charset=html.get_content_charset() or "").text)
        body = next(tree.iter("body"), tree)
        pieces = [
            Piece(b.text, b.kind, max(b.level, 2) if b.kind is BlockKind.HEADING else b.level) for b in blocks_of(body)
        ]
        if sum(len(piece.text) for piece in pieces) > 20:
            return pieces
    plain = _part(message, "plain")
    if plain is None:
        return []
    text = decode(_payload(plain), plain.get_content_charset() or "", binary=True).text
    pieces, _ = parse_text(text)
    return [Piece(p.text, BlockKind.HEADING, 2) if p.kind is BlockKind.TITLE else p for p in pieces]


def _part(message: EmailMessage, kind: str) -> EmailMessage | None:
    try:
        found = message.get_body((kind,))
    except (ValueError, LookupError, AttributeError, TypeError):
        found = None
    return found if isinstance(found, EmailMessage) else None


def _payload(part: EmailMessage) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _attached(message: object) -> Iterator[Source | Skipped]:
    """The files in a message; what cannot hold an article is left out with a reason."""
    if not isinstance(message, EmailMessage):
        return
    try:
        parts = list(message.iter_attachments())
    except (ValueError, LookupError, AttributeError, TypeError):
        return
    for number, part in enumerate(parts, 1):
        kind = part.get_content_type()
        name = _shown(part.get_filename(), kind, number)
        if part.get_content_maintype() in _NO_ARTICLES or kind in _NO_ARTICLES:
            yield Skipped("", f"an attachment that holds no article ({kind})", name)
            continue
        nested = part.get_payload()
        forwarded = nested[0] if isinstance(nested, list) and nested else None
        yield Source(name, "", bytes(forwarded) if isinstance(forwarded, EmailMessage) else _payload(part))


def _shown(name: object, kind: str, number: int) -> str:
    """The name an attachment is shown under; never used as a path."""
    plain = " ".join(str(name or "").replace("\\", "/").split("/")[-1].split())
    return plain or f"attachment {number}{guess_extension(kind) or ''}"
