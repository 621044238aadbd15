"""The search pane: every hit in its context, facets with counts, hits to tag or export in one go."""

from ui.search_pane.pane import SearchPane
from ui.search_pane.query import Facets

__all__ = ["Facets", "SearchPane"]
