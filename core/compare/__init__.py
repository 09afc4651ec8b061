"""Word differences inside one matched pair of texts."""

from core.compare.words import Change, Difference, word_differences

__all__ = ["Change", "Difference", "word_differences"]
