"""The page as a reader saw it: laid out by WebEngine, marked in place, without script, request or file."""
