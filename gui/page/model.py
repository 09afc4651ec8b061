"""The blocks of a page as a Qt model."""

from collections.abc import Container
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from core.model import Block, Judgement, Review, Ruling
from core.review import questions
from gui.copies import times_said
from gui.counting import separated
from gui.counting import times as how_often
from gui.describing import described
from gui.flow import FlowModel
from gui.page.rows import BlockRow, block_row, number_of


class BlocksModel(FlowModel[BlockRow]):
    """A row for every block of the review it shows."""

    def __init__(self) -> None:
        super().__init__()
        self._review: Review | None = None
        self._judgements: dict[str, Judgement] = {}
        self._times: dict[str, int] = {}

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
        now, then = review.rulings, before.rulings
        self.replace_rows(
            {
                number: self._row(block, now.get(block.id), asked)
                for number, block in enumerate(review.page.blocks)
                if now.get(block.id) is not then.get(block.id)
            }
        )

    def _take(self, review: Review | None) -> None:
        self._review = review
        judged = review.proposal.judgements if review is not None else ()
        self._judgements = {judgement.block_id: judgement for judgement in judged}
        self._times = times_said(review.proposal) if review is not None else {}

    def _build(self, review: Review) -> list[BlockRow]:
        asked = set(questions(review))
        return [self._row(block, review.rulings.get(block.id), asked) for block in review.page.blocks]

    def _row(self, block: Block, ruling: Ruling | None, asked: Container[str]) -> BlockRow:
        return block_row(block, ruling, self._judgements.get(block.id), asked, self._times.get(block.id, 1))

    def spoken(self, row: BlockRow) -> str:
        """One sentence: number, what it is, what becomes of it."""
        if self._review is None or row.key not in self._review.rulings:
            return row.text
        return f"{self._told(self._review, row)}. {row.text}"

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What every row has, and a hint that names what the chip may have had to shorten."""
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            return self._hint(self.rows[index.row()])
        return super().data(index, role)

    def _hint(self, row: BlockRow) -> str | None:
        if self._review is None or not (row.chip or row.aside) or row.key not in self._review.rulings:
            return None
        return self._told(self._review, row)

    def _told(self, review: Review, row: BlockRow) -> str:
        """What becomes of the block, and where it went if that is not its place on the page."""
        told, after = described(review, row.key), review.rulings[row.key].after
        times = self._times.get(row.key, 1)
        if after is not None and row.aside:
            words = QCoreApplication.translate("BlocksModel", "moved: it stands after block {number} in the article")
            return separated([told, words.format(number=number_of(after))])
        if times > 1 and row.aside:
            words = QCoreApplication.translate("BlocksModel", "stands on the page {times}")
            return separated([told, words.format(times=how_often(times))])
        return told
