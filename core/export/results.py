"""What became of a review that was to leave, beside having been written."""

from dataclasses import dataclass
from pathlib import Path

from core.model import ExportError


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
