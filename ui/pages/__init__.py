"""The page view: an article as it was printed."""
