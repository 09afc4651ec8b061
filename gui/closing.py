"""How an editor is done with an article: approved, parked or rejected, and on to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from core.model import FieldName, ReviewState
from core.review import Check, checks, holds_up, is_question, questions, set_state
from gui.advice import advice_of
from gui.counting import counted
from gui.keymap import said
from gui.marking import to_translate
from gui.set_apart import set_apart
from gui.translating import translated
from gui.workbench import Workbench

_FINISHED = {
    ReviewState.APPROVED: to_translate("Closing", "Approved"),
    ReviewState.PARKED: to_translate("Closing", "Parked"),
    ReviewState.REJECTED: to_translate("Closing", "Rejected"),
}


class Closing(QObject):
    """Closes the current review, or leads to what is worth a look before.

    Args:
        bench: holds the review.
    """

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._asked: str | None = None
        self._opened_at: str | None = None
        self._has_looked = False
        bench.shown.connect(self._begin)
        bench.block_changed.connect(self._look)
        for other in (bench.shown, bench.waiting, bench.changed):
            other.connect(self._forget)

    def _forget(self, *_now: object) -> None:
        """What was told of before holds no more: the key is asked for anew."""
        self._asked = None

    def _begin(self, *_now: object) -> None:
        self._opened_at, self._has_looked = None, False

    def _look(self, block_id: str | None) -> None:
        """Who has gone from where the article opened to a question knows that there are some, and how many."""
        self._opened_at = self._opened_at or block_id
        if self._has_looked or block_id in (None, self._opened_at) or self._bench.review is None:
            return
        self._has_looked = block_id in self._bench.review.rulings and is_question(self._bench.review, block_id)

    def approve(self) -> None:
        """Approve and go on. Where something is worth a look first, go there and ask for the key once more.

        Open questions alone are told of once: not to an editor who has been among them, and leaves them as proposed.
        """
        if not self._bench.typing_settled() or self._bench.review is None:
            return
        found = checks(self._bench.review)
        if self._is_worth_a_look(found):
            self._ask_to_confirm(found)
        else:
            self._finish(ReviewState.APPROVED)

    def _is_worth_a_look(self, found: Sequence[Check]) -> bool:
        return holds_up(found, been_asked=self._has_looked, is_told=self._asked == self._bench.review_id)

    def _ask_to_confirm(self, found: Sequence[Check]) -> None:
        """Lead to the first thing worth a look. What blocks the export cannot be confirmed."""
        first = found[0]
        if first.block_id is not None:
            self._bench.go_to(first.block_id)
        if first.blocks_export:
            why = " ".join(filter(None, (translated(first.message), advice_of(first))))
            self._bench.noticed.emit(self.tr("Not approved. {0}").format(why))
            return
        self._asked = self._bench.review_id
        again = self.tr("{key} again approves as it stands.").format(key=said("review.approve"))
        others = " ".join(translated(each.message) for each in found[1:])
        more = self.tr("Also: {others}").format(others=others) if others else ""
        self._bench.noticed.emit(" ".join(filter(None, (translated(first.message), advice_of(first), again, more))))

    def park(self) -> None:
        """Put the article aside and go on."""
        self._finish(ReviewState.PARKED)

    def reject(self) -> None:
        """Say that this will not be used, and go on."""
        self._finish(ReviewState.REJECTED)

    def reopen(self) -> None:
        """Take the article up again."""
        self._bench.decide(lambda review: set_state(review, ReviewState.OPEN))

    def _finish(self, state: ReviewState) -> None:
        bench = self._bench
        if not bench.typing_settled() or bench.review is None:
            return
        name = set_apart(bench.review.fields.get(FieldName.TITLE, "") or bench.review.name)
        review_id, left = bench.review.id, len(questions(bench.review))
        if bench.record(set_state(bench.review, state)):
            bench.finished.emit(review_id, state)
            told = self.tr("{0}: {1}. {2} takes it back.").format(self.tr(_FINISHED[state]), name, said("edit.undo"))
            if left and state is ReviewState.APPROVED:
                told += " " + counted(left, "{n} question left as proposed.", "{n} questions left as proposed.")
            if not bench.open_next_unfinished():
                told += " " + self.tr("Every article in this list is done.")
            bench.noticed.emit(told)
