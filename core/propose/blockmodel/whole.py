"""What is measured of a page as a whole, once its blocks have been judged: the ground for calling it no article."""

from collections.abc import Iterator, Mapping

import numpy as np

from core.propose.blockmodel.table import Table, Vector

_LOOKED_AT = (
    "words", "ends", "links", "everyday", "capitals", "digits", "said", "level", "mark-price", "mark-question",
    "mark-quoted", "mark-clock", "mark-year", "says-comments", "says-any", "under-comments", "times", "titled",
    "alike", "prose-kin", "region-comments", "region-metadata", "in-form", "in-li", "in-table",
    "readability",
)  # fmt: skip
"""Measures of which the mean over the page, and over what stays, are taken; those a medium lacks are passed over."""
_SURE = 0.9


def whole(base: Table, declared: Mapping[str, float], kept: Vector) -> Table:
    """The measures of a page, a single row.

    Args:
        base: measures of its blocks.
        declared: what it declares itself to be.
        kept: probability of each of its blocks being kept.
    """
    row = {**declared, **dict(_of_verdicts(base, kept)), **dict(_means(base, kept))}
    return Table(tuple(row), np.array([list(row.values())], np.float32))


def _of_verdicts(base: Table, kept: Vector) -> Iterator[tuple[str, float]]:
    words, stays = base.column("words"), kept >= 0.5
    total, sum_kept = float(words.sum()), float(words[stays].sum())
    yield from (("page-length", total), ("page-blocks", float(len(kept))))
    yield from (("page-kept-words", sum_kept), ("page-kept-share", sum_kept / max(1.0, total)))
    yield from (("page-kept-blocks", float(stays.sum())), ("page-kept-length", sum_kept / max(1, int(stays.sum()))))
    yield "page-sure", float((kept >= _SURE).sum()) / max(1, int(stays.sum()))
    yield "page-doubt", float(np.minimum(kept, 1 - kept).sum())
    yield "page-changes", float(np.abs(np.diff(stays.astype(np.int8))).sum()) / max(1, int(stays.sum()))
    yield "page-longest", float(words[stays].max(initial=0))
    reads = base.column("reads")
    yield "page-prose", float(words[stays & (reads == 0)].sum())
    yield "page-prose-left", float(words[~stays & (reads == 0)].sum())


def _means(base: Table, kept: Vector) -> Iterator[tuple[str, float]]:
    stays = kept >= 0.5
    for name in _LOOKED_AT:
        if name in base.names:
            column = np.nan_to_num(base.column(name), nan=-1.0)
            yield f"page-{name}", float(column.mean()) if len(column) else -1.0
            yield f"kept-{name}", float(column[stays].mean()) if stays.any() else -1.0
