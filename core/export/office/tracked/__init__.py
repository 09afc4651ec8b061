"""A review as a document with tracked changes: from the raw page, every block of it, to the article."""
