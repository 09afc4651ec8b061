"""Which copy of a repeated run stays: decided after the verdicts, for the run as a whole."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from core.duplicates import Repeat, fold, tokens
from core.model import Block, BlockKind
from core.propose.refrains import Kind, kind_of

_CLEARLY = 0.3
"""How much better the later copy must sit in the article to stay instead of the earlier."""
_BESIDE = 2
"""Blocks looked at on either side of a copy."""
_THE_ARTICLES = 0.6
"""Mean probability of a run's blocks from which the run is a stretch of the article."""
_CARRIED = 0.35
"""Probability from which such a run carries a block along."""
_OTHER_FIGURES = 0.6
"""How sure it is that a near copy with other figures in it is a copy, and not the next line of a list of results."""


_TOSS_UP = 0.6
"""How sure it is whether a short passage that is said again is a copy."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A block that is a copy of one that stays.

    Attributes:
        of: the block that stays.
        similarity: how alike they are, 0 to 1.
        sure: probability that it is right to remove it.
        run: how many blocks its run has.
    """

    of: str
    similarity: float
    sure: float
    run: int


@dataclass(frozen=True, slots=True)
class Resolved:
    """What becomes of a page's repeated passages.

    Attributes:
        copies: the blocks that go as copies, by id.
        doubted: how sure it is at most that a block stays, by id: where it may be a copy or a refrain.
    """

    copies: Mapping[str, Copy]
    doubted: Mapping[str, float]


def resolve(blocks: Sequence[Block], kept: Mapping[str, float], repeats: Sequence[Repeat]) -> Resolved:
    """What goes as a copy. A copy whose twin does not stay is left alone, and so is a refrain.

    Args:
        blocks: the page's blocks.
        kept: probability of each block belonging in the article, by id.
        repeats: the page's repeated runs.
    """
    numbers = {block.id: number for number, block in enumerate(blocks)}
    by_id = {block.id: block for block in blocks}
    copies: dict[str, Copy] = {}
    doubted: dict[str, float] = {}
    for repeat in repeats:
        kind = kind_of(by_id, kept, repeat)
        if kind in {Kind.REFRAIN, Kind.EITHER}:
            doubted |= dict.fromkeys(repeat.second, _TOSS_UP) if kind is Kind.EITHER else {}
            continue
        stays, goes = repeat.first, repeat.second
        if _standing(blocks, kept, numbers, goes) > _standing(blocks, kept, numbers, stays) + _CLEARLY:
            stays, goes = goes, stays
        wanted = _least_wanted(kept, stays)
        for stay, go, alike in zip(stays, goes, repeat.similarity, strict=True):
            last = _final(copies, stay)
            if last != go and max(kept[last], kept[go]) >= wanted:
                sure = _TOSS_UP if kind is Kind.LINE else _sure(by_id[go], by_id[last], len(goes), alike)
                copies[go] = Copy(last, alike, sure, len(goes))
    final = {block: Copy(_final(copies, c.of), c.similarity, c.sure, c.run) for block, c in copies.items()}
    return Resolved(final, doubted)


def _least_wanted(kept: Mapping[str, float], run: Sequence[str]) -> float:
    """The probability from which a block of a run is the article's: less where the run around it surely is."""
    return _CARRIED if len(run) >= 3 and fmean(kept[block] for block in run) >= _THE_ARTICLES else 0.5


def _final(copies: Mapping[str, Copy], block: str) -> str:
    """The block that stays at the end of a chain of copies."""
    while block in copies:
        block = copies[block].of
    return block


def _standing(
    blocks: Sequence[Block], kept: Mapping[str, float], numbers: Mapping[str, int], run: Sequence[str]
) -> float:
    """How much a copy sits in the article: by its own blocks and by those beside it."""
    start, end = numbers[run[0]], numbers[run[-1]]
    beside = [*blocks[max(0, start - _BESIDE) : start], *blocks[end + 1 : end + 1 + _BESIDE]]
    own = fmean(kept[block] for block in run)
    return own + (fmean(kept[block.id] for block in beside) if beside else 0.0) / 2


def _sure(block: Block, stays: Block, run: int, alike: float) -> float:
    """A run is a copy; a single passage may be a pull quote or a refrain. Other figures are for the editor to see."""
    if alike < 1 and _figures(block) != _figures(stays):
        return _OTHER_FIGURES
    if run >= 2:
        return 0.99 if alike == 1 else 0.8 + 0.15 * alike
    if block.kind is BlockKind.QUOTE:
        return 0.6
    return 0.9 if alike == 1 else 0.6 + 0.2 * alike


def _figures(block: Block) -> Counter[str]:
    return Counter(word for word in tokens(fold(block.text)) if word[0].isdigit())
