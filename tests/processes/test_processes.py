from __future__ import annotations

import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from annotator.processes import Child, be_nice, confine

MEMORY = 1 << 30


def _echo(connection: Connection[Any, Any], greeting: str) -> None:
    connection.send(greeting)
    while True:
        connection.send(connection.recv())


def _try_everything(connection: Connection[Any, Any], folder: str) -> None:
    """Say of each thing a confined process may not do whether it was refused, and that reading works."""
    be_nice(5)
    confine(MEMORY)
    there = Path(folder) / "there.txt"
    attempts: dict[str, Callable[[], object]] = {
        "write": lambda: (Path(folder) / "new.txt").write_text("x"),
        "append": lambda: there.open("a").close(),
        "remove": there.unlink,
        "make a folder": lambda: (Path(folder) / "new").mkdir(),
        "connect": lambda: socket.create_connection(("127.0.0.1", 9), timeout=1),
        "start a program": lambda: os.system("true"),  # noqa: S605 -- that it is refused is the point
        "grow": lambda: bytearray(2 * MEMORY),
        "read": there.read_text,
    }
    told = {}
    for what, attempt in attempts.items():
        try:
            told[what] = str(attempt())
        except (PermissionError, MemoryError) as problem:
            told[what] = type(problem).__name__
    connection.send((told, os.nice(0)))


@pytest.fixture
def child() -> Iterator[Child]:
    child = Child("attest-test", _echo, "ready")
    yield child
    child.discard()


def test_a_child_answers_until_it_is_discarded(child: Child) -> None:
    assert child.connection.recv() == "ready"
    child.connection.send(("a", 1))
    assert child.connection.recv() == ("a", 1)
    assert child.alive
    pid = child.pid
    assert pid is not None
    child.discard()
    child.discard()
    assert not child.alive
    assert child.pid is None
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_ctrl_c_is_left_to_the_program(child: Child) -> None:
    assert child.connection.recv() == "ready"
    assert child.pid is not None
    os.kill(child.pid, signal.SIGINT)
    child.connection.send("still there")
    assert child.connection.recv() == "still there"


def test_who_waits_for_a_child_that_dies_is_told(child: Child) -> None:
    assert child.connection.recv() == "ready"
    assert child.pid is not None
    threading.Timer(0.1, os.kill, (child.pid, signal.SIGKILL)).start()
    with pytest.raises(EOFError):
        child.connection.recv()
    while child.alive:  # the pipe closes a moment before the process is gone
        pass


@pytest.mark.skipif(sys.platform != "linux", reason="limits of address space are the system's")
def test_a_confined_process_reads_and_does_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "there.txt").write_text("words")
    child = Child("attest-test", _try_everything, str(folder))
    try:
        told, nice = child.connection.recv()
    finally:
        child.discard()
    assert told.pop("read") == "words"
    assert told.pop("grow") == "MemoryError"
    assert set(told.values()) == {"PermissionError"}
    assert nice >= 5
    assert [each.name for each in folder.iterdir()] == ["there.txt"]
