"""The command palette: everything the window can do, every article and every block, by a few letters."""

from gui.palette.entries import ARTICLES, BLOCKS, DESKS, Entry
from gui.palette.palette import Palette

__all__ = ["ARTICLES", "BLOCKS", "DESKS", "Entry", "Palette"]
