"""The two strips under the panes: what may have been left in, and what the article would lose."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QStyle, QWidget

from core.model import Review
from core.review import Leftover, Loss, second_looks
from gui.counting import counted
from gui.losses.chip import ChipWords
from gui.losses.strip import ChipStrip, StripWords
from gui.theme import Role, theme, watcher


class LossStrip(ChipStrip):
    """The removed blocks most like an article, most likely first.

    Signals:
        keepRequested(str): keep this block after all.
    """

    keepRequested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_words_of_losses(), parent)
        self.turnRequested.connect(self.keepRequested)
        self.show_losses(None, ())

    def show_review(self, review: Review | None) -> None:
        """Show what ``review`` would lose as it stands; None for no review."""
        found = second_looks(review) if review else ()
        self.show_losses(review, [each for each in found if isinstance(each, Loss)])

    def show_losses(self, review: Review | None, losses: Sequence[Loss]) -> None:
        """Show ``losses`` of ``review``, in their order, most like an article first."""
        self.show_blocks(review, [(loss.block_id, loss.calls) for loss in losses])


class LeftoverStrip(ChipStrip):
    """The kept blocks that look like boilerplate, most suspicious first; hidden where there are none.

    Signals:
        removeRequested(str): remove this block.
        changed(): there are other chips, which want another width.
        emptied(): its last chip went while it had the keys.
    """

    removeRequested = Signal(str)
    changed = Signal()
    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_words_of_leftovers(), parent)
        self.turnRequested.connect(self.removeRequested)
        self.show_leftovers(None, ())

    def show_review(self, review: Review | None) -> None:
        """Show what may have been left in ``review`` as it stands; None for no review."""
        found = second_looks(review) if review else ()
        self.show_leftovers(review, [each for each in found if isinstance(each, Leftover)])

    def show_leftovers(self, review: Review | None, found: Sequence[Leftover]) -> None:
        """Show what was found in ``review``, in its order."""
        focused = QApplication.focusWidget()
        had_keys = focused is not None and self.isAncestorOf(focused)
        self.show_blocks(review, [(each.block_id, each.why[:1]) for each in found])
        self.setVisible(bool(self.chips))
        if had_keys and not self.chips:
            self.emptied.emit()  # by itself the focus would go to whatever box comes next
        self.changed.emit()


class StripRow(QWidget):
    """Both strips in one row, in the order in which they are walked: what was left in is oftener wrong.

    It takes the room that its chips want, at most half.

    Args:
        left_in: the one strip.
        losses: the other.
        parent: the parent widget.
    """

    def __init__(self, left_in: LeftoverStrip, losses: LossStrip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._losses, self._left_in = losses, left_in
        for strip in (left_in, losses):
            strip.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTabOrder(left_in.more, losses)
        left_in.changed.connect(self._share)
        watcher().changed.connect(self._place)  # another font asks for another height

    def sizeHint(self) -> QSize:
        """As high as a strip."""
        return self._losses.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The same height at any width."""
        return self._losses.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._place()

    def _share(self) -> None:
        """One key leads to whichever strip is walked first, another to the second."""
        self._losses.led_to_by("go.other_look" if self._left_in.chips else "go.next_look")
        self._place()

    def _place(self) -> None:
        self.updateGeometry()
        whole = self.rect()
        wanted = self._left_in.wanted_width() if self._left_in.chips else 0
        width = min(wanted, max(whole.width() // 2, whole.width() - self._losses.wanted_width()))
        first, second = whole.adjusted(0, 0, width - whole.width(), 0), whole.adjusted(width, 0, 0, 0)
        for strip, box in ((self._left_in, first), (self._losses, second)):
            strip.setGeometry(QStyle.visualRect(self.layoutDirection(), whole, box))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint paper."""
        QPainter(self).fillRect(self.rect(), theme().colour(Role.PANEL))


def _words_of_losses() -> StripWords:
    return StripWords(
        heading=_of_losses("You would lose"),
        hint=_of_losses("Removed blocks most like an article, most likely first"),
        nothing=_of_losses("Nothing like an article would be lost."),
        closed=_of_losses("Removed blocks most like an article stand here once a page is open."),
        more=_more_losses,
        chip=ChipWords("+", _of_losses("Go to {block}, removed"), _of_losses("Keep {block}")),
    )


def _words_of_leftovers() -> StripWords:
    return StripWords(
        heading=_of_leftovers("Left in?"),
        hint=_of_leftovers("Kept blocks that look like none of an article, most suspicious first"),
        nothing="",
        closed="",
        more=_more_leftovers,
        chip=ChipWords("−", _of_leftovers("Go to {block}, kept"), _of_leftovers("Remove {block}")),
    )


def _of_losses(text: str) -> str:
    return str(QCoreApplication.translate("LossStrip", text))


def _of_leftovers(text: str) -> str:
    return str(QCoreApplication.translate("LeftoverStrip", text))


def _more_losses(count: int) -> str:
    return counted(count, "{n} more block the article would lose", "{n} more blocks the article would lose")


def _more_leftovers(count: int) -> str:
    return counted(
        count,
        "{n} more kept block that looks like none of an article",
        "{n} more kept blocks that look like none of an article",
    )
