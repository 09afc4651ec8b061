"""What went wrong with a page, so that a person is to look: a passage stands twice, a failed request left its words.

Much that is removed as a copy or as an error stands on sound pages as well: the headline again in a list of links, the
headings again in a table of contents, words for browsers without scripts. None of that is worth a person's time.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from core.duplicates import fold, tokens
from core.model import Block, BlockKind, Judgement, Medium, Page, Reason, Verdict
from core.propose.shape import ends_a_sentence

_PASSAGE = 25
"""Words of the article from which what stands a second time is a passage."""
_SENTENCE = 8
"""Words of the shortest sentence of a passage, and of the first that is kept of a story."""
_PARAGRAPH = 20
"""Words from which a block is a paragraph though it does not end as a sentence."""
_LINKED = 0.5
"""Share of a block's characters inside links from which it leads elsewhere."""
_WHOLE = 0.8
"""Share of a passage's words that its copies have together: what has less is its teaser."""
_NO_PROSE = frozenset({BlockKind.HEADING, BlockKind.QUOTE})
"""Quotes are pulled out of a story on purpose."""
_SCRIPTS = re.compile(r"script|browser|cookie|ad ?block")
_FEWEST = 2
"""Lines of a failed request above a whole story: a single one is kept ready by the page's scripts."""


def has_passage_twice(page: Page, lengths: Mapping[str, int], judgements: Sequence[Judgement]) -> bool:
    """Whether sentences of the article stand a second time where a reader sees them.

    Args:
        page: the page.
        lengths: words of each block, by block id.
        judgements: on its blocks.
    """
    blocks = {block.id: block for block in page.blocks}
    kept = {one.block_id for one in judgements if one.verdict is Verdict.KEEP}
    again = Counter[str]()
    for one in judgements:
        of = one.duplicate_of if one.reason is Reason.DUPLICATE else None
        if of in kept and all(_is_prose(blocks[each], lengths[each]) for each in (one.block_id, of)):
            again[of] += lengths[one.block_id]
    return sum(words for of, words in again.items() if words >= _WHOLE * lengths[of]) >= _PASSAGE


def is_failed_request(page: Page, lengths: Mapping[str, int], judgements: Sequence[Judgement], *, whole: bool) -> bool:
    """Whether the lines of a failed request stand above the story where a reader sees them.

    Words that the story says itself do not count: it may be about an error. Above a whole story with markup, neither
    do words about scripts and browsers, nor a single line that is no heading.

    Args:
        page: the page.
        lengths: words of each block, by block id.
        judgements: on its blocks.
        whole: as much is kept as a whole story has.
    """
    blocks = {block.id: block for block in page.blocks}
    told = [blocks[one] for one in _above(lengths, judgements) if not blocks[one].structure.hidden]
    own = [*_own(blocks, judgements)] if told else []
    told = [block for block in told if not any(_words(block) in said for said in own)]
    if page.medium is Medium.TEXT or not whole:
        return bool(told)
    told = [block for block in told if not _SCRIPTS.search(fold(block.text))]
    return len(told) >= _FEWEST or any(block.kind is BlockKind.HEADING for block in told)


def _above(lengths: Mapping[str, int], judgements: Sequence[Judgement]) -> Iterator[str]:
    """The blocks above the story that go as an error's."""
    above = takewhile(lambda one: one.verdict is not Verdict.KEEP or lengths[one.block_id] < _SENTENCE, judgements)
    yield from (one.block_id for one in above if one.reason is Reason.ERROR_BANNER)


def _own(blocks: Mapping[str, Block], judgements: Sequence[Judgement]) -> Iterator[str]:
    """The words of each block of the story, and of those that became its fields."""
    stays = (one.block_id for one in judgements if one.verdict is Verdict.KEEP or one.field is not None)
    yield from (_words(blocks[one]) for one in stays)


def _words(block: Block) -> str:
    return f" {' '.join(tokens(fold(block.text)))} "


def _is_prose(block: Block, words: int) -> bool:
    """Whether a block is seen, reads as prose and leads nowhere else."""
    if block.structure.hidden or block.kind in _NO_PROSE or words < _SENTENCE:
        return False
    linked = block.structure.link_characters > _LINKED * block.characters
    return not linked and (words >= _PARAGRAPH or ends_a_sentence(block.text))
