"""Everything the block model is told of a page before it looks at it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from core.model import Medium
from core.propose.article import declared as declares
from core.propose.blockmodel.marked import marked
from core.propose.blockmodel.odds import Odds, labels_of, of_labels, of_terms, terms_of
from core.propose.blockmodel.placed import placed
from core.propose.blockmodel.surroundings import Grounds, surroundings
from core.propose.blockmodel.table import Table, Vector, around, at_most, beside, table
from core.propose.blockmodel.whole import whole
from core.propose.blockmodel.written import written
from core.propose.context import Context
from core.propose.detectors.readability import keeps
from core.propose.detectors.schema import declared
from core.propose.neighbours import telling_words
from core.propose.refrains import set_like

_BOTH = (
    "words", "links", "ends", "reads", "everyday", "kind", "says-any", "under-any", "capitals", "times", "titled",
    "mark-clock", "mark-separated",
)  # fmt: skip
NEIGHBOURS = {
    Medium.HTML: (*_BOTH, "own", "depth", "hidden", "region-nearest", "box1-share", "alike"),
    Medium.TEXT: (
        *_BOTH, "company-2", "byline", "month", "digits", "mark-broken-off", "mark-quoted", "mark-colon", "commas",
    ),
}  # fmt: skip
"""Measures of a block that the blocks around it are told of."""
REACH = {Medium.HTML: 3, Medium.TEXT: 4}
"""How many blocks on either side are told."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A page's measures, without what words say: their odds come with the model.

    Attributes:
        medium: of the page.
        base: measures of each block and of those around it.
        terms: words of each block's text.
        labels: words of the names of the elements around each block; empty tuples on text pages.
        grounds: what the second look needs.
        declared: what the page declares itself to be.
        language: BCP 47 tag of the page's language; empty where nothing tells.
        most: the largest value of measures that only the second look is told; none beyond those named.
    """

    medium: Medium
    base: Table
    terms: Sequence[frozenset[str]]
    labels: Sequence[tuple[str, ...]]
    grounds: Grounds
    declared: Mapping[str, float]
    language: str = ""
    most: Mapping[str, float] = field(default_factory=dict)

    def first(self, odds: Odds) -> Table:
        """What the first look is told."""
        terms = of_terms(self.terms, odds.terms)
        near = around(terms, ("terms-mean", "terms-least"), 1)
        parts = [self.base, terms, near]
        return beside(*parts, of_labels(self.labels, odds.labels)) if self.medium is Medium.HTML else beside(*parts)

    def page(self, kept: Vector) -> Table:
        """What tells whether the page is an article at all: a single row.

        Args:
            kept: probability of each block being kept, after both looks.
        """
        return whole(self.base, self.declared, kept)

    def second(self, told: Table, kept: Vector) -> Table:
        """What the second look is told: all that the first was, and what that made of the blocks around each.

        Args:
            told: what the first look was told.
            kept: probability of each block being kept, after the first.
        """
        return beside(at_most(surroundings(self.grounds, kept), self.most), told)


def measure_page(context: Context) -> Measured:
    """The measures of a page."""
    medium = Medium.TEXT if context.tree is None else Medium.HTML
    blocks = context.page.blocks
    parts = [written(context), placed(context)]
    if medium is Medium.HTML:
        parts += [marked(context), _voices(context)]
    measures = beside(*parts)
    names = NEIGHBOURS[medium]
    grounds = Grounds(
        words=measures.column("words"),
        boxes=[block.structure.elements[::-1][:6] for block in blocks],
        paths=[set_like(block) for block in blocks],
        telling=[telling_words(context.shape(block)) for block in blocks],
    )
    return Measured(
        medium=medium,
        base=beside(measures, around(measures, names, REACH[medium])),
        terms=[terms_of(context.shape(block)) for block in blocks],
        labels=[labels_of(block) for block in blocks],
        grounds=grounds,
        declared=declares(context),
        language=context.language,
    )


def _voices(context: Context) -> Table:
    """What others say of each block: readability, and the page itself; NaN where they have no voice."""
    body = declared(context)
    heard = bool(context.readable)
    rows = [
        (float(keeps(context, block)) if heard else np.nan, body.get(block.id, np.nan)) for block in context.page.blocks
    ]
    voices = table(("readability", "declared"), rows)
    return beside(voices, around(voices, voices.names, 1))
