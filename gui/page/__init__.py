"""The raw page as numbered blocks, each removal marked and named."""

from gui.page.model import BlocksModel
from gui.page.pane import PagePane
from gui.page.rows import BlockRow

__all__ = ["BlockRow", "BlocksModel", "PagePane"]
