"""Which pages the evaluation makes cases of."""

from collections.abc import Sequence
from hashlib import sha256

from core.model import Medium
from core.training import GoldPage
from core.training.repeats.kinds import HEADLINE
from core.training.repeats.making import LONGEST

SAMPLE = 20
"""Pages of which cases of a kind are tried to be made, in each medium and corpus, where nothing else is asked for."""


def sampled(pages: Sequence[GoldPage], kind: str, medium: Medium, limit: int) -> list[GoldPage]:
    """The pages of which cases of a kind are made: other ones for every kind and medium, always the same.

    Args:
        pages: of one corpus.
        kind: of ``core.training.repeats.making.KINDS``.
        medium: of the cases.
        limit: pages at most; 0 for all. Twice as many for headlines, which many pages have nowhere or often.
    """
    able = [page for page in pages if len(page.raw) <= LONGEST]
    able.sort(key=lambda page: sha256(f"{kind}/{medium}/{page.corpus}/{page.id}".encode()).digest())
    return able[: limit * (2 if kind == HEADLINE else 1) or None]
