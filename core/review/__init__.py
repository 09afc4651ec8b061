"""Decisions as small values: opening a review, deciding, undoing, and what follows from it."""

from core.review.articles import article
from core.review.asking import group_of, question_groups
from core.review.checking import Check, checks
from core.review.cutting import cut, cut_spans, is_cut, restore_part, toggle_part
from core.review.deciding import accept, other_copy, reverse, set_field, set_reason, set_state, toggle
from core.review.describing import describe
from core.review.editing import edit, retype, set_shape
from core.review.exchanging import choose_place, next_version
from core.review.history import apply, invert, redo, undo
from core.review.ledgers import ledger
from core.review.leftovers import Leftover, leftovers
from core.review.lines import Line, lines_of
from core.review.losses import Loss, would_lose
from core.review.marking import carried
from core.review.moving import move, move_by
from core.review.opening import open_review
from core.review.parting import add_paragraph, merge, move_line, split
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
from core.review.seams import Piece, pieces

__all__ = [
    "QUESTION_BELOW",
    "Aligned",
    "Check",
    "Leftover",
    "Line",
    "Loss",
    "Piece",
    "accept",
    "add_paragraph",
    "apply",
    "article",
    "carried",
    "checks",
    "choose_copy",
    "choose_place",
    "compared",
    "copy_of",
    "cut",
    "cut_spans",
    "describe",
    "edit",
    "group_of",
    "invert",
    "is_cut",
    "is_resolved",
    "ledger",
    "leftovers",
    "lines_of",
    "matched",
    "merge",
    "move",
    "move_by",
    "move_line",
    "next_version",
    "open_review",
    "other_copies",
    "other_copy",
    "pieces",
    "question_groups",
    "questions",
    "redo",
    "restore_part",
    "retype",
    "reverse",
    "run_of",
    "set_field",
    "set_reason",
    "set_shape",
    "set_state",
    "split",
    "standing",
    "toggle",
    "toggle_part",
    "undo",
    "unite",
    "would_lose",
]
