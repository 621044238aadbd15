"""Anchors: what a span needs to be found again, and finding it in another version of its article."""

from annotator.anchor.moving import Move, Mover
from annotator.anchor.spans import CONTEXT, make_span

__all__ = ["CONTEXT", "Move", "Mover", "make_span"]
