"""Zip packages and the XML in them, read within bounds: no bombs, no entities, nothing written anywhere."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.errors import ImportFailed
from annotator.importing.failures import broken

if TYPE_CHECKING:
    from lxml.etree import _Element

_PART = 48 << 20
_TOTAL = 200 << 20
_MOST_ENTRIES = 50_000
_DECLARATIONS = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


@dataclass(slots=True)
class Allowance:
    """How many bytes may still be unpacked and how many files read: shared by a package and all that it holds."""

    unpacked: int = _TOTAL
    files: int = _MOST_ENTRIES


class Package:
    """A zip file in memory. Each part is unpacked up to a limit, all together up to the allowance."""

    def __init__(self, content: bytes, name: str, *, part: int = _PART, allowance: Allowance | None = None) -> None:
        self._name, self._part, self._allowance = name, part, allowance or Allowance()
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as problem:
            raise broken(name, "its zip container is damaged") from problem
        if len(self._zip.infolist()) > _MOST_ENTRIES:
            raise ImportFailed(f"{name} holds over {_MOST_ENTRIES} files.", "Unpack it and import a part.", name)

    def names(self) -> list[str]:
        """The names of the files in it, as they stand there; never used as paths."""
        return [entry.filename for entry in self._zip.infolist() if not entry.is_dir()]

    def has(self, part: str) -> bool:
        """Whether there is a part of that name."""
        return part in self._zip.namelist()

    def read(self, part: str) -> bytes:
        """The content of a part; raises `ImportFailed` when it is missing, locked, damaged or too large."""
        try:
            entry = self._zip.getinfo(part)
        except KeyError:
            raise broken(self._name, f"{part} is missing") from None
        limit = min(self._part, self._allowance.unpacked)
        if entry.file_size > limit:
            raise self._too_large()
        if entry.flag_bits & 1:
            raise ImportFailed(f"{self._name} is locked with a password.", "Save a copy without it.", self._name)
        try:
            with self._zip.open(entry) as file:
                content = file.read(limit + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError) as problem:
            raise broken(self._name, "its zip container is damaged") from problem
        if len(content) > limit:
            raise self._too_large()
        self._allowance.unpacked -= len(content)
        return content

    def xml(self, part: str) -> _Element:
        """The tree of an XML part."""
        return parse_xml(self.read(part), self._name)

    def _too_large(self) -> ImportFailed:
        limit = min(self._part, self._allowance.unpacked)
        return ImportFailed(
            f"{self._name} unpacks to more than {limit >> 20} MB in one part.",
            "No article is that long; the file may have been made to do harm.",
            self._name,
        )


def parse_xml(content: bytes, name: str) -> _Element:
    """The tree of an XML file; entities are never expanded, nothing is fetched, a DTD is refused."""
    from lxml import etree

    if _DECLARATIONS.search(content.replace(b"\0", b"")[:65536]):
        hint = "Articles need no such declarations; the file may have been made to do harm."
        raise ImportFailed(f"{name} declares entities or a DTD, which is not read.", hint, name)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as problem:
        raise broken(name, f"XML: {problem.msg}") from problem
