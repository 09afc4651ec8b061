"""Ledes of wire copy: a place, its agency, a dash. Such a paragraph opens the story that goes on below it.

Gold has few of them, and captions of agencies' photographs begin alike. What tells them apart is what follows.
"""

from collections.abc import Sequence

from core.model import Evidence, Verdict
from core.propose.context import Context
from core.propose.fields.credit import agency_after_place
from core.propose.shape import Prose
from core.propose.threshold import WANTED

_LEAST, _MOST_LINKS = 10, 0.3
"""Words of a lede, and the share of it that may be links."""
_KEPT = 0.6
"""How likely such a paragraph stays at least: the editor is asked."""
OPENS = Evidence("text", Verdict.KEEP, 0.3, "It opens as wire copy does, with a place and an agency")


def ledes(context: Context, kept: Sequence[float]) -> dict[int, float]:
    """The paragraphs that open wire copy and would go, though the story right below them stays.

    Args:
        context: the page.
        kept: probability of each block belonging in the article.

    Returns:
        How likely each stays, by the block's number.
    """
    blocks = context.page.blocks
    return {
        number: max(_KEPT, kept[number])
        for number in range(len(blocks) - 1)
        if kept[number] < WANTED <= kept[number + 1]
        and context.shape(blocks[number + 1]).prose is Prose.PROSE
        and _opens(context, number)
    }


def _opens(context: Context, number: int) -> bool:
    block = context.page.blocks[number]
    shape = context.shape(block)
    reads = shape.length >= _LEAST and shape.ends and shape.links <= _MOST_LINKS
    return reads and bool(agency_after_place(block.text))
