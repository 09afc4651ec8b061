"""The shape of a ribbon: from a block's box on one side of the gutter to its passage's on the other."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainterPath

LEAST = 3
"""Pixels a ribbon is high at least, so that one line can still be seen and clicked."""


@dataclass(frozen=True)
class Ribbon:
    """One block's ribbon.

    Attributes:
        block_id: the block.
        body: the closed outline, to fill and to click.
        edges: its two long edges, to stroke.
    """

    block_id: str
    body: QPainterPath
    edges: QPainterPath


def _span(box: QRect) -> tuple[float, float]:
    """Top and bottom of a box, in pixels."""
    return float(box.top()), float(box.top() + max(LEAST, box.height()))


def _curve(path: QPainterPath, start: tuple[float, float], end: tuple[float, float]) -> None:
    """An S from ``start`` to ``end`` that leaves and arrives level."""
    middle = (start[0] + end[0]) / 2
    path.lineTo(*start)
    path.cubicTo(middle, start[1], middle, end[1], *end)


def ribbon(block_id: str, page: QRect, article: QRect, ends: tuple[float, float]) -> Ribbon:
    """The ribbon from ``page`` to ``article``.

    Args:
        block_id: the block it belongs to.
        page: the block's box, in the gutter's coordinates; only its top and height matter.
        article: the passage's box, likewise.
        ends: the x of the page's side and of the article's side, in pixels.
    """
    (page_top, page_bottom), (top, bottom) = _span(page), _span(article)
    body, edges = QPainterPath(), QPainterPath()
    body.moveTo(ends[0], page_top)
    _curve(body, (ends[0], page_top), (ends[1], top))
    _curve(body, (ends[1], bottom), (ends[0], page_bottom))
    body.closeSubpath()
    for here, there in ((page_top, top), (page_bottom, bottom)):
        edges.moveTo(ends[0], here)
        _curve(edges, (ends[0], here), (ends[1], there))
    return Ribbon(block_id, body, edges)


def ribbons(
    page: Iterable[tuple[str, QRect]], article: Iterable[tuple[str, QRect]], ends: tuple[float, float]
) -> list[Ribbon]:
    """A ribbon for every block that both sides show, in the article's order."""
    boxes: Mapping[str, QRect] = dict(page)
    return [ribbon(block_id, boxes[block_id], box, ends) for block_id, box in article if block_id in boxes]
