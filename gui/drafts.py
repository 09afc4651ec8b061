"""What is being typed, kept on the desk while it is typed: a kill in mid-sentence costs a second of typing at most."""

from contextlib import suppress

import msgspec
from PySide6.QtCore import QObject, QTimer

from core.model import FieldName, GalleyproofError
from gui.article import ArticlePane, Part
from gui.workbench import Workbench

_DRAFT = "draft"
_EVERY = 1000  # ms


class Draft(msgspec.Struct, frozen=True):
    """Words not yet committed: of which review, of which block (or the headline), and how they stood."""

    review_id: str
    row: str
    text: str


class Drafts(QObject):
    """Keeps what is being typed, and brings it back after a kill as an edit that can be undone.

    Args:
        bench: the window's state.
        article: where the typing is done.
    """

    def __init__(self, bench: Workbench, article: ArticlePane) -> None:
        super().__init__(article)
        self._bench = bench
        self._article = article
        self._pulse = QTimer(self)
        self._pulse.setInterval(_EVERY)
        self._pulse.timeout.connect(self.keep)
        article.editingChanged.connect(self._on_typing)

    def keep(self) -> None:
        """Put what is being typed on the desk; a desk that does not take it says so when it is committed."""
        typed = self._article.draft()
        if typed is not None and self._bench.review_id is not None:
            self._remember(msgspec.json.encode(Draft(self._bench.review_id, *typed)).decode())

    def recover(self) -> None:
        """Make the words of a killed window an edit of the block they were typed in, and show it."""
        draft = self._recall()
        if draft is None:
            return
        self._remember("")
        if draft.review_id not in {row.review_id for row in self._bench.rows}:
            return
        self._bench.open(draft.review_id)
        review = self._bench.review
        if review is None:
            return
        if draft.row == Part.HEADLINE.value:
            self._bench.set_field(FieldName.TITLE, draft.text)
        elif draft.row in review.rulings:
            self._bench.edit(draft.row, draft.text)
            self._bench.go_to(draft.row)
        if self._bench.review is not review:
            told = self.tr("What you were typing when the program ended is back. Ctrl+Z takes it away.")
            self._bench.noticed.emit(told)

    def _on_typing(self, begun: bool) -> None:
        if begun:
            self._pulse.start()
        elif self._pulse.isActive():
            self._pulse.stop()
            self._remember("")

    def _remember(self, value: str) -> None:
        with suppress(GalleyproofError):
            self._bench.desk.remember(_DRAFT, value)

    def _recall(self) -> Draft | None:
        kept = self._bench.desk.recall(_DRAFT)
        try:
            return msgspec.json.decode(kept, type=Draft) if kept else None
        except msgspec.MsgspecError:
            return None
