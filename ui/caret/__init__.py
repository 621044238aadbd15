"""A caret over a text, whether `ui.reader` typesets it or `ui.pages` shows it as it was printed."""
