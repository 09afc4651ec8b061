"""One row of a comparison: a pair, and below it the words that put the version which goes in the other one's place."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.model import Review
from core.review import Aligned
from gui.commands import command
from gui.controls import QuietLine
from gui.copies import kept_of
from gui.resolver.pair import PairView
from gui.resolver.wording import take_hint, take_words


class PairRow(QWidget):
    """A pair that differs, with what lets the version that goes stand instead.

    Args:
        view: the pair.
        pair: what it shows.
        parent: the parent widget.

    Signals:
        takeRequested(str): let the version that this block is of stand, in place of the other.
    """

    takeRequested = Signal(str)

    def __init__(self, view: PairView, pair: Aligned, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.takes: list[tuple[tuple[str, ...], QuietLine]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(view)
        for block_ids in (pair.one, pair.other) if pair.one and pair.other else ():
            line = QuietLine()
            key = command("review.take_version").keys[0]
            line.set_wording(take_words(block_ids), key, take_hint(key))
            line.clicked.connect(partial(self._ask, block_ids[0]))
            column.addWidget(line)
            self.takes.append((block_ids, line))

    def _ask(self, block_id: str, _checked: bool = False) -> None:
        self.takeRequested.emit(block_id)

    def show_state(self, review: Review) -> None:
        """Offer the versions that go as ``review`` stands now; a line that became a field stands for its words."""
        is_field = any(review.rulings[block].field for block_ids, _ in self.takes for block in block_ids)
        for block_ids, line in self.takes:
            line.setVisible(not is_field and not kept_of(review, block_ids))
