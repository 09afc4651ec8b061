"""You would lose: the removed blocks most like an article, under the panes."""

from gui.losses.strip import LossStrip

__all__ = ["LossStrip"]
