"""What became of a review that was to leave, beside having been written."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from core.export.write import Written
from core.model import ExportError, Format, ReviewState


class RefusedError(ExportError):
    """A review that did not leave.

    Args:
        review_id: which.
        name: what a person calls its source; the id where nothing more is known.
        cause: why, one line for that person.
    """

    def __init__(self, review_id: str, name: str, cause: str) -> None:
        super().__init__(cause)
        self.review_id = review_id
        self.name = name


@dataclass(frozen=True, slots=True)
class Unchanged:
    """A review whose copy and file are as they last left; nothing was written.

    Attributes:
        review_id: which.
        name: what a person calls its source.
        path: the file that it left as.
    """

    review_id: str
    name: str
    path: Path


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A review that left before and may not leave any more. Nobody deletes a file that has left but a person.

    Attributes:
        review_id: which.
        name: what a person calls its source.
        path: the file that it left as, or in.
        format: what that is.
        state: what the review is now.
        there: the file, and the article in it, is there as it left.
    """

    review_id: str
    name: str
    path: Path
    format: Format
    state: ReviewState
    there: bool = True

    def __str__(self) -> str:
        return f"{self.name}: left before, is {self.state.value} now: {self.path.name} {self._fate}"

    @property
    def _fate(self) -> str:
        if not self.there:
            return "has it no more"
        return "has it still" if self.format.gathers else "is still there"


Result: TypeAlias = Written | RefusedError | Unchanged | Withdrawn
"""What became of a review."""
