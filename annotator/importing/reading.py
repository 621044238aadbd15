"""One source in, its outcomes out. Runs in the worker process."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module

from annotator.errors import ImportFailed
from annotator.importing.failures import broken, too_large
from annotator.importing.findings import Limits, Outcome
from annotator.importing.language import language_of
from annotator.importing.registry import importer_for, importers
from annotator.model import Source


def warm_up() -> None:
    """Load the importers and what they read with, so that the first file does not wait for it."""
    importers()
    for module in ("lxml.html", "pymupdf", "trafilatura", "regex", "charset_normalizer"):
        import_module(module)
    # Its model unpacks through a temporary file at first use, and the process may not write later.
    language_of("A few words in a language that is easy to tell.")


def read(source: Source, limits: Limits) -> Iterator[Outcome]:
    """The outcome of `source`, or one for each member when it is an archive.

    Expected failures are outcomes with an error. A failure nobody expected is one too: a file that trips a parser
    must be reported with its name, not end the import.
    """
    if not source.content:
        yield _failed(
            source, ImportFailed(f"{source.name} is empty.", "There is nothing in it to import.", source.name)
        )
        return
    try:
        importer = importer_for(source.content, source.name)
        source = replace(source, media_type=importer.media_type)
        found = importer.read(source)
    except ImportFailed as problem:
        yield _failed(source, problem)
    except MemoryError:
        yield _failed(source, too_large(source.name))
    except RecursionError:
        yield _failed(source, broken(source.name, "it is nested too deeply"))
    except (
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        OSError,
        RuntimeError,
        ArithmeticError,
        SyntaxError,
    ) as problem:
        yield _failed(source, broken(source.name, f"{type(problem).__name__}: {problem}"))
    else:
        yield Outcome(source.name, source, found.drafts, found.skipped, None, found.stated)


def _failed(source: Source, problem: ImportFailed) -> Outcome:
    problem.path = problem.path or source.name
    return Outcome(source.name, source, error=problem)
