"""What an import does and did: progress, and an account of every article."""

from ui.import_view.view import ImportView

__all__ = ["ImportView"]
