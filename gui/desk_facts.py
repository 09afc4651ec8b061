"""What holds for the whole desk: whether there is a step to take back or to make again, and anything to export."""

from core.desk import Desk, Query
from core.model import ReviewState
from gui.commands import Fact

_MAY_LEAVE = Query(states=(ReviewState.APPROVED, ReviewState.EXPORTED))


class DeskFacts:
    """Holds what the desk said last, so that a step over the blocks asks it nothing."""

    def __init__(self) -> None:
        self._known: frozenset[Fact] | None = None
        self._sure: frozenset[Fact] = frozenset()  # what holds since then, whatever the desk would say

    def forget(self) -> None:
        """Something changed that the desk must be asked about anew."""
        self._known = None

    def step_made(self) -> None:
        """A decision is on the desk: it can be taken back."""
        self._sure = frozenset({Fact.UNDO})

    def of(self, desk: Desk) -> frozenset[Fact]:
        """What held when the desk was asked last, and what a step since then has made sure of."""
        return (self.look_up(desk) if self._known is None else self._known) | self._sure

    def look_up(self, desk: Desk) -> frozenset[Fact]:
        """Ask the desk."""
        held = {
            Fact.UNDO: desk.last_step() is not None,
            Fact.REDO: desk.last_undone() is not None,
            Fact.APPROVED: bool(desk.queue(_MAY_LEAVE, limit=1)),
        }
        self._known, self._sure = frozenset(fact for fact, holds in held.items() if holds), frozenset()
        return self._known
