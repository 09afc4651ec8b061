"""The strip under the panes: what the article would lose, most like an article first."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QStyle, QWidget

from core.model import Review
from core.review import Loss, would_lose
from gui.controls import ElidingLabel, KeyButton, bold, menu_text
from gui.counting import counted
from gui.losses.chip import LossChip
from gui.theme import Role, page_font, small_font, theme, watcher

_MARGIN = 12
_ABOVE = 15
_GAP = 10


class LossStrip(QWidget):
    """Chips in one row, as many as fit; the others in a menu behind a count.

    Signals:
        blockClicked(str): go to this block.
        keepRequested(str): keep this block after all.
    """

    blockClicked = Signal(str)
    keepRequested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[LossChip] = []
        self._shown: tuple[str, tuple[Loss, ...]] | None = None
        self._heading = ElidingLabel(self.tr("You would lose"), font=lambda: bold(small_font()), parent=self)
        self._empty = ElidingLabel(role=Role.MUTED, parent=self)
        self.more = KeyButton(dense=True, parent=self)
        self.more.setMenu(QMenu(self))
        self.more.hide()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("You would lose"))
        self.setToolTip(self.tr("Removed blocks most like an article, most likely first"))
        watcher().changed.connect(self._place)
        self.show_losses(None, ())

    def show_review(self, review: Review | None) -> None:
        """Show what ``review`` would lose as it stands; None for no review."""
        self.show_losses(review, would_lose(review) if review else ())

    def show_losses(self, review: Review | None, losses: Sequence[Loss]) -> None:
        """Show ``losses`` of ``review``, in their order, most like an article first."""
        self._empty.set_text(
            self.tr("Nothing like an article would be lost.")
            if review
            else self.tr("Removed blocks most like an article stand here once a page is open.")
        )
        shown = (review.id, tuple(losses)) if review else None
        if shown != self._shown or shown is None:
            self._shown = shown
            self._replace(review, losses)
        self._place()

    def _replace(self, review: Review | None, losses: Sequence[Loss]) -> None:
        """Make the chips anew; the focus stays in the strip if it was there."""
        had_focus = any(chip.words.hasFocus() or chip.keep.hasFocus() for chip in self.chips)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(review, loss) for loss in losses] if review else []
        self.more.raise_()  # after the chips, for the keys too
        if self.chips:
            self.setTabOrder(self.chips[-1].keep, self.more)
        if had_focus and self.chips:
            self.chips[0].words.setFocus()

    def _chip(self, review: Review, loss: Loss) -> LossChip:
        chip = LossChip(review, loss, self)
        chip.clicked.connect(self.blockClicked)
        chip.keepRequested.connect(self.keepRequested)
        return chip

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
        shown = self._fitting(left)
        for place, chip in enumerate(self.chips):
            chip.setVisible(place < len(shown))
            if place < len(shown):
                left = self._set(chip, left, shown[place]) + _GAP
        self._offer_rest(self.chips[len(shown) :], left)
        self.update()

    def _fitting(self, left: int) -> list[int]:
        """The widths of the chips that fit from ``left`` on: each its own, the last what remains."""
        end = self.width() - _MARGIN
        widths: list[int] = []
        for place, chip in enumerate(self.chips):
            is_last = place == len(self.chips) - 1
            room = end - left - (0 if is_last else self._more_width() + _GAP)
            if room < chip.least_width():
                break
            widths.append(min(room, chip.sizeHint().width()))
            left += widths[-1] + _GAP
        return widths

    def _more_width(self) -> int:
        """Room kept for the count of the others."""
        return QFontMetrics(page_font()).horizontalAdvance("+00 ▾") + 28

    def _offer_rest(self, rest: Sequence[LossChip], left: int) -> None:
        self.more.setVisible(bool(rest))
        if not rest:
            return
        wording = counted(len(rest), "{n} more block the article would lose", "{n} more blocks the article would lose")
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
