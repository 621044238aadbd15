"""The command palette: one input that finds any article, quote, actor, claim, tag or command."""

from ui.palette.catalogue import PaletteEntry
from ui.palette.palette import Palette

__all__ = ["Palette", "PaletteEntry"]
