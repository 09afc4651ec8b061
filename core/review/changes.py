"""What an editor changed: every difference between what a review yields and what was proposed, or stood on the page.

Words are compared inside one block, with its own text; what was moved is one change, not a loss and a gain.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import groupby

from core.compare import Change as Step
from core.compare import Difference, word_differences
from core.model import Block, FieldName, Inline, Reason, Review, Ruling, Shape, Verdict
from core.review.articles import order_of
from core.review.finding import judgement_of
from core.review.lines import following, lines_of, looks_like, own_shape
from core.review.marking import tidied, within
from core.review.opening import best_fields, proposed


class Against(StrEnum):
    """What a review is compared with."""

    PROPOSAL = "proposal"
    """What was proposed: the changes are the editor's own doing."""
    PAGE = "page"
    """The page's own text, all of it: what is left out is a change too."""


class ChangeKind(StrEnum):
    """What a change is."""

    FIELD = "field"
    """A field has another value."""
    KEPT = "kept"
    """A block stands that was left out."""
    REMOVED = "removed"
    """A block is left out that stood."""
    REASON = "reason"
    """A block is left out for another reason, or as another field, than proposed."""
    MOVED = "moved"
    """Blocks stand elsewhere than on the page."""
    JOINED = "joined"
    """A block continues the passage before it."""
    WORDS = "words"
    """Words of a block went, came, or were replaced by others."""
    SPLIT = "split"
    """A paragraph became two."""
    SHAPE = "shape"
    """A paragraph became a heading, a list item …"""
    MARKUP = "markup"
    """Words that stayed are bold, italic or linked otherwise."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change. Offsets are code points.

    Attributes:
        kind: what it is.
        against: what the review was compared with.
        block_ids: the blocks it concerns, in the article's order; none for a field.
        before: the words or the value that went; of a removed block, its text.
        after: the words or the value that came; of a kept block, its wording.
        first: where ``before`` begins in the block's own text.
        second: where ``after`` begins in the wording that holds.
        reason: why a block is left out now, or was, where it is not any more.
        field: the field that changed, or that a block became.
        part: which line of the block's wording has another shape.
        was: the shape it had.
        now: the shape it has.
    """

    kind: ChangeKind
    against: Against
    block_ids: tuple[str, ...] = ()
    before: str = ""
    after: str = ""
    first: int = 0
    second: int = 0
    reason: Reason | None = None
    field: FieldName | None = None
    part: int = 0
    was: Shape | None = None
    now: Shape | None = None


def changes(review: Review, against: Against = Against.PROPOSAL) -> tuple[Change, ...]:
    """Every change, fields first, then the blocks as they stand in the article, removed ones where they stood.

    Args:
        review: the review.
        against: what it is compared with. Fields are compared with the proposal either way.
    """
    blocks = {block.id: block for block in review.page.blocks}
    moved = _moves(review)
    found = list(_field_changes(review, against))
    for block_id in standing_order(review):
        if block_id in moved:
            found.append(Change(ChangeKind.MOVED, against, moved[block_id]))
        found.extend(_block_changes(review, blocks[block_id], against))
    return tuple(found)


def standing_order(review: Review) -> tuple[str, ...]:
    """Every block that has a ruling: kept ones as the article has them, removed ones where they stood on the page."""
    if all(ruling.after is None for ruling in review.rulings.values()):
        return tuple(block.id for block in review.page.blocks if block.id in review.rulings)
    kept = order_of(review)
    home = [block.id for block in review.page.blocks if block.id in review.rulings]
    gone: dict[str, list[str]] = {}
    last = ""
    for block_id in home:
        if review.rulings[block_id].verdict is Verdict.REMOVE:
            gone.setdefault(last, []).append(block_id)
        elif review.rulings[block_id].after is None:
            last = block_id
    return (*gone.get("", ()), *(each for block_id in kept for each in (block_id, *gone.get(block_id, ()))))


def base_of(review: Review, block_id: str, against: Against) -> Ruling:
    """What held for a block before anything was changed."""
    judgement = judgement_of(review.proposal, block_id) if against is Against.PROPOSAL else None
    return proposed(judgement) if judgement is not None else Ruling(Verdict.KEEP)


# --- fields ------------------------------------------------------------------------------------------------------


def _field_changes(review: Review, against: Against) -> Iterator[Change]:
    offered = best_fields(review.proposal.fields)
    for name in FieldName:
        before, after = offered.get(name, ""), review.fields.get(name, "")
        if before != after:
            yield Change(ChangeKind.FIELD, against, (), before, after, field=name)


# --- moves -------------------------------------------------------------------------------------------------------


