"""The trade of the desk: pages, proposals, reviews, articles. Nothing here knows of a window."""
