"""Attest's window: PySide6 widgets over `annotator.library`. Values in, Qt signals out."""
