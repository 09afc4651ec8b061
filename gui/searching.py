"""The search box and the queue's filter: together they say what the queue shows."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from core.desk import Query
from core.model import FieldName
from gui.main_window import MainWindow
from gui.workbench import Workbench

_PAUSE = 150  # ms without a letter before the desk is asked


class Searching:
    """Connects the search box and the filter to the queue.

    Args:
        window: the window.
        bench: its state.
    """

    def __init__(self, window: MainWindow, bench: Workbench) -> None:
        self._window = window
        self._bench = bench
        self._soon = QTimer(window)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._now)
        window.queue.queryChanged.connect(self._filter)
        window.search.textChanged.connect(lambda _text: self._soon.start())
        window.search.returnPressed.connect(self._now_and_choose)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), window.search)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._leave)

    def stop(self) -> None:
        """Search no more."""
        self._soon.stop()

    def _filter(self, query: Query) -> None:
        """Take the filter from the queue; where it asks for no text, the search box shows none either."""
        if self._soon.isActive():
            self._now()
            return
        if not query.text:
            with QSignalBlocker(self._window.search):
                self._window.search.clear()
        self._bench.search(query)

    def _now_and_choose(self) -> None:
        """Enter in the search box: the keys go to what was found, and not to what stood there before."""
        self._now()
        self._window.queue.focus_list()

    def _leave(self) -> None:
        self._window.search.clear()
        self._window.page.setFocus()

    def _now(self) -> None:
        self._soon.stop()
        self._bench.search(self._window.queue.query_with(self._window.search.text()))
        self._tell_none()

    def _tell_none(self) -> None:
        """Say that nothing was found: the article that was open stays, and would pass for what was asked for."""
        text, review = self._bench.query.text.strip(), self._bench.review
        if not text or self._bench.rows:
            return
        if review is None:
            told = self._window.tr("Nothing in the queue has “{text}”. Escape shows everything again.")
        else:
            told = self._window.tr(
                "Nothing in the queue has “{text}”. “{name}” stays open; Escape shows everything again."
            )
        name = review.fields.get(FieldName.TITLE, "") or review.name if review is not None else ""
        self._bench.noticed.emit(told.format(text=text, name=name))
