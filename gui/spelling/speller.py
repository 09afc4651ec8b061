"""Asks the dictionaries, off the window's thread, and remembers what they said of each word."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from PySide6.QtCore import QObject, QTimer, Signal

from core.spelling import Dictionaries, Dictionary, OwnWords, Word, fitting, names_of, regional, words_in

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
        self._language, self._address = "", ""
        self._declared: tuple[str, ...] = ()
        self._tags: tuple[str, ...] = ()
        self._own = self._names = OwnWords()
        self._right: dict[tuple[str, ...], dict[str, bool]] = {}
        self._wanted: dict[str, None] = {}
        self._article = 0  # whose names are looked for
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look_up)
        self._answered.connect(self._take_in)

    @property
    def found(self) -> tuple[str, ...] | None:
        """The languages there are dictionaries of; None while that is not known."""
        return self._found

    @property
    def tags(self) -> tuple[str, ...]:
        """The dictionaries that are asked now, the first of them for suggestions too; empty where none is."""
        return self._tags

    @property
    def is_on(self) -> bool:
        """Whether words are looked up at all, wherever there is a dictionary."""
        return self._on

    def list_dictionaries(self) -> None:
        """Find out which dictionaries there are."""
        if not self._asked:
            self._asked = True
            self._ask(self._dictionaries.found, self._take_list)

    def take(
        self, *, on: bool, language: str, own: Iterable[str], declared: Iterable[str] = (), address: str = ""
    ) -> None:
        """Look words up or not, in this language (BCP 47), and take these words for right.

        Where the language has no region, the languages that the page has ``declared`` and its ``address`` may tell it.
        """
        self._on, self._language, self._own = on, language, OwnWords(own)
        self._declared, self._address = tuple(declared), address
        if on:
            self.list_dictionaries()
        self._choose()

    def take_names(self, passages: Sequence[str], credited: Sequence[str]) -> None:
        """Take the names of the article that these are the passages of for right, those credited for it among them.

        They are found on the thread that looks words up, before what is asked for afterwards.
        """
        self.leave_names()
        article, language = self._article, self._language
        self._ask(lambda: self._find_names(article, passages, credited, language), self._tell_names)

    def leave_names(self) -> None:
        """Look no further for names in what was taken: those known stay."""
        self._article += 1

    def _find_names(self, article: int, passages: Sequence[str], credited: Sequence[str], language: str) -> bool:
        wanted = takewhile(lambda _: article == self._article, passages)
        names, before = OwnWords(names_of(wanted, credited, language)), self._names
        if article != self._article:
            return False
        self._names = names
        return names != before

    def _tell_names(self, others: bool) -> None:
        if others:
            self.learned.emit()

    def _is_meant(self, word: str) -> bool:
        """Whether a word is right though no dictionary has it: a name, or one of the person's own."""
        return word in self._own or word in self._names

    def _choose(self) -> None:
        found = self._found or ()
        language = regional(self._language, self._declared, self._address, found)
        self._tags = fitting(language, found) if self._on else ()
        self.learned.emit()

    def close(self) -> None:
        """Wait for the answer in hand; nothing is told any more."""
        self._closed = True
        self.leave_names()
        self._soon.stop()
        self._thread.shutdown(wait=True, cancel_futures=True)
        self._open.clear()  # freed while the library that holds them is still there

    # --- which words are misspelt ----------------------------------------------------------------------------

    def misspelt(self, text: str, skipped: Spans = ()) -> tuple[Word, ...]:
        """The words of ``text`` known to be misspelt; those not known are asked for, and ``learned`` says when."""
        tags = self.tags
        if not tags:
            return ()
        right, words = self._right.setdefault(tags, {}), _words(text, skipped)
        unknown = [word.text for word in words if word.text not in right]
        if unknown:
            self._wanted.update(dict.fromkeys(unknown))
            self._soon.start()
        return tuple(word for word in words if not right.get(word.text, True) and not self._is_meant(word.text))

    def _look_up(self) -> None:
        tags, wanted = self.tags, tuple(self._wanted)
        self._wanted.clear()
        if tags and wanted:
            self._ask(lambda: self._verdicts(tags, wanted), lambda verdicts: self._learn(tags, verdicts))

    def _verdicts(self, tags: Sequence[str], words: Iterable[str]) -> dict[str, bool]:
        opened = self._opened(tags)
        return {word: _is_right(word, opened) for word in words}

    def _learn(self, tags: tuple[str, ...], verdicts: dict[str, bool]) -> None:
        known = self._right.setdefault(tags, {})
        if len(known) > _REMEMBERED:
            known.clear()
        known.update(verdicts)
        self.learned.emit()

    # --- what may have been meant ----------------------------------------------------------------------------

    def seek(self, passages: Sequence[Sequence[Word]], then: Callable[[Missed | None], None]) -> None:
        """Say which is the first misspelt word of these passages, with suggestions; None where there is none."""
        tags = self.tags
        self._ask(lambda: self._first(tags, passages), then)

    def suggest(self, word: str, then: Callable[[tuple[str, ...]], None]) -> None:
        """Say what may have been meant by a word."""
        tags = self.tags
        self._ask(lambda: self._suggestions(tags, word), then)

    def _first(self, tags: Sequence[str], passages: Sequence[Sequence[Word]]) -> Missed | None:
        opened = self._opened(tags)
        for place, words in enumerate(passages):
            for word in words:
                if not self._is_meant(word.text) and not _is_right(word.text, opened):
                    return Missed(place, word, opened[0].suggestions(word.text))
        return None

    def _suggestions(self, tags: Sequence[str], word: str) -> tuple[str, ...]:
        opened = self._opened(tags)
        return opened[0].suggestions(word) if opened else ()

    # --- the thread ------------------------------------------------------------------------------------------

    def _opened(self, tags: Sequence[str]) -> list[Dictionary]:
        """Those of the dictionaries that can be opened, in their order."""
        for tag in tags:
            if tag not in self._open:
                self._open[tag] = self._dictionaries.open(tag)
        return [found for tag in tags if (found := self._open[tag]) is not None]

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


def _is_right(word: str, dictionaries: Sequence[Dictionary]) -> bool:
    """Whether one of them knows it; where none can be opened nothing is called a mistake."""
    return not dictionaries or any(each.knows(word) for each in dictionaries)


@lru_cache(maxsize=300)
def _words(text: str, skipped: Spans) -> tuple[Word, ...]:
    """What is painted again and again is taken apart once."""
    return words_in(text, skipped)
