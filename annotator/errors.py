"""The error tree: every expected failure carries a message and a hint that says what to do."""

from __future__ import annotations


class AnnotatorError(Exception):
    """An expected failure. `message` says what happened, `hint` what the user can do about it."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()

    def __reduce__(self) -> tuple[object, ...]:
        # Errors cross the process boundary from the importing worker.
        return (_rebuild, (type(self), self.message, self.hint, dict(self.__dict__)))


def _rebuild(kind: type[AnnotatorError], message: str, hint: str, state: dict[str, object]) -> AnnotatorError:
    error = kind.__new__(kind)
    Exception.__init__(error, message)
    error.__dict__.update(state)
    return error


class LibraryError(AnnotatorError):
    """The library file cannot be used as asked."""


class Locked(LibraryError):
    """Another window or program has the library open."""


class TooNew(LibraryError):
    """The library was written by a newer Attest."""


class Damaged(LibraryError):
    """The file at `path` is not a library, or its content is broken."""

    def __init__(self, message: str, hint: str = "", path: str = "") -> None:
        super().__init__(message, hint)
        self.path = path


class ImportFailed(AnnotatorError):
    """A source yields no article. `path` names the file or address it came from."""

    def __init__(self, message: str, hint: str = "", path: str = "") -> None:
        super().__init__(message, hint)
        self.path = path


class ExportFailed(AnnotatorError):
    """An export could not be written; nothing is left half-written."""


class IndexUnwritable(AnnotatorError):
    """The search index cannot be written; nothing is lost, since it is made from the library."""


class ExportExists(ExportFailed):
    """Where the export should go there is something already, and nobody has said that it may be replaced."""


class ExportCancelled(ExportFailed):
    """The user stopped the export; nothing was written."""


class QuerySyntaxError(AnnotatorError):
    """A search query cannot be read. `position` is the code point in the query where it goes wrong.

    `suggestion` is a whole query that can be read and says what was probably meant, "" when there is none.
    """

    def __init__(self, message: str, hint: str = "", position: int = 0, suggestion: str = "") -> None:
        super().__init__(message, hint)
        self.position = position
        self.suggestion = suggestion


class NotFound(AnnotatorError):
    """A record asked for by id does not exist (any more)."""
