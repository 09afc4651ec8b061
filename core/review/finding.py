"""A block or its judgement by id, without walking the page."""

from core.model import Block, Judgement, Page, Proposal


def block_of(page: Page, block_id: str) -> Block:
    """The block with this id.

    Raises:
        KeyError: the page has no such block.
    """
    place = _place(block_id)
    if place < len(page.blocks) and page.blocks[place].id == block_id:
        return page.blocks[place]
    for block in page.blocks:
        if block.id == block_id:
            return block
    raise KeyError(block_id)


def judgement_of(proposal: Proposal, block_id: str) -> Judgement | None:
    """The judgement of the block with this id; None where the proposal is silent."""
    place = _place(block_id)
    if place < len(proposal.judgements) and proposal.judgements[place].block_id == block_id:
        return proposal.judgements[place]
    return next((one for one in proposal.judgements if one.block_id == block_id), None)


def _place(block_id: str) -> int:
    """Where the block stands if the page numbers its blocks as it should."""
    digits = block_id[1:]
    return int(digits) - 1 if digits.isdecimal() and digits != "0" else 0
