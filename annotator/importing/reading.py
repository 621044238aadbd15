"""One source in, its outcomes out. Runs in the worker process."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module

from annotator.errors import ImportFailed
from annotator.importing.archive import is_archive, members
from annotator.importing.failures import NoTextColumn, broken, too_big, too_large
from annotator.importing.findings import AS_USUAL, Askable, Asked, Limits, Outcome, Skipped
from annotator.importing.language import language_of
from annotator.importing.package import Allowance
from annotator.importing.registry import importer_for, importers
from annotator.importing.web.warc import is_warc, unpacked
from annotator.model import Source

# What parsers raise for content they do not expect.
# How deep files may lie in files: an archive in a mail in an archive.
_DEEPEST = 4
_UNEXPECTED = (ValueError, LookupError, TypeError, AttributeError, OSError, RuntimeError, ArithmeticError, SyntaxError)


def warm_up() -> None:
    """Load the importers and what they read with, so that the first file does not wait for it."""
    importers()
    for module in ("lxml.html", "pymupdf", "trafilatura", "regex", "charset_normalizer"):
        import_module(module)
    # Its model unpacks through a temporary file at first use, and the process may not write later.
    language_of("A few words in a language that is easy to tell.")


def read(
    source: Source, limits: Limits, asked: Asked = AS_USUAL, allowance: Allowance | None = None, depth: int = 0
) -> Iterator[Outcome]:
    """The outcome of `source`, and one for each file inside it when it is an archive or a mail with files.

    Expected failures are outcomes with an error. A failure nobody expected is one too: a file that trips a parser
    must be reported with its name, not end the import. `allowance` is what files inside files may still unpack to.
    """
    allowance = allowance or Allowance(limits.expanded_bytes, limits.members)
    if not source.content:
        yield _failed(
            source, ImportFailed(f"{source.name} is empty.", "There is nothing in it to import.", source.name)
        )
        return
    if depth > _DEEPEST:
        hint = "Unpack it and import its files."
        yield _failed(source, ImportFailed(f"{source.name} lies too deep in other files.", hint, source.name))
        return
    if source.content.startswith(b"\x1f\x8b") and not is_warc(source.content):
        yield from _compressed(source, limits, asked, allowance, depth)
        return
    inside: tuple[Source, ...] = ()
    try:
        if is_archive(source.content, source.name):
            yield from _archive(source, limits, asked, allowance, depth)
            return
        importer = importer_for(source.content, source.name)
        source = replace(source, media_type=importer.media_type)
        found = (importer.asked(asked) if isinstance(importer, Askable) else importer).read(source)
    except ImportFailed as problem:
        yield _failed(source, problem)
    except MemoryError:
        yield _failed(source, too_large(source.name))
    except RecursionError:
        yield _failed(source, broken(source.name, "it is nested too deeply"))
    except _UNEXPECTED as problem:
        yield _failed(source, broken(source.name, f"{type(problem).__name__}: {problem}"))
    else:
        inside = found.inside
        yield Outcome(source.name, source, found.drafts, found.skipped, None, found.stated, found.table)
    for file in inside:
        yield from read(file, limits, asked, allowance, depth + 1)


def _compressed(source: Source, limits: Limits, asked: Asked, allowance: Allowance, depth: int) -> Iterator[Outcome]:
    """The outcome of one file in gzip; the compressed bytes stay the source."""
    limit = min(limits.file_bytes, allowance.unpacked)
    content = unpacked(source.content, limit + 1)
    if len(content) > limit:
        yield _failed(source, too_big(source.name, len(content), limit))
        return
    allowance.unpacked -= len(content)
    inner = replace(source, name=source.name.removesuffix(".gz"), content=content)
    for outcome in read(inner, limits, asked, allowance, depth + 1):
        own = outcome.source is not None and outcome.path == inner.name
        kept = replace(source, media_type="application/gzip") if own else outcome.source
        yield replace(outcome, path=source.name + outcome.path.removeprefix(inner.name), source=kept)


def _archive(source: Source, limits: Limits, asked: Asked, allowance: Allowance, depth: int) -> Iterator[Outcome]:
    """An outcome for each member, and one for the archive when it or part of it cannot be read."""
    source = replace(source, media_type="application/zip")
    skipped = []
    count = 0
    for member in members(source, limits, allowance):
        if isinstance(member, Skipped):
            skipped.append(member)
            continue
        count += 1
        yield from read(member, limits, asked, allowance, depth + 1)
    if skipped or not count:
        empty = ImportFailed(f"{source.name} is an empty archive.", "Nothing was imported.", source.name)
        yield Outcome(source.name, source, skipped=tuple(skipped), error=None if count or skipped else empty)


def _failed(source: Source, problem: ImportFailed) -> Outcome:
    problem.path = problem.path or source.name
    table = problem.table if isinstance(problem, NoTextColumn) else None
    return Outcome(source.name, source, error=problem, table=table)
