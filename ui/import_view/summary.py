"""The account of an import in one line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from ui.counting import counted

if TYPE_CHECKING:
    from annotator.library import FoundFile, ImportReport


def found_summary(files: Sequence[FoundFile]) -> str:
    """What the files hold: "in 3 files, 2 already there, 1 skipped, 1 file not readable"."""
    candidates = [each for file in files for each in file.candidates]
    failed = sum(file.failed is not None for file in files)
    parts = [_tr("in {0}").format(counted(len(files), "file"))]
    numbers = (
        (sum(each.known is not None for each in candidates), _tr("{0} known already")),
        (sum(each.copy_of is not None for each in candidates), _tr("{0} like another one")),
        (sum(len(file.skipped) for file in files), _tr("{0} skipped")),
        (sum(file.short for file in files), _tr("{0} missing")),
        (sum(bool(each.warnings or each.broken) for each in candidates), _tr("{0} to look at")),
    )
    parts += [told.format(QLocale().toString(number)) for number, told in numbers if number]
    if failed:
        parts.append(_tr("{0} not readable").format(counted(failed, "file")))
    return " · ".join(parts)


def account(report: ImportReport) -> str:
    """What became of everything: "12 articles found: 9 imported, 2 already in the library, 1 skipped"."""
    numbers = (
        (sum(not each.new_version for each in report.imported), _tr("{0} imported")),
        (sum(each.new_version for each in report.imported), _tr("{0} as new version")),
        (len(report.duplicates), _tr("{0} already in the library")),
        (len(report.skipped), _tr("{0} skipped")),
        (len(report.failed), _tr("{0} not readable")),
    )
    told = ", ".join(words.format(QLocale().toString(number)) for number, words in numbers if number)
    found = _tr("{0} found").format(counted(report.found, "article"))
    return _tr("{0}: {1}").format(found, told) if told else found


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportView", text)
