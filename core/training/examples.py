"""Examples: gold pages measured as the block model sees them, with what is to be learned of each block."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.intake import source_of_text
from core.model import Medium
from core.propose.blockmodel.features import Measured, measure_page
from core.propose.context import make_context
from core.propose.lexicon import standard as standard_lexicon
from core.propose.weights import Weights
from core.segment import segment
from core.training.folds import fold_of
from core.training.gold import GoldPage
from core.training.targets import targets

_USUAL = 150
"""Blocks of a page that counts as one; longer ones count by the root of their length, so that none rules."""
_LINKED, _BARE, _ONE_IN = 0.9, 2, 3
"""Share of links and number of words that make boilerplate plain, and how many such blocks one stands for."""
_NO_ARTICLE = 0.3
"""How much a page counts that is no article: it shows what boilerplate looks like, not where an article ends."""
_MADE = 0.3
"""How much a page counts that was made longer: it shows how far an article can go, but its topics are many."""


@dataclass(frozen=True, slots=True)
class Example:
    """One page to learn from.

    Attributes:
        key: corpus and id of its page.
        fold: its site's.
        site: its registered domain.
        type: the page's type.
        measured: what the block model is told.
        kept: whether each block belongs in the article.
        counts: how much each block counts.
        known: blocks of which gold tells whether they are kept.
        made: it is no page that anybody published, but one made longer.
    """

    key: tuple[str, str]
    fold: int
    site: str
    type: str
    measured: Measured
    kept: npt.NDArray[np.bool_]
    counts: npt.NDArray[np.float32]
    known: npt.NDArray[np.bool_]
    made: bool = False


def example(page: GoldPage) -> Example | None:
    """A page as an example; None for one without a block."""
    cut = segment(source_of_text(page.id, page.raw, page.medium))
    if not cut.page.blocks or (page.medium is Medium.HTML and cut.tree is None):
        return None
    measured = measure_page(make_context(cut.page, cut.tree, standard_lexicon(), Weights({})))
    aim = targets([block.text for block in cut.page.blocks], page.gold)
    worth = (_USUAL / len(aim.kept)) ** 0.5 * (1.0 if page.type == "article" else _NO_ARTICLE)
    worth *= _MADE if page.made else 1.0
    return Example(
        key=(page.corpus, page.id),
        fold=fold_of(page.site),
        site=page.site,
        type=page.type,
        measured=measured,
        kept=aim.kept,
        counts=(aim.counts * worth * _thinned(measured, aim.kept)).astype(np.float32),
        known=aim.counts == 1,
        made=page.made,
    )


def _thinned(measured: Measured, kept: npt.NDArray[np.bool_]) -> npt.NDArray[np.float32]:
    """One in three of the plainest boilerplate counts, for three: most of a page is links, and they are all alike."""
    words, links = measured.base.column("words"), measured.base.column("links")
    plain = ~kept & ((links >= _LINKED) | (words <= _BARE))
    third = np.arange(len(kept)) % _ONE_IN == 0
    return np.where(plain, np.where(third, _ONE_IN, 0), 1).astype(np.float32)


def examples(pages: Sequence[GoldPage], jobs: int = 1) -> list[Example]:
    """The examples of pages, in their order.

    Args:
        pages: gold pages of either medium.
        jobs: processes at work.
    """
    return [one for one in _measured(pages, jobs) if one is not None]


def _measured(pages: Sequence[GoldPage], jobs: int) -> Iterator[Example | None]:
    if jobs == 1:
        yield from map(example, pages)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(example, pages, chunksize=8)
