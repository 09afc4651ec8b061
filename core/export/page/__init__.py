"""Copy for people, as web pages and plain files: HTML, Markdown, text, and the redline report."""
