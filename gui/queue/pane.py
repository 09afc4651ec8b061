"""The queue pane: a header with the filter, the list, and what is said when the list is empty."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.desk import Counts, Query, Row
from gui.controls import KeyButton, PaneHeader, WrappingLabel
from gui.queue.delegate import RowDelegate
from gui.queue.filter_button import FilterButton
from gui.queue.model import QueueModel
from gui.theme import Role, page_font, theme, watcher


class QueuePane(QWidget):
    """The list of reviews. The open one is marked; the arrow keys move over others, Enter or a click opens one.

    Signals:
        chosen(str): the editor wants to open this review.
        queryChanged(Query): the editor wants another filter or order.
    """

    chosen = Signal(str)
    queryChanged = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = QueueModel(self)
        self.header = PaneHeader([self.tr("Queue")])
        self.filter = FilterButton()
        self.filter.queryChanged.connect(self.queryChanged)
        self.header.add_control(self.filter)
        self.list = _List(self.model)
        self.list.wanted.connect(self._open)
        self.empty = _Empty()
        self.empty.everything.clicked.connect(self._show_everything)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.list)
        self.setTabOrder(self.list, self.filter)  # before the list, Tab would pass it by for the pane's proxy
        self._show_state()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show ``rows``, in this order."""
        current = self.list.currentIndex()
        focused = self.model.row_at(current).review_id if current.isValid() else None
        self.model.set_rows(rows)
        found = self.model.index_of(focused)
        self.list.setCurrentIndex(found if found.isValid() else self.model.index_of(self.model.open_review()))
        self.filter.set_shown(len(rows))
        self._show_state()

    def update_row(self, row: Row) -> None:
        """Take new values for one row."""
        self.model.update_row(row)

    def set_current(self, review_id: str | None) -> None:
        """Mark ``review_id`` as the open review and bring it into view. Emits nothing."""
        self.model.set_open(review_id)
        index = self.model.index_of(review_id)
        self.list.setCurrentIndex(index)
        if index.isValid():
            self.list.scrollTo(index)

    def set_counts(self, counts: Counts) -> None:
        """Take how many reviews there are by state and flag, for the filter's menu."""
        self.filter.set_counts(counts)

    def set_query(self, query: Query) -> None:
        """Show ``query`` as the filter in force. Emits nothing."""
        self.filter.set_query(query)
        self._show_state()

    def query_with(self, text: str) -> Query:
        """The filter and order in force, with ``text`` to be found; it becomes the filter in force. Emits nothing."""
        self.set_query(replace(self.filter.query, text=text))
        return self.filter.query

    def focus_list(self) -> None:
        """Give the list the keys, on its first row if none was under them."""
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.row_at(index).review_id)

    def _show_everything(self) -> None:
        query = Query(order=self.filter.query.order)
        self.set_query(query)
        self.queryChanged.emit(query)

    def _show_state(self) -> None:
        query = self.filter.query
        self.empty.say(query.text, filtered=bool(query.text or query.flags or query.states))
        self._stack.setCurrentWidget(self.list if self.model.rowCount() else self.empty)


class _List(QListView):
    """A list of rows of one height, with the row under the keys apart from the row that is open."""

    wanted = Signal(QModelIndex)

    def __init__(self, model: QueueModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Queue"))
        self.setAccessibleDescription(self.tr("Arrow keys move, Enter opens a page."))
        self.clicked.connect(self.wanted)
        watcher().changed.connect(self._measure_again)

    def _measure_again(self) -> None:
        self.doItemsLayout()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row under the keys."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.wanted.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters of a title."""
        return QSize(self.fontMetrics().averageCharWidth() * 16, 80)


class _Empty(QWidget):
    """What the pane says when there is nothing to list."""

    def __init__(self) -> None:
        super().__init__()
        self.words = WrappingLabel(role=Role.MUTED, font=page_font)
        self.everything: QPushButton = KeyButton(self.tr("Show everything"), dense=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 12)
        column.setSpacing(10)
        column.addWidget(self.words)
        column.addWidget(self.everything, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        watcher().changed.connect(self.update)

    def say(self, text: str, *, filtered: bool) -> None:
        """Say why there is nothing: no pages at all, or none that the search or the filter lets through."""
        if text.strip():
            self.words.set_text(self.tr("Nothing in the queue has “{text}”.").format(text=text.strip()))
        elif filtered:
            self.words.set_text(self.tr("Nothing in the queue answers this filter."))
        else:
            self.words.set_text(self.tr("Nothing here. Drop pages on the window or choose File > Open."))
        self.everything.setVisible(filtered)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint paper."""
        QPainter(self).fillRect(self.rect(), theme().colour(Role.PANEL))
