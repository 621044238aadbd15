"""The right pane: the whole record of a quote, article, actor or claim, edited in place."""

from ui.inspector.inspector import Inspector
from ui.inspector.values import AlsoSays, Stand

__all__ = ["AlsoSays", "Inspector", "Stand"]
