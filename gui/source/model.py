"""The rows of a source, made when they are asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import overload

from PySide6.QtCore import QCoreApplication

from core.model import Medium, Reason, Review, Ruling, Verdict
from core.review import describe, questions
from gui.flow import FlowModel, FlowRow
from gui.source.colouring import Coloured, Run
from gui.source.lines import Lines, lines_of
from gui.source.places import Places


@dataclass(frozen=True)
class Stretch:
    """What stands in a row of one block, counted from the row's first character.

    Attributes:
        start: its first character in the row.
        end: one past its last.
        block_id: the block.
        begins: the block begins here, and not in a row before.
        reason: why the block is removed; None where it is kept or became a field.
        question: the editor has yet to speak of the block.
    """

    start: int
    end: int
    block_id: str
    begins: bool
    reason: Reason | None
    question: bool


@dataclass(frozen=True)
class SourceRow(FlowRow):
    """One line of the source, or a part of a long one; ``text`` is exactly what stands there, line break included.

    Attributes:
        line: the line's number; 0 where the row goes on with the line before.
        first: where the row begins in the page's text.
        stretches: what stands in it of which block, in order.
    """

    line: int
    first: int
    stretches: tuple[Stretch, ...] = ()


class _Rows(Sequence[SourceRow]):
    """The rows, each made anew whenever it is asked for: a long page has hundreds of thousands."""

    def __init__(self, model: "SourceModel") -> None:
        self._model = model

    def __len__(self) -> int:
        return len(self._model.lines)

    @overload
    def __getitem__(self, at: int) -> SourceRow: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[SourceRow]: ...
    def __getitem__(self, at: int | slice) -> SourceRow | Sequence[SourceRow]:
        if isinstance(at, slice):
            return [self._model.row(each) for each in range(*at.indices(len(self)))]
        return self._model.row(at if at >= 0 else len(self) + at)


class SourceModel(FlowModel[SourceRow]):
    """The lines of the page of the review it shows; which block stands where is brought later.

    Attributes:
        lines: the rows as places in the text.
        places: which block stands where, as far as that is known.
        markup: where markup stands, as far as that is known; None for pages without, and until then.
    """

    def __init__(self) -> None:
        super().__init__()
        self._nothing = self.lines = Lines("", [], [])
        self.places = Places()
        self.markup: Coloured | None = None
        self._review: Review | None = None
        self._asked: frozenset[str] = frozenset()
        self._lazy = _Rows(self)

    @property
    def rows(self) -> Sequence[SourceRow]:
        """The rows, in order."""
        return self._lazy

    @property
    def review(self) -> Review | None:
        """The review shown."""
        return self._review

    @property
    def is_text(self) -> bool:
        """Whether the page is text without markup."""
        return self._review is not None and self._review.page.medium is Medium.TEXT

    def show(self, review: Review | None) -> None:
        """Show the source of another review, or none."""
        self.show_text(review.page.text if review is not None else "", review)

    def show_text(self, text: str, review: Review | None) -> None:
        """Show any text in which blocks of ``review`` stand."""
        self.beginResetModel()
        self._review = review
        self._asked = frozenset(questions(review) if review is not None else ())
        self.lines = lines_of(text) if text else self._nothing
        self.places, self.markup = Places(), None
        self.endResetModel()

    def update(self, review: Review) -> None:
        """The same review some decisions later."""
        self._review = review
        self._asked = frozenset(questions(review))

    def take(self, places: Places, markup: Coloured | None) -> None:
        """Know which block stands where, and where markup does."""
        self.places, self.markup = places, markup

    def row_of(self, block_id: str) -> int | None:
        """The row that a block begins in; None where it has no place."""
        extent = self.places.extent(block_id)
        return self.lines.row_at(extent[0]) if extent is not None else None

    def rows_of(self, block_id: str) -> range:
        """The rows from a block's first to its last; none where it has no place."""
        extent = self.places.extent(block_id)
        if extent is None:
            return range(0)
        return range(self.lines.row_at(extent[0]), self.lines.row_at(max(extent[0], extent[1] - 1)) + 1)

    def row(self, number: int) -> SourceRow:
        """The row with this number, from 0."""
        start, end = self.lines.span(number)
        stretches = tuple(self._stretches(start, end))
        blocks = tuple(dict.fromkeys(each.block_id for each in stretches))
        return SourceRow(f"r{number}", blocks, self.lines.text[start:end], self.lines.number(number), start, stretches)

    def runs(self, row: SourceRow) -> Sequence[Run]:
        """What of the row is set as what, as far as that is known."""
        return self.markup.runs(row.first, row.first + len(row.text)) if self.markup is not None else ()

    def spoken(self, row: SourceRow) -> str:
        """The line's number, what becomes of the blocks in it, and its text."""
        told = [describe(self._review, each) for each in row.block_ids] if self._review is not None else []
        line = QCoreApplication.translate("SourceModel", "Line {0}").format(row.line) if row.line else ""
        return ". ".join(filter(None, (line, *told, row.text.strip())))

    def _stretches(self, start: int, end: int) -> list[Stretch]:
        rulings: Mapping[str, Ruling] = self._review.rulings if self._review is not None else {}
        return [
            Stretch(
                max(low, start) - start,
                min(high, end) - start,
                block,
                self.places.of[block][0][0] == low >= start,
                _reason(rulings.get(block)),
                block in self._asked,
            )
            for low, high, block in self.places.within(start, end)
        ]


def _reason(ruling: Ruling | None) -> Reason | None:
    if ruling is None or ruling.verdict is Verdict.KEEP or ruling.field is not None:
        return None
    return ruling.reason or Reason.JUNK
