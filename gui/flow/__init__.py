"""A list of rows of differing heights, measured as they come into sight: the ground of both review panes."""

from gui.flow.faces import Face, leaded, scaled, sized_as
from gui.flow.heights import Heights
from gui.flow.model import FlowModel, FlowRow
from gui.flow.notice import Banner, Notice
from gui.flow.painter import RowPainter, RowState, placed
from gui.flow.texts import SHOWN_CHARACTERS, Laid, TextSetter, reads_right_to_left
from gui.flow.view import FlowView

__all__ = [
    "SHOWN_CHARACTERS",
    "Banner",
    "Face",
    "FlowModel",
    "FlowRow",
    "FlowView",
    "Heights",
    "Laid",
    "Notice",
    "RowPainter",
    "RowState",
    "TextSetter",
    "leaded",
    "placed",
    "reads_right_to_left",
    "scaled",
    "sized_as",
]
