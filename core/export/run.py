"""One export under way, whether it writes a file for each article or one for all."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.export.place import Place
from core.export.results import Result
from core.export.way import Way

if TYPE_CHECKING:
    from core.desk import Desk, Left, Row


@dataclass(slots=True)
class ExportRun(ABC):
    """What left before, and what became of each review.

    Attributes:
        desk: where the reviews are.
        way: how they leave.
        place: the folder, held.
        before: what left last by the way's profile, by review id, in the order of their first leaving; empty where
            there is none.
        rows: every review that may leave, by id.
        results: one for each review so far.
    """

    desk: "Desk"
    way: Way
    place: Place
    before: "Mapping[str, Left]"
    rows: "Mapping[str, Row]"
    results: list[Result] = field(default_factory=list)

    @abstractmethod
    def run(self, review_ids: Sequence[str], progress: Callable[[str], None]) -> None:
        """Writes the reviews, and says in ``results`` what became of each.

        Args:
            review_ids: which reviews.
            progress: told ``"3 of 20: name"`` before each; what it raises stops the export.

        Raises:
            ExportError: the manifest cannot be written.
        """
