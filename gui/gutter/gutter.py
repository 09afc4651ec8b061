"""The gutter: ribbons that join each kept block to its passage in the article, and a duplicate to its copy."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from core.model import Reason
from gui.controls import block_name, mixed, tip
from gui.gutter.ribbons import Ribbon, ribbon, ribbons
from gui.theme import Role, theme, watcher

Boxes = Callable[[], list[tuple[str, QRect]]]
"""The blocks one pane shows now, by id, with their boxes in the gutter's coordinates."""


class Gutter(QWidget):
    """Draws a ribbon for each block that both panes show, and one from the current duplicate to the copy that stays.

    Args:
        left: the page's visible kept blocks. The page lies on the leading side: left, or right in a mirrored layout.
        right: the article's visible passages.
        parent: the parent widget.

    Signals:
        blockClicked(str): a ribbon was clicked.
    """

    blockClicked = Signal(str)

    def __init__(self, left: Boxes, right: Boxes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = left
        self._article = right
        self._current: str | None = None
        self._copy_of: str | None = None
        self._hovered: str | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Ribbons between page and article"))
        self.setAccessibleDescription(self.tr("Each ribbon joins a block to its place in the article."))
        watcher().changed.connect(self.update)

    def refresh(self) -> None:
        """Draw anew: a pane was scrolled, resized or changed."""
        self.update()

    def set_current(self, block_id: str | None, copy_of: str | None = None) -> None:
        """Draw the ribbon of ``block_id`` stronger than the others; that of a duplicate leads to ``copy_of``."""
        if (block_id, copy_of) != (self._current, self._copy_of):
            self._current, self._copy_of = block_id, copy_of
            self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for a calm curve."""
        return QSize(44, 200)

    def minimumSizeHint(self) -> QSize:
        """The same width at any height."""
        return QSize(44, 0)

    def shown(self) -> list[Ribbon]:
        """The ribbons between the panes as they stand now."""
        ends = (float(self.width()), 0.0) if self.isRightToLeft() else (0.0, float(self.width()))
        page, article = self._page(), self._article()
        return [*ribbons(page, article, ends), *self._tie(dict(page), dict(article), ends)]

    def _tie(self, page: dict[str, QRect], article: dict[str, QRect], ends: tuple[float, float]) -> list[Ribbon]:
        """The ribbon from the current block to the copy that stays in its place, where both are in sight."""
        here, there = self._current, self._copy_of
        if here is None or there is None or here not in page or there not in article:
            return []
        return [ribbon(here, page[here], article[there], ends)]

    def block_at(self, where: QPointF) -> str | None:
        """The block whose ribbon is under ``where``; the current one before those it crosses."""
        hits = [ribbon.block_id for ribbon in self.shown() if ribbon.body.contains(where)]
        if self._current in hits:
            return self._current
        return hits[-1] if hits else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ribbons, the hovered and the current one over the rest."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour(Role.WINDOW))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        raised = (self._hovered, self._current)
        for each in sorted(self.shown(), key=lambda it: raised.index(it.block_id) + 1 if it.block_id in raised else 0):
            self._paint_ribbon(painter, each)

    def _paint_ribbon(self, painter: QPainter, ribbon: Ribbon) -> None:
        fill, edge, thickness = self._look(ribbon.block_id)
        painter.fillPath(ribbon.body, fill)
        painter.strokePath(ribbon.edges, QPen(edge, thickness))

    def _look(self, block_id: str) -> tuple[QColor, QColor, float]:
        """Fill, edge and thickness of the edge of one ribbon."""
        accent, selection = theme().colour(Role.ACCENT), theme().colour(Role.SELECTION)
        if block_id == self._current and self._copy_of is not None:
            return theme().tint(Reason.DUPLICATE), theme().ink_of(Reason.DUPLICATE), 1.5
        if block_id == self._current:
            return mixed(accent, selection, 0.22), accent, 1.5
        if block_id == self._hovered:
            return mixed(accent, selection, 0.1), accent, 1.0
        return selection, mixed(accent, selection, 0.45), 1.0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a ribbon goes to its block."""
        block_id = self.block_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and block_id is not None:
            self.blockClicked.emit(block_id)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which ribbon a click would take."""
        self._hover(self.block_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """No ribbon is under the mouse any more."""
        self._hover(None)
        super().leaveEvent(event)

    def _hover(self, block_id: str | None) -> None:
        if block_id == self._hovered:
            return
        self._hovered = block_id
        if block_id is None:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Name the block of the ribbon in a tooltip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            block_id = self.block_at(QPointF(event.pos()))
            text = tip(block_name(block_id)) if block_id else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)
