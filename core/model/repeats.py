"""Repeated runs: a stretch of a page that stands there more than once, as one thing to decide."""

from dataclasses import dataclass
from enum import StrEnum


class RunKind(StrEnum):
    """What a repeated run is taken for."""

    COPY = "copy"
    """The same passage once more: one copy stays."""
    REFRAIN = "refrain"
    """Said again on purpose: all of it stays."""
    EITHER = "either"
    """One or the other: all of it stays until the editor has spoken."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """Blocks of one copy of a run, and those of another that say the same.

    Mostly one and one; several on one side where the other copy has them as one paragraph.

    Attributes:
        first: ids in the first copy that says it in full, in page order; never empty.
        other: ids in this copy, in page order; never empty.
        similarity: how alike they are, 0 to 1; 1 is word for word but for case, quotes and spaces. Where one is only a
            part of the other, how much of it the other has, below 1.
    """

    first: tuple[str, ...]
    other: tuple[str, ...]
    similarity: float


@dataclass(frozen=True, slots=True)
class RunCopy:
    """One standing of a repeated run.

    Attributes:
        blocks: ids in page order, with those that only this copy has between the others.
        pairs: what of it says the same as which blocks of the copy that first says it in full; empty for that one.
    """

    blocks: tuple[str, ...]
    pairs: tuple[Pairing, ...] = ()


@dataclass(frozen=True, slots=True)
class RepeatedRun:
    """A stretch of blocks that stands in a page twice or more.

    Attributes:
        copies: two or more, the one that begins first in the page first; they share no block.
        stays: which of them the proposal lets stand, by its place in ``copies``.
        kind: what the run is taken for.
    """

    copies: tuple[RunCopy, ...]
    stays: int = 0
    kind: RunKind = RunKind.COPY
