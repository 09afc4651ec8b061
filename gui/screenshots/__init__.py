"""Pictures of the real window on the sample pages, for the documents and for looking at: ``make screenshots``."""

from gui.screenshots.drawing import draw

__all__ = ["draw"]
