"""Whether the flag for pages that are no article stands where it should."""

from collections.abc import Sequence
from typing import NamedTuple

from core.model import Flag
from core.training import GoldPage
from tests.eval.proposing import Proposed

ARTICLE = "article"


class Flagged(NamedTuple):
    """The flag over pages.

    Attributes:
        precision: share of the flagged that are no article; 0 where none is flagged.
        recall: share of those that are no article that are flagged.
        by_type: type, pages, and the share of them flagged; articles first, then by name.
    """

    precision: float
    recall: float
    by_type: tuple[tuple[str, int, float], ...]


def flagged(pages: Sequence[GoldPage], proposals: Sequence[Proposed]) -> Flagged:
    """How the flag ``not-an-article`` fares."""
    rows = [(page.type, _is_flagged(one)) for page, one in zip(pages, proposals, strict=True)]
    right = sum(flag for kind, flag in rows if kind != ARTICLE)
    flags, others = sum(flag for _, flag in rows), sum(kind != ARTICLE for kind, _ in rows)
    kinds = sorted({kind for kind, _ in rows}, key=lambda kind: (kind != ARTICLE, kind))
    shares = [(kind, [flag for other, flag in rows if other == kind]) for kind in kinds]
    return Flagged(
        precision=right / flags if flags else 0.0,
        recall=right / others if others else 0.0,
        by_type=tuple((kind, len(flags_of), sum(flags_of) / len(flags_of)) for kind, flags_of in shares),
    )


def _is_flagged(one: Proposed) -> bool:
    return one.proposal is not None and Flag.NOT_AN_ARTICLE in one.proposal.flags
