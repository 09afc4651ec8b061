"""What readability-lxml keeps and drops, said of each block."""

from core.model import Block, Evidence, Reason
from core.propose.context import Context, Findings


def detect(context: Context) -> Findings:
    """Keeps and drops what readability keeps and drops; silent where it has nothing to work on."""
    if not context.readable:
        return {}
    return {block.id: (_of(context, block),) for block in context.page.blocks}


def keeps(context: Context, block: Block) -> bool:
    """Whether readability keeps a block; only where it has a voice on the page."""
    return not context.readable.isdisjoint(block.structure.elements[-1:] or (block.anchor.element or "",))


def _of(context: Context, block: Block) -> Evidence:
    """Its voice on one block, which counts otherwise for prose than for fragments."""
    stays = keeps(context, block)
    rule = f"{'keeps' if stays else 'drops'}-{context.shape(block).prose}"
    because = "readability keeps it" if stays else "readability leaves it out"
    return context.weights.evidence("readability", rule, because, Reason.JUNK)
