"""The gutter: ribbons that join each kept block to its passage in the article, and a duplicate to its copy."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from core.model import Reason
from gui.controls import block_name, mixed, tip
from gui.gutter.ribbons import Ribbon, ribbon, ribbons
from gui.theme import Role, theme, watcher

EDGE_SHARE = 0.65
"""How much of the accent a ribbon's edge has, so that it is told from the paper in every theme."""
Boxes = Callable[[], list[tuple[str, QRect]]]
"""The blocks one pane shows now, by id, with their boxes in the gutter's coordinates."""


class Gutter(QWidget):
    """Draws a ribbon for each block that both panes show, and ties the copies of a passage to the one that stays.

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
        self._ties: Mapping[str, str] = {}
        self._tied: frozenset[str] = frozenset()  # all of the current repeated passage, removed or not
        self._hovered: str | None = None
        self.place_of: Callable[[str], str] = lambda _block_id: ""  # what a block's place in the article is called
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Ribbons between page and article"))
        self.setAccessibleDescription(self.tr("Each ribbon joins a block to its place in the article."))
        watcher().changed.connect(self.update)

    def refresh(self) -> None:
        """Draw anew: a pane was scrolled, resized or changed."""
        self.update()

    def set_current(self, block_id: str | None, ties: Mapping[str, str] | None = None) -> None:
        """Draw the ribbon of ``block_id`` stronger than the others.

        Args:
            block_id: the current block.
            ties: removed blocks of its repeated passage, each with the block that stays in its place.
        """
        tied = ties or {}
        if block_id != self._current or tied is not self._ties:
            self._current, self._ties = block_id, tied
            self._tied = frozenset((*tied, *tied.values()))
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
        """The ribbons from removed copies to what stays in their place, where both ends are in sight."""
        if not self._ties:
            return []
        seen = ((here, self._ties[here]) for here in page if here in self._ties)
        return [ribbon(here, page[here], article[there], ends) for here, there in seen if there in article]

    def block_at(self, where: QPointF) -> str | None:
        """The block whose ribbon is under ``where``; the current one before those it crosses."""
        hits = [ribbon.block_id for ribbon in self.shown() if ribbon.body.contains(where)]
        if self._current in hits:
            return self._current
        return hits[-1] if hits else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ribbons: over the others those of a repeated passage, then the hovered and the current one."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour(Role.WINDOW))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for each in sorted(self.shown(), key=self._height):
            self._paint_ribbon(painter, each)

    def _height(self, ribbon: Ribbon) -> int:
        """How far above the others a ribbon lies."""
        raised = (ribbon.block_id in self._tied, ribbon.block_id == self._hovered, ribbon.block_id == self._current)
        return max((place for place, is_so in enumerate(raised, 1) if is_so), default=0)

    def _paint_ribbon(self, painter: QPainter, ribbon: Ribbon) -> None:
        fill, edge, thickness = self._look(ribbon.block_id)
        painter.fillPath(ribbon.body, fill)
        pen = QPen(edge, thickness)
        if ribbon.block_id in self._ties:  # hatched and dashed: what goes is told from what stays without its colour
            painter.fillPath(ribbon.body, QBrush(mixed(edge, fill, 0.3), Qt.BrushStyle.BDiagPattern))
            pen.setDashPattern([4.0, 3.0])
        painter.strokePath(ribbon.edges, pen)

    def _look(self, block_id: str) -> tuple[QColor, QColor, float]:
        """Fill, edge and thickness of the edge of one ribbon."""
        accent, selection = theme().colour(Role.ACCENT), theme().colour(Role.SELECTION)
        is_current, is_hovered = block_id == self._current, block_id == self._hovered
        if block_id in self._tied and not (is_current and block_id not in self._ties):
            tint, ink = theme().tint(Reason.DUPLICATE), theme().ink_of(Reason.DUPLICATE)
            return tint, mixed(ink, tint, 1.0 if is_current or is_hovered else EDGE_SHARE), 1.5 if is_current else 1.0
        if is_current:
            return mixed(accent, selection, 0.22), accent, 1.5
        if is_hovered:
            return mixed(accent, selection, 0.1), accent, 1.0
        return selection, mixed(accent, selection, EDGE_SHARE), 1.0

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
        """Name both ends of the ribbon in a tooltip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self.words_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(words) if words else "", self)
            return True
        return super().event(event)

    def words_at(self, where: QPointF) -> str:
        """What the tooltip says of the ribbon under ``where``: ``"Block 5 → paragraph 2"``; empty for none."""
        block_id = self.block_at(where)
        if block_id is None:
            return ""
        stays = self._ties.get(block_id)
        ends = [block_name(block_id), block_name(stays) if stays else "", self.place_of(stays or block_id)]
        arrow = " ← " if self.isRightToLeft() else " → "
        return arrow.join(filter(None, ends))
