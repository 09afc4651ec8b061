"""A block in one sentence, in the person's language: for a screen reader and the status bar."""

from core.model import Review
from core.review import describe
from gui.counting import separated
from gui.translating import translated


def described(review: Review, block_id: str) -> str:
    """What holds for a block: ``"Block 9, duplicate of block 5, removed, 99% sure"``."""
    return separated([translated(part) for part in describe(review, block_id).split(", ")])
