"""One pair of a comparison: what two copies say in the same place, side by side or one above the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from gui.controls import fill_round
from gui.resolver.items import Piece
from gui.resolver.setting import GAP, INSET, SetPassage, column_width, set_passage, stands_beside
from gui.theme import Role, theme, watcher

_AROUND = 5
_BAR = 3
_WIDTHS_KEPT = 3


@dataclass(frozen=True)
class Cell:
    """One copy's side of a pair.

    Attributes:
        beside: what stands in its column; where only one of two cells has something, it takes the whole width.
        stacked: what stands where there are no columns; nothing where that would say nothing.
        block_ids: the blocks it shows; none where the copy lacks the passage.
    """

    beside: Sequence[Piece]
    stacked: Sequence[Piece]
    block_ids: tuple[str, ...]


class PairView(QAbstractButton):
    """A pair as a button that leads to its blocks: to that under the mouse, by keys to that of the other copy.

    Args:
        cells: one for each of the two copies.
        name: all of it as a screen reader says it.
        hint: what differs, in words.
        parent: the parent widget.

    Signals:
        chosen(str): go to this block.
    """

    chosen = Signal(str)

    def __init__(self, cells: Sequence[Cell], name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = tuple(cells)
        self._current: str | None = None
        self._set: dict[int, list[SetPassage]] = {}
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)
        watcher().changed.connect(self._forget)

    def cells(self) -> tuple[Cell, ...]:
        """What it shows."""
        return self._cells

    def set_current(self, block_id: str | None) -> None:
        """Mark the side that shows ``block_id``, if one does."""
        here = block_id if any(block_id in cell.block_ids for cell in self._cells) else None
        if here != self._current:
            self._current = here
            self.update()

    def _forget(self) -> None:
        self._set.clear()
        self._heights.clear()
        self.updateGeometry()
        self.update()

    # --- where things stand ----------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of what it shows at ``width`` pixels."""
        if width not in self._heights:
            self._heights[width] = max((box.bottom() + 1 for _, box in self._boxes(width)), default=0) + _AROUND
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """A comfortable width."""
        return QSize(260, self.heightForWidth(260))

    def minimumSizeHint(self) -> QSize:
        """It can wrap into very little."""
        return QSize(60, 20)

    def _passages(self, width: int) -> list[SetPassage]:
        """What each cell shows, set for a pair ``width`` pixels wide; kept, as Qt asks of some widths over and over."""
        if width not in self._set:
            if len(self._set) >= _WIDTHS_KEPT:
                self._set.clear()
            column = self._column(width) - INSET
            shown = [cell.beside if self._is_beside(width) else cell.stacked for cell in self._cells]
            self._set[width] = [set_passage(pieces, column) for pieces in shown]
        return self._set[width]

    def _is_beside(self, width: int) -> bool:
        return sum(bool(cell.beside) for cell in self._cells) > 1 and stands_beside(width)

    def _column(self, width: int) -> int:
        return column_width(width) if self._is_beside(width) else width

    def _boxes(self, width: int) -> list[tuple[int, QRect]]:
        """Each cell that shows something, by its number, and where it stands, left to right."""
        found: list[tuple[int, QRect]] = []
        left, top = 0, _AROUND
        column = self._column(width)
        for number, passage in enumerate(self._passages(width)):
            if not passage.layout.text():
                continue
            found.append((number, QRect(left, top, column, passage.height)))
            if self._is_beside(width):
                left += column + GAP
            else:
                top += passage.height + _AROUND
        return found

    def _placed(self) -> list[tuple[int, QRect]]:
        """The boxes where they stand now, mirrored with the window."""
        towards, outer = self.layoutDirection(), self.rect()
        return [(number, QStyle.visualRect(towards, outer, box)) for number, box in self._boxes(self.width())]

    # --- what leads where ------------------------------------------------------------------------------------

    def block_at(self, where: QPoint) -> str | None:
        """The first block of the side under ``where``; of the other side where it is empty, or both stand there."""
        placed = self._placed()
        under = [number for number, box in placed if self._reach(box).contains(where)]
        if not under:
            return None
        ids = self._cells[under[0]].block_ids
        return ids[0] if ids and len(placed) > 1 else self.other_block()

    def _reach(self, box: QRect) -> QRect:
        """A column can be clicked all the way down."""
        return QRect(box.left(), 0, box.width(), self.height()) if self._is_beside(self.width()) else box

    def other_block(self) -> str | None:
        """A block of the side that the editor is not on."""
        sides = [cell.block_ids for cell in self._cells if cell.block_ids]
        others = [ids for ids in sides if self._current not in ids]
        return (others or sides)[0][0] if sides else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click leads to the block under the mouse."""
        pressed = self.isDown()
        super().mouseReleaseEvent(event)
        block_id = self.block_at(event.position().toPoint())
        if pressed and event.button() == Qt.MouseButton.LeftButton and block_id:
            self.chosen.emit(block_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space lead to the other copy's block."""
        block_id = self.other_block()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and block_id:
            self.chosen.emit(block_id)
        else:
            super().keyPressEvent(event)

    # --- painting --------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the passages, the bar of the one that is current, and the frame of the focus."""
        painter = QPainter(self)
        now = theme()
        painter.fillRect(0, 0, self.width(), 1, now.colour(Role.HAIRLINE))
        mirrored = self.isRightToLeft()
        passages, placed = self._passages(self.width()), self._placed()
        alone = len(placed) == 1
        for number, box in placed:
            if self._current is not None and (alone or self._current in self._cells[number].block_ids):
                left = box.right() - _BAR + 1 if mirrored else box.left()
                fill_round(painter, QRect(left, box.top() + 1, _BAR, box.height()), now.colour(Role.ACCENT), radius=1)
            left = box.left() + (0 if mirrored else INSET)
            passages[number].draw(painter, left, box.top(), now.colour(Role.INK))
        if self.hasFocus():
            painter.setPen(QPen(now.colour(Role.ACCENT), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 2, -1, -2), 3, 3)
