"""The line at the bottom: what is left to decide, whether the ledger adds up, and that it is saved."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStatusBar

from core import review as trade
from core.model import Review
from gui.busy import BusyBar
from gui.controls import ElidingLabel, block_number
from gui.counting import counted, grouped
from gui.describing import described
from gui.keymap import said
from gui.losses.wording import looks_left
from gui.theme import Role
from gui.translating import translated


class StatusLine(QStatusBar):
    """Questions on the left, what is being done beside them, ledger and saving on the right.

    Signals:
        spoke(str): this was said in passing.
    """

    spoke = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.left = ElidingLabel(role=Role.MUTED)
        self.right = ElidingLabel(role=Role.MUTED)
        self.setContentsMargins(8, 0, 8, 0)
        self.addWidget(self.left, 1)
        self.busy = BusyBar()
        self.addPermanentWidget(self.busy)
        self.addPermanentWidget(self.right)

    def say(self, line: str) -> None:
        """Say something in passing: it stands until the next change."""
        self.left.set_role(Role.INK)
        self.left.set_text(line)
        self.spoke.emit(line)

    def show_review(self, review: Review | None, block_id: str | None) -> None:
        """Say how the review stands."""
        self.left.set_role(Role.MUTED)
        if review is None:
            self.left.set_text("")
            return
        left = trade.questions(review)
        parts = [
            counted(len(left), "{n} question left", "{n} questions left") if left else self.tr("No questions left")
        ]
        if block_id is not None:
            parts.append(described(review, block_id))
        if not left:
            parts += looks_left(review)
        parts.append(self._next(left, block_id))
        self.left.set_text(" · ".join(parts))

    def _next(self, left: Sequence[str], block_id: str | None) -> str:
        """What comes next: the question behind the current block, or approving."""
        if not left:
            return self.tr("{key} approves").format(key=said("review.approve"))
        here = block_number(block_id) if block_id is not None else 0
        target = next((each for each in left if block_number(each) > here), left[0])
        if target == block_id:
            return self.tr("{key} answers it").format(key=said("review.accept"))
        return self.tr("next question: block {number}").format(number=block_number(target))

    def show_ledger(self, review: Review | None) -> None:
        """Say whether the review's ledger adds up."""
        self.right.set_text(self._ledger(review) if review is not None else "")

    def show_typing(self, kept: bool = False) -> None:
        """Say that a text is being typed that is not stored yet, or that the desk has ``kept`` a draft of it."""
        self.right.set_text(self.tr("Typing: kept as a draft") if kept else self.tr("Typing: not saved yet"))

    def _ledger(self, review: Review) -> str:
        account = trade.ledger(review)
        if not account.adds_up:
            return self.tr("Ledger does not add up: {0}").format(translated(account.faults[0]))
        return self.tr("Ledger adds up: {0} characters · saved").format(grouped(account.characters))

    def show_step(self, name: str, step: str) -> None:
        """Say what is being done to the page called ``name``."""
        self.left.set_text(self.tr("{0}: {1}…").format(name, translated(step)))
