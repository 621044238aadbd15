"""An article's versions: what changed, quotes to judge, repairs to accept, and correcting the text in place."""

from ui.versions.correction import Correction
from ui.versions.page import Told, VersionsPage

__all__ = ["Correction", "Told", "VersionsPage"]
