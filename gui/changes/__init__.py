"""What was changed, as a redline set like the article; each change can be taken back."""

from gui.changes.view import ChangesView

__all__ = ["ChangesView"]
