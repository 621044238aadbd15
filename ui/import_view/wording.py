"""What the rows of an import say, in words."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from ui.counting import counted
from ui.messages import said

if TYPE_CHECKING:
    from annotator.library import Candidate, FoundFile, LeftOut, OnDuplicate


_HOLDING = (".zip", ".gz", ".eml", ".mbox")  # files that hold other files


def file_name(path: str) -> str:
    """The last part of a path; an address stays whole."""
    return path if "://" in path else PurePath(path).name or path


def is_locked(left: LeftOut) -> bool:
    """Whether a password would open it: a locked file, and none in an archive, which is not opened again for it."""
    from annotator.library import LOCKED

    return left.hint == LOCKED and not any(parent.suffix.lower() in _HOLDING for parent in PurePath(left.path).parents)


def stated_label(file: FoundFile) -> str:
    """How many articles a file says it has, and how many were found."""
    found = QLocale().toString(len(file.candidates))
    skipped = QLocale().toString(len(file.skipped))
    if file.stated is None:
        return counted(len(file.candidates), "article")
    holds = QLocale().toString(file.stated)
    if file.skipped:
        told = _tr("holds {0}: {1} found, {2} skipped").format(holds, found, skipped)
    else:
        told = _tr("holds {0}, found {1}").format(holds, found)
    return _tr("{0} – {1} missing").format(told, QLocale().toString(file.short)) if file.short else told


def known_label(candidate: Candidate, choice: OnDuplicate | None) -> str:
    """That an article is there already, and what will happen; "" for one that is not."""
    from annotator.library import OnDuplicate, Sameness

    known = candidate.known
    if known is None:
        return ""
    if known.candidate is not None:
        what = {
            Sameness.TEXT: _tr("the same text is in this import already"),
            Sameness.ADDRESS: _tr("the same address is in this import already"),
        }.get(known.what, "")
    else:
        what = {
            Sameness.TEXT: _tr("the same text is in the library"),
            Sameness.EARLIER_TEXT: _tr("an earlier version in the library has this text"),
            Sameness.ADDRESS: _tr("the same address is in the library, with another text"),
        }[known.what]
        if known.trashed:
            what = _tr("{0} (in the trash)").format(what)
    does = {
        None: _tr("skip"),
        OnDuplicate.SKIP: _tr("skip"),
        OnDuplicate.VERSION: _tr("new version"),
        OnDuplicate.ARTICLE: _tr("article of its own"),
    }[choice]
    return _tr("{0}: {1}").format(what, does)


def sayings(candidate: Candidate) -> tuple[str, ...]:
    """What somebody should know of an article before it comes in."""
    told = [said(warning) for warning in candidate.warnings]
    if candidate.broken:
        told.append(_tr("Looks broken in places ({0}).").format(QLocale().toString(candidate.broken)))
    if candidate.copy_of is not None:
        told.append(_tr("A copy of “{0}”.").format(candidate.copy_of.title))
    return tuple(told)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportView", text)
