"""The platform's dictionaries, through Enchant: the library that the desktop's own programs ask (docs/adr/0022)."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import enchant

SUGGESTED = 5
"""Words that are suggested at most."""


class Dictionary(Protocol):
    """The words of one language. Asked by one thread at a time."""

    def knows(self, word: str) -> bool:
        """Whether ``word`` is spelt right."""

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first; at most ``SUGGESTED``."""


class Dictionaries(Protocol):
    """Where dictionaries come from. Asked by one thread at a time, as both may take a tenth of a second."""

    def found(self) -> tuple[str, ...]:
        """The languages there are dictionaries of, as ``"en_GB"``, in order."""

    def open(self, tag: str) -> Dictionary | None:
        """The dictionary of one of these languages; None where it cannot be read."""


class PlatformDictionaries:
    """The dictionaries that are installed on this machine; none where Enchant is not."""

    def __init__(self) -> None:
        self._broker: enchant.Broker | None = None

    def found(self) -> tuple[str, ...]:
        """The languages there are dictionaries of."""
        try:
            import enchant  # loads a library of the platform, which may be missing
        except ImportError:
            return ()
        if self._broker is None:
            self._broker = enchant.Broker()
        return tuple(sorted(set(self._broker.list_languages())))

    def open(self, tag: str) -> Dictionary | None:
        """The dictionary of one of these languages."""
        if tag not in self.found() or self._broker is None:
            return None
        from enchant.errors import Error

        try:
            return _Enchanted(self._broker.request_dict(tag))
        except Error:
            return None


class _Enchanted:
    """A dictionary of Enchant's. What it fails at is taken for right: nobody is told of a fault that is none."""

    def __init__(self, words: "enchant.Dict") -> None:
        self._words = words

    def knows(self, word: str) -> bool:
        from enchant.errors import Error

        try:
            return bool(self._words.check(word))
        except (Error, ValueError):
            return True

    def suggestions(self, word: str) -> tuple[str, ...]:
        from enchant.errors import Error

        try:
            return tuple(self._words.suggest(word)[:SUGGESTED])
        except (Error, ValueError):
            return ()
