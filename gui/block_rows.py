"""What a block of the page looks like in any view of the page, as a value: its number, reason, words and signs."""

from collections.abc import Container
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.model import TOP, Block, BlockKind, FieldName, Judgement, Reason, Ruling, Verdict
from gui.counting import counted, percent
from gui.counting import times as how_often
from gui.flow import FlowRow
from gui.theme import glyph, label


@dataclass(frozen=True)
class BlockRow(FlowRow):
    """One block of the page.

    Attributes:
        number: the number an editor knows it by.
        kind: what it is.
        level: heading level or list depth.
        continues: it follows its predecessor after a line break.
        reason: why it is removed; None for a block that is kept or became a field.
        field: the field it became.
        chip: the glyph and words at the right; empty for a kept block.
        question: the editor has yet to speak of it, and the proposal is in doubt.
        settled: the editor has spoken of it.
        cuts: what of its text was cut from the article: from a character to one past the last.
        aside: words where a chip would stand, for a kept block that is told of; given up where there is no room.
        folded: it stands for a run of blocks.
        in_numbers: it is an item of a numbered list, or goes on in one.
        item: the number that a reader of the page saw before it.
    """

    number: int
    kind: BlockKind
    level: int = 0
    continues: bool = False
    reason: Reason | None = None
    field: FieldName | None = None
    chip: str = ""
    question: bool = False
    settled: bool = False
    aside: str = ""
    cuts: tuple[tuple[int, int], ...] = ()
    folded: bool = False
    in_numbers: bool = False
    item: int | None = None


def fold_row(first: Block, block_ids: tuple[str, ...], ruling: Ruling) -> BlockRow:
    """The row of a run of blocks of one fate: ``"▸ 38 blocks · navigation"``.

    Args:
        first: the first of them.
        block_ids: all of them, in page order.
        ruling: what holds for the first, and in verdict and reason for all.
    """
    removed = ruling.verdict is Verdict.REMOVE and ruling.field is None
    reason = (ruling.reason or Reason.JUNK) if removed else None
    fate = label(reason) if reason is not None else QCoreApplication.translate("BlockRow", "kept")
    words = QCoreApplication.translate("BlockRow", "{blocks} · {fate}")
    told = words.format(blocks=counted(len(block_ids), "{n} block", "{n} blocks"), fate=fate)
    return BlockRow(
        f"fold-{first.id}", block_ids, f"▸ {told}", number_of(first.id), BlockKind.PARAGRAPH, reason=reason, folded=True
    )


def block_row(  # noqa: PLR0913, PLR0917 - a row shows what was proposed, what holds and what is asked
    block: Block,
    ruling: Ruling | None,
    judgement: Judgement | None,
    questions: Container[str],
    times: int = 1,
    cuts: tuple[tuple[int, int], ...] = (),
) -> BlockRow:
    """The row of ``block``. One that nothing was proposed for is shown as a kept block in question.

    Args:
        block: the block.
        ruling: what holds for it.
        judgement: what was proposed for it.
        questions: the review's questions.
        times: how often its words stand on the page, in a repeated passage that an editor may have to decide on.
        cuts: what of its text was cut.
    """
    removed = ruling is not None and ruling.verdict is Verdict.REMOVE and ruling.field is None
    return BlockRow(
        block.id,
        (block.id,),
        block.text,
        number_of(block.id),
        block.kind,
        block.level,
        block.continues,
        (ruling.reason or Reason.JUNK) if ruling is not None and removed else None,
        ruling.field if ruling is not None else None,
        _chip(ruling, judgement) if ruling is not None else "",
        ruling is None or block.id in questions,
        ruling is not None and ruling.settled,
        _aside(ruling, times) if ruling is not None and ruling.verdict is Verdict.KEEP else "",
        cuts,
        in_numbers=block.number is not None,
        item=None if block.in_item else block.number,
    )


def number_of(block_id: str) -> int:
    """The number an editor sees for ``block_id``."""
    return int(block_id[1:])


def _chip(ruling: Ruling, judgement: Judgement | None) -> str:
    if ruling.verdict is Verdict.KEEP:
        return ""
    if ruling.field is not None:
        return QCoreApplication.translate("BlockRow", "→ {field}").format(field=_field_label(ruling.field))
    reason = ruling.reason or Reason.JUNK
    if reason is Reason.DUPLICATE and ruling.duplicate_of:
        return f"{glyph(reason)} {_copy_label(ruling.duplicate_of, judgement)}"
    return f"{glyph(reason)} {label(reason)}"


def _aside(ruling: Ruling, times: int) -> str:
    """What is told of a kept block: that it was moved, else that it stands on the page again."""
    if ruling.after == TOP:
        return f"↪ {QCoreApplication.translate('BlockRow', 'stands on top')}"
    if ruling.after is not None:
        return QCoreApplication.translate("BlockRow", "↪ stands after {0}").format(number_of(ruling.after))
    if times < 2:
        return ""
    words = QCoreApplication.translate("BlockRow", "stands {0}")
    return f"{glyph(Reason.DUPLICATE)} {words.format(how_often(times))}"


def _field_label(name: FieldName) -> str:
    return {
        FieldName.TITLE: QCoreApplication.translate("BlockRow", "headline"),
        FieldName.BYLINE: QCoreApplication.translate("BlockRow", "byline"),
        FieldName.DATE: QCoreApplication.translate("BlockRow", "date"),
        FieldName.CREDIT: QCoreApplication.translate("BlockRow", "credit"),
        FieldName.LANGUAGE: QCoreApplication.translate("BlockRow", "language"),
        FieldName.URL: QCoreApplication.translate("BlockRow", "address"),
    }[name]


def _copy_label(of: str, judgement: Judgement | None) -> str:
    alike = judgement.similarity if judgement is not None and judgement.duplicate_of == of else 1.0
    if alike >= 1:
        return QCoreApplication.translate("BlockRow", "copy of {0}").format(number_of(of))
    words = QCoreApplication.translate("BlockRow", "near copy of {0} · {1}")
    return words.format(number_of(of), percent(alike))
