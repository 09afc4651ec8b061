"""A block in one sentence, in the person's language: for a screen reader and the status bar."""

from core.model import Reason, Review, Ruling
from core.review import describe
from core.review.wording import FIELDS, REASONS, number
from gui.counting import separated
from gui.translating import translated


def described(review: Review, block_id: str) -> str:
    """What holds for a block: ``"Block 9, duplicate of block 5, removed, 99% sure"``."""
    return separated([translated(part) for part in describe(review, block_id).split(", ")])


def reason_of(ruling: Ruling) -> str:
    """Why a removed block goes: ``"duplicate of block 5"``, ``"became the byline"``, ``"advertisement"``."""
    if ruling.field is not None:
        return translated(f"became the {FIELDS[ruling.field]}")
    if ruling.reason is Reason.DUPLICATE and ruling.duplicate_of:
        return translated(f"duplicate of block {number(ruling.duplicate_of)}")
    return translated(REASONS[ruling.reason or Reason.JUNK])
