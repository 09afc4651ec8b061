"""What is measured of the verdicts around a block, once there are first ones: the ground of the second look."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.propose.blockmodel.table import Table, Vector, beside, shifted

Marks = npt.NDArray[np.bool_]

_BESIDE = 4
"""Blocks on either side whose own probability is looked at."""
_REACHES = (2, 5, 12)
"""Blocks on either side over which probabilities are averaged."""
_BOXES = 5
"""Elements around a block that are looked at."""
_LONG = 40
"""Words of a block beyond which more of them add no weight among its neighbours."""
_DOUBT = 10.0
"""Words a group must have before its share is believed by half."""
_FAR = 99.0
_TOPICAL = 8
"""Words from which a block that stays tells what the story is about."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """What the second look needs to know of a page's blocks, in page order.

    Attributes:
        words: words of each block.
        boxes: ids of the elements around each block, its own first; empty on text pages.
        paths: how each block is set, equal for blocks set alike.
        telling: words that tell what each block is about.
    """

    words: Vector
    boxes: Sequence[Sequence[str]]
    paths: Sequence[object]
    telling: Sequence[frozenset[str]]


def surroundings(grounds: Grounds, kept: Vector) -> Table:
    """Measures of the probabilities around every block.

    Args:
        grounds: the page.
        kept: probability of each block being kept, after the look before.
    """
    weight = np.minimum(_LONG, grounds.words) + 1
    parts = [
        _own(kept),
        _beside(kept),
        _windows(kept, weight),
        _span(kept, weight),
        _groups(grounds, kept, weight),
        _topic(grounds, kept),
        _page(kept, weight),
    ]
    return beside(*parts)


def _columns(columns: Mapping[str, Vector]) -> Table:
    return Table(tuple(columns), np.stack([np.asarray(c, np.float32) for c in columns.values()], axis=1))


def _own(kept: Vector) -> Table:
    return _columns({"first": kept})


def _beside(kept: Vector) -> Table:
    steps = [step for step in range(-_BESIDE, _BESIDE + 1) if step]
    return _columns({f"first{step:+d}": shifted(kept[:, None], step)[:, 0] for step in steps})


def _windows(kept: Vector, weight: Vector) -> Table:
    """Means over the blocks around each, itself left out; and over those only before or only after it."""
    n = len(kept)
    lean = np.concatenate([[0.0], np.cumsum(kept * weight)])
    words = np.concatenate([[0.0], np.cumsum(weight)])
    at = np.arange(n)
    columns: dict[str, Vector] = {}
    for reach in _REACHES:
        low, high = np.maximum(0, at - reach), np.minimum(n, at + reach + 1)
        before = (lean[at] - lean[low]) / (words[at] - words[low] + 1)
        after = (lean[high] - lean[at + 1]) / (words[high] - words[at + 1] + 1)
        columns |= {f"mean-before-{reach}": before, f"mean-after-{reach}": after}
    columns["share-before"] = lean[at] / max(1e-6, lean[-1])
    columns["share-after"] = 1 - lean[at + 1] / max(1e-6, lean[-1])
    return _columns(columns)


def _span(kept: Vector, weight: Vector) -> Table:
    """How far each block stands inside or outside the stretch that holds the story, and from sure blocks."""
    start, end = body_span((2 * kept - 1) * np.sqrt(weight))
    at = np.arange(len(kept))
    outside = np.where(at < start, start - at, np.where(at >= end, at - end + 1, 0))
    inside = np.where((at >= start) & (at < end), np.minimum(at - start, end - 1 - at) + 1, 0)
    after_end = np.where(at >= end, at - end + 1, 0) - np.where(at < start, start - at, 0)
    sure, gone = kept > 0.8, kept < 0.2
    return _columns(
        {
            "outside": np.minimum(_FAR, outside),
            "inside": np.minimum(_FAR, inside),
            "side": np.clip(after_end, -_FAR, _FAR),
            "sure-above": _since(sure),
            "sure-below": _since(sure[::-1])[::-1],
            "gone-above": _since(gone),
            "gone-below": _since(gone[::-1])[::-1],
            "next-sure-run": _run_after(kept > 0.5),
            "last-sure-run": _run_after((kept > 0.5)[::-1])[::-1],
        }
    )


def body_span(values: Vector) -> tuple[int, int]:
    """First and past-last number of the stretch of blocks with the greatest sum: where the story stands."""
    sums = np.concatenate([[0.0], np.cumsum(values)])
    lowest = np.minimum.accumulate(sums)
    end = int(np.argmax(sums - lowest))
    return int(np.argmin(sums[: end + 1])), end


def _since(marks: Marks) -> Vector:
    """How many blocks before each the last marked one stands."""
    at = np.arange(len(marks))
    last = np.maximum.accumulate(np.where(marks, at, -1))
    previous = np.concatenate([[-1], last[:-1]]) if len(at) else last
    return np.where(previous >= 0, np.minimum(_FAR, at - previous), _FAR).astype(np.float32)


def _run_after(marks: Marks) -> Vector:
    """How long the row of marked blocks is that begins next below each block."""
    out = np.zeros(len(marks), np.float32)
    run = ahead = 0.0
    for at in range(len(marks) - 1, -1, -1):
        out[at] = run if run else ahead
        if marks[at]:
            run += 1
        elif run:
            ahead, run = run, 0.0
    return out


def _groups(grounds: Grounds, kept: Vector, weight: Vector) -> Table:
    """The mean probability in each element around a block, and of the blocks set like it, without itself."""
    if not any(grounds.boxes):
        return Table((), np.zeros((len(kept), 0), np.float32))
    lean: Counter[object] = Counter()
    words: Counter[object] = Counter()
    best: dict[object, float] = {}
    own, heavy = (kept * weight).tolist(), weight.tolist()
    for number, keys in enumerate(_keys(grounds)):
        for key in keys:
            lean[key] += own[number]
            words[key] += heavy[number]
            best[key] = max(best.get(key, 0.0), own[number])
    total = max(1e-6, sum(own))
    rows = np.full((len(kept), 2 * _BOXES + 2), np.nan, np.float32)
    for number, keys in enumerate(_keys(grounds)):
        for place, key in enumerate(keys):
            others = words[key] - heavy[number]
            rows[number, place] = (lean[key] - own[number]) / (others + _DOUBT)
            rows[number, _BOXES + 1 + place] = lean[key] / total
    names = ("alike", *(f"box{n}" for n in range(_BOXES)), "alike-share", *(f"box{n}-share" for n in range(_BOXES)))
    return Table(tuple(f"kept-{name}" for name in names), rows)


def _keys(grounds: Grounds) -> Iterator[Sequence[object]]:
    """The groups a block belongs to: the blocks set like it, then the elements around it."""
    for path, boxes in zip(grounds.paths, grounds.boxes, strict=True):
        yield (("path", path), *boxes[:_BOXES])


def _topic(grounds: Grounds, kept: Vector) -> Table:
    """How many of a block's telling words the rest of the story has, and how much of a story there is to tell."""
    story: Counter[str] = Counter()
    topical = (kept > 0.5) & (grounds.words >= _TOPICAL)
    for words, stays in zip(grounds.telling, topical, strict=True):
        if stays:
            story.update(words)
    shared = [
        sum(story[word] > stays for word in words) / len(words) if words else -1.0
        for words, stays in zip(grounds.telling, topical.tolist(), strict=True)
    ]
    return _columns({"topic": np.array(shared), "topic-known": np.full(len(kept), len(story))})


def _page(kept: Vector, weight: Vector) -> Table:
    """What the page is like as a whole."""
    n = max(1, len(kept))
    sure = kept > 0.5
    whole = {
        "page-kept": float(sure.sum()) / n,
        "page-kept-words": float((weight * sure).sum()),
        "page-best": float(kept.max(initial=0.0)),
        "page-doubt": float(np.abs(kept - sure).mean()) if len(kept) else 0.0,
    }
    rank = np.argsort(np.argsort(-kept, kind="stable"), kind="stable")
    columns = {name: np.full(len(kept), value) for name, value in whole.items()}
    return _columns(columns | {"rank": rank / n})
