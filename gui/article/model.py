"""The article as a Qt model."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from core.model import Judgement, Review
from core.review import describe
from gui.article.rows import CopyRow, Part, copy_rows, head_rows, paragraphs_with, passage_rows
from gui.flow import FlowModel


class ArticleModel(FlowModel[CopyRow]):
    """The headline, the dateline and a row for every kept block."""

    def __init__(self) -> None:
        super().__init__()
        self._review: Review | None = None
        self._place: dict[str, int] = {}
        self._judged: dict[str, Judgement] = {}

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
            self.update_rows(self._patched(before, review))

    def _take(self, review: Review | None) -> None:
        self._review = review
        blocks = review.page.blocks if review is not None else ()
        judged = review.proposal.judgements if review is not None else ()
        self._judged = {judgement.block_id: judgement for judgement in judged}
        self._place = {block.id: place for place, block in enumerate(blocks)}

    def _patched(self, before: Review, review: Review) -> list[CopyRow]:
        """The rows as they are, those of paragraphs with a changed block made anew."""
        now = review.rulings
        touched = [self._place[block] for block in now if now[block] is not before.rulings.get(block)]
        blocks = paragraphs_with(review.page.blocks, touched)
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
        return f"{describe(self._review, row.key)}. {row.text}"
