"""The reading pane: an article's text with its highlights."""
