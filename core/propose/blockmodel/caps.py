"""How far down a page trees are asked about its places: as far as gold tells something of.

Trees do not go on where gold ends. What stands a few hundred blocks down gold's web pages is mostly of other stories,
so trees learned of them take the place itself for a sign, and would strike a long story from there on. Asked as if it
stood no further down than stories of gold reach, they go by all else. Texts need none: theirs were learned of long
stories too (``core.training.lengthening``).
"""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from core.model import Medium
from core.propose.blockmodel.features import Measured
from core.propose.blockmodel.table import Table

_DOWN = 80
"""Blocks below the top, or below the headline, beyond which one is asked about as if it stood there."""
CAPS: Mapping[str, float] = {
    "number": _DOWN,
    "headline": _DOWN,
    "title-near": _DOWN,
    "from-end": 2 * _DOWN,
    "blocks": 3 * _DOWN,
    "prose-under-headline": _DOWN / 2,
    "words-under-headline": 25 * _DOWN,
    "page-words": 60 * _DOWN,
}
"""The largest value of each measure of place that web pages are asked about."""


def capped(measured: Measured) -> Measured:
    """A page's measures, with its places no further down than gold tells of them."""
    if measured.medium is not Medium.HTML:
        return measured
    names = measured.base.names
    most = np.array([CAPS.get(name, np.inf) for name in names], np.float32)
    return replace(measured, base=Table(names, np.minimum(measured.base.values, most)))
