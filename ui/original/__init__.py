"""The original beside the text: every block of the source, the source as loaded, and where all of it comes from."""

from ui.original.view import OriginalView

__all__ = ["OriginalView"]
