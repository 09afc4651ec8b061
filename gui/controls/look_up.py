"""Finding a block and its judgement by id, without walking a long page."""

from core.model import Block, Judgement, Review
from gui.controls.words import block_number


def _index(review: Review, block_id: str) -> int | None:
    """Where the block stands. Numbers count from 1 in page order, so the walk is only for odd pages."""
    blocks = review.page.blocks
    near = block_number(block_id) - 1
    if 0 <= near < len(blocks) and blocks[near].id == block_id:
        return near
    return next((index for index, block in enumerate(blocks) if block.id == block_id), None)


def block_of(review: Review, block_id: str) -> Block | None:
    """The block ``block_id``, or None where the page has none such."""
    index = _index(review, block_id)
    return None if index is None else review.page.blocks[index]


def judgement_of(review: Review, block_id: str) -> Judgement | None:
    """What was proposed for the block ``block_id``, or None where nothing was."""
    index = _index(review, block_id)
    judgements = review.proposal.judgements
    if index is not None and index < len(judgements) and judgements[index].block_id == block_id:
        return judgements[index]
    return next((judgement for judgement in judgements if judgement.block_id == block_id), None)
