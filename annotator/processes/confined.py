"""What a process that reads foreign files may not do: grow without bounds, write, connect, start programs."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import Any

# Python's audit events of what such a process has no business doing.
_REFUSED = frozenset(
    """socket.connect socket.bind socket.getaddrinfo socket.sendto subprocess.Popen os.system os.exec os.posix_spawn
    os.spawn os.remove os.rename os.rmdir os.mkdir os.symlink os.link os.truncate os.chmod os.chown shutil.rmtree
    webbrowser.open""".split()  # noqa: SIM905 -- a column of quoted names says no more
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def confine(memory: int) -> None:
    """Hold this process to `memory` bytes of address space; refuse whatever writes, connects or starts programs.

    What is refused raises PermissionError (PEP 578 audit hooks). There is no way back: load libraries that unpack
    something first.
    """
    limit_memory(memory)
    sys.addaudithook(_refuse)


def limit_memory(memory: int) -> None:
    """Let allocations of this process beyond `memory` bytes of address space fail, where the system can do that."""
    try:
        import resource
    except ImportError:
        return
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def be_nice(by: int) -> None:
    """Leave the processor to others first, where the system can do that."""
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(by)


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _REFUSED:
        raise PermissionError(f"{event} is not allowed while reading a file")
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITING and arguments[0] != os.devnull:
        raise PermissionError("writing is not allowed while reading a file")
