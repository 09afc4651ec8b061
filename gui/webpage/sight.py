"""What of the page is in sight, in pixels of the widget: where each block stands, and which one is under the mouse."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF

_SLACK = 3.0


@dataclass(frozen=True)
class Placed:
    """One block near what is in sight.

    Attributes:
        block_id: the block.
        box: around all of its text, in the page's own pixels, scrolled by nothing.
        lines: around each line of it, likewise.
    """

    block_id: str
    box: QRectF
    lines: tuple[QRectF, ...]


@dataclass(frozen=True)
class PageSight:
    """The part of the page in sight.

    Attributes:
        port: what is in sight, in the page's own pixels.
        blocks: blocks in it and near it, in page order.
        zoom: pixels of the widget to one of the page's.
        height: of the whole page, in its own pixels.
    """

    port: QRectF = field(default_factory=QRectF)
    blocks: tuple[Placed, ...] = ()
    zoom: float = 1.0
    height: float = 0.0

    def moved(self, port: Any) -> "PageSight":
        """The same page scrolled to another place."""
        return PageSight(_port(port), self.blocks, self.zoom, port["high"])

    def rects(self) -> list[tuple[str, QRect]]:
        """The blocks with a pixel in sight, in page order, with their boxes in the widget."""
        return [(each.block_id, self._on_widget(each.box)) for each in self._visible()]

    def top(self) -> tuple[str, float]:
        """The block nearest the top and how far it is scrolled out, 0 to 1; an empty id where there is none."""
        first = min(
            self._visible(), key=lambda each: (max(each.box.top(), self.port.top()), each.box.top()), default=None
        )
        return (first.block_id, self._share(first, self.port.top())) if first is not None else ("", 0.0)

    def bottom(self) -> tuple[str, float]:
        """The block nearest the bottom and how much of it is above that, 0 to 1; an empty id where there is none."""
        last = max(
            self._visible(),
            key=lambda each: (min(each.box.bottom(), self.port.bottom()), each.box.bottom()),
            default=None,
        )
        return (last.block_id, self._share(last, self.port.bottom())) if last is not None else ("", 0.0)

    def ends(self) -> tuple[bool, bool]:
        """Whether the page is scrolled to its beginning, and to its end."""
        return self.port.top() <= 1, self.port.bottom() >= self.height - 1

    def block_at(self, point: QPointF) -> str | None:
        """The block whose words are at ``point`` of the widget; else the smallest one around it."""
        here = QPointF(point.x() / self.zoom + self.port.left(), point.y() / self.zoom + self.port.top())
        for each in self.blocks:
            if any(line.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(here) for line in each.lines):
                return each.block_id
        around = [each for each in self.blocks if each.box.contains(here)]
        return min(around, key=lambda each: each.box.width() * each.box.height()).block_id if around else None

    def _visible(self) -> list[Placed]:
        return [each for each in self.blocks if each.box.intersects(self.port)]

    def _share(self, block: Placed, y: float) -> float:
        return min(max((y - block.box.top()) / max(block.box.height(), 1.0), 0.0), 1.0)

    def _on_widget(self, box: QRectF) -> QRect:
        moved = box.translated(-self.port.topLeft())
        z = self.zoom
        return QRectF(moved.x() * z, moved.y() * z, moved.width() * z, moved.height() * z).toRect()


def sight_of(told: dict[str, Any], zoom: float, order: dict[str, int]) -> PageSight:
    """The sight that the page's script tells of."""
    placed = [
        Placed(block_id, QRectF(*box), tuple(QRectF(*line) for line in lines))
        for block_id, box, lines in told["blocks"]
    ]
    return PageSight(_port(told["port"]), _ordered(placed, order), zoom, told["port"]["high"])


def _ordered(placed: Sequence[Placed], order: dict[str, int]) -> tuple[Placed, ...]:
    return tuple(sorted(placed, key=lambda each: order.get(each.block_id, 0)))


def _port(port: dict[str, float]) -> QRectF:
    return QRectF(port["x"], port["y"], port["w"], port["h"])
