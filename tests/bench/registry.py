"""What a measure is, and the table of all of them. Each stands beside a peer taken in the same run."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from statistics import median

from core.desk import Desk
from tests.bench.desks import fill
from tests.bench.indexes import fill_index
from tests.bench.texts import story

_BLOCKS, _STORIES = 8, 20
"""Of the short reviews on a full desk."""


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes:
        what: what was measured, in words.
        ours: the samples of ours, in the measure's unit.
        theirs: the samples of the peer, in the same unit; none where the peer is not installed.
        goal: what the median of ours should stay within; None where nothing is promised.
    """

    what: str
    ours: Sequence[float]
    theirs: Sequence[float]
    goal: float | None = None

    @property
    def ratio(self) -> float | None:
        """Our median over the peer's; None without a peer."""
        return median(self.ours) / median(self.theirs) if self.theirs else None


@dataclass(frozen=True)
class Plan:
    """How much is measured.

    Attributes:
        folder: an empty folder on the disk to be measured; whoever made it removes it.
        reviews: reviews on the desks that the program is started on.
        blocks: lengths of the pages on which keys are struck.
        megabytes: size of the page called big.
        pages: pages to prepare, and to parse beside the window.
        articles: opened one after the other while the memory of the window is watched.
        passages: on the desk on which passages are looked up.
        rounds: samples of each measure; None for what each takes by itself.
    """

    folder: Path
    reviews: tuple[int, ...] = (2_000, 100_000)
    blocks: tuple[int, ...] = (500, 10_000)
    megabytes: float = 1.0
    pages: int = 20
    articles: int = 500
    passages: int = 100_000
    rounds: int | None = None

    def times(self, usual: int) -> int:
        """Samples to take of a measure that usually takes ``usual``."""
        return self.rounds or usual

    def desk_of(self, reviews: int) -> Path:
        """A desk of this many prepared short reviews, made when first asked for."""
        path = self.folder / f"{reviews}.galleyproof"
        if not path.exists():
            Desk.open(path).close()
            fill(path, [story(_BLOCKS, seed) for seed in range(_STORIES)], reviews)
        return path

    @cached_property
    def indexed_desk(self) -> Path:
        """A desk with ``passages`` indexed passages, made when first asked for."""
        path = self.folder / "indexed.galleyproof"
        fill_index(path, self.passages)
        return path


Take = Callable[[Plan], Iterator[Row]]


@dataclass(frozen=True)
class Measure:
    """One measure.

    Attributes:
        name: what ``--only`` calls it.
        peer: what ours stands beside, in words.
        take: measures; yields a row for each size.
        unit: of every sample.
    """

    name: str
    peer: str
    take: Take = field(compare=False)
    unit: str = "ms"


MEASURES: dict[str, Measure] = {}


def measure(name: str, *, peer: str, unit: str = "ms") -> Callable[[Take], Take]:
    """Enters a function into the table of measures."""

    def enter(take: Take) -> Take:
        MEASURES[name] = Measure(name, peer, take, unit)
        return take

    return enter
