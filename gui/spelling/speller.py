"""Asks the dictionaries, off the window's thread, and remembers what they said of each word."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QObject, QTimer, Signal

from core.spelling import Dictionaries, Dictionary, OwnWords, Word, fitting, words_in

_REMEMBERED = 50_000
"""Words remembered of a language; beyond it all of them are asked for anew."""

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Missed:
    """A word that stands in no dictionary.

    Attributes:
        place: which of the passages that were sought through.
        word: the word in it.
        suggestions: what may have been meant, the likeliest first.
    """

    place: int
    word: Word
    suggestions: tuple[str, ...]


class Speller(QObject):
    """Knows which words are misspelt, once it was asked for them.

    Args:
        dictionaries: where they come from.

    Signals:
        learned(): words are known now that were not, or hold otherwise than before.
        listed(): which dictionaries there are has become known.
    """

    learned = Signal()
    listed = Signal()
    _answered = Signal(object)

    def __init__(self, dictionaries: Dictionaries) -> None:
        super().__init__()
        self._dictionaries = dictionaries
        self._open: dict[str, Dictionary | None] = {}  # of the one thread that asks them
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="spelling")
        self._found: tuple[str, ...] | None = None
        self._asked = self._closed = False
        self._on = False
        self._language = self._tag = ""
        self._own = OwnWords()
        self._right: dict[str, dict[str, bool]] = {}
        self._wanted: dict[str, None] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look_up)
        self._answered.connect(self._take_in)

    @property
    def found(self) -> tuple[str, ...] | None:
        """The languages there are dictionaries of; None while that is not known."""
        return self._found

    @property
    def tag(self) -> str:
        """The dictionary that is asked now; empty where none is."""
        return self._tag

    @property
    def is_on(self) -> bool:
        """Whether words are looked up at all, wherever there is a dictionary."""
        return self._on

    def list_dictionaries(self) -> None:
        """Find out which dictionaries there are."""
        if not self._asked:
            self._asked = True
            self._ask(self._dictionaries.found, self._take_list)

    def take(self, *, on: bool, language: str, own: Iterable[str]) -> None:
        """Look words up or not, in this language (BCP 47), and take these words for right."""
        self._on, self._language, self._own = on, language, OwnWords(own)
        if on:
            self.list_dictionaries()
        self._choose()

    def _choose(self) -> None:
        self._tag = fitting(self._language, self._found or ()) if self._on else ""
        self.learned.emit()

    def close(self) -> None:
        """Wait for the answer in hand; nothing is told any more."""
        self._closed = True
        self._soon.stop()
        self._thread.shutdown(wait=True, cancel_futures=True)
        self._open.clear()  # freed while the library that holds them is still there

    # --- which words are misspelt ----------------------------------------------------------------------------

    def misspelt(self, text: str, skipped: Spans = ()) -> tuple[Word, ...]:
        """The words of ``text`` known to be misspelt; those not known are asked for, and ``learned`` says when."""
        tag = self.tag
        if not tag:
            return ()
        right, words = self._right.setdefault(tag, {}), _words(text, skipped)
        unknown = [word.text for word in words if word.text not in right]
        if unknown:
            self._wanted.update(dict.fromkeys(unknown))
            self._soon.start()
        return tuple(word for word in words if not right.get(word.text, True) and word.text not in self._own)

    def _look_up(self) -> None:
        tag, wanted = self.tag, tuple(self._wanted)
        self._wanted.clear()
        if tag and wanted:
            self._ask(lambda: self._verdicts(tag, wanted), lambda verdicts: self._learn(tag, verdicts))

    def _verdicts(self, tag: str, words: Iterable[str]) -> dict[str, bool]:
        dictionary = self._opened(tag)
        return {word: dictionary is None or dictionary.knows(word) for word in words}

    def _learn(self, tag: str, verdicts: dict[str, bool]) -> None:
        known = self._right.setdefault(tag, {})
        if len(known) > _REMEMBERED:
            known.clear()
        known.update(verdicts)
        self.learned.emit()

    # --- what may have been meant ----------------------------------------------------------------------------

    def seek(self, passages: Sequence[Sequence[Word]], then: Callable[[Missed | None], None]) -> None:
        """Say which is the first misspelt word of these passages, with suggestions; None where there is none."""
        tag, own = self.tag, self._own
        self._ask(lambda: self._first(tag, own, passages), then)

    def suggest(self, word: str, then: Callable[[tuple[str, ...]], None]) -> None:
        """Say what may have been meant by a word."""
        tag = self.tag
        self._ask(lambda: self._suggestions(tag, word), then)

    def _first(self, tag: str, own: OwnWords, passages: Sequence[Sequence[Word]]) -> Missed | None:
        dictionary = self._opened(tag)
        if dictionary is None:
            return None
        for place, words in enumerate(passages):
            for word in words:
                if word.text not in own and not dictionary.knows(word.text):
                    return Missed(place, word, dictionary.suggestions(word.text))
        return None

    def _suggestions(self, tag: str, word: str) -> tuple[str, ...]:
        dictionary = self._opened(tag)
        return dictionary.suggestions(word) if dictionary is not None else ()

    # --- the thread ------------------------------------------------------------------------------------------

    def _opened(self, tag: str) -> Dictionary | None:
        if tag not in self._open:
            self._open[tag] = self._dictionaries.open(tag) if tag else None
        return self._open[tag]

    def _ask(self, question: Callable[[], object], then: Callable[..., None]) -> None:
        if not self._closed:
            self._thread.submit(lambda: self._answered.emit((then, question())))

    def _take_in(self, answer: tuple[Callable[[object], None], object]) -> None:
        then, said = answer
        if not self._closed:
            then(said)

    def _take_list(self, found: tuple[str, ...]) -> None:
        self._found = found
        self.listed.emit()
        self._choose()


@lru_cache(maxsize=300)
def _words(text: str, skipped: Spans) -> tuple[Word, ...]:
    """What is painted again and again is taken apart once."""
    return words_in(text, skipped)
