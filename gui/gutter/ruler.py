"""The overview ruler: the whole page by reason, with questions, the current block and the part in view."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from core.model import Reason, Review
from core.review import changed_blocks, questions
from gui.controls import block_name, mixed, tip
from gui.counting import counted, separated
from gui.gutter.overview import Stretch, at, fated, pixel_rows, question_rows, spans, stretches
from gui.theme import Role, label, theme, watcher

_FRAME = 4
_BAND = 8
_CLOSE = 5
INK_SHARE = 0.65
"""How much of a reason's ink its stretch of the ruler has."""


class OverviewRuler(QWidget):
    """A thin column beside the panes. A click or drag on it goes to the block there.

    Signals:
        blockClicked(str): the block under the mouse, once for each it passes.
    """

    blockClicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review: Review | None = None
        self._stretches: list[Stretch] = []
        self._place: dict[str, int] = {}
        self._ticks: tuple[int, list[int]] | None = None
        self._spans: tuple[int, list[range]] | None = None
        self._questions: frozenset[str] = frozenset()
        self._current: str | None = None
        self._viewport = (0.0, 1.0)
        self._picture: QPixmap | None = None
        self._dragged: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Overview of the page"))
        watcher().changed.connect(self._forget)

    def set_review(self, review: Review | None) -> None:
        """Show ``review`` as it stands, with ticks at its questions; None for no review."""
        self._take(review)
        self._questions = frozenset(questions(review) if review else ())
        removed = sum(stretch.reason is not None for stretch in self._stretches)
        parts = (
            counted(len(self._stretches), "{n} block", "{n} blocks"),
            counted(removed, "{n} removed", "{n} removed"),
            counted(len(self._questions), "{n} in question", "{n} in question"),
        )
        self.setAccessibleDescription(separated(parts))
        self._forget()

    def _take(self, review: Review | None) -> None:
        """Where the blocks lie hangs on the page alone: after a decision only what it changed is made anew."""
        before, self._review = self._review, review
        if review is not None and before is not None and before.page is review.page:
            for block_id in changed_blocks(before.rulings, review.rulings):
                place = self._place[block_id]
                self._stretches[place] = fated(self._stretches[place], review.rulings[block_id])
            return
        self._stretches = stretches(review) if review else []
        self._spans = None
        self._place = {each.block_id: place for place, each in enumerate(self._stretches)}

    def set_current(self, block_id: str | None) -> None:
        """Mark where ``block_id`` lies."""
        self._current = block_id
        self.update()

    def set_viewport(self, first_fraction: float, last_fraction: float) -> None:
        """Frame the part of the page in view, from 0 (the page's top) to 1 (its end)."""
        self._viewport = (max(0.0, first_fraction), min(1.0, last_fraction))
        self.update()

    def show_part(self, first: tuple[str, float], last: tuple[str, float]) -> None:
        """Frame the part of the page in view.

        Args:
            first: the first block in view, and the share of its height above the view's upper edge, 0 to 1.
            last: the last block in view, and the share of its height above the view's lower edge, 0 to 1.
                An id that the page has not means the page's own end.
        """
        above, below = self._stretch(first[0]), self._stretch(last[0])
        top = above.within(first[1]) if above else 0.0
        bottom = below.within(last[1]) if below else 1.0
        self.set_viewport(top, max(top, bottom))

    def sizeHint(self) -> QSize:
        """A frame and a band."""
        return QSize(_FRAME + _BAND, 200)

    def minimumSizeHint(self) -> QSize:
        """The same width at any height."""
        return QSize(_FRAME + _BAND, 0)

    def block_at(self, y: float) -> str | None:
        """The block ``y`` pixels from the top; None on an empty page."""
        found = at(self._stretches, y / max(1, self.height()))
        return found.block_id if found else None

    def _stretch(self, block_id: str | None) -> Stretch | None:
        place = self._place.get(block_id) if block_id is not None else None
        return None if place is None else self._stretches[place]

    def _forget(self) -> None:
        self._picture = None
        self._ticks = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Lay the marks that move over the picture of the page, which is kept."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour(Role.WINDOW))
        if not self._stretches or self.height() < 2:
            return
        if self._picture is None or self._picture.deviceIndependentSize().toSize() != self._band().size():
            self._picture = self._drawn()
        painter.drawPixmap(self._band().topLeft(), self._picture)
        self._paint_ticks(painter)
        self._paint_frame(painter)
        self._paint_current(painter)

    def _band(self) -> QRect:
        """Where the colours stand: away from the page."""
        left = 0 if self.isRightToLeft() else self.width() - _BAND
        return QRect(left, 0, _BAND, self.height())

    def _drawn(self) -> QPixmap:
        """The page by reason, as high as the ruler. What stays is half as broad: no colour need tell it."""
        outwards = not self.isRightToLeft()
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self._band().size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme().colour(Role.WINDOW))
        painter = QPainter(picture)
        for row, reason in enumerate(pixel_rows(self._stretches, self.height(), self._touched())):
            width = _BAND // 2 if reason is None else _BAND
            left = _BAND - width if outwards else 0
            painter.fillRect(left, row, width, 1, self._colour(reason))
        painter.end()
        return picture

    def _touched(self) -> list[range]:
        """The rows each block touches, found once a page and height: on long pages they cost more than the colours."""
        if self._spans is None or self._spans[0] != self.height():
            self._spans = self.height(), spans(self._stretches, self.height())
        return self._spans[1]

    @staticmethod
    def _colour(reason: Reason | None) -> QColor:
        hairline = theme().colour(Role.HAIRLINE)
        return hairline if reason is None else mixed(theme().ink_of(reason), hairline, INK_SHARE)

    def _paint_ticks(self, painter: QPainter) -> None:
        """Questions begin outside the band, so that their place tells them as well as their colour.

        One alone is a bar; many close together are thin, so that each can be told from the next.
        """
        if self._ticks is None or self._ticks[0] != self.height():
            self._ticks = self.height(), question_rows(self._stretches, self._questions, self.height())
        rows = self._ticks[1]
        width = _FRAME + _BAND // 2
        left = self.width() - width if self.isRightToLeft() else 0
        for before, row in pairwise([-_CLOSE, *rows]):
            thickness = 3 if row - before >= _CLOSE else 1
            painter.fillRect(left, max(0, row - thickness // 2), width, thickness, theme().colour(Role.QUESTION))

    def _paint_frame(self, painter: QPainter) -> None:
        first, last = (round(fraction * self.height()) for fraction in self._viewport)
        box = QRect(0, first, self.width(), max(4, last - first))
        muted = theme().colour(Role.MUTED)
        edge = theme().colour(Role.EDGE)
        side = box.right() - 1 if self.isRightToLeft() else box.left()
        painter.fillRect(side, box.top(), 2, box.height(), edge)
        for line in (box.top(), box.bottom()):
            painter.fillRect(box.left(), line, box.width(), 1, muted)

    def _paint_current(self, painter: QPainter) -> None:
        found = self._stretch(self._current)
        if found is None:
            return
        rows = found.rows(self.height())
        band = self._band()
        accent = theme().colour(Role.ACCENT)
        height = max(3, len(rows))
        outer = 0 if self.isRightToLeft() else band.right() - 1
        painter.fillRect(outer, rows.start, 2, height, accent)
        for line in (rows.start, rows.start + height - 1):
            painter.fillRect(band.left(), line, band.width(), 1, accent)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the block under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged = None
            self._go(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def _go(self, y: float) -> None:
        block_id = self.block_at(y)
        if block_id is not None and block_id != self._dragged:
            self._dragged = block_id
            self.blockClicked.emit(block_id)

    def event(self, event: QEvent) -> bool:
        """Name the block and its fate in a tooltip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), tip(self.words_at(event.pos().y())), self)
            return True
        return super().event(event)

    def words_at(self, y: float) -> str:
        """What the tooltip says ``y`` pixels from the top: ``"Block 9 · duplicate"``; empty on an empty page."""
        found = at(self._stretches, y / max(1, self.height()))
        if found is None:
            return ""
        fate = label(found.reason) if found.reason else self.tr("kept")
        asked = " · " + self.tr("question") if found.block_id in self._questions else ""
        return f"{block_name(found.block_id)} · {fate}{asked}"
