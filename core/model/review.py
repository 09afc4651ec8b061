"""A review: a page, its proposal and the decisions on it."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.model.page import Inline, Page
from core.model.proposal import Proposal
from core.model.words import BlockKind, FieldName, Reason, ReviewState, Verdict

TOP = ""
"""What a block follows that an editor put before all others: no block has an empty id."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What a line of an editor's wording is in the article.

    Attributes:
        kind: paragraph, heading, list item …
        level: heading level 1-6, or list depth from 1; 0 otherwise.
        number: of an item of a numbered list, its number when it was made one; what it leaves with, its neighbours
            decide (``core.review.numbering``). None of anything else.
    """

    kind: BlockKind
    level: int = 0
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Ruling:
    """What holds for one block now.

    Attributes:
        verdict: keep or remove.
        reason: why removed; None exactly when kept.
        duplicate_of: the block that stays instead, when the reason is ``duplicate``.
        field: the field the block became; its verdict is remove, its reason ``metadata``.
        text: the editor's wording, its lines parted by line feeds, each a passage of its own, except in code; None
            while the block's own text stands.
        settled: the editor has spoken of this block; it is no question any more.
        after: the block it follows in the article; ``TOP`` where it stands before all that are in page order; None
            where it stands in page order itself.
        inline: markup of ``text``, counted in its code points; empty while the block's own stands.
        shapes: what each line of the wording is; empty where all are what the block is.
        joined: its first line continues the last line of the block before it in the article.
    """

    verdict: Verdict
    reason: Reason | None = None
    duplicate_of: str | None = None
    field: FieldName | None = None
    text: str | None = None
    settled: bool = False
    after: str | None = None
    inline: tuple[Inline, ...] = ()
    shapes: tuple[Shape, ...] = ()
    joined: bool = False


@dataclass(frozen=True, slots=True)
class BlockChange:
    """One block's ruling before and after a decision."""

    block_id: str
    before: Ruling
    after: Ruling


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field's value before and after a decision; empty means none."""

    name: FieldName
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class StateChange:
    """The review's state before and after a decision."""

    before: ReviewState
    after: ReviewState
    why: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """One step of an editor, as a value: applied it makes "after" of every "before"; undone, the reverse.

    Attributes:
        name: what the step is called in the undo list: ``"Keep block 9"``.
        blocks: changed rulings, each block at most once.
        fields: changed fields, each at most once.
        state: the review's new state, if it changed.
        group: what it shares with the steps in other articles that were made by one wish and are taken back by one;
            empty for a step of its own.
    """

    name: str
    blocks: tuple[BlockChange, ...] = ()
    fields: tuple[FieldChange, ...] = ()
    state: StateChange | None = None
    group: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """A page under review. Frozen: applying a decision yields a new one.

    Attributes:
        id: the desk's id for it; empty for a review that is on no desk.
        name: what a person calls the source.
        page: the page.
        proposal: what was proposed.
        rulings: what holds for each block, by block id, in page order.
        fields: what holds for each field; a field without a value is absent.
        state: where the review stands.
        decisions: steps in force, oldest first.
        undone: steps taken back that can be made again, the next to redo last.
    """

    id: str
    name: str
    page: Page
    proposal: Proposal
    rulings: Mapping[str, Ruling]
    fields: Mapping[FieldName, str]
    state: ReviewState
    decisions: tuple[Decision, ...] = ()
    undone: tuple[Decision, ...] = ()
