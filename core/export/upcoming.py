"""What an export by a profile would do to each article, told before anything is written."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from core.export.files import cause
from core.export.leaving import MAY_LEAVE, Before, before_of, ready_of
from core.export.manifest import read_manifest
from core.export.place import Place
from core.export.way import Way
from core.model import ExportError, Profile

if TYPE_CHECKING:
    # Whoever hands in a desk has imported it.
    from core.desk import Desk, Row


@dataclass(frozen=True, slots=True)
class Upcoming:
    """How many articles would leave.

    Attributes:
        new: those that never left by the profile.
        changed: those that left by it and would leave again: the copy, its file or its record is not what it was.
        unchanged: those that would be left alone.
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


def upcoming(desk: "Desk", profile: Profile, step: Callable[[], None] = lambda: None) -> Upcoming:
    """What ``profile`` would write now, as the export itself judges it; nothing is written and no folder held.

    Args:
        desk: where the reviews are.
        profile: the profile.
        step: called before each article; what it raises stops the counting.

    Raises:
        DeskError: the desk cannot be read.
        ExportError: the folder cannot be read, or holds a manifest that is not ours.
        ProfileError: the profile's folder is none of this computer.
    """
    from core.desk import Query

    way, left = Way.of(profile), desk.exported(profile.name)
    rows = desk.queue(Query(states=tuple(MAY_LEAVE)))
    again = [row for row in rows if row.review_id in left]
    place, unchanged = _Seen.at(way.folder), 0
    for row in again:
        step()
        before = before_of(left[row.review_id], way, place) if place else None
        unchanged += before is not None and _is_same(desk, row, before, way)
    return Upcoming(len(rows) - len(again), len(again) - unchanged, unchanged)


def _is_same(desk: "Desk", row: "Row", before: Before, way: Way) -> bool:
    if before.surely_has(row, way):
        return True
    review = desk.review(row.review_id) if before.stands else None
    return review is not None and before.has(ready_of(desk, review, way))


class _Seen(Place):
    """A folder that is looked at and not held; each file and record is read once, however many articles it has."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, read_manifest(folder))
        self._hashes: dict[str, str] = {}

    @classmethod
    def at(cls, folder: Path) -> Self | None:
        """The folder; None where there is none.

        Raises:
            ExportError: it cannot be read, or has a manifest that is not ours.
        """
        try:
            return cls(folder)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            raise ExportError(f"{folder}: {cause(error)}") from error

    def _sha256(self, name: str) -> str:
        if name not in self._hashes:
            self._hashes[name] = super()._sha256(name)
        return self._hashes[name]
