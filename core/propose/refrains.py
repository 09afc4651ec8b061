"""Refrains: what an article says again because it means to, and so is no copy.

A list of twenty hotels says "Rooms from" twenty times, a training plan its warm-up every day. Such passages are short,
and on pages with markup the twins are set alike; a stretch that was pasted a second time is long, or follows itself.
Between them lie short near copies and a few paragraphs set alike, of which neither is sure.
"""

from collections.abc import Mapping, Sequence
from enum import Enum, auto
from operator import attrgetter, ne

from core.duplicates import PART, figures, fold, tokens
from core.model import Block, BlockKind, Pairing
from core.propose.numbers import number_of
from core.propose.shape import ends_a_sentence
from core.propose.threshold import WANTED

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
_OFTEN, _SONG_WORDS = 3, 20
"""Standings of a chorus in a text, at least, and words of each of its lines on average, at most."""
_FIGURES, _FORM = 2, 3
"""Figures that differ between two boxes at least, and the part of their lines that have such: one in so many."""
_TAKEN_UP, _TAKEN_UP_ON_WEB = 1, 3
"""Blocks from a heading to the paragraph that begins with it, at most."""
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.LINE, BlockKind.QUOTE})
_CELLS = (" | ", "\t")
_FIRST, _OTHER = attrgetter("first"), attrgetter("other")
_BEGINNING = 6
"""Words that a teaser and its passage begin with in common."""


class Kind(Enum):
    """What a repeated run is."""

    COPY = auto()
    REFRAIN = auto()
    EITHER = auto()
    """What is said nearly alike, or a few paragraphs long, where the article would say it both times: a question."""
    LINE = auto()
    """A line or two that stand again word for word: a copy as likely as not."""
    TEASER = auto()
    """The beginning of a passage, standing alone: it goes where the passage stays."""
    QUOTED = auto()
    """A part from inside a passage, standing alone: a pull quote, which the editor is asked about."""


def kind_of(
    blocks: Mapping[str, Block], kept: Mapping[str, float], pairs: Sequence[Pairing], standings: int = 2
) -> Kind:
    """What one copy of a repeated run is.

    Args:
        blocks: the page's blocks, by id.
        kept: probability of each block belonging in the article, by id.
        pairs: what it says the same as other copies; at least one.
        standings: how many copies there are that do not stand right behind another.
    """
    if _is_form(blocks, pairs):
        return Kind.REFRAIN
    if len(pairs) == 1 and is_part(blocks, pairs[0]):
        return Kind.TEASER if _is_teaser(blocks, kept, pairs[0]) else Kind.QUOTED
    if blocks[pairs[0].other[0]].structure.tags:
        return _kind_on_web(blocks, kept, pairs, standings)
    return _kind_in_text(blocks, kept, pairs, standings)


def _kind_on_web(
    blocks: Mapping[str, Block], kept: Mapping[str, float], pairs: Sequence[Pairing], standings: int
) -> Kind:
    count, words = len(pairs), _words_of(blocks, pairs)
    pasted = count >= _PARAGRAPHS and words >= _PARAGRAPH_WORDS * count and _apart(pairs) <= _NEXT
    if count <= _RUN and words < _RUN_WORDS and not pasted and _set_alike(blocks, pairs):
        return Kind.EITHER if standings < _OFTEN and _is_story(blocks, kept, pairs) else Kind.REFRAIN
    return Kind.EITHER if _is_near(pairs) and _is_wanted(kept, pairs) and words < _PASSAGE_WORDS else Kind.COPY


def _kind_in_text(
    blocks: Mapping[str, Block], kept: Mapping[str, float], pairs: Sequence[Pairing], standings: int
) -> Kind:
    count, words, wanted = len(pairs), _words_of(blocks, pairs), _is_wanted(kept, pairs)
    if count <= _RUN and all(_is_row(blocks[pair.other[0]]) for pair in pairs):
        return Kind.REFRAIN
    if count == 1 and _is_near(pairs) and words < _LINE_WORDS:
        return Kind.EITHER
    song = _LINE_WORDS if count == 1 else min(_RUN_WORDS, _SONG_WORDS * count)
    if wanted and standings >= _OFTEN and words < song:
        return Kind.EITHER
    if count > _LINE or words >= _LINE_WORDS or _apart(pairs) >= _APART or not wanted:
        return Kind.COPY
    return Kind.EITHER if _is_near(pairs) else Kind.LINE


