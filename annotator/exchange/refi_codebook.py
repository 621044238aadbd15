"""REFI-QDA codebooks (`.qdc`): codes become tags, with their definitions and colours, and nothing else comes."""

from __future__ import annotations

from pathlib import Path

from annotator.exchange.gathering import Gathering
from annotator.exchange.imported import Imported, Outcome
from annotator.exchange.refi import parsed
from annotator.exchange.refi_codes import Codes
from annotator.exporting.refi import CODEBOOK

_NS = f"{{{CODEBOOK}}}"
_LARGEST = 50 * 1024 * 1024  # bytes


def made(path: Path) -> bool:
    """Whether `path` is a REFI-QDA codebook."""
    if path.is_dir() or path.stat().st_size > _LARGEST:
        return False
    with path.open("rb") as file:
        start = file.read(2000)
    return CODEBOOK.encode() in start and b"<CodeBook" in start.replace(b"<qda:", b"<")


def read_project(path: Path) -> Imported:
    """The codes as tags; sets are reported as dropped. Raises ImportFailed."""
    root = parsed(path.read_bytes(), path)
    origin = root.get("origin", "")
    gathering = Gathering("refi", origin, f"{path.stem} {origin}", path.stem, guids=True)
    Codes(root, gathering, own=False, path=f"{_NS}Codes/{_NS}Code", namespace=_NS)
    for one in root.iterfind(f"{_NS}Sets/{_NS}Set"):
        gathering.report("set", one.get("name", ""), Outcome.DROPPED, "Attest has no place for it")
    return gathering.imported()
