"""The views of the page that the window has, in the order of their tabs."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gui.page.blocks import BlocksView
from gui.page.views import PageTab, PageView, ViewUnavailableError

BLOCKS = "blocks"
"""The view that is always there, and stands in for one that cannot be shown."""


def page_tabs() -> tuple[PageTab, ...]:
    """Every view: Page, Blocks, Source."""
    return (PageTab("page", _as_seen), PageTab(BLOCKS, BlocksView), PageTab("source", _source))


def tab_names() -> list[str]:
    """What the tabs are called, in the same order."""
    translate = QCoreApplication.translate
    return [translate("PageTabs", "Page"), translate("PageTabs", "Blocks"), translate("PageTabs", "Source")]


def _as_seen(_parent: QWidget) -> PageView:
    """The page as a reader saw it."""
    told = QCoreApplication.translate("PageTabs", "The page cannot be drawn as its readers saw it here.")
    raise ViewUnavailableError(told)


def _source(_parent: QWidget) -> PageView:
    told = QCoreApplication.translate("PageTabs", "The source cannot be shown here.")
    raise ViewUnavailableError(told)
