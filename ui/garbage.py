"""When Python's collector goes over what lives: never over what a library brought, and over the rest but seldom.

It looks for objects that hold each other and nobody else; all others are let go of at once without it. While it goes
over everything, every thread waits, the window's too: 300 ms with 50,000 articles and actors.
"""

from __future__ import annotations

import gc

_SELDOM = 1_000
"""Collections of what is young before one of everything."""


def seldom() -> None:
    """Go over everything but seldom, from now on."""
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, _SELDOM)


def spare() -> None:
    """Leave alone what lives now. Takes no time, from any thread."""
    gc.freeze()


def spare_no_more() -> None:
    """Go over everything again, because what was spared is on its way out."""
    gc.unfreeze()
