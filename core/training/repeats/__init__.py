"""Made repeats: gold pages with a passage said again, and which of its standings is the article's."""
