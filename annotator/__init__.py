"""Attest's core: articles, quotes, actors and claims in one library file. No Qt below here."""

__version__ = "0.1.0"
