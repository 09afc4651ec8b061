"""Words that a person says are right, whatever a dictionary holds."""

from collections.abc import Iterable


class OwnWords:
    """A person's own words.

    Args:
        words: as they were added. A word in small letters is right with a capital too.
    """

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._words = frozenset(words)

    def __eq__(self, other: object) -> bool:
        """Whether both hold the same words."""
        return isinstance(other, OwnWords) and self._words == other._words

    def __hash__(self) -> int:
        """As equal ones have."""
        return hash(self._words)

    def __contains__(self, word: object) -> bool:
        """Whether ``word`` is one of them, or its possessive."""
        if not isinstance(word, str):
            return False
        stem = word[:-2] if word.endswith("'s") else word
        return not self._words.isdisjoint({word, stem, stem[:1].lower() + stem[1:]})
