"""The rows of the article: headline, dateline, passages."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from core.model import Block, BlockKind, FieldName, Inline, Passage, Review, Shape
from core.review import article, questions
from gui.flow import FlowRow, reads_right_to_left
from gui.flow.texts import Mark

DATELINE = (FieldName.BYLINE, FieldName.CREDIT, FieldName.DATE, FieldName.LANGUAGE)
"""The fields of the line under the headline, in their order."""
_BETWEEN = " · "


class Part(Enum):
    """What a row is of the article."""

    HEADLINE = "headline"
    DATELINE = "dateline"
    PASSAGE = "passage"


@dataclass(frozen=True)
class CopyRow(FlowRow):
    """One row of the article.

    Attributes:
        part: what it is.
        kind: of a passage, what its block is.
        level: heading level or list depth.
        continues: it follows its predecessor after a line break.
        marks: inline markup.
        question: the editor has yet to speak of it, and the proposal is in doubt.
        edited: the wording is the editor's.
        missing: what stands there, muted, while there is no text.
        from_right: it reads from the right whatever its own letters say; None leaves it to them.
        inline: the markup with its addresses.
        line: of a passage, which line of its first block's wording it begins with.
        found: what was found in it.
        number: of an item of a numbered list, the number it leaves with.
        figures: of an item among numbered ones, how many figures the longest number has at each depth, from the
            first to its own; none where all have bullets.
    """

    part: Part
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    continues: bool = False
    marks: tuple[Mark, ...] = ()
    question: bool = False
    edited: bool = False
    missing: str = ""
    from_right: bool | None = None
    inline: tuple[Inline, ...] = ()
    line: int = 0
    found: tuple[Mark, ...] = ()
    number: int | None = None
    figures: tuple[int, ...] = ()

    @property
    def shape(self) -> Shape:
        """Of a passage, what it is."""
        return Shape(self.kind, self.level, self.number)

    @property
    def passage(self) -> Passage:
        """Of a passage of the article, what it was made of."""
        first, *joined = self.block_ids
        return Passage(
            first,
            self.kind,
            self.text,
            self.level,
            self.continues,
            self.inline,
            self.edited,
            self.line,
            tuple(joined),
            self.number,
        )

    @property
    def takes_marks(self) -> bool:
        """Whether something of it can be bold, or a link."""
        return self.part is Part.PASSAGE and self.kind is not BlockKind.CODE


def copy_rows(review: Review) -> list[CopyRow]:
    """Every row of the article that ``review`` yields now."""
    return [*head_rows(review), *passage_rows(review)]


def head_rows(review: Review) -> list[CopyRow]:
    """The headline and the dateline."""
    return [_headline(review), _dateline(review)]


def passage_rows(review: Review) -> list[CopyRow]:
    """A row for each kept block."""
    asked = set(questions(review))
    return aligned([passage_row(passage, asked) for passage in article(review).body])


def aligned(rows: Sequence[CopyRow]) -> list[CopyRow]:
    """The rows with room for the longest number of each list, so that all its items begin below each other."""
    if all(row.number is None for row in rows):
        return [*rows]
    found: list[CopyRow] = []
    for is_item, group in groupby(rows, key=lambda row: row.kind is BlockKind.LIST_ITEM):
        together = list(group)
        found += _with_figures(together) if is_item else together
    return found


def _with_figures(rows: Sequence[CopyRow]) -> list[CopyRow]:
    longest: dict[int, int] = {}
    for row in rows:
        if row.number is not None:
            longest[row.level] = max(longest.get(row.level, 0), len(str(row.number)))
    if not longest:
        return [*rows]
    depths = {row.level: tuple(longest.get(depth, 0) for depth in range(1, max(row.level, 1) + 1)) for row in rows}
    return [replace(row, figures=depths[row.level]) for row in rows]


def paragraphs_with(blocks: Sequence[Block], places: Iterable[int]) -> tuple[Block, ...]:
    """The blocks at ``places`` and those of the same paragraphs: whether one continues hangs on its predecessors."""
    wanted: set[int] = set()
    for place in places:
        if place in wanted:
            continue
        first = last = place
        while first > 0 and _goes_on(blocks[first]):
            first -= 1
        while last + 1 < len(blocks) and _goes_on(blocks[last + 1]):
            last += 1
        wanted.update(range(first, last + 1))
    return tuple(blocks[place] for place in sorted(wanted))


def _goes_on(block: Block) -> bool:
    return block.continues or block.in_item


def passage_row(passage: Passage, asked: Container[str]) -> CopyRow:
    """The row of ``passage``; ``asked`` are the review's questions."""
    return CopyRow(
        key_of(passage.block_id, passage.part),
        (passage.block_id, *passage.joined),
        passage.text,
        Part.PASSAGE,
        passage.kind,
        passage.level,
        passage.continues,
        tuple((run.start, run.end, run.mark) for run in passage.inline),
        any(each in asked for each in (passage.block_id, *passage.joined)),
        passage.edited,
        inline=passage.inline,
        line=passage.part,
        number=passage.number,
    )


def key_of(block_id: str, line: int) -> str:
    """The key of the row of the passage that begins with this line of a block."""
    return f"{block_id}/{line}" if line else block_id


def _headline(review: Review) -> CopyRow:
    return CopyRow(
        Part.HEADLINE.value,
        _became(review, (FieldName.TITLE,)),
        review.fields.get(FieldName.TITLE, ""),
        Part.HEADLINE,
        missing=QCoreApplication.translate("CopyRow", "No headline"),
    )


def field_at(review: Review, character: int) -> FieldName:
    """The field that a character of the dateline belongs to; the byline where the line has no field at all."""
    found, at = FieldName.BYLINE, 0
    for name, shown in _shown(review):
        if at and character < at:
            break
        found, at = name, at + len(shown) + len(_BETWEEN)
    return found


def _shown(review: Review) -> list[tuple[FieldName, str]]:
    """The fields of the dateline that have a value, as they are written there."""
    values = [(name, review.fields[name]) for name in DATELINE if review.fields.get(name)]
    return [(name, _isolated(_readable_date(value) if name is FieldName.DATE else value)) for name, value in values]


def _dateline(review: Review) -> CopyRow:
    return CopyRow(
        Part.DATELINE.value,
        _became(review, DATELINE),
        _BETWEEN.join(shown for _name, shown in _shown(review)),
        Part.DATELINE,
        missing=QCoreApplication.translate("CopyRow", "No byline, date or credit"),
        from_right=reads_right_to_left(review.fields.get(FieldName.TITLE, "")),
    )


def _isolated(text: str) -> str:
    """``text`` kept from mixing with neighbours written the other way, as a Latin date beside an Arabic name."""
    return f"\u2068{text}\u2069"


def _became(review: Review, names: Container[FieldName]) -> tuple[str, ...]:
    """The blocks that became one of these fields."""
    return tuple(block for block, ruling in review.rulings.items() if ruling.field in names)


def _readable_date(value: str) -> str:
    """An ISO date as a person writes it; anything else as it is."""
    try:
        day = datetime.fromisoformat(value)
    except ValueError:
        return value
    pattern = QCoreApplication.translate("CopyRow", "d MMMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
