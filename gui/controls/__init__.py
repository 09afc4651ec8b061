"""Small widgets and painting shared by the panes."""

from gui.controls.button import KeyButton, key_text
from gui.controls.chip import Chip
from gui.controls.choice_box import ChoiceBox
from gui.controls.clearing import make_clearable
from gui.controls.flow_layout import FlowLayout
from gui.controls.hairline import Hairline
from gui.controls.header import PaneHeader
from gui.controls.label import ElidingLabel, WrappingLabel
from gui.controls.look_up import block_of, judgement_of
from gui.controls.menus import forget_alt, keep_keys
from gui.controls.painting import RADIUS, bold, draw_line, fill_round, line_width, line_width_of, mixed, text_line
from gui.controls.quiet import QuietButton, QuietLine
from gui.controls.switch import Switch
from gui.controls.words import block_name, block_number, is_right_to_left, menu_text, one_line, tip

__all__ = [
    "RADIUS",
    "Chip",
    "ChoiceBox",
    "ElidingLabel",
    "FlowLayout",
    "Hairline",
    "KeyButton",
    "PaneHeader",
    "QuietButton",
    "QuietLine",
    "Switch",
    "WrappingLabel",
    "block_name",
    "block_number",
    "block_of",
    "bold",
    "draw_line",
    "fill_round",
    "forget_alt",
    "is_right_to_left",
    "judgement_of",
    "keep_keys",
    "key_text",
    "line_width",
    "line_width_of",
    "make_clearable",
    "menu_text",
    "mixed",
    "one_line",
    "text_line",
    "tip",
]
