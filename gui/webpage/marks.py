"""What each block of the page is marked with, and what is said of it under the mouse."""

from typing import Any

from core.model import Judgement, Review, Ruling
from core.review import describe, questions
from gui.block_rows import BlockRow, block_row
from gui.controls import judgement_of, tip
from gui.copies import times_said
from gui.inspector.wording import measure_hint
from gui.webpage.colours import FIELD, PLAIN, look_of

Mark = dict[str, Any] | None
"""A mark as the page's script takes it; None for a block without one."""


def marks_of(review: Review, before: Review | None = None) -> dict[str, Mark]:
    """The marks of the blocks of ``review``: all, or those whose ruling is another than ``before``."""
    asked = frozenset(questions(review))
    times = times_said(review.proposal)
    judged = {each.block_id: each for each in review.proposal.judgements}
    found = {}
    for block in review.page.blocks:
        ruling = review.rulings.get(block.id)
        if before is None or before.rulings.get(block.id) is not ruling:
            row = block_row(block, ruling, judged.get(block.id), asked, times.get(block.id, 1))
            found[block.id] = _mark(row)
    return found


def _mark(row: BlockRow) -> Mark:
    signs = ["?" if row.question else "✓" if row.settled else ""]
    words = row.chip or row.aside
    chip = " ".join(part for part in (words, *signs) if part)
    if not chip:
        return None
    look = look_of(row.reason) if row.reason is not None else FIELD if row.field is not None else PLAIN
    glyph = "".join(part for part in (words[:1], *signs) if part)
    struck = row.reason is not None
    return {"look": look, "chip": chip, "glyph": glyph, "struck": struck, "question": row.question}


def hint_of(review: Review, block_id: str) -> str:
    """Why the block stays or goes: what becomes of it, how sure that is, and the first evidence."""
    ruling, judgement = review.rulings.get(block_id), judgement_of(review, block_id)
    if ruling is None:
        return ""
    lines = [describe(review, block_id), measure_hint(ruling, judgement), _because(ruling, judgement)]
    return tip("\n".join(line for line in lines if line))


def _because(ruling: Ruling, judgement: Judgement | None) -> str:
    evidence = judgement.evidence if judgement is not None else ()
    speaking = (each.because for each in evidence if each.verdict is ruling.verdict)
    return next(speaking, evidence[0].because if evidence else "")
