"""Copy for people, as documents: DOCX, ODT, PDF, EPUB."""
