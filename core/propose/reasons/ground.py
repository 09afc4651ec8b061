"""What speaks for a reason, and a block with all that speaks for its."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from core.model import Block, Reason
from core.propose.reasons.lines import Line
from core.propose.reasons.places import Place
from core.propose.reasons.zones import Zone
from core.propose.shape import Shape

SETTLED = 1.6
"""Weight from which a block's reason is taken to be known, and tells something of its neighbours'."""


class Ground(NamedTuple):
    """One thing that speaks for one reason.

    Attributes:
        reason: what it speaks for.
        weight: how much; 1 is a hint, 3 settles it where nothing else speaks.
        because: the fact, one sentence in an editor's words.
    """

    reason: Reason
    weight: float
    because: str

    def times(self, factor: float) -> "Ground":
        """The same, speaking so much more or less."""
        return Ground(self.reason, self.weight * factor, self.because)


NOTHING = Ground(Reason.JUNK, 0.0, "Nothing tells what it is for")


@dataclass(slots=True)
class Row:
    """A block whose reason is being looked for.

    Attributes:
        number: its number on the page, from 0.
        block: the block.
        shape: its measures.
        line: what kind of line it is.
        place: where the markup puts it; nowhere on a text page.
        zone: where it stands to the story.
        removed: whether it is to go.
        grounds: what speaks for a reason so far.
        told: how strongly its own words and its own place tell one, before it is compared with its neighbours.
        listed: it stands in a long list in alphabetical order.
    """

    number: int
    block: Block
    shape: Shape
    line: Line
    place: Place
    zone: Zone
    removed: bool
    grounds: list[Ground] = field(default_factory=list)
    told: float = 0.0
    listed: bool = False
    _sums: dict[Reason, float] = field(default_factory=dict)

    def add(self, grounds: Iterable[Ground]) -> None:
        """Takes in what speaks for a reason."""
        for ground in grounds:
            self.grounds.append(ground)
            self._sums[ground.reason] = self._sums.get(ground.reason, 0.0) + ground.weight

    def best(self) -> tuple[Reason, float]:
        """The reason with the most weight, and its weight; junk where nothing speaks for any."""
        top, most = Reason.JUNK, 0.0
        for reason, weight in self._sums.items():
            if weight > most:
                top, most = reason, weight
        return top, most

    def ground(self) -> Ground:
        """What speaks most for the best reason."""
        reason, _ = self.best()
        own = (ground for ground in self.grounds if ground.reason is reason)
        return max(own, key=lambda ground: ground.weight, default=NOTHING)