def _moves(review: Review) -> dict[str, tuple[str, ...]]:
    """The blocks that were put elsewhere, those put together as one, by the first of them."""
    if all(ruling.after is None for ruling in review.rulings.values()):
        return {}
    found: dict[str, tuple[str, ...]] = {}
    first = last = ""
    for block_id in order_of(review):
        after = review.rulings[block_id].after
        if after is None:
            last = ""
            continue
        first = first if last and after == last else block_id
        found[first] = (*found.get(first, ()), block_id)
        last = block_id
    return found


# --- one block ---------------------------------------------------------------------------------------------------


def _block_changes(review: Review, block: Block, against: Against) -> Iterator[Change]:
    now, base = review.rulings[block.id], base_of(review, block.id, against)
    text = "\n".join(line.text for line in lines_of(block, now))
    if now.verdict is Verdict.REMOVE:
        if base.verdict is Verdict.KEEP:
            yield Change(
                ChangeKind.REMOVED, against, (block.id,), before=block.text, reason=now.reason, field=now.field
            )
        elif _is_otherwise(now, base):
            yield Change(ChangeKind.REASON, against, (block.id,), reason=now.reason, field=now.field)
        return
    if base.verdict is Verdict.REMOVE:
        yield Change(ChangeKind.KEPT, against, (block.id,), after=text, reason=base.reason, field=base.field)
    if now.joined:
        yield Change(ChangeKind.JOINED, against, (block.id,))
    if now.text is not None:
        yield from _word_changes(block, now, against)
    if now.shapes:
        yield from _shape_changes(block, now, against)


def _is_otherwise(now: Ruling, base: Ruling) -> bool:
    """Whether a block goes otherwise than proposed. A field that was cleared is a change of its own."""
    if base.field is not None and now.field is None and now.reason is Reason.METADATA:
        return False
    return (now.reason, now.duplicate_of, now.field) != (base.reason, base.duplicate_of, base.field)


def _word_changes(block: Block, now: Ruling, against: Against) -> Iterator[Change]:
    differences = differences_of(block, now)
    for changed, group in groupby(differences, key=lambda each: each.change is not Step.SAME):
        if changed:
            yield _word_change(block, list(group), against)
    if differing_marks(block, now):
        yield Change(ChangeKind.MARKUP, against, (block.id,))


def _word_change(block: Block, run: Sequence[Difference], against: Against) -> Change:
    before = "".join(each.text for each in run if each.change is Step.REMOVED)
    after = "".join(each.text for each in run if each.change is Step.ADDED)
    parts = "\n" in after and not before.strip() and not after.strip()
    kind = ChangeKind.SPLIT if parts else ChangeKind.WORDS
    return Change(kind, against, (block.id,), before, after, run[0].first, run[0].second)


def _shape_changes(block: Block, now: Ruling, against: Against) -> Iterator[Change]:
    """Lines that are not what their block is. What was added has the shape it was added with."""
    own = own_shape(block)
    for part, line in enumerate(lines_of(block, now)):
        if not looks_like(line.shape, own) and (part == 0 or not looks_like(line.shape, following(own))):
            yield Change(ChangeKind.SHAPE, against, (block.id,), part=part, was=own, now=line.shape)


# --- words and marks ---------------------------------------------------------------------------------------------


def glue_of(block: Block, now: Ruling) -> str:
    """The space that parts a block from the passage it was joined to; no words of its own."""
    if not now.joined or now.text is None or now.text[:1] not in {" ", "\n"}:
        return ""
    return now.text[:1] if block.text[:1] != now.text[:1] else ""


def differences_of(block: Block, now: Ruling) -> tuple[Difference, ...]:
    """What leads from a block's own text to its wording, by whole words; offsets count in both as they are."""
    wording = block.text if now.text is None else now.text
    glue = len(glue_of(block, now))
    return _compared(block.text, wording[glue:], glue)


@lru_cache(maxsize=2_000)
def _compared(before: str, after: str, glue: int) -> tuple[Difference, ...]:
    found = word_differences(before, after)
    return tuple(Difference(each.change, each.text, each.first, each.second + glue) for each in found)


def differing_marks(block: Block, now: Ruling) -> bool:
    """Whether words that stayed are marked otherwise than on the page; spaces between them do not count."""
    own = tidied(block.inline, len(block.text))
    return now.text is not None and any(
        _marked(own, each.first, each.text) != _marked(now.inline, each.second, each.text)
        for each in differences_of(block, now)
        if each.change is Step.SAME
    )


def _marked(inline: Sequence[Inline], start: int, text: str) -> frozenset[tuple[int, str, str]]:
    """Which characters of a run are marked as what; the run begins at ``start`` of what ``inline`` counts in."""
    return frozenset(
        (at, each.mark, each.href)
        for each in within(inline, start, start + len(text))
        for at in range(each.start, each.end)
        if not text[at].isspace()
    )
