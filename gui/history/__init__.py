"""The undo list of the whole desk, and going over several of its steps."""

from gui.history.button import HistoryButton
from gui.history.dialog import HistoryDialog
from gui.history.travel import Travel

__all__ = ["HistoryButton", "HistoryDialog", "Travel"]
