"""The confidence from which the desk does not ask. Apart from what proposes, which takes a while to load."""

QUESTION_BELOW = 0.88
"""Confidence below which a block is a question, unless the desk says otherwise."""
