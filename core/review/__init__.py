"""Decisions as small values: opening a review, deciding, undoing, and what follows from it."""

from core.review.alike import alike, like
from core.review.articles import article
from core.review.asking import between, group_of, least_sure, question_groups
from core.review.becoming import become_field
from core.review.changes import Against, Change, ChangeKind, changes, differences_of, glue_of, standing_order
from core.review.checking import Check, checks, holds_up
from core.review.cutting import cut, cut_spans, is_cut, restore_part, toggle_part
from core.review.days import kept_as
from core.review.deciding import accept, other_copy, reverse, set_field, set_reason, set_state, toggle
from core.review.describing import describe
from core.review.editing import edit, retype, set_shape, set_shapes
from core.review.exchanging import choose_place, next_version
from core.review.fields import is_sound
from core.review.history import apply, invert, redo, undo
from core.review.ledgers import ledger
from core.review.leftovers import Leftover, leftovers
from core.review.lines import Line, following, lines_of
from core.review.looks import link_between, mark_between, shape_between
from core.review.losses import Loss, would_lose
from core.review.marking import carried, tidied
from core.review.moving import move, move_by
from core.review.opening import open_review
from core.review.parting import add_paragraph, merge, move_line, split
from core.review.questions import QUESTION_BELOW, is_question, questions
from core.review.reach import Spot
from core.review.replacing import Place, Search, in_article, on_page, replace_all, replace_places, replacing_everywhere
from core.review.resolving import choose_copy, keep_all, unite
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
from core.review.second_looks import second_looks
from core.review.spanning import replace_between
from core.review.spreading import accept_alike, reverse_alike
from core.review.taking_back import take_back
from core.review.tallies import Tally, changed_blocks, tally
from core.review.toggling import toggle_shape, toggle_shape_between, toggle_shapes, toggled
from core.review.trimming import standing_after, standing_before, trim_after, trim_before

__all__ = [
    "QUESTION_BELOW",
    "Against",
    "Aligned",
    "Change",
    "ChangeKind",
    "Check",
    "Leftover",
    "Line",
    "Loss",
    "Piece",
    "Place",
    "Search",
    "Spot",
    "Tally",
    "accept",
    "accept_alike",
    "add_paragraph",
    "alike",
    "apply",
    "article",
    "become_field",
    "between",
    "carried",
    "changed_blocks",
    "changes",
    "checks",
    "choose_copy",
    "choose_place",
    "compared",
    "copy_of",
    "cut",
    "cut_spans",
    "describe",
    "differences_of",
    "edit",
    "following",
    "glue_of",
    "group_of",
    "holds_up",
    "in_article",
    "invert",
    "is_cut",
    "is_question",
    "is_resolved",
    "is_sound",
    "keep_all",
    "kept_as",
    "least_sure",
    "ledger",
    "leftovers",
    "like",
    "lines_of",
    "link_between",
    "mark_between",
    "matched",
    "merge",
    "move",
    "move_by",
    "move_line",
    "next_version",
    "on_page",
    "open_review",
    "other_copies",
    "other_copy",
    "pieces",
    "question_groups",
    "questions",
    "redo",
    "replace_all",
    "replace_between",
    "replace_places",
    "replacing_everywhere",
    "restore_part",
    "retype",
    "reverse",
    "reverse_alike",
    "run_of",
    "second_looks",
    "set_field",
    "set_reason",
    "set_shape",
    "set_shapes",
    "set_state",
    "shape_between",
    "split",
    "standing",
    "standing_after",
    "standing_before",
    "standing_order",
    "take_back",
    "tally",
    "tidied",
    "toggle",
    "toggle_part",
    "toggle_shape",
    "toggle_shape_between",
    "toggle_shapes",
    "toggled",
    "trim_after",
    "trim_before",
    "undo",
    "unite",
    "would_lose",
]
