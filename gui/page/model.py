"""The blocks of a page as a Qt model."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from core.model import Judgement, Review
from core.review import describe, questions
from gui.flow import FlowModel
from gui.page.rows import BlockRow, block_row


class BlocksModel(FlowModel[BlockRow]):
    """A row for every block of the review it shows."""

    def __init__(self) -> None:
        super().__init__()
        self._review: Review | None = None
        self._judgements: dict[str, Judgement] = {}

    @property
    def review(self) -> Review | None:
        """The review shown."""
        return self._review

    def show(self, review: Review | None) -> None:
        """Show another review, or none."""
        self._take(review)
        self.reset_rows(self._build(review) if review is not None else [])

    def update(self, review: Review) -> None:
        """The same review a decision later: only rows whose block changed are told of."""
        before, self._review = self._review, review
        if before is None or before.page is not review.page or before.proposal is not review.proposal:
            self._take(review)
            self.update_rows(self._build(review))
            return
        asked = set(questions(review))
        for number, block in enumerate(review.page.blocks):
            ruling = review.rulings.get(block.id)
            if ruling is not before.rulings.get(block.id):
                row = block_row(block, ruling, self._judgements.get(block.id), asked)
                self.replace_row(number, row)

    def _take(self, review: Review | None) -> None:
        self._review = review
        judged = review.proposal.judgements if review is not None else ()
        self._judgements = {judgement.block_id: judgement for judgement in judged}

    def _build(self, review: Review) -> list[BlockRow]:
        asked = set(questions(review))
        rulings, judged = review.rulings, self._judgements
        return [block_row(block, rulings.get(block.id), judged.get(block.id), asked) for block in review.page.blocks]

    def spoken(self, row: BlockRow) -> str:
        """One sentence: number, what it is, what becomes of it."""
        if self._review is None or row.key not in self._review.rulings:
            return row.text
        return f"{describe(self._review, row.key)}. {row.text}"

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What every row has, and a hint that names what the chip may have had to shorten."""
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            return self._hint(self.rows[index.row()])
        return super().data(index, role)

    def _hint(self, row: BlockRow) -> str | None:
        if self._review is None or not row.chip or row.key not in self._review.rulings:
            return None
        return describe(self._review, row.key)
