"""The window's layout: which pane stands where. What happens in them is wired elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.actions import Actions
from gui.article import ArticlePane
from gui.article_side import ArticleSide
from gui.article_side import tab_names as article_tab_names
from gui.controls import PaneHeader, key_text, make_clearable
from gui.dropping import holds_pages, nothing_fetched
from gui.first_page import FirstPage
from gui.gutter import Gutter, OverviewRuler
from gui.inspector import Inspector
from gui.keymap import key_of, keymap
from gui.losses import LeftoverStrip, LossStrip, StripRow
from gui.notice import Notice
from gui.page import PagePane
from gui.page import tab_names as page_tab_names
from gui.queue import QueuePane
from gui.sight import Sight
from gui.status import StatusLine
from gui.tool_row import ToolRow

_WIDTHS = (200, 372, 500, 282)
_GUTTER = 56
_MOST_MORE = 120
"""Pixels by which the inspector outgrows its usual width on a wide window."""
_BUTTONS = ("review.approve", "review.park", "review.reject", "", "go.next_question", "review.toggle", "edit.undo")


class MainWindow(QMainWindow):
    """Queue, page, gutter, article and inspector side by side; tools above, losses and status below.

    Signals:
        filesDropped(list): paths dropped on the window.
        dataDropped(QMimeData): a text, or markup, dropped on the window.
        closing(): the window is about to close.
    """

    filesDropped = Signal(list)
    dataDropped = Signal(object)
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Galleyproof")
        self.setAcceptDrops(True)
        self.queue = QueuePane()
        self.page = PagePane()
        self.article = ArticlePane()
        self.article_side = ArticleSide(self.article)
        self.inspector = Inspector()
        self.losses = LossStrip()
        self.left_in = LeftoverStrip()
        self.notice = Notice()
        self.status = StatusLine()
        self.ruler = OverviewRuler()
        self.page_header = PaneHeader(page_tab_names(), self.tr("Views of the page"))
        self.article_header = PaneHeader(article_tab_names(), self.tr("Views of the article"))
        self.progress = QLabel()
        self.search = QLineEdit()
        self.gutter = Gutter(self._rects_of(self.page), self._rects_of(self.article_side))
        self.gutter.place_of = self.article_side.place_of
        self.tools = ToolRow()
        self.first = FirstPage()
        self.middle = QStackedWidget()
        self.review_panes = self._review_panes()
        self.panes = self._panes()
        self.setCentralWidget(self._centre())
        self.setStatusBar(self.status)

    # --- where things stand ----------------------------------------------------------------------------------

    def _review_panes(self) -> QSplitter:
        between = QWidget()
        between.setFixedWidth(_GUTTER)
        row = _row(between)
        row.addWidget(self.gutter, 1)
        row.addWidget(self.ruler)
        middle = _stacked(_HeaderGap(self.page_header), between)
        middle.setFixedWidth(_GUTTER)
        panes = _splitter()
        panes.addWidget(_stacked(self.page_header, self.page))
        panes.addWidget(middle)
        panes.addWidget(_stacked(self.article_header, self.article_side))
        panes.setStretchFactor(0, 1)
        panes.setStretchFactor(2, 1)
        return panes

    def _panes(self) -> QSplitter:
        panes = _splitter()
        for widget, stretch in ((self.queue, 0), (self.review_panes, 1), (self.inspector, 0)):
            panes.addWidget(widget)
            panes.setStretchFactor(panes.count() - 1, stretch)
        return panes

    def _centre(self) -> QWidget:
        strips = StripRow(self.left_in, self.losses)
        self.middle.addWidget(_stacked(self.panes, _hairline(), strips, grow=self.panes))
        self.middle.addWidget(self.first)
        return _stacked(self.tools, _hairline(), self.notice, self.middle)

    def place_panes(self, widths: tuple[int, ...] = ()) -> None:
        """Give the panes these widths in pixels (queue, page, article, inspector), or the usual ones."""
        scale = min(1.4, max(1.0, self.fontMetrics().height() / 17))
        narrow = min(1.0, self.width() / sum(_WIDTHS))  # the side panes give way first, the inspector's buttons do not
        usual = zip(_WIDTHS, (narrow, 1.0, 1.0, max(narrow, 0.8)), strict=True)
        queue, page, article, inspector = widths if len(widths) == 4 else (round(w * scale * s) for w, s in usual)
        if len(widths) != 4:  # a wide window sets copies in wider columns, once the article has its measure
            spare = self.width() - _GUTTER - queue - page - article - inspector
            inspector += max(0, min(_MOST_MORE, spare // 4))
        self.panes.setSizes([queue, self.width() - queue - inspector, inspector])
        self.review_panes.setSizes([page, _GUTTER, article])

    def pane_widths(self) -> tuple[int, ...]:
        """The widths of queue, page, article and inspector in pixels."""
        outer, inner = self.panes.sizes(), self.review_panes.sizes()
        return (outer[0], inner[0], inner[2], outer[2])

    def sizeHint(self) -> QSize:
        """The size of the drawing board: 1440 by 900."""
        return QSize(1440, 900)

    # --- tools -----------------------------------------------------------------------------------------------

    def take_actions(self, actions: Actions) -> None:
        """Fill the menus and the row of buttons."""
        self.setMenuWidget(self._menu_row(actions))
        self.tools.add([(name, actions[name] if name else None) for name in _BUTTONS])
        self.tools.add_search(self._search_box())

    def _menu_row(self, actions: Actions) -> QWidget:
        """The menus, and how the day goes on the far side."""
        bar = QMenuBar()
        actions.fill(bar)
        self.progress.setObjectName("muted")
        holder = QWidget()
        row = _row(holder)
        row.addWidget(bar, 1)
        row.addWidget(self.progress)
        row.addSpacing(16)
        return holder

    def _search_box(self) -> QLineEdit:
        self._name_search()
        keymap().changed.connect(self._name_search)
        self.search.setAccessibleName(self.tr("Search the queue"))
        self.search.setToolTip(self.tr("Search the queue"))
        make_clearable(self.search)
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 14)
        self.search.setMaximumWidth(self.fontMetrics().averageCharWidth() * 36)
        return self.search

    def _name_search(self) -> None:
        key = key_text(key_of("edit.find"))
        self.search.setPlaceholderText(self.tr("Search the queue…  {0}").format(key).rstrip())

    # --- the gutter's ends -----------------------------------------------------------------------------------

    def _rects_of(self, sight: Sight) -> Callable[[], list[tuple[str, QRect]]]:
        def visible() -> list[tuple[str, QRect]]:
            canvas = sight.canvas()
            offset = self.gutter.mapFromGlobal(canvas.mapToGlobal(canvas.rect().topLeft()))
            return [(block_id, rect.translated(offset)) for block_id, rect in sight.visible_rects()]

        return visible

    # --- events ----------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, folders, texts and markup."""
        if holds_pages(event.mimeData()):
            event.acceptProposedAction()
            self.status.say(self.tr("Drop it to put it into the queue."))
        elif event.mimeData().hasUrls():
            self.status.say(nothing_fetched())

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand them on."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.filesDropped.emit(files)
        else:
            self.dataDropped.emit(event.mimeData())
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say so, then close: everything decided is on disk already."""
        self.setUpdatesEnabled(False)  # what closing commits would be painted on a window that is going
        self.closing.emit()
        self.page.stop()
        self.article_side.stop()
        super().closeEvent(event)


class _HeaderGap(QWidget):
    """Paper as high as the header beside it, so that the gutter starts where the panes do."""

    def __init__(self, header: PaneHeader) -> None:
        super().__init__()
        self._header = header

    def sizeHint(self) -> QSize:
        return QSize(0, self._header.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _row(widget: QWidget, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 0) -> QHBoxLayout:
    row = QHBoxLayout(widget)
    row.setContentsMargins(*margins)
    row.setSpacing(gap)
    return row


def _stacked(*widgets: QWidget, grow: QWidget | None = None) -> QWidget:
    """The widgets one above the other; the last one grows, or ``grow``."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget, 1 if widget is (grow or widgets[-1]) else 0)
    return holder


def _splitter() -> QSplitter:
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    if splitter.isRightToLeft():  # Qt sets its widgets a pixel too far to the right there, where edges are told
        splitter.setContentsMargins(0, 0, 1, 0)
    return splitter


def _hairline() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    line.setObjectName("hairline")
    return line
