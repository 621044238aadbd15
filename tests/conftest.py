"""What every test stands on: an offscreen Qt, a home of its own, no network, and nothing left running."""

from __future__ import annotations

import multiprocessing
import os
import socket
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("dev", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("dev"), database=None)
settings.register_profile("thorough", parent=settings.get_profile("dev"), max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if "CI" in os.environ else "dev"))

GRACE = 5.0  # seconds a thread or process that was told to end gets to do so


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The command line of the test application; its first word names the program to Qt."""
    return ["attest-tests"]


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The test application in Attest's own fonts and style, so that no test measures what an earlier one loaded."""
    from ui import theme

    theme.apply(qapp, theme.LIGHT)
    return qapp


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of the test's own: settings, caches and libraries of the person testing stay untouched."""
    folder = tmp_path / "home"
    for variable, part in {
        "HOME": "",
        "USERPROFILE": "",
        "APPDATA": "config",
        "LOCALAPPDATA": "data",
        "XDG_CONFIG_HOME": "config",
        "XDG_CACHE_HOME": "cache",
        "XDG_DATA_HOME": "data",
        "XDG_STATE_HOME": "state",
    }.items():
        place = folder / part
        place.mkdir(parents=True, exist_ok=True)
        monkeypatch.setenv(variable, str(place))
    return folder


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> Iterator[None]:
    """Refuse every connection that leaves this machine."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        host = address[0] if isinstance(address, tuple) else ""
        if self.family in (socket.AF_INET, socket.AF_INET6) and host not in ("127.0.0.1", "::1", "localhost"):
            raise PermissionError(f"a test tried to reach {address}")
        connect(self, address)  # type: ignore[arg-type]  # handed on as it came

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded)
        yield


@pytest.fixture(autouse=True)
def _nothing_left_running() -> Iterator[None]:
    """Fail a test that leaves a thread or a process behind; what wider fixtures hold was there before."""
    threads, processes = set(_threads()), set(_processes())
    yield
    deadline = time.monotonic() + GRACE
    for thread in set(_threads()) - threads:
        thread.join(max(0.0, deadline - time.monotonic()))
    for child in multiprocessing.active_children():
        if child.pid not in processes:
            child.join(max(0.0, deadline - time.monotonic()))
    left = [f"thread {thread.name!r}" for thread in set(_threads()) - threads]
    left += [f"process {pid}: {command}" for pid, command in _processes().items() if pid not in processes]
    assert not left, f"still running after the test: {', '.join(left)}"


def _threads() -> list[threading.Thread]:
    """The running threads that Python code started; the stand-ins for Qt's own threads are not ours to end."""
    return [thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)]


def _processes() -> dict[int, str]:
    """Process id and command of this process's living children, where the system lists them (Linux)."""
    if not sys.platform.startswith("linux"):
        return {child.pid: child.name for child in multiprocessing.active_children() if child.pid is not None}
    found = {}
    for listing in Path("/proc/self/task").glob("*/children"):
        try:
            children = listing.read_text().split()
        except FileNotFoundError:
            continue  # the thread has just ended
        for pid in children:
            state, command = _describe(int(pid))
            # Python's resource tracker serves all spawned workers and ends with the interpreter.
            if state not in ("Z", "") and "multiprocessing.resource_tracker" not in command:
                found[int(pid)] = command
    return found


def _describe(pid: int) -> tuple[str, str]:
    process = Path("/proc") / str(pid)
    try:
        state = process.joinpath("stat").read_text().rpartition(")")[2].split()[0]
        command = process.joinpath("cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
    except (FileNotFoundError, ProcessLookupError):
        return "", ""
    return state, command
