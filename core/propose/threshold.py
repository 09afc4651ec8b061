"""What decides, in figures. Apart from what proposes, which takes a while to load."""

QUESTION_BELOW = 0.88
"""Confidence below which a block is a question, unless the desk says otherwise."""

WANTED = 0.5
"""Probability of belonging in the article from which a block stays."""
