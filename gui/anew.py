"""Preparing a page once more that could not be prepared: the machine may have been busy, or the program is newer."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from core.work import UNJUDGED
from gui.actions import Actions
from gui.main_window import MainWindow
from gui.sentences import led
from gui.tasks import Preparer
from gui.translating import translated
from gui.workbench import Workbench


class Anew(QObject):
    """Has the current page prepared anew, and shows what came of it.

    Args:
        window: the window.
        bench: its state.
        preparer: prepares.
    """

    def __init__(self, window: MainWindow, bench: Workbench, preparer: Preparer) -> None:
        super().__init__(window)
        self._window = window
        self._bench = bench
        self._preparer = preparer
        self._asked: dict[str, str] = {}  # what was told when it failed, by review
        self._stopped = False
        preparer.prepared.connect(self._on_prepared)

    def table(self) -> dict[str, Callable[[], object]]:
        """What each command does, by id."""
        return {"review.prepare_anew": self._ask}

    def take(self, actions: Actions) -> None:
        """Have the button beside the banner do it too."""
        self._window.page.again.follow(actions["review.prepare_anew"])

    def stop(self) -> None:
        """Show nothing any more: the window is about to go."""
        self._stopped = True

    def _ask(self) -> None:
        review, bench = self._bench.review, self._bench
        if review is None:
            return
        if review.proposal.engine != UNJUDGED:
            bench.noticed.emit(self.tr("This page was prepared whole; nothing would become of it but what is shown."))
        elif bench.desk.events(review.id):
            bench.noticed.emit(self.tr("This page was decided on as it is shown, so it stays as it is."))
        else:
            self._asked[review.id] = led(review.name, translated(review.page.incomplete))
            bench.noticed.emit(self.tr("{name} is being prepared anew…").format(name=review.name))
            self._preparer.again(review.id)

    def _on_prepared(self, review_id: str, failed: str) -> None:
        told = self._asked.pop(review_id, None)
        if self._stopped or told is None:
            return
        if review_id == self._bench.review_id:
            self._bench.show_anew()
        if not failed:
            if told in self._window.notice.text():
                self._window.notice.clear()
            name = self._bench.desk.row(review_id).name
            self._bench.noticed.emit(self.tr("{name} is prepared now.").format(name=name))
