"""Exporting from the window: what is asked for, how far it is, what came of it, and the way to what did not leave."""

from gui.exporting.exporting import Exporting

__all__ = ["Exporting"]
