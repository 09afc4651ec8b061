"""What can be done about one misspelt word, as entries of a menu."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.controls import menu_text
from gui.keymap import keymap, portable


def _tr(text: str) -> str:
    return QCoreApplication.translate("Spelling", text)


class WordEntries:
    """The entries of one word, in front of whatever else a menu holds. Suggestions may come while it is shown.

    Args:
        menu: where they go.
        word: as it is spelt.
        take: put this word in its place.
        add: take the word for right from now on.
    """

    def __init__(self, menu: QMenu, word: str, take: Callable[[str], object], add: Callable[[], object]) -> None:
        self._menu = menu
        self._take = take
        first = next(iter(menu.actions()), None)
        own = QAction(_tr("&Add “{word}” to your dictionary").format(word=menu_text(word)), menu)
        own.triggered.connect(lambda _checked=False: add())
        self._waiting = QAction(_tr("Looking for suggestions…"), menu)
        self._waiting.setEnabled(False)
        lines = [QAction(menu), QAction(menu)]
        for line in lines:
            line.setSeparator(True)
        if first is None:
            menu.addActions([self._waiting, lines[0], own])
        else:
            menu.insertActions(first, [self._waiting, lines[0], own, lines[1]])

    def show(self, suggestions: Sequence[str]) -> None:
        """Offer these words, each by its number; say so where there are none."""
        if not suggestions:
            self._waiting.setText(_tr("No suggestions"))
            return
        entries = []
        for number, suggestion in enumerate(suggestions, 1):
            entry = QAction(f"&{number}  {menu_text(suggestion)}", self._menu)
            entry.triggered.connect(partial(self._on_taken, suggestion))
            entries.append(entry)
        self._menu.insertActions(self._waiting, entries)
        self._menu.removeAction(self._waiting)
        self._menu.setActiveAction(entries[0])

    def _on_taken(self, suggestion: str, _checked: bool = False) -> None:
        self._take(suggestion)


class WalkMenu(QMenu):
    """The menu at a misspelt word while one walks from word to word: the keys that walk, walk on.

    Args:
        steps: the commands that walk, by id.
        parent: the window.

    Signals:
        stepped(str): the key of this command was struck.
    """

    stepped = Signal(str)

    def __init__(self, steps: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._steps = steps

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The commands' own keys do not reach the window while a menu is open."""
        struck = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        step = next((each for each in self._steps if struck in map(portable, keymap().keys(each))), None)
        if step is None:
            super().keyPressEvent(event)
        else:
            self.close()
            self.stepped.emit(step)
