"""What the block model is to learn of each block of a page: whether it stands in gold, and how much that counts.

Gold is a text, not a choice of blocks: a passage that stands on the page several times stands in gold once. The copy
that sits among other gold is taken for the article's own.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from core.training.measures import SHINGLE, shingles, words

_ENOUGH = 0.5
_LONG = 40
"""Words of a block beyond which more do not make its neighbourhood any more the article's."""
_NEAR = 5
"""Blocks on either side that are a block's neighbourhood."""
_NO_WORDS = 0.1
"""How much a block without words counts: gold tells nothing of it but its neighbours' labels."""


class Targets(NamedTuple):
    """What is to be learned of a page.

    Attributes:
        kept: whether each block belongs in the article.
        counts: how much each label counts, 0 to 1; 0 where gold cannot tell.
        copies: blocks that repeat a gold passage which stands elsewhere on the page.
    """

    kept: npt.NDArray[np.bool_]
    counts: npt.NDArray[np.float32]
    copies: npt.NDArray[np.bool_]


def targets(texts: Sequence[str], gold: str) -> Targets:
    """The labels of a page's blocks.

    Args:
        texts: the blocks' texts, in page order.
        gold: the article's text.
    """
    cut = [words(text) for text in texts]
    kept, copies = _long(cut, gold)
    _short(cut, gold, kept)
    counts = np.ones(len(cut), np.float32)
    runs = _in_runs(copies)
    kept |= runs
    counts[copies & ~runs] = 0
    for at, tokens in enumerate(cut):
        if not tokens:
            counts[at] = _NO_WORDS
            kept[at] = 0 < at < len(cut) - 1 and kept[at - 1] and kept[at + 1]
    return Targets(kept, counts, copies)


def _long(cut: Sequence[Sequence[str]], gold: str) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Blocks of some words that stand in gold, and those that repeat such a one; the best placed come first."""
    whole = shingles(words(gold))
    own = [shingles(tokens) if len(tokens) >= SHINGLE else Counter() for tokens in cut]
    found = np.array([bool(mine) and (mine & whole).total() >= _ENOUGH * mine.total() for mine in own], bool)
    near = _neighbourhood(cut, found)
    kept, copies = np.zeros(len(cut), bool), np.zeros(len(cut), bool)
    for at in sorted(np.flatnonzero(found).tolist(), key=lambda at: (-near[at], at)):
        common = own[at] & whole
        kept[at] = common.total() >= _ENOUGH * own[at].total()
        copies[at] = not kept[at]
        if kept[at]:
            whole.subtract(common)
    return kept, copies


def _short(cut: Sequence[Sequence[str]], gold: str, kept: npt.NDArray[np.bool_]) -> None:
    """Marks the short blocks that are whole lines of gold, as often as gold has them, the best placed first."""
    lines = Counter(tuple(words(line)) for line in gold.splitlines())
    near = _neighbourhood(cut, kept)
    short = [at for at, tokens in enumerate(cut) if 0 < len(tokens) < SHINGLE]
    for at in sorted(short, key=lambda at: (-near[at], at)):
        key = tuple(cut[at])
        if lines[key] > 0:
            kept[at] = True
            lines[key] -= 1


def _neighbourhood(cut: Sequence[Sequence[str]], found: npt.NDArray[np.bool_]) -> list[int]:
    """Words of gold around each block."""
    lengths = [min(_LONG, len(tokens)) * bool(hit) for tokens, hit in zip(cut, found, strict=True)]
    upto = [0, *accumulate(lengths)]
    return [upto[min(len(cut), at + _NEAR + 1)] - upto[max(0, at - _NEAR)] - lengths[at] for at in range(len(cut))]


def _in_runs(copies: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """The copies that stand beside another one."""
    beside = np.zeros_like(copies)
    beside[1:] |= copies[1:] & copies[:-1]
    beside[:-1] |= copies[1:] & copies[:-1]
    return beside
