"""Decisions as small values: opening a review, deciding, undoing, and what follows from it."""

from core.review.articles import article
from core.review.checking import Check, checks
from core.review.deciding import accept, edit, other_copy, reverse, set_field, set_reason, set_state, toggle
from core.review.describing import describe
from core.review.history import apply, invert, redo, undo
from core.review.ledgers import ledger
from core.review.losses import Loss, would_lose
from core.review.opening import open_review
from core.review.questions import QUESTION_BELOW, questions

__all__ = [
    "QUESTION_BELOW",
    "Check",
    "Loss",
    "accept",
    "apply",
    "article",
    "checks",
    "describe",
    "edit",
    "invert",
    "ledger",
    "open_review",
    "other_copy",
    "questions",
    "redo",
    "reverse",
    "set_field",
    "set_reason",
    "set_state",
    "toggle",
    "undo",
    "would_lose",
]
