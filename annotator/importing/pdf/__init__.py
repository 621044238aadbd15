"""PDF documents: characters with boxes to lines, columns, paragraphs."""
