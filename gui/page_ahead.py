"""The next article's page is made ready to be looked at while this one is: going on shows it sooner."""

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

from core.desk import Desk
from core.model import GalleyproofError, Page
from gui.main_window import MainWindow
from gui.page.views import Prepares
from gui.workbench import Workbench

_AFTER = 400
"""Milliseconds an article has been shown; before that the page itself is laid out."""


class PageAhead(QObject):
    """Asks for the page that approving this one would show, once a page is shown as a reader saw it.

    Only its document is made, which takes most of the time: a second engine that lays it out as well would hold a
    hundred megabytes all day.

    Args:
        window: the window.
        bench: its state.
    """

    _read = Signal(object)

    def __init__(self, window: MainWindow, bench: Workbench) -> None:
        super().__init__(window)
        self._window = window
        self._bench = bench
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="page-ahead")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER)
        self._soon.timeout.connect(self._ask)
        self._read.connect(self._prepare)
        bench.shown.connect(lambda _review: self._soon.start())
        window.page.viewChanged.connect(lambda _tab: self._soon.start())

    def close(self) -> None:
        """Ask for nothing more, and wait for what is being read."""
        self._soon.stop()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _view(self) -> Prepares | None:
        view = self._window.page.view_of(self._window.page.shown)
        return view if isinstance(view, Prepares) else None

    def _ask(self) -> None:
        bench = self._bench
        following = bench.rows.next_unfinished(bench.review_id) if bench.review is not None else None
        if self._view() is not None and following not in {None, bench.review_id}:
            self._thread.submit(self._look, bench.desk, following)

    def _look(self, desk: Desk, review_id: str) -> None:
        try:
            review = desk.review(review_id)
        except GalleyproofError:
            return  # whoever opens it is told
        if review is not None and review.page.blocks:
            self._read.emit(review.page)

    def _prepare(self, page: Page) -> None:
        view = self._view()
        if view is not None and not view.prepare(page):
            self._soon.start()
