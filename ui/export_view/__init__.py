"""The page of an export: which format, what goes in, where to, how far it is."""
