"""The page of an exchange: what became of every item, and what to keep where two libraries differ."""
