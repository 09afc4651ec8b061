"""What an export by a profile would write, as far as the desk knows without writing it."""

from dataclasses import dataclass
from pathlib import Path

from core.desk import Desk, Left, Query
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
    """
    left = desk.exported(profile.name)
    rows = desk.queue(Query(states=MAY_LEAVE))
    before = [left[row.review_id] for row in rows if row.review_id in left]
    unchanged = sum(_is_unchanged(each, profile) for each in before)
    return Upcoming(len(rows) - len(before), len(before) - unchanged, unchanged)


def _is_unchanged(left: Left, profile: Profile) -> bool:
    place = Path(profile.folder).expanduser()
    same = (left.format, left.fields, Path(left.file).parent) == (profile.format, profile.fields, place)
    return left.untouched and same
