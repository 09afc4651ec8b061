"""What a view asks of whoever paints its rows."""

from dataclasses import dataclass
from typing import Protocol, TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle

from gui.flow.model import FlowRow

RowT_contra = TypeVar("RowT_contra", bound=FlowRow, contravariant=True)


@dataclass(frozen=True, slots=True)
class RowState:
    """How a row stands in its view while it is painted.

    Attributes:
        current: the keyboard is on it.
        selected: it is part of a selection of several rows.
        hovered: the mouse is over it.
        held: an editor stands over its text.
        focused: the view has the focus.
        direction: which way the window is laid out; text goes by its own direction.
    """

    current: bool = False
    selected: bool = False
    hovered: bool = False
    held: bool = False
    focused: bool = False
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight


class RowPainter(Protocol[RowT_contra]):
    """Measures and paints rows, all pixels; ``width`` is the whole row's."""

    def guess(self, row: RowT_contra, width: int) -> int:
        """A quick estimate of the row's height."""

    def measure(self, row: RowT_contra, width: int) -> int:
        """The row's height."""

    def paint(self, painter: QPainter, rect: QRect, row: RowT_contra, state: RowState) -> None:
        """Paint the row into ``rect``."""

    def part_at(self, row: RowT_contra, rect: QRect, point: QPoint, direction: Qt.LayoutDirection) -> str:
        """The name of what can be clicked at ``point``; empty where there is nothing of its own."""

    def forget(self) -> None:
        """Fonts or colours have changed."""


def placed(outer: QRect, inner: QRect, direction: Qt.LayoutDirection) -> QRect:
    """``inner``, given left to right, where it stands in ``outer`` in a window of ``direction``."""
    return QStyle.visualRect(direction, outer, inner)
