"""What an export by a profile would write, as far as the desk knows without writing it."""

from dataclasses import dataclass

from core.desk import Desk, Query
from core.export.leaving import certainly_same, is_here
from core.export.way import Way
from core.model import Profile
from gui.tasks import MAY_LEAVE


@dataclass(frozen=True)
class Upcoming:
    """How many articles would leave.

    Attributes:
        new: those that never left by the profile.
        changed: those that left by it and are not as they left.
        unchanged: those that are.
        failed: why nobody knows, for a person; empty where the counts hold.
    """

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    failed: str = ""

    @property
    def total(self) -> int:
        """All that may leave."""
        return self.new + self.changed + self.unchanged


def upcoming(desk: Desk, profile: Profile) -> Upcoming:
    """What the desk knows of what would leave by ``profile`` now.

    Raises:
        DeskError: the desk cannot be read.
        ProfileError: the profile's folder is none of this computer.
    """
    way, left = Way.of(profile), desk.exported(profile.name)
    rows = desk.queue(Query(states=MAY_LEAVE))
    before = [(row, left[row.review_id]) for row in rows if row.review_id in left]
    unchanged = sum(is_here(each, way) and certainly_same(each, row, way) for row, each in before)
    return Upcoming(len(rows) - len(before), len(before) - unchanged, unchanged)
