"""The article as a Qt model."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from core.model import Judgement, Review
from gui.article.rows import CopyRow, Part, copy_rows, head_rows, paragraphs_with, passage_rows
from gui.describing import described
from gui.flow import FlowModel


class ArticleModel(FlowModel[CopyRow]):
    """The headline, the dateline and a row for every kept block."""

    def __init__(self) -> None:
        super().__init__()
        self._review: Review | None = None
        self._place: dict[str, int] = {}
        self._judged: dict[str, Judgement] = {}
        self._moved: frozenset[str] = frozenset()

    @property
    def review(self) -> Review | None:
        """The review shown."""
        return self._review

    def show(self, review: Review | None) -> None:
        """Show another review, or none."""
        self._take(review)
        self.reset_rows(copy_rows(review) if review is not None else [])

    def update(self, review: Review) -> None:
        """The same review a decision later: passages come, go and change, the others are left alone."""
        before, self._review = self._review, review
        if before is None or before.page is not review.page or before.proposal is not review.proposal:
            self._take(review)
            self.update_rows(copy_rows(review))
        else:
            changed = [block for block, ruling in review.rulings.items() if ruling is not before.rulings.get(block)]
            moved = self._note_moved(review, changed)
            self.update_rows(copy_rows(review) if moved else self._patched(review, changed))

    def _take(self, review: Review | None) -> None:
        self._review = review
        blocks = review.page.blocks if review is not None else ()
        judged = review.proposal.judgements if review is not None else ()
        self._judged = {judgement.block_id: judgement for judgement in judged}
        self._place = {block.id: place for place, block in enumerate(blocks)}
        rulings = review.rulings if review is not None else {}
        self._moved = frozenset(block for block, ruling in rulings.items() if ruling.after is not None)

    def _note_moved(self, review: Review, changed: Sequence[str]) -> bool:
        """Whether blocks stand elsewhere than in page order, or did: then the article alone knows their places."""
        were = self._moved
        moved = {block for block in changed if review.rulings[block].after is not None}
        self._moved = were.difference(changed) | moved
        return bool(were or self._moved)

    def _patched(self, review: Review, changed: Sequence[str]) -> list[CopyRow]:
        """The rows as they are, in page order, those of paragraphs with a changed block made anew."""
        blocks = paragraphs_with(review.page.blocks, [self._place[block] for block in changed])
        stale = {block.id for block in blocks}
        old = [row for row in self.rows if row.part is Part.PASSAGE and row.key not in stale]
        judged = tuple(self._judged[block.id] for block in blocks if block.id in self._judged)
        part = replace(
            review,
            page=replace(review.page, blocks=blocks),
            proposal=replace(review.proposal, judgements=judged),
        )
        new = passage_rows(part)
        return [*head_rows(review), *sorted([*old, *new], key=lambda row: self._place[row.key])]

    def spoken(self, row: CopyRow) -> str:
        """One sentence on where the row comes from, and its wording."""
        if row.part is Part.HEADLINE:
            return f"{QCoreApplication.translate('ArticleModel', 'Headline')}: {row.text or row.missing}"
        if row.part is Part.DATELINE or self._review is None:
            return row.text or row.missing
        return f"{described(self._review, row.key)}. {row.text}"
