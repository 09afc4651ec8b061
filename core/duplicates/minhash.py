"""A passage as a few numbers, by which it is found again among a million others.

The exact hash is equal where the words are equal. A band is equal, with high probability, where the words are nearly
equal: each is made of the smallest hashes of the passage's pairs of words. Two passages that share a share ``j`` of
their pairs share a band with probability ``1 - (1 - j ** ROWS) ** BANDS``: 0.06 at a third, 0.40 at a half, 0.95 at
three quarters, 0.999 at 0.87, which is one word changed of thirty.
"""

import zlib
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from itertools import chain

import numpy as np
import numpy.typing as npt

from core.duplicates.folding import fold, tokens
from core.duplicates.passage import BANDS, LEAST_WORDS, Passage

ROWS = 4
_TOGETHER = 2
"""Words hashed as one. Single words make strangers alike; of three, one changed word spoils too many."""
_COMPARED = 4000
"""Words of one passage that its bands are made of."""
_BAND_BITS = 48
"""Six bytes a band on the disk; eight would make no accident less likely that matters."""

_Hashes = npt.NDArray[np.uint64]


def passage(text: str) -> Passage | None:
    """The passage a text is; None where it is too short to be one."""
    return passages((text,))[0]


def passages(texts: Iterable[str]) -> tuple[Passage | None, ...]:
    """What ``passage`` makes of each of many texts, all at once."""
    words = [tokens(fold(text)) for text in texts]
    long = [each for each in words if len(each) >= LEAST_WORDS]
    made = zip(map(_exact, long), _bands(long), strict=True)
    return tuple(Passage(len(each), *next(made)) if len(each) >= LEAST_WORDS else None for each in words)


def _exact(words: Sequence[str]) -> int:
    digest = blake2b(" ".join(words).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def _bands(long: Sequence[Sequence[str]]) -> list[tuple[int, ...]]:
    if not long:
        return []
    pairs, begins = _pairs([each[:_COMPARED] for each in long])
    smallest = np.stack([np.minimum.reduceat(pairs * factor + shift, begins) for factor, shift in _ORDERS])
    bands = _joined(smallest.reshape(BANDS, ROWS, len(long)))
    return [tuple(each) for each in bands.T.tolist()]


def _pairs(texts: Sequence[Sequence[str]]) -> tuple[_Hashes, npt.NDArray[np.intp]]:
    """A hash of every pair of neighbouring words, text after text, and where those of each text begin."""
    hashes = np.fromiter((zlib.crc32(word.encode()) for word in chain.from_iterable(texts)), np.uint64)
    lengths = np.fromiter(map(len, texts), np.intp)
    ends = lengths.cumsum()
    paired = _mixed(_mixed(hashes[:-1] + _STEP) + hashes[1:])
    # The pair that begins with a text's last word belongs to no text.
    inside = np.delete(paired, ends[:-1] - 1)
    return inside, np.concatenate(([0], (lengths - (_TOGETHER - 1)).cumsum()[:-1]))


def _joined(smallest: _Hashes) -> npt.NDArray[np.int64]:
    """The rows of each band as one number, with the band's place in it: bands by texts of bands by rows by texts."""
    made = np.repeat(np.arange(BANDS, dtype=np.uint64)[:, np.newaxis], smallest.shape[2], axis=1)
    for row in range(ROWS):
        made = _mixed(made * _STEP + smallest[:, row])
    return (made >> np.uint64(64 - _BAND_BITS)).astype(np.int64) - (1 << (_BAND_BITS - 1))


_STEP = np.uint64(0x9E3779B97F4A7C15)
"""2 ** 64 over the golden ratio."""


def _mixed(values: _Hashes) -> _Hashes:
    """Every bit of each value spread over all of them: the finalizer of SplitMix64, whose product wraps around."""
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))


def _orders() -> tuple[tuple[np.uint64, np.uint64], ...]:
    """As many different orders of all hashes as there are rows, each by an odd factor and a shift."""
    numbers = _mixed(np.arange(1, 2 * BANDS * ROWS + 1, dtype=np.uint64) * _STEP).reshape(-1, 2)
    return tuple((factor | np.uint64(1), shift) for factor, shift in numbers)


_ORDERS = _orders()
