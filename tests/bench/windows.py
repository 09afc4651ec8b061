"""The real window on a real desk, a plain list of Qt's beside it, and the time until either is painted."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import (
    QAbstractEventDispatcher,
    QCoreApplication,
    QEvent,
    QEventLoop,
    QObject,
    QStringListModel,
    Qt,
)
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QListView, QWidget

from core.desk import Desk
from core.model import Source
from gui.app import Desktop, application
from gui.session import settle
from tests.bench.desks import put
from tests.bench.timing import milliseconds

_PATIENCE = 10_000  # ms for a window to become the active one
PLAIN_LIST = "QListView, word wrap"
Key = tuple[Qt.Key, Qt.KeyboardModifier]


class PaintWatch(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.painted = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Sees every event of the widget and stops none."""
        self.painted += event.type() == QEvent.Type.Paint
        return False


class Painted:
    """Times what changes a view, up to its paint."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        self._view = view
        self._watch = PaintWatch(view.viewport())

    def after(self, act: Callable[[], object]) -> float:
        """Milliseconds from ``act`` until its view, and whatever else of the window it changed at once, is painted.

        What the window puts off until then, and does while no key is struck, is done before the next sample.

        Raises:
            RuntimeError: the view was not painted, so that nothing was measured.
        """
        took = self._took(act, QCoreApplication.sendPostedEvents)
        QApplication.processEvents()
        return took

    def settled_after(self, act: Callable[[], object]) -> float:
        """Milliseconds from ``act`` until all that follows from it is done and painted as well, one thing on the other.

        Raises:
            RuntimeError: the view was not painted, so that nothing was measured.
        """
        return self._took(act, _settle)

    def _took(self, act: Callable[[], object], paint: Callable[[], object]) -> float:
        before = self._watch.painted
        took = milliseconds(lambda: (act(), self._view.viewport().update(), paint()))
        if self._watch.painted == before:
            raise RuntimeError("the view was not painted")
        return took


def _settle() -> None:
    """Runs the event loop until it has nothing left to do."""
    dispatcher = QAbstractEventDispatcher.instance()
    while dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents):
        pass


@contextmanager
def desktop_with(folder: Path, sources: Iterable[Source]) -> Iterator[Desktop]:
    """The real window, shown and active, on a desk with ``sources`` prepared; the first is open."""
    application()
    path = folder / "measured.galleyproof"
    for kept in folder.glob(f"{path.name}*"):
        kept.unlink()
    desk = Desk.open(path)
    put(desk, sources)
    desktop = Desktop(desk, folder / "preferences.json", remembers=False)
    try:
        desktop.open()
        settle(desktop)
        yield desktop
    finally:
        desktop.window.close()
        desktop.close()


def _give_keys_to(desktop: Desktop) -> None:
    """Make the window the active one, with the focus on the page."""
    desktop.window.activateWindow()
    if not QTest.qWaitForWindowActive(desktop.window, _PATIENCE):
        raise RuntimeError("the window did not become active")
    desktop.window.page.view.setFocus()


def press(key: Key) -> None:
    """Strike a key where the focus is.

    Raises:
        RuntimeError: nothing has the focus.
    """
    focused = QApplication.focusWidget()
    if focused is None:
        raise RuntimeError("nothing has the focus")
    QTest.keyClick(focused, *key)


@contextmanager
def beside_plain_list(desktop: Desktop) -> Iterator[QListView]:
    """Qt's own list of wrapped text, as a tool made in a day would use it, in the size of the page; keys go to ours."""
    view = QListView()
    view.setWordWrap(True)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.resize(desktop.window.page.view.size())
    view.show()
    QApplication.processEvents()
    _give_keys_to(desktop)
    try:
        yield view
    finally:
        view.close()
        view.deleteLater()


def show_checkable(view: QListView, texts: Sequence[str]) -> None:
    """Fill the plain list with lines that Space ticks; the first is current."""
    model = QStandardItemModel(view)
    for text in texts:
        item = QStandardItem(text)
        item.setCheckable(True)
        model.appendRow(item)
    view.setModel(model)
    view.setCurrentIndex(model.index(0, 0))
    QApplication.processEvents()


def show_texts(view: QListView, texts: Sequence[str]) -> None:
    """Fill the plain list with lines to read."""
    view.setModel(QStringListModel(list(texts), view))


def page_texts(desktop: Desktop) -> list[str]:
    """The text of every block of the page that is shown."""
    review = desktop.bench.review
    if review is None:
        raise RuntimeError("no page is shown")
    return [block.text for block in review.page.blocks]
