"""The raw page in its views: as numbered blocks, each removal marked and named; as a reader saw it; as its source."""

from gui.page.blocks import BlocksView
from gui.page.model import BlocksModel
from gui.page.pane import PagePane
from gui.page.tabs import page_tabs, tab_names
from gui.page.views import PageTab, PageView, ViewUnavailableError

__all__ = [
    "BlocksModel",
    "BlocksView",
    "PagePane",
    "PageTab",
    "PageView",
    "ViewUnavailableError",
    "page_tabs",
    "tab_names",
]
