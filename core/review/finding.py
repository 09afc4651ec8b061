"""A block or its judgement by id, without walking the page."""

from core.model import Block, Judgement, Page, Proposal


def block_of(page: Page, block_id: str) -> Block:
    """The block with this id.

    Raises:
        KeyError: the page has no such block.
    """
    for place in _places(block_id, page.blocks[0].id if page.blocks else ""):
        if place < len(page.blocks) and page.blocks[place].id == block_id:
            return page.blocks[place]
    for block in page.blocks:
        if block.id == block_id:
            return block
    raise KeyError(block_id)


def judgement_of(proposal: Proposal, block_id: str) -> Judgement | None:
    """The judgement of the block with this id; None where the proposal is silent."""
    judged = proposal.judgements
    for place in _places(block_id, judged[0].block_id if judged else ""):
        if place < len(judged) and judged[place].block_id == block_id:
            return judged[place]
    return next((one for one in proposal.judgements if one.block_id == block_id), None)


def _places(block_id: str, first: str) -> tuple[int, int]:
    """Where the block stands if the page numbers its blocks as it should: a whole page, and a stretch of one."""
    place = _place(block_id)
    return place, max(0, place - _place(first))


def _place(block_id: str) -> int:
    """The number in an id, from 0 on."""
    digits = block_id[1:]
    return int(digits) - 1 if digits.isdecimal() and digits != "0" else 0
