"""An event: one entry of a review's record on the desk."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.model.review import Decision


class EventKind(StrEnum):
    """What an event tells."""

    DECISION = "decision"
    UNDO = "undo"
    REDO = "redo"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to a review.

    Attributes:
        seq: its place among the review's events, from 1.
        kind: what happened.
        name: what the step is called; of an export, the file.
        who: who did it.
        at: when, aware.
        decision: the step that was made; None where it was undone, made again, or is an export.
    """

    seq: int
    kind: EventKind
    name: str
    who: str
    at: datetime
    decision: Decision | None = None