def _is_form(blocks: Mapping[str, Block], pairs: Sequence[Pairing]) -> bool:
    """Whether the labels are the same and the figures others: the boxes of two things, each with its measures."""
    lines = [pair for pair in pairs if pair.similarity < 1 and not ends_a_sentence(blocks[pair.other[-1]].text)]
    others = [_other_figures(blocks, pair) for pair in lines]
    return sum(others) >= _FIGURES and _FORM * sum(map(bool, others)) >= len(pairs)


def _other_figures(blocks: Mapping[str, Block], pair: Pairing) -> int:
    """How many figures one side of a pair has that stand otherwise in the other; none where it has more or fewer."""
    one, other = (figures(_words(blocks, side)) for side in (pair.first, pair.other))
    return sum(map(ne, one, other)) if len(one) == len(other) else 0


def _is_story(blocks: Mapping[str, Block], kept: Mapping[str, float], pairs: Sequence[Pairing]) -> bool:
    """Whether several paragraphs of the article are said again: no line, row or item of a list.

    Nobody can say from how they are set whether that was meant: the editor is asked.
    """
    sides = ([block for pair in pairs for block in side(pair)] for side in (_FIRST, _OTHER))
    said = max(sides, key=len)
    return len(said) > 1 and _is_wanted(kept, pairs) and all(_is_paragraph(blocks[block]) for block in said)


def _is_paragraph(block: Block) -> bool:
    long = len(tokens(fold(block.text))) >= _PARAGRAPH_WORDS
    return long and block.kind in _RUNNING and ends_a_sentence(block.text)


def _words_of(blocks: Mapping[str, Block], pairs: Sequence[Pairing]) -> int:
    return sum(word_count(blocks, pair.other) for pair in pairs)


def _is_near(pairs: Sequence[Pairing]) -> bool:
    return min(pair.similarity for pair in pairs) < 1


def _is_wanted(kept: Mapping[str, float], pairs: Sequence[Pairing]) -> bool:
    return all(kept[block] >= WANTED for pair in pairs for block in (*pair.first, *pair.other))


def _is_row(block: Block) -> bool:
    """Whether a line of a text was a row of a table."""
    return sum(block.text.count(mark) for mark in _CELLS) >= 2


def is_part(blocks: Mapping[str, Block], pair: Pairing) -> bool:
    """Whether one side of a pair is so much shorter that it is a part of the other, and no version of it."""
    shorter, longer = sorted((word_count(blocks, pair.first), word_count(blocks, pair.other)))
    return shorter < PART * longer


def word_count(blocks: Mapping[str, Block], ids: Sequence[str]) -> int:
    """How many words some blocks have together."""
    return len(_words(blocks, ids))


def _words(blocks: Mapping[str, Block], ids: Sequence[str]) -> list[str]:
    return [word for block in ids for word in tokens(fold(blocks[block].text))]


def _is_teaser(blocks: Mapping[str, Block], kept: Mapping[str, float], pair: Pairing) -> bool:
    """Whether the shorter is what the longer begins with, and no paragraph among its like.

    On a page with markup it is set in another way, and is no heading right above the longer; in a text it does not
    stand right before the longer, as a heading that its paragraph takes up, or is none of the article's.
    """
    shorter, longer = sorted((pair.first, pair.other), key=lambda side: word_count(blocks, side))
    begins = _words(blocks, shorter)[:_BEGINNING]
    if _words(blocks, longer)[: len(begins)] != begins:
        return False
    ahead = number_of(longer[0]) - number_of(shorter[0])
    if blocks[shorter[0]].structure.tags:
        heads = blocks[shorter[0]].kind is BlockKind.HEADING and 0 < ahead <= _TAKEN_UP_ON_WEB
        return not heads and set_like(blocks[shorter[0]]) != set_like(blocks[longer[0]])
    near = 0 < ahead <= _TAKEN_UP
    return not near or any(kept[block] < WANTED for block in shorter)


def _apart(pairs: Sequence[Pairing]) -> int:
    """Blocks from the end of the earlier copy to the beginning of the later."""
    one = [number_of(block) for pair in pairs for block in pair.first]
    other = [number_of(block) for pair in pairs for block in pair.other]
    earlier, later = sorted((one, other), key=min)
    return min(later) - max(earlier)


def _set_alike(blocks: Mapping[str, Block], pairs: Sequence[Pairing]) -> bool:
    alike = sum(set_like(blocks[pair.first[0]]) == set_like(blocks[pair.other[0]]) for pair in pairs)
    return 2 * alike > len(pairs)


def set_like(block: Block) -> tuple[str, ...]:
    """How a block is set, by tags and names but not by number: equal for the items of one list."""
    return (*block.structure.tags[-3:], *block.structure.labels[-3:])
