"""The rows of a redline: the article with what went and what came, and what was left out folded."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from core.compare import Change as Step
from core.compare import Difference, word_differences
from core.model import Block, BlockKind, FieldName, Reason, Review, Ruling, Verdict
from core.review import Against, Change, ChangeKind, article, changes, differences_of, lines_of, standing_order
from gui.changes.wording import edits, fact, field_name, folded, nothing_changed
from gui.flow import FlowRow
from gui.flow.texts import Mark

FOLD_FROM = 3
"""Blocks the page lost in a row that stand as one line, until they are asked for."""


class Part(Enum):
    """What a row is."""

    NOTE = "note"
    HEADLINE = "headline"
    FIELD = "field"
    PASSAGE = "passage"
    GONE = "gone"
    FOLD = "fold"


class Look(Enum):
    """How a run is set."""

    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True)
class Run:
    """Characters that came or went, counted in the row's text.

    Attributes:
        start: the first.
        end: one past the last.
        look: whether they came or went.
        change: which of the row's changes they belong to; -1 for none of its own.
    """

    start: int
    end: int
    look: Look
    change: int


@dataclass(frozen=True)
class RedRow(FlowRow):
    """One row of the redline.

    Attributes:
        part: what it is.
        kind: what its block is in the article.
        level: heading level or list depth.
        changes: its changes, in reading order; of a fold, all that it holds.
        runs: what came and went of its text.
        marks: bold, italic and links of it.
        facts: what is said above it, each with the number of the change it speaks of, or -1.
        reason: why its block is left out.
        open: of a fold, whether its blocks stand below it.
        number: of an item of a numbered list, the one it has in the article; of one that went, on its page.
    """

    part: Part
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    changes: tuple[Change, ...] = ()
    runs: tuple[Run, ...] = ()
    marks: tuple[Mark, ...] = ()
    facts: tuple[tuple[str, int], ...] = ()
    reason: Reason | None = None
    open: bool = False
    number: int | None = None


def red_rows(review: Review, against: Against, opened: frozenset[str]) -> list[RedRow]:
    """Every row of the redline.

    Args:
        review: the review.
        against: what its changes are taken against.
        opened: the keys of the folds that stand open.
    """
    found = changes(review, against)
    rows = [*_head(review, found), *_body(review, found, against, opened)]
    if not found:
        note = nothing_changed(against)
        return [RedRow("note", (), note, Part.NOTE), *rows]
    return rows


# --- the head --------------------------------------------------------------------------------------------------


def _head(review: Review, found: Sequence[Change]) -> Iterator[RedRow]:
    """The headline, changed or not, and the other fields that were changed."""
    fields = {each.field: each for each in found if each.kind is ChangeKind.FIELD}
    title = fields.pop(FieldName.TITLE, None)
    became = tuple(block for block, ruling in review.rulings.items() if ruling.field is FieldName.TITLE)
    if title is not None:
        text, runs = _differing(title.before, title.after)
        yield RedRow(
            "headline", became, text, Part.HEADLINE, changes=(title,), runs=runs, facts=((_field_fact(title), 0),)
        )
    elif review.fields.get(FieldName.TITLE):
        yield RedRow("headline", became, review.fields[FieldName.TITLE], Part.HEADLINE)
    for name, change in fields.items():
        text, runs = _differing(change.before, change.after)
        key = f"field-{name.value if name else ''}"
        yield RedRow(key, (), text, Part.FIELD, changes=(change,), runs=runs, facts=((_field_fact(change), 0),))


def _field_fact(change: Change) -> str:
    name = field_name(change.field or FieldName.TITLE)
    if not change.before:
        words = QCoreApplication.translate("Changes", "{field} set")
    elif not change.after:
        words = QCoreApplication.translate("Changes", "{field} cleared")
    else:
        words = QCoreApplication.translate("Changes", "{field} changed")
    told = words.format(field=name)
    return told[:1].upper() + told[1:]


def _differing(before: str, after: str) -> tuple[str, tuple[Run, ...]]:
    """Two values as one text, what went struck and what came underlined: all of it one change."""
    text, runs = "", []
    for each in word_differences(before, after):
        if each.change is not Step.SAME:
            look = Look.REMOVED if each.change is Step.REMOVED else Look.ADDED
            runs.append(Run(len(text), len(text) + len(each.text), look, 0))
        text += each.text
    return text, tuple(runs)


# --- the body --------------------------------------------------------------------------------------------------


def _body(review: Review, found: Sequence[Change], against: Against, opened: frozenset[str]) -> Iterator[RedRow]:
    blocks = {block.id: block for block in review.page.blocks}
    of: dict[str, list[Change]] = {}
    for change in found:
        if change.block_ids:
            of.setdefault(change.block_ids[0], []).append(change)
    shown = (each for each in standing_order(review) if _is_shown(review, each, of))
    home = _stood_after(review)
    numbers = {passage.block_id: passage.number for passage in article(review).body if passage.part == 0}
    for gone, group in groupby(shown, key=lambda each: review.rulings[each].verdict is Verdict.REMOVE):
        run = [blocks[each] for each in group]
        if not gone:
            rows = (_passage(block, review.rulings[block.id], of.get(block.id, []), home) for block in run)
            yield from (replace(row, number=numbers.get(row.key)) for row in rows)
        elif against is Against.PAGE and len(run) >= FOLD_FROM:
            yield from _folded(run, of, opened)
        else:
            yield from (_gone(block, of[block.id]) for block in run)


def _is_shown(review: Review, block_id: str, of: dict[str, list[Change]]) -> bool:
    """Whether a block stands, or its going is a change."""
    return review.rulings[block_id].verdict is Verdict.KEEP or block_id in of


def _stood_after(review: Review) -> dict[str, str | None]:
    """For every block the kept one before it on the page; None where there is none."""
    found: dict[str, str | None] = {}
    last = None
    for block_id, ruling in review.rulings.items():
        found[block_id] = last
        if ruling.verdict is Verdict.KEEP:
            last = block_id
    return found


def _folded(run: Sequence[Block], of: dict[str, list[Change]], opened: frozenset[str]) -> Iterator[RedRow]:
    made = tuple(change for block in run for change in of[block.id])
    key = f"fold-{run[0].id}"
    is_open = key in opened
    ids = () if is_open else tuple(block.id for block in run)
    yield RedRow(key, ids, folded(made), Part.FOLD, changes=made, open=is_open)
    if is_open:
        yield from (_gone(block, of[block.id]) for block in run)


def _gone(block: Block, made: Sequence[Change]) -> RedRow:
    """A block that is left out, all of it struck."""
    run = Run(0, len(block.text), Look.REMOVED, 0)
    facts = tuple((fact(change, None), number) for number, change in enumerate(made))
    return RedRow(
        block.id,
        (block.id,),
        block.text,
        Part.GONE,
        block.kind,
        block.level,
        tuple(made),
        (run,),
        facts=((_block_name(block), -1), *facts),
        reason=made[0].reason,
        number=None if block.in_item else block.number,
    )


def _passage(block: Block, now: Ruling, made: Sequence[Change], home: dict[str, str | None]) -> RedRow:
    """A block that stands, with what went and came of its words."""
    text, runs, marks = _worded(block, now, made)
    shape = lines_of(block, now)[0].shape
    return RedRow(
        block.id,
        (block.id,),
        text,
        Part.PASSAGE,
        shape.kind,
        shape.level,
        tuple(made),
        runs,
        marks,
        ((_block_name(block), -1), *_facts(made, home)) if made else (),
    )


def _block_name(block: Block) -> str:
    return QCoreApplication.translate("Changes", "Block {0}").format(block.id[1:])


def _facts(made: Sequence[Change], home: dict[str, str | None]) -> Iterator[tuple[str, int]]:
    for number, change in enumerate(made):
        if change.kind is not ChangeKind.WORDS:
            yield fact(change, home.get(change.block_ids[0])), number
    reworded = sum(change.kind is ChangeKind.WORDS for change in made)
    if reworded:
        yield edits(reworded), -1


def _worded(block: Block, now: Ruling, made: Sequence[Change]) -> tuple[str, tuple[Run, ...], tuple[Mark, ...]]:
    """The wording with what went of the block's own put in before what came for it."""
    whole = next((at for at, each in enumerate(made) if each.kind is ChangeKind.KEPT), None)
    text, runs, marks = "", [], []
    for each in differences_of(block, now):
        start, end = len(text), len(text) + len(each.text)
        text += each.text
        if each.change is not Step.SAME:
            look = Look.REMOVED if each.change is Step.REMOVED else Look.ADDED
            runs.append(Run(start, end, look, _number_of(each, made)))
        elif whole is not None:
            runs.append(Run(start, end, Look.ADDED, whole))
        own = block.inline if now.text is None or each.change is Step.REMOVED else now.inline
        at = each.first if own is block.inline else each.second
        marks += [
            (max(one.start - at, 0) + start, min(one.end - at, len(each.text)) + start, one.mark)
            for one in own
            if one.start < at + len(each.text) and one.end > at
        ]
    return text, tuple(runs), tuple(marks)


def _number_of(each: Difference, made: Sequence[Change]) -> int:
    """Which change a difference is a part of."""
    for number, change in enumerate(made):
        if change.kind in {ChangeKind.WORDS, ChangeKind.SPLIT} and (
            change.first <= each.first <= change.first + len(change.before)
            and change.second <= each.second <= change.second + len(change.after)
        ):
            return number
    return -1
