"""Pages saved as one file by browsers: MHTML (RFC 2557)."""

from __future__ import annotations

import re
from dataclasses import replace
from email import message_from_bytes, policy

from annotator.errors import ImportFailed
from annotator.importing.findings import Found
from annotator.importing.html.page import Html
from annotator.importing.html.tree import text_of
from annotator.model import Source

_SIGNS = re.compile(rb"^(?:Snapshot-Content-Location:|Content-Type:\s*multipart/related)", re.IGNORECASE | re.MULTILINE)


class Mhtml:
    """`.mhtml` and `.mht` files."""

    name = "mhtml"
    version = "1"
    media_type = "multipart/related"

    def accepts(self, head: bytes, name: str) -> float:
        """By its headers; a mail with the same ones has another name."""
        named = name.lower().endswith((".mhtml", ".mht"))
        if _SIGNS.search(head[:4096]):
            return 0.92 if named or b"Snapshot-Content-Location" in head[:4096] else 0.6
        return 0.2 if named else 0.0

    def read(self, source: Source) -> Found:
        """The page's article."""
        message = message_from_bytes(source.content, policy=policy.default)
        for part in message.walk():
            content = part.get_payload(decode=True)
            if part.get_content_type() in ("text/html", "application/xhtml+xml") and isinstance(content, bytes):
                address = str(part.get("Content-Location") or message.get("Snapshot-Content-Location") or "").strip()
                decoded = text_of(content, source.name, part.get_content_charset() or "")
                page = replace(source, url=address if address.startswith("http") else source.url)
                found = Html().article(decoded.text, page, [decoded.warning] if decoded.warning else [])
                return Found((replace(found, extractor=f"{self.name} {self.version}, {found.extractor}"),))
        raise ImportFailed(f"{source.name} holds no page.", "Open it in a browser and save it again.", source.name)
