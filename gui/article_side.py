"""The right review pane: the article in one of its views, typed in place, as what was changed, or as it will leave."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from core.model import Review
from gui.article import ArticlePane, Part
from gui.changes import ChangesView
from gui.preview import PreviewView
from gui.sight import FlowSight, RelayedSight, Sight

ARTICLE = "article"
"""The view that is always there, and is the only one that is typed in."""


class ArticleView(Sight, Protocol):
    """A widget that shows what a review yields. A view that is not shown hears of no decision."""

    @property
    def currentChanged(self) -> SignalInstance:
        """The editor went to this block (str)."""

    def stop(self) -> None:
        """The window goes: end what runs beside it, and tell nothing any more."""

    def show_review(self, review: Review | None) -> None:
        """Show another review from its top, or none."""

    def update_review(self, review: Review) -> None:
        """Show the same review one or more decisions later."""

    def set_current(self, block_id: str | None) -> None:
        """Mark a block and bring it into sight; None marks none."""

    def blocks(self) -> Collection[str]:
        """The blocks that have a place in it."""


@dataclass(frozen=True)
class ArticleTab:
    """One more view of the article, made when it is first shown: its id, and what makes it."""

    id: str
    make: Callable[[QWidget], ArticleView]


def tab_names() -> list[str]:
    """What the tabs are called, in their order."""
    return [
        QCoreApplication.translate("ArticleSide", "Article"),
        QCoreApplication.translate("ArticleSide", "Changes"),
        QCoreApplication.translate("ArticleSide", "Export"),
    ]


def article_tabs() -> tuple[ArticleTab, ...]:
    """The views beside the article itself."""
    return (ArticleTab("changes", ChangesView), ArticleTab("export", PreviewView))


class ArticleSide(RelayedSight, QWidget):
    """Holds the article and the other views of it and shows one of them; scrolled and measured, it is what it shows.

    Args:
        article: the article that is typed in; it is told of reviews and decisions by whoever made it.
        tabs: the other views.
        parent: the parent widget.

    Attributes:
        currentChanged: the editor went to another block in one of the other views.
        viewportMoved: what is in sight moved.
        personScrolled: a person scrolled it.
        viewChanged: another view is shown: its id.
        made: a view was made, and is shown next: its id.
    """

    currentChanged = Signal(str)
    viewportMoved = Signal()
    personScrolled = Signal()
    viewChanged = Signal(str)
    made = Signal(str)

    def __init__(
        self, article: ArticlePane, tabs: Sequence[ArticleTab] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.tabs = {tab.id: tab for tab in (article_tabs() if tabs is None else tabs)}
        self._article = article
        self._sight = FlowSight(article.view)
        self._made: dict[str, ArticleView] = {}
        self._holds: dict[str, Review | None] = {}
        self._review: Review | None = None
        self._current: str | None = None
        self._shown = ARTICLE
        self._stack = QStackedWidget(self)
        self._stack.addWidget(article)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(article)
        self._listen(ARTICLE, self._sight)

    # --- which view ------------------------------------------------------------------------------------------

    @property
    def shown(self) -> str:
        """The id of the view shown."""
        return self._shown

    def view_of(self, tab: str) -> ArticleView | None:
        """The other view with this id; None where it was not shown yet."""
        return self._made.get(tab)

    def order(self) -> list[str]:
        """The ids of the views, in the order of their tabs."""
        return [ARTICLE, *self.tabs]

    def choose(self, tab: str) -> bool:
        """Show the view with this id where the one before left off; says whether there is one."""
        if tab not in self.order():
            return False
        if tab != self._shown:
            self._put_up(tab)
            self.viewChanged.emit(tab)
            self.viewportMoved.emit()
        return True

    def stop(self) -> None:
        """The window goes: end what runs beside its views."""
        for view in self._made.values():
            view.stop()

    def _put_up(self, tab: str) -> None:
        top, has_keys = self.top_block(), self._has_keys()
        self._article.finish_editing()  # nobody types in what cannot be seen
        self._shown = tab
        widget = self._article if tab == ARTICLE else self._widget(tab)
        self._stack.setCurrentWidget(widget)
        self.setFocusProxy(widget)
        if tab != ARTICLE:
            self._bring_up_to_date(tab)
            self._made[tab].set_current(self._current)
        if top[0]:
            self.scroll_to_block(*top)
        if has_keys:
            self.setFocus()

    def _widget(self, tab: str) -> QWidget:
        if tab not in self._made:
            view = self._made[tab] = self.tabs[tab].make(self._stack)
            self._listen(tab, view)
            view.currentChanged.connect(self._on_current)
            assert isinstance(view, QWidget)  # noqa: S101 - a protocol cannot say that it is a widget
            self._stack.addWidget(view)
            self.made.emit(tab)
        view = self._made[tab]
        assert isinstance(view, QWidget)  # noqa: S101
        return view

    def _listen(self, tab: str, sight: Sight) -> None:
        sight.viewportMoved.connect(lambda: self.viewportMoved.emit() if tab == self._shown else None)
        sight.personScrolled.connect(lambda: self.personScrolled.emit() if tab == self._shown else None)

    def _on_current(self, block_id: str) -> None:
        self._current = block_id
        self.currentChanged.emit(block_id)

    def _has_keys(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _bring_up_to_date(self, tab: str) -> None:
        view, held, review = self._made[tab], self._holds.get(tab), self._review
        if held is not None and review is not None and held.page is review.page and held.proposal is review.proposal:
            if held is not review:
                view.update_review(review)
        else:
            view.show_review(review)
        self._holds[tab] = review

    # --- the review ------------------------------------------------------------------------------------------

    def show_review(self, review: Review | None) -> None:
        """Show ``review`` from its top in the view shown, if that is not the article itself; None shows none."""
        self._review, self._current = review, None
        if self._shown != ARTICLE:
            self._bring_up_to_date(self._shown)

    def update_review(self, review: Review) -> None:
        """Show the same review a decision later, in the same way."""
        self._review = review
        if self._shown != ARTICLE:
            self._bring_up_to_date(self._shown)

    def set_current(self, block_id: str | None) -> None:
        """Mark a block in the view shown, if that is not the article itself."""
        self._current = block_id
        if self._shown != ARTICLE:
            self._made[self._shown].set_current(block_id)

    # --- what is in sight ------------------------------------------------------------------------------------

    def answering_view(self) -> Sight:
        """The view shown."""
        return self._sight if self._shown == ARTICLE else self._made[self._shown]

    def blocks(self) -> Collection[str]:
        """The blocks that have a place in the view shown."""
        return self.article_blocks() if self._shown == ARTICLE else self._made[self._shown].blocks()

    def article_blocks(self) -> Collection[str]:
        """The blocks that have a place in the article itself, shown or not."""
        return {each for row in self._article.model.rows for each in row.block_ids}

    def place_of(self, block_id: str) -> str:
        """What a block's place in the article is called: ``"paragraph 2"``; empty where it has none."""
        rows = self._article.model.rows
        number = self._article.model.row_of(block_id)
        if number is None:
            return ""
        if rows[number].part is not Part.PASSAGE:
            return self.tr("head of the article")
        first = next(at for at, row in enumerate(rows) if row.part is Part.PASSAGE)
        return self.tr("paragraph {n} of the article").format(n=number - first + 1)
