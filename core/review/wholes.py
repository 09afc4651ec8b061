"""Which blocks of a page are parts of one paragraph, or of one numbered item."""

from collections.abc import Mapping

from core.model import Page
from core.review.remembering import remembered


@remembered
def wholes(page: Page) -> Mapping[str, str]:
    """The block that each block's paragraph or numbered item begins with, by the block's id, in page order.

    An item may be parted: by the caption of a picture, a table, a list that is set into it.
    """
    found: dict[str, str] = {}
    items: dict[tuple[int, int], str] = {}
    before = ""
    for block in page.blocks:
        begins = block.id
        if block.continues and before:
            begins = found[before]
        elif block.in_item and block.number is not None:
            begins = items.get((block.level, block.number), begins)
        if block.number is not None and not block.in_item:
            items[block.level, block.number] = begins
        found[block.id] = begins
        before = block.id
    return found
