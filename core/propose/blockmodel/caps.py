"""How far down a page trees are asked about its places: as far as gold tells something of.

Trees do not go on where gold ends. What stands a few hundred blocks down gold's web pages is mostly of other stories,
so trees learned of them take the place itself for a sign, and would strike a long story from there on. Asked as if it
stood no further down than stories of gold reach, they go by all else. Texts need none: theirs were learned of long
stories too (``core.training.lengthening``).
"""

from collections.abc import Mapping
from dataclasses import replace

from core.model import Medium
from core.propose.blockmodel.features import Measured
from core.propose.blockmodel.table import at_most

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
    "said-page": 23,
    "place-in-parent": 36,
    "last-in-parent": 110,
    "siblings": 190,
    "prose-kin": 60,
    **{f"alike{step}": 105 for step in ("", "-1", "-2", "-3", "+1", "+2", "+3")},
    **{f"box{n}-blocks": 5.8 for n in range(1, 5)},
    **{f"box{n}-far": 9.0 for n in range(1, 5)},
}
"""The largest value of each measure of place or number that web pages are asked about. Those below the first eight are
what 97 of 100 stories of gold stay under."""
CAPS_AGAIN: Mapping[str, float] = {"page-kept-words": 5000, "topic-known": 1160}
"""The same of what the second look alone is told."""


def capped(measured: Measured) -> Measured:
    """A page's measures, with its places no further down than gold tells of them."""
    if measured.medium is not Medium.HTML:
        return measured
    return replace(measured, base=at_most(measured.base, CAPS), most=CAPS_AGAIN)
