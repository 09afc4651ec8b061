"""What an editor should see before approving."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.compare import discrepancies
from core.duplicates import places
from core.model import FieldName, Reason, Review, Verdict
from core.review.articles import article
from core.review.fields import is_sound
from core.review.ledgers import ledger
from core.review.questions import questions
from core.review.runs import is_resolved, standing_in, text_of
from core.review.wording import counted, number, one_line, span


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to look at before approving.

    Attributes:
        name: which check spoke: ``"ledger"``, ``"body"``, ``"headline"``, ``"date"``, ``"questions"``,
            ``"runs"``, ``"figures"``, ``"copies"``, ``"damage"``, ``"incomplete"``.
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
        *_runs(review),
        *_discrepancies(review),
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
    if date and not is_sound(FieldName.DATE, date):
        yield Check("date", f"The date “{date}” is not written as year-month-day.")


def _questions(review: Review, below: float | None) -> Iterator[Check]:
    left = questions(review, below)
    if left:
        yield Check("questions", f"{counted(len(left), 'question')} left.", left[0])


def _runs(review: Review) -> Iterator[Check]:
    """Passages of which two copies stand in the article and nobody has said that both should."""
    for run in review.proposal.runs:
        if not is_resolved(review, run):
            twice = next(place for place in places(run) if len(standing_in(review, place)) > 1)
            one, other = (twice[copy] for copy in standing_in(review, twice)[:2])
            message = f"The article says the same twice: {span(one)} and {span(other)}."
            yield Check("runs", message, other[0])


def _discrepancies(review: Review) -> Iterator[Check]:
    """Copies about to go that have another figure, name or quote than the one that stays, while nobody has spoken."""
    for run in review.proposal.runs:
        for place in places(run):
            stays = standing_in(review, place)
            if len(stays) != 1:
                continue
            for copy, blocks in enumerate(place):
                if copy != stays[0] and any(_is_copy_unseen(review, block) for block in blocks):
                    yield from _differing(review, place[stays[0]], blocks)


def _is_copy_unseen(review: Review, block_id: str) -> bool:
    ruling = review.rulings[block_id]
    return ruling.reason is Reason.DUPLICATE and not ruling.settled


def _differing(review: Review, stays: Sequence[str], goes: Sequence[str]) -> Iterator[Check]:
    one, other = text_of(review, stays), text_of(review, goes)
    found = discrepancies(one, other)
    if found:
        called = found[0]
        versions = " and ".join(f"“{one_line(text)}”" for text in (called.one, called.other) if text)
        message = f"Two copies differ in a {called.kind}: {versions}, {span(stays)} and {span(goes)}."
        yield Check("figures", message, goes[0])


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
