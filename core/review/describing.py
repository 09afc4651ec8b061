"""A block in one sentence, for a screen reader and the status bar."""

from core.model import Reason, Review, Ruling, Verdict
from core.review.finding import block_of, judgement_of
from core.review.lines import lines_of
from core.review.questions import is_question
from core.review.wording import FIELDS, REASONS, number


def describe(review: Review, block_id: str) -> str:
    """What holds for a block: ``"Block 9, duplicate of block 5, removed, 99% sure"``.

    The percentage is the proposal's confidence; a block the editor has spoken of is ``decided`` instead.
    """
    ruling = review.rulings[block_id]
    parts = [f"Block {number(block_id)}", *_what(review, block_id, ruling), _sure(review, block_id, ruling)]
    if is_question(review, block_id):
        parts.append("question")
    return ", ".join(part for part in parts if part)


def _what(review: Review, block_id: str, ruling: Ruling) -> tuple[str, ...]:
    if ruling.verdict is Verdict.KEEP:
        shapes = [line.shape.kind for line in lines_of(block_of(review.page, block_id), ruling)]
        parts = f"{len(shapes)} paragraphs" if len(shapes) > 1 else ""
        return (shapes[0].value.replace("-", " "), "kept", parts, *_touched(ruling))
    if ruling.field is not None:
        return (f"became the {FIELDS[ruling.field]}",)
    if ruling.reason is Reason.DUPLICATE and ruling.duplicate_of:
        return f"duplicate of block {number(ruling.duplicate_of)}", "removed"
    return REASONS[ruling.reason or Reason.JUNK], "removed"


def _touched(ruling: Ruling) -> tuple[str, ...]:
    """What the editor did with the wording of a kept block."""
    done = {"edited": ruling.text is not None, "joined to the passage before": ruling.joined}
    return tuple(word for word, holds in done.items() if holds)


def _sure(review: Review, block_id: str, ruling: Ruling) -> str:
    if ruling.settled:
        return "decided"
    judgement = judgement_of(review.proposal, block_id)
    return f"{judgement.confidence:.0%} sure" if judgement else ""
