"""One block of a strip: a button that goes to it, and a smaller one that has it the other way round."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStyle, QWidget

from core.model import Review
from gui.controls import (
    block_name,
    block_number,
    block_of,
    draw_line,
    fill_round,
    line_width,
    line_width_of,
    text_line,
    tip,
)
from gui.counting import separated
from gui.losses.excerpt import excerpt
from gui.theme import Role, page_font, small_font, theme
from gui.translating import translated

_PADDING = 10
_BAR = 3
"""Pixels that the bar of the current block is wide."""
_LEAST = 24
_MOST = 64
_SHOWN_ON_THE_CHIP = {
    QEvent.Type.FocusIn,
    QEvent.Type.FocusOut,
    QEvent.Type.Enter,
    QEvent.Type.Leave,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
}


@dataclass(frozen=True)
class ChipWords:
    """What a chip says besides the words of its block, ``{block}`` standing for its name.

    Attributes:
        sign: on the smaller button: ``"+"`` or ``"−"``.
        go: what the larger button does.
        turn: what the smaller button does.
    """

    sign: str
    go: str
    turn: str


class BlockChip(QWidget):
    """A block as a chip.

    Args:
        review: the review it belongs to.
        block_id: the block.
        notes: what is told of it, the most telling first.
        says: what the chip says.
        parent: the parent widget.

    Signals:
        clicked(str): go to the block.
        turnRequested(str): keep what is removed, remove what is kept.
    """

    clicked = Signal(str)
    turnRequested = Signal(str)

    def __init__(
        self, review: Review, block_id: str, notes: Sequence[str], says: ChipWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.block_id = block_id
        block = block_of(review, block_id)
        text = block.text if block else ""
        told = separated([translated(note) for note in notes])
        self.words = _Words(block_number(block_id), excerpt(text, notes), told, self)
        self.words.clicked.connect(lambda: self.clicked.emit(self.block_id))
        self.turn = _Turn(says.sign, self)
        self.turn.clicked.connect(lambda: self.turnRequested.emit(self.block_id))
        self._is_current = False
        self._go_there = says.go.format(block=block_name(block_id))
        self._tell(text, told, says)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(self.words, 1)
        row.addWidget(self.turn)

    def _tell(self, text: str, told: str, says: ChipWords) -> None:
        name = block_name(self.block_id)
        self.words.setAccessibleName(self._go_there)
        self.words.setAccessibleDescription(f"{told}: {text}" if told else text)
        lead = f"{name} · {told}\n" if told else f"{name}\n"
        self.words.setToolTip(tip(lead + text))
        turn = says.turn.format(block=name)
        self.turn.setAccessibleName(turn)
        self.turn.setToolTip(tip(turn))

    def set_current(self, on: bool) -> None:
        """Mark the block as the current one, for the eye and for a screen reader."""
        if on != self._is_current:
            self._is_current = on
            told = self.tr("{name}, current").format(name=self._go_there) if on else self._go_there
            self.words.setAccessibleName(told)
            self.update()

    def text(self) -> str:
        """What the chip says, before it is elided."""
        return self.words.whole()

    def least_width(self) -> int:
        """The width, in pixels, under which the chip says too little."""
        return min(self.sizeHint().width(), line_width_of(_LEAST, small_font()) + self.turn.sizeHint().width())

    def sizeHint(self) -> QSize:
        """Room for the text, up to a comfortable width."""
        hint = self.words.sizeHint()
        turn = self.turn.sizeHint().width()
        return QSize(min(hint.width() + turn, line_width_of(_MOST, small_font()) + turn) + 2, hint.height() + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box round both buttons."""
        now = theme()
        focused = self.words.hasFocus() or self.turn.hasFocus()
        edge = Role.ACCENT if focused or self._is_current else Role.MUTED if self.underMouse() else Role.EDGE
        ground = Role.SELECTION if self._is_current or self.words.isDown() else Role.PANEL
        painter = QPainter(self)
        fill_round(painter, self.rect(), now.colour(ground), now.colour(edge))
        if self._is_current:  # a bar at its beginning, so that colour alone tells nothing
            bar = QRect(3, 6, _BAR, self.height() - 12)
            fill_round(
                painter,
                QStyle.visualRect(self.layoutDirection(), self.rect(), bar),
                now.colour(Role.ACCENT),
                radius=1.5,
            )


class _Button(QAbstractButton):
    """A button inside the chip. Enter presses it too; its state shows on the chip's box."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chip = parent
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in _SHOWN_ON_THE_CHIP:
            self._chip.update()
        return super().event(event)


class _Words(_Button):
    """Number and excerpt, then what would be missed in the ink of a question."""

    def __init__(self, number: int, quote: str, missed: str, parent: QWidget) -> None:
        super().__init__(parent)
        # The mark and the isolates keep the number first whatever direction the excerpt reads in.
        mark = "\u200f" if self.isRightToLeft() else "\u200e"
        self._quote = f"{mark}{number} · \u2068{quote}\u2069"
        self._missed = missed
        self.setText(f"{number} · {quote}")

    def whole(self) -> str:
        return f"{self.text()} {self._missed}".strip()

    def sizeHint(self) -> QSize:
        width = line_width(self._quote, small_font()) + self._missed_width() + _PADDING + 6
        return QSize(width, QFontMetrics(small_font()).height() + 10)

    def _missed_width(self) -> int:
        return line_width(f" {self._missed}", small_font()) if self._missed else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Both parts are elided before either is left out: the words give way first, to about half the room."""
        room = self.width() - _PADDING - 4
        quote = text_line(self._quote, small_font(), max(room - self._missed_width(), room * 3 // 5))
        width = line_width(quote, small_font())
        painter = QPainter(self)
        self._draw(painter, _PADDING, width, quote, Role.INK)
        gap = line_width(" ", small_font())
        self._draw(painter, _PADDING + width + gap, room - width - gap, self._missed, Role.QUESTION_INK)

    def _draw(self, painter: QPainter, start: int, width: int, text: str, role: Role) -> None:
        mirrored = self.isRightToLeft()
        box = QRect(self.width() - start - width if mirrored else start, 0, width, self.height())
        draw_line(painter, box, text, small_font(), theme().colour(role), from_right=mirrored)


class _Turn(_Button):
    """A plus or a minus: have this block the other way round."""

    def __init__(self, sign: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(sign)

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(page_font()).height() + 6, QFontMetrics(small_font()).height() + 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        now = theme()
        lit = self.underMouse() or self.hasFocus()
        if lit:
            fill_round(painter, self.rect().adjusted(2, 3, -2, -3), now.colour(Role.SELECTION), radius=4)
        painter.setFont(page_font())
        painter.setPen(now.colour(Role.ACCENT if lit else Role.MUTED))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
