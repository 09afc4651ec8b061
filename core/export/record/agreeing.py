"""Whether the parts of an article's record agree: what was proposed, what happened, and what left."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC

from core.export.printable import printable
from core.export.record.differing import differences, few
from core.export.record.finding import Finding, named, quoted
from core.export.record.replaying import AstrayError, approval_of, replayed
from core.export.record.shapes import Account, ArticleRecord, Copy, Leaving
from core.export.record.yielding import account_of, copy_digest, copy_of, removed_of
from core.model import Ledger, Review
from core.review import article, ledger

_MOST_EFFORT = 200_000_000


def disagreements(record: ArticleRecord, number: int) -> Iterator[Finding]:
    """What of an article's record does not follow from the rest of it.

    The events are made again on what was proposed; the article, the removed text and the ledger that come out must be
    those that are recorded.

    Args:
        record: the article's record.
        number: its place among the articles of the whole record, from 1.
    """
    place = f"article {number}"
    unfit = [*_unfit(record)]
    yield from (Finding(f"{place} blocks", fault) for fault in [*unfit, *_unaccounted(record)])
    yield from (Finding(f"{place} review", fault) for fault in _unapproved(record))
    if not unfit:
        yield from _unled(record, place)


def _unled(record: ArticleRecord, place: str) -> Iterator[Finding]:
    """What the events lead to that is not what left."""
    try:
        review = replayed(record)
    except AstrayError as error:
        name = f" ({quoted(error.event.name)})" if error.event.name else ""
        yield Finding(f"{place} event {error.event.seq}{name}", str(error))
        return
    if _effort(review) > _MOST_EFFORT:
        yield Finding(place, "is too large for its events to be made again")
        return
    copy, replaced = printable(article(review))
    yield from (Finding(f"{place} review", fault) for fault in _turned(record.review, review))
    yield from (Finding(f"{place} article", fault) for fault in _copied(record.article, copy_of(copy, replaced)))
    removed = differences(record.removed, [*removed_of(review)], lambda each: each.block_id)
    yield from (Finding(f"{place} removed", fault) for fault in few(removed))
    yield from (Finding(f"{place} ledger", fault) for fault in _ledgered(record.ledger, ledger(review)))


# --- each part by itself -----------------------------------------------------------------------------------------


def _unfit(record: ArticleRecord) -> Iterator[str]:
    """What keeps the events from being made again: blocks and proposals that do not fit each other."""
    blocks = Counter(each.id for each in record.blocks)
    judged = Counter(each.block_id for each in record.proposal.judgements)
    yield from few([f"{named(each)} stands there {times} times" for each, times in blocks.items() if times > 1])
    yield from few([f"nothing was proposed for {named(each)}" for each in blocks if each not in judged])
    yield from few(
        [f"{named(each)} was judged and is not there" for each in judged if each not in blocks]
        + [f"{named(each)} was judged {times} times" for each, times in judged.items() if times > 1]
    )


def _unaccounted(record: ArticleRecord) -> Iterator[str]:
    """Blocks that are neither in the article nor among what was removed, or both."""
    kept = {block for each in record.article.passages for block in (each.block_id, *each.joined)}
    gone = {each.block_id for each in record.removed}
    ids = dict.fromkeys(each.id for each in record.blocks)
    yield from few(
        [
            f"{named(each)} is neither in the article nor among what was removed"
            for each in ids
            if each not in kept and each not in gone
        ]
    )
    yield from few(
        [f"{named(each)} is in the article and among what was removed" for each in ids if each in kept and each in gone]
    )


def _unapproved(record: ArticleRecord) -> Iterator[str]:
    """An approval that is not the one that the events tell of."""
    approval, review = approval_of(record.events), record.review
    if approval is None:
        return
    if approval.who != review.approved_by:
        yield f"was approved by {quoted(approval.who)} as the events have it, not by {quoted(review.approved_by)}"
    if approval.at.astimezone(UTC).replace(microsecond=0) != review.approved_at:
        yield "was approved at another time as the events have it"


def _turned(recorded: Leaving, review: Review) -> Iterator[str]:
    if review.state is not recorded.state:
        yield f"is {recorded.state.value} here, and the events leave it {review.state.value}"


def _copied(recorded: Copy, made: Copy) -> Iterator[str]:
    """Where the article is not the one that the events lead to."""
    for name in {**made.fields, **recorded.fields}:
        if recorded.fields.get(name) != made.fields.get(name):
            yield f"the {name.value} is not what the events leave"
    yield from few(differences(recorded.passages, made.passages, lambda each: each.block_id))
    if recorded.sha256 != copy_digest(recorded.fields, recorded.passages):
        yield "its hash is not that of its fields and passages"
    if [each for each in recorded.replaced if not _is_half(each.character)] != [*made.replaced]:
        yield "the list of replaced characters does not follow from the events"


def _is_half(character: str) -> bool:
    """Whether it is half a character, which stands as U+FFFD in the whole record."""
    return len(character) == len("U+D800") and character.startswith("U+D")


def _ledgered(recorded: Account, ledger: Ledger) -> Iterator[str]:
    """Where the ledger does not add up, or is not that of what the events leave."""
    made = account_of(ledger)
    yield from few([f"does not add up: {fault}" for fault in ledger.faults])
    if not recorded.adds_up and ledger.adds_up:
        yield "says that it does not add up"
    yield from few(differences(recorded.entries, made.entries, lambda each: each.block_id))
    if recorded.sums != made.sums:
        yield "its sums are not those of its entries"
    if recorded.characters != made.characters:
        yield f"counts {recorded.characters} characters where the source has {made.characters}"


# --- limits ------------------------------------------------------------------------------------------------------


def _effort(review: Review) -> int:
    """How many steps, at the worst, it takes to make the article: what is moved, joined or marked costs most."""
    blocks, rulings = review.page.blocks, [*review.rulings.values()]
    astray = any(block.id != f"b{place}" for place, block in enumerate(blocks, 1))
    moved = sum(ruling.after is not None for ruling in rulings)
    joined = sum(ruling.joined for ruling in rulings)
    length = sum(len(block.text) + len(block.inline) for block in blocks)
    length += sum(len(ruling.text or "") + len(ruling.inline) for ruling in rulings)
    marked = sum((ruling.text or "").count("\n") * len(ruling.inline) for ruling in rulings)
    return moved * moved + joined * length // 50 + marked + (len(blocks) * len(blocks) if astray else 0)
