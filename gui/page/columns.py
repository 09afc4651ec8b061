"""Where the parts of a block's row stand: number, text, chip."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from gui.theme import page_font, small_font

EDGE = 3
GAP = 12
MARGIN = 8
ABOVE = 5
BELOW = 5
_LEAST_TEXT = 44
_MOST_TEXT = 60


@dataclass(frozen=True)
class Columns:
    """The columns of rows ``width`` pixels wide whose numbers have up to ``digits`` digits.

    The chip column is as wide as the longest usual chip, and it is left free beside every row: text is not set anew
    when a block is removed. Where that leaves too little for the text, the text has the whole width, and a chip stands
    at the end of its last line where that leaves room, else on a line of its own.
    """

    width: int
    digits: int

    @cached_property
    def _small(self) -> QFontMetrics:
        return QFontMetrics(small_font())

    @cached_property
    def _character(self) -> float:
        metrics = QFontMetrics(page_font())
        sample = "the quick brown fox jumps over a lazy dog"
        return metrics.horizontalAdvance(sample) / len(sample)

    @cached_property
    def mark_width(self) -> int:
        """Room for a question mark or a tick left of the number."""
        return self._small.horizontalAdvance("✓") + 2

    @cached_property
    def text_left(self) -> int:
        """Where text begins."""
        number = self.digits * self._small.horizontalAdvance("0")
        return max(EDGE + 5 + self.mark_width + number + 9, 41)

    @cached_property
    def chip_width(self) -> int:
        """Room for a chip."""
        return self._small.horizontalAdvance("⧉ near copy of 00 · 00%") + 2 * MARGIN

    @cached_property
    def chip_height(self) -> int:
        """Height of a chip."""
        return self._small.height() + 3

    @cached_property
    def stacked(self) -> bool:
        """Whether chips stand at the end of the text or under it because there is no room beside it."""
        return self._beside < _LEAST_TEXT * self._character

    @cached_property
    def _beside(self) -> int:
        return self.width - self.text_left - GAP - self.chip_width - MARGIN

    @cached_property
    def text_width(self) -> int:
        """The measure of the text: up to 60 characters."""
        room = self.width - self.text_left - MARGIN if self.stacked else self._beside
        return max(min(room, round(_MOST_TEXT * self._character)), 40)

    @cached_property
    def line(self) -> int:
        """Height of a line of plain text."""
        return QFontMetrics(page_font()).height()

    @cached_property
    def characters(self) -> float:
        """How many characters a line holds, more or less."""
        return max(self.text_width / self._character, 1.0)

    def mark(self, line: int) -> QRect:
        """Where the mark stands, in a row whose first line is ``line`` high."""
        return QRect(EDGE + 3, ABOVE, self.mark_width, line)

    def number(self, line: int) -> QRect:
        """Where the number stands."""
        left = EDGE + 3 + self.mark_width
        return QRect(left, ABOVE, self.text_left - 9 - left, line)

    def ends_line(self, wanted: int, used: int) -> bool:
        """Whether a chip ``wanted`` wide has room on a last line of which ``used`` pixels are taken."""
        return used + GAP + wanted <= self.width - self.text_left - MARGIN

    def chip(self, wanted: int, line: int, text_height: int) -> QRect:
        """Where a chip stands that would like to be ``wanted`` wide: beside the first line, or under the text."""
        if self.stacked:
            width = min(wanted, self.width - self.text_left - MARGIN)
            return QRect(self.width - MARGIN - width, ABOVE + text_height + 4, width, self.chip_height)
        width = min(wanted, self.chip_width)
        top = ABOVE + (line - self.chip_height) // 2
        return QRect(self.width - MARGIN - width, max(top, 3), width, self.chip_height)
