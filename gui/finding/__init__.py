"""Find and replace: in the article, on its page, in every queued article."""
