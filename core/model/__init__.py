"""The frozen data classes and words everything else speaks in, and nothing else."""

from core.model.article import Article, Entry, Ledger, Passage
from core.model.errors import (
    BadInputError,
    DeskError,
    ExportError,
    GalleyproofError,
    ProfileError,
    StaleDecisionError,
    TrainingError,
)
from core.model.event import Event, EventKind
from core.model.formats import Format
from core.model.page import Anchor, Block, Inline, Meta, Page, Structure
from core.model.profile import Placeholder, Profile, pattern_parts
from core.model.proposal import Evidence, FieldValue, Judgement, Proposal
from core.model.repeats import Pairing, RepeatedRun, RunCopy, RunKind
from core.model.review import TOP, BlockChange, Decision, FieldChange, Review, Ruling, Shape, StateChange
from core.model.source import Source
from core.model.words import BlockKind, Fate, FieldName, Flag, Medium, Reason, ReviewState, Verdict

__all__ = [
    "TOP",
    "Anchor",
    "Article",
    "BadInputError",
    "Block",
    "BlockChange",
    "BlockKind",
    "Decision",
    "DeskError",
    "Entry",
    "Event",
    "EventKind",
    "Evidence",
    "ExportError",
    "Fate",
    "FieldChange",
    "FieldName",
    "FieldValue",
    "Flag",
    "Format",
    "GalleyproofError",
    "Inline",
    "Judgement",
    "Ledger",
    "Medium",
    "Meta",
    "Page",
    "Pairing",
    "Passage",
    "Placeholder",
    "Profile",
    "ProfileError",
    "Proposal",
    "Reason",
    "RepeatedRun",
    "Review",
    "ReviewState",
    "Ruling",
    "RunCopy",
    "RunKind",
    "Shape",
    "Source",
    "StaleDecisionError",
    "StateChange",
    "Structure",
    "TrainingError",
    "Verdict",
    "pattern_parts",
]
