"""Between the panes: ribbons from a block to its place in the article, and the whole page at a glance."""

from gui.gutter.gutter import Gutter
from gui.gutter.ruler import OverviewRuler

__all__ = ["Gutter", "OverviewRuler"]
