"""The left review pane: the page, in one of its views."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.model import Review
from core.work import UNJUDGED
from gui.controls import KeyButton
from gui.controls.words import sentence
from gui.flow import Banner, FlowView, Notice
from gui.page.blocks import BlocksView
from gui.page.model import BlocksModel
from gui.page.tabs import BLOCKS, page_tabs
from gui.page.views import PageTab, PageView, ViewUnavailableError, widget_of
from gui.sight import RelayedSight
from gui.translating import translated


class PagePane(RelayedSight, QWidget):
    """Holds the views of the page and shows one of them; to the window it is the view it shows.

    Views are made when they are first chosen. Current block, selection and what stands on top go along from view to
    view. What a method of this class changes is not signalled back; signals are the editor's own doing.

    Args:
        tabs: the views, in the order of their tabs; Blocks must be among them, and stands in for what cannot be made.
        parent: the parent widget.

    Attributes:
        currentChanged: the editor went to another block.
        toggleRequested: the editor wants these blocks kept or removed, whichever they are not.
        selectionChangedTo: these blocks are selected, in page order.
        viewportMoved: what is in sight moved.
        personScrolled: a person scrolled the page.
        viewChanged: another view is shown: its id.
        refused: a view cannot be shown: its id, and why, for a person.
    """

    currentChanged = Signal(str)
    toggleRequested = Signal(list)
    selectionChangedTo = Signal(list)
    viewportMoved = Signal()
    personScrolled = Signal()
    viewChanged = Signal(str)
    refused = Signal(str, str)

    def __init__(self, tabs: Sequence[PageTab] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = {tab.id: tab for tab in (page_tabs() if tabs is None else tabs)}
        self._made: dict[str, PageView] = {}
        self._holds: dict[str, Review | None] = {}
        self._why_not: dict[str, str] = {}
        self._review: Review | None = None
        self._current: str | None = None
        self._shown = BLOCKS
        self.banner = Banner(self)
        self.again = KeyButton(dense=True)  # under the banner where preparing failed; what it does is wired elsewhere
        self.notice = Notice(self)
        self._lay_out()
        self._put_up(BLOCKS)
        self.show_review(None)

    def _lay_out(self) -> None:
        self._under_banner = QWidget(self)
        row = QHBoxLayout(self._under_banner)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self.again)
        row.addStretch(1)
        self._views = QStackedWidget(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._views)
        self._stack.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._under_banner)
        column.addWidget(self._stack, 1)

    # --- which view ------------------------------------------------------------------------------------------

    @property
    def shown(self) -> str:
        """The id of the view shown."""
        return self._shown

    @property
    def blocks(self) -> BlocksView:
        """The Blocks view, which there always is."""
        view = self._made[BLOCKS]
        assert isinstance(view, BlocksView)  # noqa: S101 - the table of tabs has it so
        return view

    @property
    def view(self) -> FlowView:
        """The rows of the Blocks view."""
        return self.blocks.view

    @property
    def model(self) -> BlocksModel:
        """The model of those rows."""
        return self.blocks.model

    def view_of(self, tab: str) -> PageView | None:
        """The view with this id; None where it was not shown yet, or cannot be."""
        return self._made.get(tab)

    def why_not(self, tab: str) -> str:
        """Why this view cannot be shown, for a person; empty where nothing speaks against it so far."""
        return self._why_not.get(tab, "")

    def choose(self, tab: str) -> bool:
        """Show the view with this id where the one before left off; says whether it is shown now."""
        if tab not in self.tabs or not self._is_there(tab):
            self.refused.emit(tab, self.why_not(tab))
            return False
        if tab != self._shown:
            self._put_up(tab)
            self.viewChanged.emit(tab)
            self.viewportMoved.emit()
        return True

    def withdraw(self, tab: str, why: str) -> None:
        """A view has failed and cannot be shown any more, for this reason; Blocks stands in where it was shown."""
        self._why_not[tab] = why
        if tab == self._shown and tab != BLOCKS:
            self.choose(BLOCKS)
        self.refused.emit(tab, why)

    def stop(self) -> None:
        """The window goes: end what runs beside its views."""
        for view in self._made.values():
            view.stop()

    def _is_there(self, tab: str) -> bool:
        """Whether the view can be shown; it is made if it was not yet."""
        if tab in self._why_not:
            return False
        if tab not in self._made:
            try:
                self._add(tab, self.tabs[tab].make(self._views))
            except ViewUnavailableError as error:
                self._why_not[tab] = str(error)
                return False
        return True

    def _add(self, tab: str, view: PageView) -> None:
        self._made[tab] = view
        self._views.addWidget(widget_of(view))
        for told, passed_on in (
            (view.currentChanged, self._on_current),
            (view.toggleRequested, self.toggleRequested.emit),
            (view.selectionChangedTo, self.selectionChangedTo.emit),
            (view.viewportMoved, self.viewportMoved.emit),
            (view.personScrolled, self.personScrolled.emit),
        ):
            # What a view does while it is not shown is nobody's doing.
            told.connect(lambda *what, t=tab, then=passed_on: then(*what) if t == self._shown else None)
        offers_blocks = getattr(view, "blocksRequested", None)  # not every view can show all of a page
        if offers_blocks is not None:
            offers_blocks.connect(lambda: self.choose(BLOCKS))

    def _put_up(self, tab: str) -> None:
        before = self._made.get(self._shown)
        top, chosen = (before.top_block(), before.selected()) if before is not None else (("", 0.0), [])
        has_keys = self._has_keys()
        assert self._is_there(tab)  # noqa: S101 - asked before
        self._shown = tab
        view = self._made[tab]
        self._bring_up_to_date()
        self._views.setCurrentWidget(widget_of(view))
        self.setFocusProxy(widget_of(view).focusProxy() or widget_of(view))
        self._take_place(view, top, chosen)
        if has_keys:
            self.setFocus()

    def _take_place(self, view: PageView, top: tuple[str, float], chosen: Sequence[str]) -> None:
        view.set_current(self._current)
        if len(chosen) > 1:
            view.select(chosen)
        if top[0]:
            view.scroll_to_block(*top)

    def _has_keys(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _bring_up_to_date(self) -> None:
        view, held, review = self._now(), self._holds.get(self._shown), self._review
        if held is not None and review is not None and held.page is review.page and held.proposal is review.proposal:
            if held is not review:
                view.update_review(review)
        elif held is not review or self._shown not in self._holds:
            view.show_review(review)
        self._holds[self._shown] = review

    def _now(self) -> PageView:
        return self._made[self._shown]

    # --- the review ------------------------------------------------------------------------------------------

    def show_review(self, review: Review | None) -> None:
        """Show ``review`` from its top; None shows that there is nothing to review."""
        self._review, self._current = review, None
        self._holds[self._shown] = review
        self._now().show_review(review)
        self._say_what_is_wrong(review)
        if review is None:
            self.show_message(self.tr("No page is open"), self.tr("Choose one in the queue, or open a file."))
        elif not review.page.blocks:
            self.show_message(review.name, self.tr("This page holds no text."))
        else:
            self._stack.setCurrentWidget(self._views)

    def _say_what_is_wrong(self, review: Review | None) -> None:
        """Why the page is not whole; where nothing could be judged, what is shown instead, and a way to try again."""
        why = sentence(translated(review.page.incomplete)) if review is not None else ""
        failed = bool(why) and review is not None and review.proposal.engine == UNJUDGED
        plain = self.tr("{why}. What is shown is its text in plain lines, and nothing on it is decided.")
        self.banner.say(plain.format(why=why.rstrip(".")) if failed else why)
        self._under_banner.setVisible(failed)

    def update_review(self, review: Review) -> None:
        """Show the same review a decision later; only what changed is painted again."""
        self._review = review
        self._holds[self._shown] = review
        self._now().update_review(review)

    def show_message(self, title: str, detail: str = "") -> None:
        """Show a sentence in place of the page, until a review is shown."""
        self.notice.say(title, detail)
        self._stack.setCurrentWidget(self.notice)

    def current(self) -> str | None:
        """The current block; None where there is none."""
        return self._current

    def set_current(self, block_id: str | None, centre: bool = False) -> None:
        """Go to ``block_id`` and bring it into sight, to the middle if ``centre``; None leaves every block."""
        self._current = block_id
        self._now().set_current(block_id, centre)

    def selected(self) -> list[str]:
        """The selected blocks in page order; the current one where nothing is selected."""
        return self._now().selected()

    def select(self, block_ids: Iterable[str]) -> None:
        """Select these blocks, in place of what is selected; the current block stays the current one."""
        self._now().select(block_ids)

    def _on_current(self, block_id: str) -> None:
        self._current = block_id
        self.currentChanged.emit(block_id)

    # --- what is in sight ------------------------------------------------------------------------------------

    def answering_view(self) -> PageView:
        """The view shown."""
        return self._now()

    def visible_rects(self) -> list[tuple[str, QRect]]:
        """The blocks in sight with their boxes; none while a sentence stands in their place."""
        return super().visible_rects() if self._stack.currentWidget() is self._views else []
