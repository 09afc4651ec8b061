"""Refrains: what an article says again because it means to, and so is no copy.

A list of twenty hotels says "Rooms from" twenty times, a training plan its warm-up every day. Such passages are short,
and on pages with markup the twins are set alike; a stretch that was pasted a second time is long, or follows itself.
Between them lie short near copies, of which neither is sure.
"""

from collections.abc import Mapping, Sequence
from enum import Enum, auto

from core.duplicates import Repeat, fold, tokens
from core.model import Block

_RUN, _RUN_WORDS = 5, 80
"""Blocks and words of the longest run that is a refrain where it is set like its twin."""
_PARAGRAPHS, _PARAGRAPH_WORDS, _NEXT = 3, 12, 3
"""Blocks of a run and words of each from which it is a stretch of text, and blocks between one and its copy."""
_LINE, _LINE_WORDS = 2, 24
"""Blocks and words of the longest run of a text that may be a refrain."""
_APART = 100
"""Blocks between a text's refrain and its twin, at most."""
_PASSAGE_WORDS = 40
"""Words of the longest near copy that may be a refrain where it is set unlike its twin."""
_WANTED = 0.5


class Kind(Enum):
    """What a repeated run is."""

    COPY = auto()
    REFRAIN = auto()
    EITHER = auto()
    """What is said nearly alike a second time, where the article would say it both times: the editor is asked."""
    LINE = auto()
    """A line or two that stand again word for word: a copy as likely as not."""


def kind_of(blocks: Mapping[str, Block], kept: Mapping[str, float], repeat: Repeat) -> Kind:
    """What a repeated run is.

    Args:
        blocks: the page's blocks, by id.
        kept: probability of each block belonging in the article, by id.
        repeat: the run.
    """
    pairs = [(blocks[one], blocks[other]) for one, other in zip(repeat.first, repeat.second, strict=True)]
    words = sum(len(tokens(fold(other.text))) for _, other in pairs)
    wanted = all(min(kept[one.id], kept[other.id]) >= _WANTED for one, other in pairs)
    near = min(repeat.similarity) < 1
    apart = int(repeat.second[0][1:]) - int(repeat.first[-1][1:])
    if pairs[0][0].structure.tags:
        pasted = len(pairs) >= _PARAGRAPHS and words >= _PARAGRAPH_WORDS * len(pairs) and apart <= _NEXT
        if len(pairs) <= _RUN and words < _RUN_WORDS and not pasted and _set_alike(pairs):
            return Kind.REFRAIN
        return Kind.EITHER if near and wanted and words < _PASSAGE_WORDS else Kind.COPY
    if len(pairs) > _LINE or words >= _LINE_WORDS or apart >= _APART or not wanted:
        return Kind.COPY
    return Kind.EITHER if near else Kind.LINE


def _set_alike(pairs: Sequence[tuple[Block, Block]]) -> bool:
    alike = sum(set_like(one) == set_like(other) for one, other in pairs)
    return 2 * alike > len(pairs)


def set_like(block: Block) -> tuple[str, ...]:
    """How a block is set, by tags and names but not by number: equal for the items of one list."""
    return (*block.structure.tags[-3:], *block.structure.labels[-3:])
