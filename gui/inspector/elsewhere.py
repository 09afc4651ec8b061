"""Where else on the desk the page, or the current block of it, stands."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from core.desk import Elsewhere, NearDuplicate
from gui.controls import Hairline, QuietButton, WrappingLabel, bold, draw_line, line_width, text_line, tip
from gui.counting import percent
from gui.look_up import Found
from gui.theme import Role, page_font, small_font, theme

_GAP = 8


class ElsewhereSection(QWidget):
    """Other reviews that say the same, each a button that opens it; hidden where there are none.

    Signals:
        opened(str, str): open this review, at this block; empty for a page as a whole.
        resized(): more or fewer are shown.
    """

    opened = Signal(str, str)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[OtherReview] = []
        self._shown: tuple[Sequence[NearDuplicate], Sequence[Elsewhere]] = ((), ())
        self._heading = WrappingLabel(self.tr("Elsewhere on the desk"), role=Role.INK, font=lambda: bold(page_font()))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(Hairline())
        self._column.addSpacing(6)
        self._column.addWidget(self._heading)
        self._body = QWidget()
        self._inner = QVBoxLayout(self._body)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.setSpacing(4)
        self._column.addWidget(self._body)
        self.hide()

    def show_found(self, found: Found | None) -> None:
        """Show what was found; None while nothing is known of the current block: what holds for the page stays."""
        shown = (found.pages, found.blocks) if found else (self._shown[0], ())
        if shown != self._shown:
            self._shown = shown
            self._fill(*shown)
            self.resized.emit()

    def clear(self) -> None:
        """Another page is shown: nothing is known of it."""
        self._shown = ((), ())
        self._fill((), ())

    def _fill(self, pages: Sequence[NearDuplicate], blocks: Sequence[Elsewhere]) -> None:
        self.hide()  # shown one by one, each row would have every layout above measure everything again
        while (item := self._inner.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        self._add(self.tr("This article"), pages, [""] * len(pages))
        self._add(self.tr("This block"), blocks, [each.block_id for each in blocks])
        self.setVisible(bool(self.rows))

    def _add(self, heading: str, found: Sequence[NearDuplicate | Elsewhere], block_ids: Sequence[str]) -> None:
        if found:
            self._inner.addWidget(WrappingLabel(heading))
        for each, block_id in zip(found, block_ids, strict=True):
            row = OtherReview(each.title or each.name, each.name, each.site, each.similarity)
            row.clicked.connect(lambda _checked=False, to=(each.review_id, block_id): self.opened.emit(*to))
            self.rows.append(row)
            self._inner.addWidget(row)


class OtherReview(QuietButton):
    """One other review: what it is called, where it is from, how alike it is.

    Args:
        title: its headline, or its name where it has none.
        name: what a person calls its source.
        site: where it is from; empty where unknown.
        similarity: how alike it is, 0 to 1.
        parent: the parent widget.
    """

    def __init__(self, title: str, name: str, site: str, similarity: float, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title, self._share = title, percent(similarity)
        self._origin = site or (name if name != title else "")
        where = ", ".join(filter(None, (title, self._origin)))
        self.set_wording(title)
        self.setAccessibleName(self.tr("Open {where}, {share} alike").format(where=where, share=self._share))
        self.setToolTip(tip("\n".join(filter(None, dict.fromkeys((title, name, site, self._share))))))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def shown(self) -> str:
        """All of it on one line, before anything is elided."""
        return " · ".join(filter(None, (self._title, self._origin, self._share)))

    def sizeHint(self) -> QSize:
        """Two lines: the title, and where it is from."""
        return QSize(120, 2 * QFontMetrics(small_font()).height() + 4)

    def minimumSizeHint(self) -> QSize:
        """Room for the share at least."""
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the title in ink, and where it is from and how alike it is muted."""
        painter, now = QPainter(self), theme()
        lit = self.underMouse() or self.hasFocus()
        line = QFontMetrics(small_font()).height()
        mirrored = self.isRightToLeft()
        title = QRect(0, 1, self.width(), line)
        colour = now.colour(Role.ACCENT if lit else Role.INK)
        draw_line(painter, title, self._title, small_font(), colour, from_right=mirrored)
        self._paint_origin(painter, QRect(0, 2 + line, self.width(), line), mirrored)
        if self.hasFocus():
            painter.setPen(now.colour(Role.ACCENT))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 3, 3)

    def _paint_origin(self, painter: QPainter, box: QRect, mirrored: bool) -> None:
        """The share is never elided: the origin gives way."""
        room = box.width() - line_width(f" · {self._share}", small_font()) - _GAP
        origin = text_line(self._origin, small_font(), room)
        words = f"\u2068{origin}\u2069 · {self._share}" if origin else self._share
        draw_line(painter, box, words, small_font(), theme().colour(Role.MUTED), from_right=mirrored)
