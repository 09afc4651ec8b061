"""The views of the page that the window has, in the order of their tabs."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gui.page.blocks import BlocksView
from gui.page.views import PageTab, PageView, ViewUnavailableError
from gui.source import SourceView

BLOCKS = "blocks"
"""The view that is always there, and stands in for one that cannot be shown."""


def page_tabs() -> tuple[PageTab, ...]:
    """Every view: Page, Blocks, Source."""
    return (PageTab("page", _as_seen), PageTab(BLOCKS, BlocksView), PageTab("source", SourceView))


def tab_names() -> list[str]:
    """What the tabs are called, in the same order."""
    return [
        QCoreApplication.translate("PageTabs", "Page"),
        QCoreApplication.translate("PageTabs", "Blocks"),
        QCoreApplication.translate("PageTabs", "Source"),
    ]


def _as_seen(parent: QWidget) -> PageView:
    """The page as a reader saw it."""
    from gui.webpage.engine import get_ready  # what most editors may never choose costs the start nothing
    from gui.webpage.view import WebPageView
    from gui.webpage.wording import missing

    why = get_ready()
    if why:
        raise ViewUnavailableError(" ".join(missing(why)))
    return WebPageView(parent)
