"""Which view of the page and of the article is shown: tabs, commands and preferences kept at one."""

from PySide6.QtCore import QObject

from gui.actions import Actions
from gui.controls import PaneHeader
from gui.main_window import MainWindow
from gui.settings import Settings


class ViewChoice(QObject):
    """Shows the views the preferences name, and keeps what is chosen since.

    Args:
        window: the window.
        actions: its commands; those of the views are called after them: ``"view.blocks"``.
        settings: where the choice is kept.
    """

    def __init__(self, window: MainWindow, actions: Actions, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._settings = settings
        self._folding: bool | None = None
        window.page.choose(settings.now.page_view)
        window.article_side.choose(settings.now.article_view)
        window.page.viewChanged.connect(lambda tab: settings.change(page_view=tab))
        window.article_side.viewChanged.connect(lambda tab: settings.change(article_view=tab))
        window.page.refused.connect(self._tell)
        window.page_header.tabChanged.connect(lambda at: window.page.choose(list(window.page.tabs)[at]))
        window.article_header.tabChanged.connect(lambda at: window.article_side.choose(window.article_side.order()[at]))
        window.page.viewChanged.connect(self._show)
        window.article_side.viewChanged.connect(self._show)
        for tab in (*window.page.tabs, *window.article_side.order()):
            actions[f"view.{tab}"].triggered.connect(self._show)  # a switch goes off when it is chosen once more
        settings.changed.connect(self._take_settings)
        self._take_settings()
        self._show()

    def _take_settings(self) -> None:
        folding = self._settings.now.fold_runs
        if folding == self._folding:  # preferences are kept once more while the window closes
            return
        self._folding = folding
        self._window.page.blocks.fold_long_runs(folding)
        self._actions["view.fold_runs"].setChecked(folding)

    def _show(self) -> None:
        """Mark the views that are shown."""
        window = self._window
        for order, shown, header in (
            (list(window.page.tabs), window.page.shown, window.page_header),
            (window.article_side.order(), window.article_side.shown, window.article_header),
        ):
            header.set_current(order.index(shown))
            for tab in order:
                self._actions[f"view.{tab}"].setChecked(tab == shown)
        self._show_reasons(window.page_header)

    def _show_reasons(self, header: PaneHeader) -> None:
        for at, tab in enumerate(self._window.page.tabs):
            header.set_available(at, self._window.page.why_not(tab))

    def _tell(self, _tab: str, why: str) -> None:
        """Say why a view is not shown, and mark the one that is."""
        self._show()
        self._window.status.say(why)
