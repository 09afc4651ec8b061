"""What an editor should see before approving."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from core.model import FieldName, Reason, Review, Verdict
from core.review.articles import article
from core.review.ledgers import ledger
from core.review.questions import questions
from core.review.wording import counted, number

_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?")


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to look at before approving.

    Attributes:
        name: which check spoke: ``"ledger"``, ``"body"``, ``"headline"``, ``"date"``, ``"questions"``,
            ``"copies"``, ``"damage"``, ``"incomplete"``.
        message: one sentence for the editor.
        block_id: where to look, if it is one place.
        blocks_export: the article cannot leave like this.
    """

    name: str
    message: str
    block_id: str | None = None
    blocks_export: bool = False


def checks(review: Review, below: float | None = None) -> tuple[Check, ...]:
    """Everything worth a look before approving, what blocks the export first.

    Args:
        review: the review.
        below: the threshold of confidence for questions; None for the program's own.
    """
    return (
        *(Check("ledger", fault, blocks_export=True) for fault in ledger(review).faults),
        *_body(review),
        *_fields(review),
        *_questions(review, below),
        *_lost_copies(review),
        *_damage(review),
    )


def _body(review: Review) -> Iterator[Check]:
    if not article(review).body:
        yield Check(
            "body",
            "No paragraph is kept: the article would be empty. Keep one, or reject the page.",
            blocks_export=True,
        )
    if review.page.incomplete:
        yield Check("incomplete", f"The page could not be cut as it should: {review.page.incomplete}")


def _fields(review: Review) -> Iterator[Check]:
    if not review.fields.get(FieldName.TITLE):
        yield Check("headline", "The article has no headline.")
    date = review.fields.get(FieldName.DATE, "")
    if date and not _ISO_DATE.fullmatch(date):
        yield Check("date", f"The date “{date}” is not written as year-month-day.")


def _questions(review: Review, below: float | None) -> Iterator[Check]:
    left = questions(review, below)
    if left:
        yield Check("questions", f"{counted(len(left), 'question')} left.", left[0])


def _lost_copies(review: Review) -> Iterator[Check]:
    """Duplicates of a block that goes too: the words would leave the article altogether."""
    for block_id, ruling in review.rulings.items():
        copy = review.rulings.get(ruling.duplicate_of or "")
        if ruling.reason is Reason.DUPLICATE and copy and copy.verdict is Verdict.REMOVE and not copy.field:
            of = number(ruling.duplicate_of or "")
            message = f"Block {number(block_id)} is a duplicate of block {of}, which is removed too."
            yield Check("copies", message, block_id)


def _damage(review: Review) -> Iterator[Check]:
    for passage in article(review).body:
        if "\N{REPLACEMENT CHARACTER}" in passage.text:
            message = f"Block {number(passage.block_id)} holds a character that could not be read."
            yield Check("damage", message, passage.block_id)
