"""The page view: a review's page as a reader saw it, every block marked in place."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QStackedWidget, QToolTip, QVBoxLayout, QWidget

from core.model import Page, Review
from core.showing import Document
from gui.describing import described
from gui.flow import Banner, Notice
from gui.theme import theme, watcher
from gui.webpage import wording
from gui.webpage.colours import is_dark, sheets
from gui.webpage.engine import get_ready
from gui.webpage.foot import Foot
from gui.webpage.hands import Hands
from gui.webpage.making import Making
from gui.webpage.marks import hint_of, marks_of
from gui.webpage.sight import PageSight, sight_of

if TYPE_CHECKING:
    from gui.webpage.stage import Stage

_SOON = 200
"""Milliseconds after which the view says that it is still laying the page out."""


class WebPageView(QWidget):
    """Shows a review's page laid out as it was. WebEngine starts when the first page is shown.

    Signals are the editor's own doing, but for ``viewportMoved``.

    Signals:
        currentChanged(str): the editor went to another block.
        toggleRequested(list): the editor wants these blocks kept or removed, whichever they are not.
        selectionChangedTo(list): these blocks are selected, in page order.
        viewportMoved(): what is in sight moved: scrolled, resized, laid out anew.
        personScrolled(): a person scrolled it.
        blocksRequested(): the editor asks for the Blocks view, which shows what this one cannot.
    """

    currentChanged = Signal(str)
    toggleRequested = Signal(list)
    selectionChangedTo = Signal(list)
    viewportMoved = Signal()
    personScrolled = Signal()
    blocksRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The page as a reader saw it"))
        self.banner = Banner(self)
        self.notice = Notice(self)
        self.foot = Foot(self)
        self._stack = QStackedWidget(self)
        layout = self._stack.layout()
        if isinstance(layout, QStackedLayout):  # what the notice covers is laid out in its true size meanwhile
            layout.setStackingMode(QStackedLayout.StackingMode.StackAll)
        self._stack.addWidget(self.notice)
        self._hands = Hands(self)
        self._making = Making(self)
        self.stage: Stage | None = None
        self._review: Review | None = None
        self._laid: Review | None = None  # the review whose marks the page wears
        self._order: dict[str, int] = {}
        self._current: str | None = None
        self._selected: list[str] = []
        self._sight = PageSight()
        self._goal: tuple[str, Any] | None = None  # where to scroll once the page is laid out
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._say_busy)
        self._lay_out()
        self._connect()
        self.show_review(None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.banner, self._stack, self.foot):
            column.addWidget(widget, 1 if widget is self._stack else 0)

    def _connect(self) -> None:
        self._making.made.connect(self._take)
        self._hands.clicked.connect(self._click)
        self._hands.rested.connect(self._hint)
        self._hands.stepped.connect(self._step)
        self._hands.turnedAlone.connect(lambda pixels: self._call("by", pixels))
        self.foot.asked.connect(self.blocksRequested)
        watcher().changed.connect(self._restyle)

    # --- what is shown ---------------------------------------------------------------------------------------

    def show_review(self, review: Review | None) -> None:
        """Show ``review`` from its top; None shows that there is nothing to review."""
        self._review, self._laid, self._goal = review, None, None
        self._current, self._selected = None, []
        self._sight = PageSight()
        self._soon.stop()
        self.banner.say("")
        self.foot.say("")
        self._order = {block.id: at for at, block in enumerate(review.page.blocks)} if review is not None else {}
        if review is None:
            self._say(self.tr("No page is open"), self.tr("Choose one in the queue, or open a file."))
        elif not review.page.blocks:
            self._say(review.name, self.tr("This page holds no text."))
        elif why := self._set_the_stage():
            self._say(*wording.missing(why))
            self.foot.say("", offer=True)
        else:
            self._ask(review.page)

    def update_review(self, review: Review) -> None:
        """Show the same review a decision later; only what changed is marked anew."""
        before, self._review = self._laid, review
        if before is None:
            return
        if before.page is not review.page or before.proposal is not review.proposal:
            self.show_review(review)
            return
        self._laid = review
        self._name_hand()
        changed = marks_of(review, before)
        if changed:
            self._call("mark", changed)
            self._call("again")

    def _ask(self, page: Page) -> None:
        document = self._making.want(page)
        if document is not None:
            self._take(page, document)
        else:
            self._soon.start()

    def _take(self, page: Page, document: Document) -> None:
        """The document of ``page`` is there: lay it out, unless another page is wanted by now."""
        review = self._review
        if review is None or self.stage is None or (review.page is not page and review.page != page):
            return
        self._soon.start()
        self.banner.say(wording.why_plain(document.plain))
        self._laid = review
        self.stage.show(document.markup, sheets(theme()), marks_of(review))

    def prepare(self, page: Page) -> bool:
        """Make the document of a page that may be shown next; says whether that is under way, or done."""
        return self._making.ahead(page)

    def _set_the_stage(self) -> str:
        """Start WebEngine; says why it does not start."""
        if self.stage is not None:
            return ""
        why = get_ready()
        if why:
            return why
        try:
            from gui.webpage.stage import Stage
        except ImportError as error:
            return str(error)
        stage = self.stage = Stage(self)
        stage.laidOut.connect(self._laid_out)
        stage.moved.connect(self._moved)
        stage.failed.connect(self._failed)
        stage.web.customContextMenuRequested.connect(self._menu)
        stage.web.setAccessibleName(self.accessibleName())
        self._stack.addWidget(stage.web)
        self.setFocusProxy(stage.web)
        self._restyle()
        return ""

    def _say(self, title: str, detail: str = "") -> None:
        self.notice.say(title, detail)
        self._stack.setCurrentWidget(self.notice)
        self.viewportMoved.emit()

    def _say_busy(self) -> None:
        self._say(self.tr("Laying out the page…"), self.tr("Blocks shows it meanwhile."))

    def _failed(self, why: str) -> None:
        self._laid = None
        self._soon.stop()
        self._sight = PageSight()
        self._say(*wording.failure(why))
        self.foot.say("", offer=True)

    def _restyle(self) -> None:
        if self.stage is not None:
            self.stage.web.setZoomFactor(watcher().scale)
            self.stage.page.set_dark(is_dark(theme()))
            self._call("dress", sheets(theme()))
            self._call("anew")

    # --- what the page tells ---------------------------------------------------------------------------------

    def _laid_out(self, told: dict[str, Any]) -> None:
        stage, review = self.stage, self._laid
        if stage is None or review is None:
            return
        self._sight = sight_of(told, stage.web.zoomFactor(), self._order)
        self._say_unseen(len(self._order) - told["shown"], told["here"])
        if self._stack.currentWidget() is not stage.web or self._soon.isActive():
            self._appear(stage)
        self.viewportMoved.emit()

    def _say_unseen(self, count: int, is_here: bool) -> None:
        """What a reader of the page does not see: the current block first of all."""
        if is_here or self._current is None:
            self.foot.say(wording.unseen(count), offer=count > 0)
        else:
            self.foot.say(wording.unseen_here(self._current), offer=True)

    def _appear(self, stage: "Stage") -> None:
        """The page is there: show it, and go where it was asked to go meanwhile."""
        self._soon.stop()
        had_focus = self.hasFocus() or self.notice.hasFocus()
        self._stack.setCurrentWidget(stage.web)
        self._hands.watch(stage.web.focusProxy())
        self._name_hand()
        if had_focus:
            stage.web.setFocus()
        self._call("choose", self._current, self._marked())
        if self._review is not None:
            self.update_review(self._review)
        goal, self._goal = self._goal, None
        if goal is not None:
            self._call(goal[0], *goal[1])

    def _name_hand(self) -> None:
        """Have a screen reader say what has the keys here, and the current block."""
        hand = self.stage.web.focusProxy() if self.stage is not None else None
        review, here = self._review, self._current
        if hand is not None:
            hand.setAccessibleName(self.tr("Page"))
            hand.setAccessibleDescription(described(review, here) if review is not None and here is not None else "")

    def _moved(self, told: dict[str, Any]) -> None:
        self._sight = self._sight.moved(told["port"])
        self.viewportMoved.emit()
        alone = QApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier
        if self._hands.scrolling and not alone:
            self.personScrolled.emit()

    def _call(self, name: str, *values: Any) -> None:
        """Have the script do something, where there is a page for it."""
        if self.stage is not None and self._laid is not None:
            self.stage.call(name, *values)

    def _go(self, name: str, *values: Any) -> None:
        """Scroll, now or as soon as the page is there."""
        self._hands.rest()
        if self.stage is not None and self._stack.currentWidget() is self.stage.web and not self._soon.isActive():
            self._call(name, *values)
        else:
            self._goal = (name, values)

    # --- where the editor is ---------------------------------------------------------------------------------

    def current(self) -> str | None:
        """The current block; None where there is none."""
        return self._current

    def set_current(self, block_id: str | None, centre: bool = False) -> None:
        """Go to ``block_id`` and bring it into sight, to the middle if ``centre``; None leaves every block."""
        if block_id is not None and block_id not in self._order:
            return
        if block_id != self._current:
            self._current = block_id
            self._selected = []
            self._name_hand()
            self._call("choose", block_id, [])
        if block_id is not None:
            self._go("reveal", block_id, centre)

    def selected(self) -> list[str]:
        """The selected blocks in page order; the current one where nothing is selected."""
        return list(self._selected) or ([self._current] if self._current is not None else [])

    def select(self, block_ids: Iterable[str]) -> None:
        """Select these blocks, in place of what is selected; the current block stays the current one."""
        self._selected = sorted({each for each in block_ids if each in self._order}, key=self._order.__getitem__)
        self._call("choose", self._current, self._marked())

    def _marked(self) -> Sequence[str]:
        """One block alone is the current one and needs no second mark."""
        return self._selected if len(self._selected) > 1 else []

    def _step(self, by: int) -> None:
        """Go to the next block or the one before; beyond the ends the focus leaves the page."""
        order = list(self._order)
        at = self._order.get(self._current or "", -1) + by
        if 0 <= at < len(order):
            self.set_current(order[at])
            self.currentChanged.emit(order[at])
        else:
            self.focusNextPrevChild(by > 0)

    def _click(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """A click goes to a block and turns it; with Shift or Ctrl it selects."""
        block_id = self._sight.block_at(point)
        if block_id is None:
            return
        several = modifiers & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
        before, chosen = self._current, self.selected()
        self.set_current(block_id)
        self.currentChanged.emit(block_id)
        if not several:
            self.toggleRequested.emit([block_id])
            return
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            ends = sorted((self._order.get(before or block_id, 0), self._order[block_id]))
            self.select(list(self._order)[ends[0] : ends[1] + 1])
        else:
            self.select(set(chosen) ^ {block_id})
        self.selectionChangedTo.emit(self.selected())

    def _hint(self, where: QPoint, on_screen: QPoint) -> None:
        block_id = self._sight.block_at(QPointF(where))
        text = hint_of(self._review, block_id) if self._review is not None and block_id is not None else ""
        QToolTip.showText(on_screen, text, self)

    def _menu(self, where: QPoint) -> None:
        """A right click goes to the block and asks whoever holds the view for the menu of its commands."""
        block_id = self._sight.block_at(QPointF(where))
        if block_id is not None and block_id not in self.selected():
            self.set_current(block_id)
            self.currentChanged.emit(block_id)
        place = self.canvas().mapToGlobal(where)
        QApplication.sendEvent(
            self, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, self.mapFromGlobal(place), place)
        )

    # --- what is in sight ------------------------------------------------------------------------------------

    def canvas(self) -> QWidget:
        """The widget the page is drawn on."""
        return self.stage.web if self.stage is not None else self.notice

    def visible_rects(self) -> list[tuple[str, QRect]]:
        """Blocks in sight, in page order, in coordinates of ``canvas()``."""
        return self._sight.rects() if self._is_shown() else []

    def top_block(self) -> tuple[str, float]:
        """The block at the top and how far it is scrolled out, 0 to 1; an empty id where there is none."""
        return self._sight.top() if self._is_shown() else ("", 0.0)

    def bottom_block(self) -> tuple[str, float]:
        """The block at the bottom and how much of it is in sight, 0 to 1; an empty id where there is none."""
        return self._sight.bottom() if self._is_shown() else ("", 0.0)

    def scroll_to_block(self, block_id: str, fraction: float = 0.0) -> None:
        """Bring ``block_id`` to the top, scrolled out by ``fraction`` of its height. Does nothing without it."""
        if block_id in self._order:
            self._go("put", block_id, fraction)

    def _is_shown(self) -> bool:
        return self.stage is not None and self._stack.currentWidget() is self.stage.web

    def showEvent(self, event: QShowEvent) -> None:
        """What was laid out while nobody looked is measured anew."""
        super().showEvent(event)
        self._call("anew")

    def ends(self) -> tuple[bool, bool]:
        """Whether it is scrolled to its beginning, and to its end; both where all of it is in sight."""
        return self._sight.ends()

    def scroll_to_end(self, last: bool) -> None:
        """Scroll to its end if ``last``, else to its beginning."""
        self._go("end", last)

    def stop(self) -> None:
        """The window goes: end the processes behind the view, which shows nothing after this."""
        self._soon.stop()
        self._making.close()
        if self.stage is not None:
            self.stage.stop()
