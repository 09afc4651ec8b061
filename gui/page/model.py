"""The blocks of a page as a Qt model."""

from collections.abc import Container, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from core.model import TOP, Block, Judgement, Review, Ruling
from core.review import changed_blocks, cut_spans, is_question, questions
from core.review.finding import block_of
from gui.block_rows import BlockRow, block_row, fold_row, number_of
from gui.copies import times_said
from gui.counting import separated
from gui.counting import times as how_often
from gui.describing import described
from gui.flow import FlowModel
from gui.page.folding import Fold, run_around, usual_folds


class BlocksModel(FlowModel[BlockRow]):
    """A row for every block of the review it shows."""

    def __init__(self) -> None:
        super().__init__()
        self._review: Review | None = None
        self._judgements: dict[str, Judgement] = {}
        self._times: dict[str, int] = {}
        self._folding = True
        self._folds: tuple[Fold, ...] = ()
        self._fold_of: dict[str, Fold] = {}

    @property
    def review(self) -> Review | None:
        """The review shown."""
        return self._review

    def show(self, review: Review | None) -> None:
        """Show another review, its long runs folded if that is wanted; or none."""
        self._take(review)
        self._know(self._usual(review))
        self.reset_rows(self._build(review) if review is not None else [])

    def update(self, review: Review) -> None:
        """The same review a decision later: only rows whose block changed are told of; a fold that changed opens."""
        before, self._review = self._review, review
        if before is None or before.page is not review.page or before.proposal is not review.proposal:
            self._take(review)
            self._know(self._usual(review))
            self.update_rows(self._build(review))
            return
        changed = changed_blocks(before.rulings, review.rulings)
        stale = {fold for block_id in changed if (fold := self.fold_of(block_id))}
        if stale:
            self._fold([fold for fold in self._folds if fold not in stale])
        asked = {block_id for block_id in changed if is_question(review, block_id)}
        blocks = (block_of(review.page, block_id) for block_id in changed)
        rows = {self.row_of(block.id): self._row(block, review.rulings[block.id], asked) for block in blocks}
        self.replace_rows({number: row for number, row in rows.items() if number is not None})

    # --- folds -----------------------------------------------------------------------------------------------

    def fold_long_runs(self, wanted: bool) -> None:
        """Fold long runs of removed blocks by themselves, now and in every review shown later; or none."""
        if wanted != self._folding:
            self._folding = wanted
            self._fold(self._usual(self._review))

    def fold_of(self, block_id: str) -> Fold:
        """The closed fold a block is in; empty where it has a row of its own."""
        return self._fold_of.get(block_id, ())

    def open(self, fold: Fold) -> None:
        """Give every block of a fold its row."""
        self._fold([each for each in self._folds if each != fold])

    def close_around(self, block_id: str) -> Fold:
        """Fold the run that a block stands in; says which, empty where it is too short to fold."""
        fold = run_around(self._review, block_id) if self._review is not None else ()
        if fold:
            self._fold([*(each for each in self._folds if not set(each) & set(fold)), fold])
        return fold

    def _usual(self, review: Review | None) -> tuple[Fold, ...]:
        return usual_folds(review) if review is not None and self._folding else ()

    def _know(self, folds: tuple[Fold, ...]) -> None:
        self._folds = folds
        self._fold_of = {block_id: fold for fold in folds for block_id in fold}

    def _fold(self, folds: Iterable[Fold]) -> None:
        self._know(tuple(folds))
        if self._review is not None:
            self.update_rows(self._build(self._review))

    def _take(self, review: Review | None) -> None:
        self._review = review
        judged = review.proposal.judgements if review is not None else ()
        self._judgements = {judgement.block_id: judgement for judgement in judged}
        self._times = times_said(review.proposal) if review is not None else {}

    def _build(self, review: Review) -> list[BlockRow]:
        asked = set(questions(review))
        first = {fold[0]: fold for fold in self._folds}
        inside = {block_id for fold in self._folds for block_id in fold[1:]}
        return [
            fold_row(block, first[block.id], review.rulings[block.id])
            if block.id in first
            else self._row(block, review.rulings.get(block.id), asked)
            for block in review.page.blocks
            if block.id not in inside
        ]

    def _row(self, block: Block, ruling: Ruling | None, asked: Container[str]) -> BlockRow:
        worded = self._review is not None and ruling is not None and ruling.text is not None
        cuts = cut_spans(self._review, block.id) if worded and self._review is not None else ()
        return block_row(block, ruling, self._judgements.get(block.id), asked, self._times.get(block.id, 1), cuts)

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
        if after == TOP and row.aside:
            words = QCoreApplication.translate("BlocksModel", "moved: it stands on top of the article")
            return f"{told}, {words}"
        if after is not None and row.aside:
            words = QCoreApplication.translate("BlocksModel", "moved: it stands after block {number} in the article")
            return separated([told, words.format(number=number_of(after))])
        if times > 1 and row.aside:
            words = QCoreApplication.translate("BlocksModel", "stands on the page {times}")
            return separated([told, words.format(times=how_often(times))])
        return told
