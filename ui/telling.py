"""What the window tells its user."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """Something to tell the user: what happened, what to do, and at most one thing to do about it."""

    message: str
    hint: str = ""
    kind: str = "info"  # info, warning or error
    action: str = ""
    act: Callable[[], None] | None = None
