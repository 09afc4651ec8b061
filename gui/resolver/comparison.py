"""Two copies of a repeated passage side by side, as far as they differ; what they share is folded."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QVBoxLayout, QWidget

from core.model import RepeatedRun, Review
from core.review import Aligned, compared
from gui.controls import QuietLine, bold, draw_line
from gui.counting import counted
from gui.resolver.cells import cells_of, differences_said, said, same_cells
from gui.resolver.items import Differing, Item, Same, Shown, items_of
from gui.resolver.pair import PairView
from gui.resolver.row import PairRow
from gui.resolver.setting import GAP, INSET, column_width, stands_beside
from gui.resolver.wording import copy_state, ordinal, same_line
from gui.theme import Role, small_font, theme, watcher

LAID_OUT = 24
"""Items, and pairs of an unfolded stretch, that are laid out at once; the rest a press away."""

_FOLDED = {Qt.LayoutDirection.LeftToRight: "▸", Qt.LayoutDirection.RightToLeft: "◂"}
_Unfold = Callable[[int], None]
"""Lays rows out from a place of the column on."""


def shown_of(review: Review, run: RepeatedRun, copies: tuple[int, int]) -> Shown:
    """What is to be shown of two copies of ``run``."""
    return Shown(run, copies, compared(review, run, *copies))


class Comparison(QWidget):
    """The heads of the two copies, and below them an item a row.

    Signals:
        chosen(str): go to this block.
        takeRequested(str): let the version that this block is of stand, in place of the other.
        resized(): more or fewer rows are shown, so the height is another.
    """

    chosen = Signal(str)
    takeRequested = Signal(str)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heads = _Heads()
        self.pairs: list[PairView] = []
        self.rows: list[PairRow] = []
        self.folds: list[QuietLine] = []
        self._current: str | None = None
        self._copies: tuple[int, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        self._column.addWidget(self.heads)
        self.setAccessibleName(self.tr("The copies side by side"))

    def show_pairs(self, review: Review, shown: Shown) -> None:
        """Show ``shown``, from its beginning."""
        self.clear()
        self._copies = shown.copies
        self._lay_out(review, shown, items_of(shown.pairs), self._column.count())

    def show_heads(self, review: Review, run: RepeatedRun) -> None:
        """Say what becomes of the copies shown, as ``review`` stands now."""
        shown = [place for place in self._copies if place < len(run.copies)]
        self.heads.show_heads([(ordinal(place), copy_state(review, run, place)) for place in shown])
        for row in self.rows:
            row.show_state(review)

    def clear(self) -> None:
        """Show nothing."""
        of_rows = {row.view for row in self.rows}
        for each in (*self.rows, *(pair for pair in self.pairs if pair not in of_rows), *self.folds):
            self._drop(each)
        self.pairs, self.rows, self.folds = [], [], []

    def set_current(self, block_id: str | None) -> None:
        """Mark the passage that shows ``block_id``."""
        self._current = block_id
        for pair in self.pairs:
            pair.set_current(block_id)

    # --- rows ------------------------------------------------------------------------------------------------

    def _lay_out(self, review: Review, shown: Shown, items: Sequence[Item], at: int) -> None:
        """Rows for the first of ``items`` from place ``at`` on, and a button for those that are left."""
        for item in items[:LAID_OUT]:
            self._add(review, shown, item, at)
            at += 1
        left = items[LAID_OUT:]
        if left:
            words = counted(_pairs_in(left), "{n} more pair", "{n} more pairs")
            self._fold(words, at, lambda at: self._lay_out(review, shown, left, at))

    def _add(self, review: Review, shown: Shown, item: Item, at: int) -> None:
        if isinstance(item, Same):
            self._fold(same_line(item.pairs), at, lambda at: self._unfold(review, shown, item.pairs, at))
        else:
            self._add_pair(review, shown, item, at)

    def _add_pair(self, review: Review, shown: Shown, item: Differing, at: int) -> None:
        name, hint = said(review, shown, item.pair), differences_said(shown, item.pair)
        row = PairRow(PairView(cells_of(review, shown, item.pair), name, hint), item.pair)
        row.takeRequested.connect(self.takeRequested)
        row.show_state(review)
        self.rows.append(row)
        self._place(row.view, at, row)

    def _unfold(self, review: Review, shown: Shown, pairs: Sequence[Aligned], at: int) -> None:
        for pair in pairs[:LAID_OUT]:
            self._place(PairView(same_cells(review, pair), said(review, shown, pair)), at)
            at += 1
        left = pairs[LAID_OUT:]
        if left:
            words = counted(len(left), "{n} more that says the same", "{n} more that say the same")
            self._fold(words, at, lambda at: self._unfold(review, shown, left, at))

    def _place(self, pair: PairView, at: int, row: PairRow | None = None) -> None:
        pair.set_current(self._current)
        pair.chosen.connect(self.chosen)
        self.pairs.append(pair)
        self._column.insertWidget(at, row or pair)
        (row or pair).show()

    def _fold(self, words: str, at: int, unfold: _Unfold) -> None:
        button = QuietLine(f"{_FOLDED[self.layoutDirection()]} {words}")
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self._replace(button, unfold))
        self.folds.append(button)
        self._column.insertWidget(at, button)
        button.show()

    def _replace(self, button: QuietLine, unfold: _Unfold) -> None:
        """Put in place of a button what it stood for; the focus goes to the first of it."""
        at = self._column.indexOf(button)
        had_focus = button.hasFocus()
        self.folds.remove(button)
        self._drop(button)
        unfold(at)
        item = self._column.itemAt(at)
        first = item.widget() if item is not None else None
        if had_focus and first is not None:
            (first.view if isinstance(first, PairRow) else first).setFocus()
        self.resized.emit()

    def _drop(self, row: QWidget) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()


class _Heads(QWidget):
    """Which copy stands in which column, and what becomes of it; nothing where there are no columns."""

    def __init__(self) -> None:
        super().__init__()
        self._heads: list[tuple[str, str]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        watcher().changed.connect(self.updateGeometry)

    def show_heads(self, heads: Sequence[tuple[str, str]]) -> None:
        self._heads = list(heads)
        self.setAccessibleName("; ".join(f"{name}: {state}" for name, state in heads))
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return QFontMetrics(small_font()).height() + 2 if stands_beside(width) else 0

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not stands_beside(self.width()):
            return
        painter, column = QPainter(self), column_width(self.width())
        for place, (name, state) in enumerate(self._heads):
            box = QRect(place * (column + GAP) + INSET, 0, column - INSET, self.height())
            placed = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
            font, colour = bold(small_font()), theme().colour(Role.MUTED)
            draw_line(painter, placed, f"{name} · {state}", font, colour, from_right=self.isRightToLeft())


def _pairs_in(items: Sequence[Item]) -> int:
    return sum(len(item.pairs) if isinstance(item, Same) else 1 for item in items)
