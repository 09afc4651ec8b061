"""Under the panes: the removed blocks most like an article, and the kept ones least like one."""

from gui.losses.strips import LeftoverStrip, LossStrip, StripRow

__all__ = ["LeftoverStrip", "LossStrip", "StripRow"]
