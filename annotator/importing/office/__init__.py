"""Office documents and books: DOCX, ODT, RTF, EPUB."""
