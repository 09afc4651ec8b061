"""What is being typed, kept on the desk while it is typed: a kill in mid-sentence costs a second of typing at most."""

from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from core.model import FieldName, GalleyproofError, Review, Verdict
from core.review import article, set_field
from gui.article import ArticlePane, Part
from gui.article.typed import Typed
from gui.kept import Draft, forget, keep, kept
from gui.keymap import said
from gui.workbench import Workbench

_EVERY = 1000  # ms


class Drafts(QObject):
    """Keeps what is being typed, and brings it back after a kill as an edit that can be undone.

    Args:
        bench: the window's state.
        article: where the typing is done.

    Signals:
        told(bool): words are being typed, and the desk has a draft of them, or refused it.
    """

    told = Signal(bool)

    def __init__(self, bench: Workbench, article: ArticlePane) -> None:
        super().__init__(article)
        self._bench = bench
        self._article = article
        self._pulse = QTimer(self)
        self._pulse.setInterval(_EVERY)
        self._pulse.timeout.connect(self.keep)
        article.wordsChanged.connect(self._on_typing)

    def keep(self) -> None:
        """Put what is being typed on the desk; a desk that does not take it says so when it is committed."""
        typed = self._article.draft()
        if typed is not None and self._bench.review_id is not None:
            row = typed.block_id or Part.HEADLINE.value
            shape = next(iter(typed.shapes), None)
            draft = Draft(self._bench.review_id, row, typed.text, typed.inline, typed.line, typed.added, shape)
            self.told.emit(keep(self._bench.desk, draft))

    def recover(self) -> None:
        """Make the words of a killed window an edit of the block they were typed in, and show it."""
        draft = kept(self._bench.desk, Draft)
        if draft is None:
            return
        before = self._review_of(draft)
        if before is None or not self._put_back(before, draft):
            self._bench.unsaved.emit(draft.text)  # it stays on the desk until something else is typed
            return
        forget(self._bench.desk, Draft)
        if self._bench.review is not before:
            told = self.tr("What you were typing when the program ended is back. {key} takes it away.")
            self._bench.noticed.emit(told.format(key=said("edit.undo")))

    def _review_of(self, draft: Draft) -> Review | None:
        """Open the review the words belong to; None where it is gone, or not prepared yet."""
        with suppress(GalleyproofError):
            self._bench.desk.row(draft.review_id)
            self._bench.open(draft.review_id)
            return self._bench.review
        return None

    def _put_back(self, review: Review, draft: Draft) -> bool:
        """Make the words an edit; says whether the desk holds them."""
        if draft.row == Part.HEADLINE.value:
            return self._bench.decide(lambda now: set_field(now, FieldName.TITLE, draft.text))
        if not _has_place(review, draft):
            return False
        typed = Typed(draft.row, draft.line, draft.text, draft.inline, (draft.shape,), draft.added)
        if not self._bench.decide(typed.decision):
            return False
        self._bench.go_to(draft.row)
        return True

    def _on_typing(self, begun: bool) -> None:
        if begun:
            self._pulse.start()
        elif self._pulse.isActive():
            self._pulse.stop()
            forget(self._bench.desk, Draft)


def _has_place(review: Review, draft: Draft) -> bool:
    """Whether the article still has the passage that was typed in, or a place for one that was begun in its stead."""
    places = {(each.block_id, each.part) for each in article(review).body}
    ruling = review.rulings.get(draft.row)
    begun = draft.added and ruling is not None and ruling.verdict is Verdict.REMOVE
    return begun or (draft.row, max(draft.line, 0)) in places
