"""The inspector: why the current block stays or goes, and the article's fields."""

from gui.inspector.inspector import Inspector

__all__ = ["Inspector"]
