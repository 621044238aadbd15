"""News databases: exports with many articles in one file."""
