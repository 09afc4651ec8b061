"""The shape of a passage given by a key: what is in a list or quoted already is made a paragraph again by the same key.

Each function makes a decision, or None where nothing would change.
"""

from collections.abc import Iterable, Sequence

from core.model import BlockKind, Decision, Review, Shape, Verdict
from core.review.editing import set_shape, set_shapes
from core.review.finding import block_of
from core.review.lines import Line, lines_of
from core.review.looks import shape_between
from core.review.reach import Spot, reached

_TOGGLED = {BlockKind.LIST_ITEM, BlockKind.QUOTE}


def toggled(had: Sequence[Shape], wanted: Shape) -> Shape:
    """What passages become by the key of a shape: paragraphs where all of them are of that sort of list, or quotes.

    Args:
        had: what they are.
        wanted: what the key makes; any number means that it is a numbered item.
    """
    is_numbered = wanted.number is not None
    is_had = all(each.kind is wanted.kind and (each.number is not None) == is_numbered for each in had)
    return Shape(BlockKind.PARAGRAPH) if wanted.kind in _TOGGLED and is_had else wanted


def toggle_shape(review: Review, block_id: str, part: int, wanted: Shape) -> Decision | None:
    """Make a line of a block this sort of passage, or a paragraph again."""
    shape = toggled([_lines(review, block_id)[part].shape], wanted)
    return set_shape(review, block_id, part, shape.kind, shape.level, numbered=shape.number is not None)


def toggle_shapes(review: Review, block_ids: Iterable[str], wanted: Shape) -> Decision | None:
    """Make every line of the kept ones among some blocks this sort of passage, or paragraphs again."""
    kept = [each for each in block_ids if review.rulings[each].verdict is Verdict.KEEP]
    shape = toggled([line.shape for each in kept for line in _lines(review, each)], wanted)
    return set_shapes(review, kept, shape.kind, shape.level, numbered=shape.number is not None)


def toggle_shape_between(review: Review, start: Spot, end: Spot, wanted: Shape) -> Decision | None:
    """Make each passage between two places of the article, in different passages, of this sort, or paragraphs again.

    One of which nothing is selected at the end stays what it is.

    Raises:
        ValueError: the places are not in two passages in this order.
    """
    passages = reached(review, start, end)
    shape = toggled([passage[0].line.shape for passage in (passages if end.at > 0 else passages[:-1])], wanted)
    return shape_between(review, start, end, shape.kind, shape.level, numbered=shape.number is not None)


def _lines(review: Review, block_id: str) -> tuple[Line, ...]:
    return lines_of(block_of(review.page, block_id), review.rulings[block_id])
