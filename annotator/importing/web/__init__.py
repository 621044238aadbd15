"""Web archives, feeds and addresses: MHTML, WARC, RSS and Atom, and pages fetched when the user asks."""
