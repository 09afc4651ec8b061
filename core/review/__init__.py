"""Decisions as small values: opening a review, deciding, undoing, and what follows from it."""

from core.review.articles import article
from core.review.asking import group_of, question_groups
from core.review.checking import Check, checks
from core.review.deciding import accept, edit, other_copy, reverse, set_field, set_reason, set_state, toggle
from core.review.describing import describe
from core.review.history import apply, invert, redo, undo
from core.review.ledgers import ledger
from core.review.losses import Loss, would_lose
from core.review.opening import open_review
from core.review.questions import QUESTION_BELOW, questions
from core.review.resolving import choose_copy, unite
from core.review.runs import (
    Aligned,
    compared,
    copy_of,
    is_resolved,
    matched,
    other_copies,
    run_of,
    standing,
)

__all__ = [
    "QUESTION_BELOW",
    "Aligned",
    "Check",
    "Loss",
    "accept",
    "apply",
    "article",
    "checks",
    "choose_copy",
    "compared",
    "copy_of",
    "describe",
    "edit",
    "group_of",
    "invert",
    "is_resolved",
    "ledger",
    "matched",
    "open_review",
    "other_copies",
    "other_copy",
    "question_groups",
    "questions",
    "redo",
    "reverse",
    "run_of",
    "set_field",
    "set_reason",
    "set_state",
    "standing",
    "toggle",
    "undo",
    "unite",
    "would_lose",
]
