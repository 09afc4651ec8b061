"""Fields of the article: title, byline, date, credit, language and address, each saying where it was found.

``gather`` finds them. It is not loaded from here: a window reads typed dates as those of pages are read, and nothing
else of this.
"""
