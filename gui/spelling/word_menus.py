"""The menus that speak of one misspelt word: under the mouse, at the caret, or where a walk has led."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu

from core.spelling import Word, words_in
from gui.article import CopyRow
from gui.article.editor import CopyEditor
from gui.article.text_menu import menu_of_text
from gui.controls import keep_keys
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.spelling.menu import WordEntries
from gui.spelling.speller import Speller
from gui.spelling.underlining import code_of, code_typed, is_checked


class WordMenus(QObject):
    """Shows them, and does what is chosen in them.

    Args:
        window: the window.
        settings: keep the words a person adds.
        speller: knows the words.

    Attributes:
        menu: the menu shown last.
        of_text: puts into the menu of a passage that is typed in what can be made of it.
    """

    def __init__(self, window: MainWindow, settings: Settings, speller: Speller) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._speller = speller
        self._latest: WordEntries | None = None
        self.menu: QMenu | None = None
        self.of_text: Callable[[QMenu], None] = lambda _menu: None
        window.article.editingChanged.connect(self._watch_editor)

    def offer(self, menu: QMenu, word: Word, suggestions: Sequence[str]) -> None:
        """Show ``menu`` at a word of the passage that is typed in, with what there is to say of it in front."""
        editor = self._window.article.editor
        if editor is not None:
            self._entries(menu, word, self._put).show(suggestions)
            self._show(menu, editor.viewport().mapToGlobal(editor.place_of(word.start).bottomLeft()))

    def misspelt_at(self, editor: CopyEditor, at: int) -> Word | None:
        """The misspelt word of the passage that is typed in around the character ``at``."""
        found = self._speller.misspelt(editor.exact_text, code_typed(editor))
        return next((word for word in found if word.start <= at <= word.end), None)

    def add_word_under(self, menu: QMenu, at: QPoint) -> None:
        """Have the menu of a passage that nobody types in speak of the word at a point of the view."""
        row, character = self._window.article.character_at(at)
        if row is None or not is_checked(row):
            return
        found = self._speller.misspelt(row.text, code_of(row))
        word = next((each for each in found if each.start <= character < each.end), None)
        if word is not None:
            self._look_for(menu, word, partial(self._open_and_put, row))

    def _show(self, menu: QMenu, at: QPoint) -> None:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = keep_keys(menu)
        menu.popup(at)

    # --- what they do ----------------------------------------------------------------------------------------

    def _entries(self, menu: QMenu, word: Word, put: Callable[[Word, str], object]) -> WordEntries:
        self._latest = WordEntries(menu, word.text, partial(put, word), partial(self._add, word.text))
        return self._latest

    def _look_for(self, menu: QMenu, word: Word, put: Callable[[Word, str], object]) -> None:
        entries = self._entries(menu, word, put)
        for going in (menu.aboutToHide, menu.destroyed):  # a menu goes with the passage that was typed in
            going.connect(lambda *_menu: self._forget(entries))
        self._speller.suggest(word.text, partial(self._fill, entries))

    def _fill(self, entries: WordEntries, suggestions: Sequence[str]) -> None:
        if entries is self._latest:  # the menu of any other is gone
            entries.show(suggestions)

    def _forget(self, entries: WordEntries) -> None:
        if self._latest is entries:
            self._latest = None

    def _put(self, word: Word, better: str) -> None:
        """Put a word right in the passage that is typed in, if it still stands there."""
        editor = self._window.article.editor
        if editor is not None and word in words_in(editor.exact_text):
            curly = "’" in editor.exact_text
            editor.put_word(word.start, word.end, better.replace("'", "’") if curly else better)

    def _open_and_put(self, row: CopyRow, word: Word, better: str) -> None:
        if self._window.article.edit_word(row.key, row.text, word.start, word.end):
            self._put(word, better)

    def _add(self, word: str) -> None:
        """Take a word for right from now on."""
        own = self._settings.now.words
        if word not in own:
            self._settings.change(words=(*own, word))
        told = self.tr("“{word}” is in your dictionary now. The preferences list your words.")
        self._window.status.say(told.format(word=word))

    # --- the menu of the passage that is typed in ------------------------------------------------------------

    def _watch_editor(self, begun: bool) -> None:
        editor = self._window.article.editor
        if begun and editor is not None:
            for each in (editor, editor.viewport()):
                each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What every text box offers, before it what there is to say of the word there, behind it what can be made."""
        editor = self._window.article.editor
        if editor is None or not isinstance(event, QContextMenuEvent):
            return super().eventFilter(watched, event)
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = editor.textCursor() if by_keys else editor.cursorForPosition(event.pos())
        menu = menu_of_text(editor)
        self.of_text(menu)
        word = self.misspelt_at(editor, editor.character_of(cursor))
        if word is not None:
            self._look_for(menu, word, self._put)
        below = editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft())
        self._show(menu, below if by_keys else event.globalPos())
        return True
