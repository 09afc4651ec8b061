"""Spelling, wired: which language is looked up, and what the commands of misspelt words do."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from core.model import FieldName, Review
from core.spelling import Dictionaries
from gui.actions import Actions
from gui.article_side import ARTICLE
from gui.context_menus import ContextMenus
from gui.keymap import said
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.spelling.menu import WalkMenu
from gui.spelling.passages import Passage, passages_from
from gui.spelling.speller import Missed, Speller
from gui.spelling.underlining import Underlining, is_checked
from gui.spelling.word_menus import WordMenus
from gui.workbench import Workbench

_SETTLED = 300
"""Milliseconds after a decision that names are looked for anew: not while one decision follows another."""
_RESTED = 2_000
"""Milliseconds after a long article is shown that its names are looked for: not while somebody leafs through."""
_MANY = 1_000
"""Blocks from which names are gathered once, when the article is shown: one more verdict changes few of them, and
going through them all would take the time of the next keys."""
_STEPS = {"edit.next_misspelt": 1, "edit.previous_misspelt": -1}


class Spelling(QObject):
    """Keeps the speller in step with what is shown, and leads from one misspelt word to the next.

    Args:
        window: the window.
        bench: its state.
        settings: whether words are looked up, and which a person added.
        dictionaries: where dictionaries come from.
    """

    def __init__(self, window: MainWindow, bench: Workbench, settings: Settings, dictionaries: Dictionaries) -> None:
        super().__init__(window)
        self._window = window
        self._bench = bench
        self._settings = settings
        self.speller = Speller(dictionaries)
        self.menus = WordMenus(window, settings, self.speller)
        self._underlining = Underlining(window.article, self.speller)
        self._taken: tuple[object, ...] = ()
        self._sought = 0
        self._passed_over: set[str] = set()
        self._naming = QTimer(self)
        self._naming.setSingleShot(True)
        self._naming.timeout.connect(self._take_names)
        bench.shown.connect(self._on_shown)
        bench.changed.connect(self._on_changed)
        settings.changed.connect(self._take)

    def table(self) -> dict[str, Callable[[], object]]:
        """What each command does, by id."""
        steps = {name: partial(self.step, by) for name, by in _STEPS.items()}
        return {**steps, "edit.suggest": self.suggest_here}

    def take(self, actions: Actions, menus: ContextMenus) -> None:
        """Have the menu of the article speak of the word under the mouse, and that of its text offer its commands."""
        self._actions = actions
        menus.of_word = self.menus.add_word_under
        self.menus.of_text = menus.add_of_text

    def stop(self) -> None:
        """Look nothing up any more."""
        self._sought += 1
        self._naming.stop()
        self._underlining.stop()
        self.speller.close()

    def _on_shown(self, review: Review | None) -> None:
        self._sought += 1
        self._passed_over.clear()
        self.speller.leave_names()
        self._take()
        self._naming.start(_RESTED if review is not None and _is_long(review) else 0)  # once the article is shown

    def _on_changed(self, review: Review) -> None:
        self._take()
        if not _is_long(review):
            self._naming.start(_SETTLED)

    def _take_names(self) -> None:
        """Have the names of the article as it stands now taken for right."""
        review = self._bench.review
        if review is not None and self.speller.is_on:
            passages = [row.text for row in self._window.article.model.rows if is_checked(row)]
            credited = [review.fields.get(name, "") for name in (FieldName.BYLINE, FieldName.CREDIT)]
            self.speller.take_names(passages, credited)

    def _take(self) -> None:
        review, now = self._bench.review, self._settings.now
        language = review.fields.get(FieldName.LANGUAGE, "") if review is not None else ""
        address = review.fields.get(FieldName.URL, "") if review is not None else ""
        fields = review.proposal.fields if review is not None else ()
        declared = tuple(each.value for each in fields if each.name is FieldName.LANGUAGE)
        wanted = (now.spelling, language, now.words, declared, address)
        if wanted != self._taken:
            self._taken = wanted
            own = now.words
            self.speller.take(on=now.spelling, language=language, own=own, declared=declared, address=address)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) misspelt word, around the end of the article."""
        if not self._is_silent():
            self._window.article_side.choose(ARTICLE)
            self._seek(passages_from(self._window.article, by, self._passed_over))

    def suggest_here(self) -> None:
        """Offer what may have been meant by the word at the caret."""
        article = self._window.article
        editor, row = article.editor, article.row_typed
        if self._is_silent():
            return
        if editor is None or row is None:
            told = self._window.tr("Open a passage first: {key}, or a click into it.")
            self._window.status.say(told.format(key=said("review.edit")))
            return
        word = self.menus.misspelt_at(editor, editor.selected()[0])
        if word is None:
            self._window.status.say(self.tr("The word at the caret is not misspelt."))
        else:
            self._seek([Passage(row.key, editor.exact_text, [word])])

    def _is_silent(self) -> bool:
        """Whether no word is looked up here; someone who asks is told why."""
        if not self.speller.is_on:
            told = self.tr("Spelling is turned off. {preferences} turns it on.")
            self._window.status.say(told.format(preferences=said("edit.preferences")))
        elif not self.speller.tags:
            self._window.status.say(self.tr("There is no dictionary for the language of this article."))
        return not self.speller.tags

    def _seek(self, passages: Sequence[Passage]) -> None:
        self._sought += 1
        self.speller.seek([each.words for each in passages], partial(self._arrive, self._sought, passages))

    def _arrive(self, sought: int, passages: Sequence[Passage], missed: Missed | None) -> None:
        """Open the passage of the word that was found, with what may have been meant, unless something came between."""
        if sought != self._sought:
            return
        if missed is None:
            self._window.status.say(self.tr("No misspelt word is left."))
            return
        passage = passages[missed.place]
        if self._window.article.edit_word(passage.key, passage.text, missed.word.start, missed.word.end):
            self._offer(missed)
        elif self._is_refused(passage):
            self._passed_over.add(passage.key)

    def _is_refused(self, passage: Passage) -> bool:
        """Whether a passage cannot be typed in, and is not merely another one by now."""
        article = self._window.article
        typed = article.row_typed
        is_open = typed is not None and typed.key == passage.key
        return not is_open and any((row.key, row.text) == (passage.key, passage.text) for row in article.model.rows)

    def _offer(self, missed: Missed) -> None:
        menu = WalkMenu(list(_STEPS), self._window)
        menu.addActions([self._actions[each] for each in _STEPS])
        menu.stepped.connect(lambda name: self.step(_STEPS[name]))
        self._window.status.say(self.tr("“{word}” is in no dictionary.").format(word=missed.word.text))
        self.menus.offer(menu, missed.word, missed.suggestions)


def _is_long(review: Review) -> bool:
    return len(review.rulings) >= _MANY
