"""Reviews held in memory, so that a decision costs one small transaction and not a replay."""

from collections import OrderedDict
from dataclasses import dataclass

from sqlalchemy import Connection, select

from core.desk.arriving import load_opened, unknown
from core.desk.events import replay
from core.desk.schema import PROPOSALS, REVIEWS
from core.model import Review, StaleDecisionError

# An editor works on one review, with the next three ready and a few to go back to.
_MOST = 16


@dataclass(frozen=True, slots=True)
class Held:
    """A review as it stands on the desk.

    Attributes:
        review: the review, every event replayed.
        seq: its newest event; 0 where there is none.
        made: when its proposal was made, ISO 8601.
    """

    review: Review
    seq: int
    made: str

    @property
    def version(self) -> tuple[str, int]:
        """What tells this state of the review from every other."""
        return self.made, self.seq

    def after(self, review: Review) -> "Held":
        """The review as one more event leaves it."""
        return Held(review, self.seq + 1, self.made)


class Holder:
    """The reviews last used. Not safe for threads: its desk holds the lock."""

    def __init__(self) -> None:
        self._held: OrderedDict[str, Held] = OrderedDict()
        self._shown: dict[str, tuple[str, int]] = {}

    def current(self, connection: Connection, review_id: str) -> Held | None:
        """The review as the desk file has it in this transaction; None while there is no proposal.

        Raises:
            DeskError: there is no such review.
        """
        held = self._held.get(review_id)
        version = _version(connection, review_id)
        if held is None or held.version != version:
            held = _caught_up(connection, review_id, held, version)
        if held is not None:
            self._keep(review_id, held)
        return held

    def show(self, review_id: str, held: Held) -> None:
        """Notes that the person sees the review like this from now on."""
        self._keep(review_id, held)
        self._shown[review_id] = held.version

    def moved(self, review_id: str, seq: int) -> None:
        """Notes an event of our own that left the review as it is."""
        shown = self._shown.get(review_id)
        if shown is not None and shown[1] == seq - 1:
            self._shown[review_id] = shown[0], seq

    def forget(self, review_id: str) -> None:
        """Lets go of a review whose ground has changed."""
        self._held.pop(review_id, None)

    def refuse_unseen(self, review_id: str, held: Held) -> None:
        """Refuses a step if the review is not any more what was last handed out.

        Nobody may approve, or undo, what they have not seen.

        Raises:
            StaleDecisionError: another window has changed the review.
        """
        if self._shown.get(review_id, held.version) != held.version:
            raise StaleDecisionError(
                f"{held.review.name} was changed in another window meanwhile. Look at it again, then decide."
            )

    def _keep(self, review_id: str, held: Held) -> None:
        self._held[review_id] = held
        self._held.move_to_end(review_id)
        if len(self._held) > _MOST:
            self._held.popitem(last=False)


def _version(connection: Connection, review_id: str) -> tuple[str, int]:
    found = connection.execute(
        select(REVIEWS.c.seq, PROPOSALS.c.made)
        .outerjoin(PROPOSALS, PROPOSALS.c.review_id == REVIEWS.c.id)
        .where(REVIEWS.c.id == review_id)
    ).first()
    if found is None:
        raise unknown(review_id)
    return found.made or "", found.seq


def _caught_up(connection: Connection, review_id: str, held: Held | None, version: tuple[str, int]) -> Held | None:
    """The review with the events it lacks; from the beginning where its proposal is another one now."""
    made, _ = version
    if held is not None and held.made == made:
        return Held(*replay(connection, held.review, held.seq), made)
    opened = load_opened(connection, review_id)
    return Held(*replay(connection, opened, 0), made) if opened else None
