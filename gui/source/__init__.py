"""The page as its source: markup or text exactly as decoded, with the blocks marked where they stand."""

from gui.source.view import SourceView

__all__ = ["SourceView"]
