"""What an editor should see before approving."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from core.compare import discrepancies
from core.duplicates import Place, places
from core.model import FieldName, Reason, Review, Verdict
from core.review.articles import article
from core.review.fields import is_sound
from core.review.ledgers import ledger
from core.review.questions import questions
from core.review.runs import said_nowhere, said_twice, standing_in, text_of
from core.review.wording import counted, listed, number, one_line, span


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to look at before approving.

    Attributes:
        name: which check spoke: ``"ledger"``, ``"body"``, ``"headline"``, ``"date"``, ``"questions"``,
            ``"runs"``, ``"figures"``, ``"copies"``, ``"error"``, ``"damage"``, ``"incomplete"``.
        message: one sentence for the editor.
        block_id: where to look, if it is one place.
        blocks_export: the article cannot leave like this.
    """

    name: str
    message: str
    block_id: str | None = None
    blocks_export: bool = False


def checks(review: Review, below: float | None = None) -> tuple[Check, ...]:
    """Everything worth a look before approving, the most serious first.

    That is what blocks the export, then what is wrong whoever looks at it, and last what is only in doubt: of all that
    an editor may pass over, open questions harm least.

    Args:
        review: the review.
        below: the threshold of confidence for questions; None for the program's own.
    """
    return (
        *(Check("ledger", fault, blocks_export=True) for fault in ledger(review).faults),
        *_body(review),
        *_fields(review),
        *_request_errors(review),
        *_runs(review),
        *_discrepancies(review),
        *_lost_copies(review),
        *_damage(review),
        *_questions(review, below),
    )


def holds_up(found: Sequence[Check], *, been_asked: bool, is_told: bool) -> bool:
    """Whether what was found is told before an article is approved.

    What blocks the export always is, all else once; open questions alone are not told to who has been among them.

    Args:
        found: the checks of the review as it stands.
        been_asked: the editor has gone to one of its questions.
        is_told: the editor was told of it already.
    """
    if not found or found[0].blocks_export:
        return bool(found)
    if been_asked and all(each.name == "questions" for each in found):
        return False
    return not is_told


def _request_errors(review: Review) -> Iterator[Check]:
    """Kept blocks that tell of a failed request, while nobody has said that they belong there."""
    for judgement in review.proposal.judgements:
        ruling = review.rulings.get(judgement.block_id)
        if ruling is None or ruling.verdict is Verdict.REMOVE or ruling.settled:
            continue
        told = next((one for one in judgement.evidence if one.reason is Reason.ERROR_BANNER), None)
        if told is not None:
            at = number(judgement.block_id)
            message = f"Block {at} may be an error of the request: {told.because}."
            yield Check("error", message, judgement.block_id)


def _body(review: Review) -> Iterator[Check]:
    if not article(review).body:
        yield Check(
            "body",
            "No paragraph is kept: the article would be empty. Keep one, or reject the page.",
            blocks_export=True,
        )
    if review.page.incomplete:
        yield Check(
            "incomplete",
            f"The page could not be cut as it should: {review.page.incomplete}",
        )


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
    """Passages of which two copies stand in the article and nobody has said that both should; one check a run."""
    for run in review.proposal.runs:
        twice = said_twice(review, run)
        if twice:
            one, other = _said_by_two(review, twice)
            message = f"The article says the same twice: {span(one)} and {span(other)}."
            yield Check("runs", message, other[0])


def _said_by_two(review: Review, twice: Sequence[Place]) -> tuple[list[str], list[str]]:
    """What two copies both say, up to where it is two others."""
    copies = standing_in(review, twice[0])[:2]
    same = list(takewhile(lambda place: standing_in(review, place)[:2] == copies, twice))
    one, other = ([block for place in same for block in place[copy]] for copy in copies)
    return one, other


def _discrepancies(review: Review) -> Iterator[Check]:
    """Copies about to go with a figure, name or quote that the one which stays has not, while nobody has spoken."""
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
    called = next((each for each in discrepancies(one, other) if each.other), None)
    if called is not None:
        versions = " and ".join(f"“{one_line(text)}”" for text in (called.one, called.other) if text)
        where = f"{span(stays)} and {span(goes)}"
        message = f"Two copies differ in a {called.kind}: {versions}, {where}."
        yield Check("figures", message, goes[0])


def _lost_copies(review: Review) -> Iterator[Check]:
    """Passages that went for a copy which goes too: the words would leave the article altogether. One check a place."""
    told: set[str] = set()
    for run in review.proposal.runs:
        for place in said_nowhere(review, run):
            blocks = [block for each in place for block in each]
            message = f"No copy of this passage stays: {listed(blocks)} are all removed."
            yield Check("copies", message, blocks[0])
            told.update(blocks)
    for block_id, ruling in review.rulings.items():
        copy = review.rulings.get(ruling.duplicate_of or "")
        goes = copy is not None and copy.verdict is Verdict.REMOVE and not copy.field
        if ruling.reason is Reason.DUPLICATE and goes and block_id not in told:
            of = number(ruling.duplicate_of or "")
            message = f"Block {number(block_id)} is a duplicate of block {of}, which is removed too."
            yield Check("copies", message, block_id)


def _damage(review: Review) -> Iterator[Check]:
    for passage in article(review).body:
        if "\N{REPLACEMENT CHARACTER}" in passage.text:
            message = f"Block {number(passage.block_id)} holds a character that could not be read."
            yield Check("damage", message, passage.block_id)
