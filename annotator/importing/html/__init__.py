"""Web pages: from the bytes of a saved page to the article on it."""
