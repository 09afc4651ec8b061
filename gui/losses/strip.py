"""A strip under the panes: blocks as chips in one row, the most telling first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QStyle, QWidget

from core.model import Review
from gui.controls import ElidingLabel, KeyButton, bold, key_text, menu_text
from gui.keymap import key_of, keymap
from gui.losses.chip import BlockChip, ChipWords
from gui.theme import Role, page_font, small_font, theme, watcher

_MARGIN = 12
_ABOVE = 15
_GAP = 10


@dataclass(frozen=True)
class StripWords:
    """What a strip says.

    Attributes:
        heading: before the chips.
        hint: what the chips are, and in which order.
        nothing: in place of the chips where a review has none.
        closed: in place of the chips where no page is open.
        more: of as many chips as do not fit.
        chip: what each chip says.
    """

    heading: str
    hint: str
    nothing: str
    closed: str
    more: Callable[[int], str]
    chip: ChipWords


class ChipStrip(QWidget):
    """Chips in one row, as many as fit; the others in a menu behind a count.

    Args:
        says: what it says.
        parent: the parent widget.

    Signals:
        blockClicked(str): go to this block.
        turnRequested(str): have this block the other way round.
    """

    blockClicked = Signal(str)
    turnRequested = Signal(str)

    def __init__(self, says: StripWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[BlockChip] = []
        self._says = says
        self._leads = "go.next_look"
        self._shown: tuple[str, tuple[tuple[str, tuple[str, ...]], ...]] | None = None
        self._heading = ElidingLabel(says.heading, font=lambda: bold(small_font()), parent=self)
        self._key = ElidingLabel(role=Role.MUTED, parent=self)
        self._current: str | None = None
        self._empty = ElidingLabel(role=Role.MUTED, parent=self)
        self.more = KeyButton(dense=True, parent=self)
        self.more.setMenu(QMenu(self))
        self.more.setAccessibleName(self.tr("More blocks"))
        self.more.hide()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(says.heading)
        self._name_key()
        keymap().changed.connect(self._name_key)
        watcher().changed.connect(self._place)

    def show_blocks(self, review: Review | None, blocks: Sequence[tuple[str, tuple[str, ...]]]) -> None:
        """Show ``blocks`` of ``review``, in their order, each with what is told of it; None for no review."""
        self._empty.set_text(self._says.nothing if review else self._says.closed)
        shown = (review.id, tuple(blocks)) if review else None
        if shown != self._shown or shown is None:
            self._shown = shown
            self._replace(review, blocks)
        self._place()

    def set_current(self, block_id: str | None) -> None:
        """Mark the chip of the current block, if it has one, and bring it into the row; None for no block."""
        before, self._current = self.current_chip(), block_id
        if self.current_chip() is not before:  # most blocks have none, and a step over them costs nothing
            self._place()

    def current_chip(self) -> BlockChip | None:
        """The chip of the current block."""
        return next((chip for chip in self.chips if chip.block_id == self._current), None)

    def led_to_by(self, command: str) -> None:
        """Say that ``command`` leads to the first chip."""
        if command != self._leads:
            self._leads = command
            self._name_key()

    def _name_key(self) -> None:
        """The key that steps through the blocks stands beside the heading; in its hint too."""
        key = key_text(key_of("go.next_look"))
        self._key.set_text(key_text(key_of(self._leads)))
        told = self.tr("{key} goes from one to the next.").format(key=key)
        self.setToolTip(f"{self._says.hint}. {told}" if key else self._says.hint)
        self._place()

    def _replace(self, review: Review | None, blocks: Sequence[tuple[str, tuple[str, ...]]]) -> None:
        """Make the chips anew; the focus stays in the strip if it was there."""
        had_focus = any(chip.words.hasFocus() or chip.turn.hasFocus() for chip in self.chips)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(review, *block) for block in blocks] if review else []
        self.more.raise_()  # after the chips, for the keys too
        if self.chips:
            self.setTabOrder(self.chips[-1].turn, self.more)
        if had_focus and self.chips:
            self.chips[0].words.setFocus()

    def _chip(self, review: Review, block_id: str, notes: tuple[str, ...]) -> BlockChip:
        chip = BlockChip(review, block_id, notes, self._says.chip, self)
        chip.clicked.connect(self.blockClicked)
        chip.turnRequested.connect(self.turnRequested)
        return chip

    def wanted_width(self) -> int:
        """How wide it would be with every chip in full, in pixels."""
        chips = sum(chip.sizeHint().width() + _GAP for chip in self.chips)
        return _MARGIN + self._heading.sizeHint().width() + _GAP + self._key_width() + chips + _MARGIN

    def _key_width(self) -> int:
        """Room that the key takes beside the heading, in pixels."""
        return self._key.sizeHint().width() + _GAP if self._key.text() else 0

    def sizeHint(self) -> QSize:
        """One row of chips with air above and below."""
        return QSize(400, QFontMetrics(small_font()).height() + 12 + 2 * _ABOVE)

    def minimumSizeHint(self) -> QSize:
        """The same height at any width."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many chips as fit now."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self.updateGeometry()
        left = self._set(self._heading, _MARGIN, self._heading.sizeHint().width()) + _GAP
        self._set(self._empty, left, self.width() - left - _MARGIN)
        self._empty.setVisible(not self.chips)
        self._key.setVisible(bool(self.chips and self._key.text()))
        if self.chips and self._key.text():
            left = self._set(self._key, left, self._key.sizeHint().width()) + _GAP
        first, widths = self._part(left)
        shown = dict(zip(self.chips[first:], widths, strict=False))
        for chip in self.chips:
            chip.set_current(chip.block_id == self._current)
            chip.setVisible(chip in shown)
            if chip in shown:
                left = self._set(chip, left, shown[chip]) + _GAP
        self._offer_rest([chip for chip in self.chips if chip not in shown], left)
        self.update()

    def _part(self, left: int) -> tuple[int, list[int]]:
        """Which chip comes first, and how wide it and those after it are: as many as fit, the current among them."""
        chip = self.current_chip()
        wanted = self.chips.index(chip) if chip is not None else 0
        first, widths = 0, self._fitting(left, 0)
        while widths and first + len(widths) <= wanted:
            first += len(widths)
            widths = self._fitting(left, first)
        return first, widths

    def _fitting(self, left: int, first: int) -> list[int]:
        """The widths of the chips from ``first`` on that fit from ``left`` on: each its own, the last what remains."""
        end = self.width() - _MARGIN
        widths: list[int] = []
        for place, chip in enumerate(self.chips[first:], first):
            is_last = place == len(self.chips) - 1 and not first
            room = end - left - (0 if is_last else self._more_width() + _GAP)
            if room < chip.least_width():
                break
            widths.append(min(room, chip.sizeHint().width()))
            left += widths[-1] + _GAP
        return widths

    def _more_width(self) -> int:
        """Room kept for the count of the others."""
        return QFontMetrics(page_font()).horizontalAdvance("+00 ▾") + 28

    def _offer_rest(self, rest: Sequence[BlockChip], left: int) -> None:
        self.more.setVisible(bool(rest))
        if not rest:
            return
        wording = self._says.more(len(rest))
        self.more.set_wording(f"+{len(rest)} ▾", hint=wording)
        self.more.setAccessibleName(wording)
        self._set(self.more, left, self._more_width())
        menu = self.more.menu()
        menu.clear()
        for chip in rest:
            action = menu.addAction(menu_text(chip.text()))
            action.triggered.connect(lambda _checked, block_id=chip.block_id: self.blockClicked.emit(block_id))

    def _set(self, widget: QWidget, left: int, width: int) -> int:
        """Set ``widget`` ``left`` pixels from the beginning of the strip, in its middle; returns where it ends."""
        height = widget.sizeHint().height()
        box = QRect(QPoint(left, (self.height() - height) // 2), QSize(max(0, width), height))
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
        return left + max(0, width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint paper."""
        QPainter(self).fillRect(self.rect(), theme().colour(Role.PANEL))
