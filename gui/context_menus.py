"""The menus of what is under the mouse or the keys: the same actions, for the same selection."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

from core.model import Reason, Verdict
from gui.actions import Actions
from gui.choice import chosen, offered_here
from gui.commands import BECOME, COMMANDS, DIGIT, REASON_KEYS, SHAPE
from gui.controls import keep_keys, key_text
from gui.inspector.fields import FieldRow
from gui.keymap import key_of
from gui.losses.chip import BlockChip
from gui.losses.strip import ChipStrip
from gui.main_window import MainWindow
from gui.page.tabs import BLOCKS
from gui.page.views import widget_of
from gui.queue_menu import QueueMenu
from gui.theme import glyph, label
from gui.workbench import Workbench

LINE, REASONS, SHAPES, FIELDS = "", "reasons", "shapes", "fields"
"""In a list of commands: a line between them, the menu of reasons, that of what a passage can be, that of fields."""
OF_BLOCKS: tuple[str, ...] = (
    "review.toggle",
    "review.accept",
    "review.reverse",
    "review.accept_alike",
    "review.reverse_alike",
    "review.trim_after",
    "review.trim_before",
    REASONS,
    FIELDS,
    "review.edit",
    LINE,
    "go.other_copy",
    "review.take_version",
    LINE,
    "review.grow",
    "review.shrink",
    "review.select_alike",
    "review.select_run",
    "review.select_reason",
    "review.select_from_here",
    LINE,
    "edit.copy_blocks",
)
OF_PASSAGES: tuple[str, ...] = (
    "review.edit",
    "review.edit_start",
    "review.toggle",
    FIELDS,
    LINE,
    "edit.copy_blocks",
    "edit.copy",
    LINE,
    "review.approve",
    "review.park",
    "review.reject",
)
OF_TEXT: tuple[str, ...] = (
    "edit.bold",
    "edit.italic",
    "edit.link",
    SHAPES,
    LINE,
    "edit.split",
    "edit.merge",
    "edit.move_up",
    "edit.move_down",
)


class ContextMenus(QObject):
    """Shows the menu of the place where the right button, the menu key or its command asks for one.

    Args:
        window: the window.
        bench: its state.
        actions: its commands.
        of_queue: the menu of a row of the queue.

    Attributes:
        menu: the menu shown last.
        of_word: puts into the menu of a passage what there is to say of the word at a point of the article.
    """

    def __init__(self, window: MainWindow, bench: Workbench, actions: Actions, of_queue: QueueMenu) -> None:
        super().__init__(window)
        self._window = window
        self._bench = bench
        self._actions = actions
        self._makers: dict[int, tuple[QWidget, Callable[[QWidget, QPoint], QMenu | None]]] = {}
        self.menu: QMenu | None = None
        self.of_word: Callable[[QMenu, QPoint], None] = lambda _menu, _at: None
        self._watch_view(window.page.view, OF_BLOCKS)
        self._watch_view(window.article.view, OF_PASSAGES)
        rows = window.queue.list
        for each in (rows, rows.viewport()):
            self._watch(each, lambda _widget, _at: of_queue.menu())
        for strip in (window.losses, window.left_in):
            self._watch(strip, partial(self._strip_menu, strip))
        window.page.viewChanged.connect(self._watch_page)
        self._watch_page(window.page.shown)
        for row in window.inspector.findChildren(FieldRow):
            self._watch(row.edit, partial(_field_menu, row))

    def ask(self) -> None:
        """Show the menu of what has the keys."""
        focused = QApplication.focusWidget()
        if focused is not None:
            place = focused.rect().center()
            reason = QContextMenuEvent.Reason.Keyboard
            QApplication.sendEvent(focused, QContextMenuEvent(reason, place, focused.mapToGlobal(place)))

    def _watch_page(self, tab: str) -> None:
        """Any view of the page has the menu of its blocks."""
        view = self._window.page.view_of(tab)
        if view is not None and tab != BLOCKS:
            for each in {widget_of(view), view.canvas()}:
                self._watch(each, lambda _widget, _at: self._menu_of(OF_BLOCKS))

    def _watch_view(self, view: QAbstractItemView, ids: Sequence[str]) -> None:
        for each in (view, view.viewport()):
            self._watch(each, lambda _widget, _at: self._menu_of(ids))

    def _watch(self, widget: QWidget, make: Callable[[QWidget, QPoint], QMenu | None]) -> None:
        self._makers[id(widget)] = (widget, make)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the menu of ``watched`` when one is asked for."""
        known = self._makers.get(id(watched))
        if known is None or not isinstance(event, QContextMenuEvent):
            return super().eventFilter(watched, event)
        widget, make = known
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        menu = make(widget, event.pos())
        if menu is not None:
            if not by_keys and widget is self._window.article.view.viewport():
                self.of_word(menu, event.pos())
            self._show(menu, _below_current(widget) if by_keys else event.globalPos())
        return True

    def _show(self, menu: QMenu, at: QPoint) -> None:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = keep_keys(menu)
        menu.popup(at)

    # --- what they hold --------------------------------------------------------------------------------------

    def _menu_of(self, ids: Sequence[str]) -> QMenu | None:
        if self._bench.review is None or self._bench.block_id is None:
            return None
        menu = QMenu(self._window)
        self._fill(menu, ids)
        return menu

    def add_of_text(self, menu: QMenu) -> None:
        """Put into the menu of a passage that is typed in what can be made of it."""
        menu.addSeparator()
        self._fill(menu, OF_TEXT)

    def _fill(self, menu: QMenu, ids: Sequence[str]) -> None:
        for each in ids:
            if each == LINE:
                menu.addSeparator()
            elif each == REASONS:
                menu.addMenu(self._reasons(menu))
            elif each == SHAPES:
                menu.addMenu(self._group(menu, SHAPE))
            elif each == FIELDS:
                menu.addMenu(self._group(menu, BECOME))
            else:
                menu.addAction(self._actions[each])

    def _group(self, parent: QMenu, prefix: str) -> QMenu:
        """Everything a passage can be, or every field that a block can become."""
        entries = [entry for entry in COMMANDS if entry.id.startswith(prefix)]
        menu = QMenu(QCoreApplication.translate("Command", entries[0].group), parent)
        menu.addActions([self._actions[entry.id] for entry in entries])
        return menu

    def _reasons(self, parent: QMenu) -> QMenu:
        """Every reason a person may give, those with a key first."""
        menu = QMenu(self.tr("Remove &for"), parent)
        digits_remove = not offered_here(self._window, self._bench)
        for place, reason in enumerate([*REASON_KEYS, *(each for each in Reason if each not in REASON_KEYS)], 1):
            if reason is Reason.DUPLICATE:
                continue
            key = key_text(key_of(f"{DIGIT}{place}")) if digits_remove and place <= len(REASON_KEYS) else ""
            action = menu.addAction(f"{glyph(reason)}  {label(reason)}" + (f"\t{key}" if key else ""))
            action.triggered.connect(partial(self._remove_for, reason))
        return menu

    def _remove_for(self, reason: Reason, _checked: bool = False) -> None:
        self._bench.remove_for(reason, chosen(self._window, self._bench))

    def _strip_menu(self, strip: ChipStrip, _widget: QWidget, at: QPoint) -> QMenu | None:
        """The menu of the chip under the mouse, or of the one with the keys."""
        chips = strip.chips
        under = strip.childAt(at)
        found = (each for each in chips if each is under or (under is not None and each.isAncestorOf(under)))
        focused = QApplication.focusWidget()
        chip = next(found, None) or next((each for each in chips if focused and each.isAncestorOf(focused)), None)
        return self._chip_menu(chip) if chip is not None and self._bench.review is not None else None

    def _chip_menu(self, chip: BlockChip) -> QMenu:
        menu = QMenu(self._window)
        block_id = chip.block_id
        menu.addAction(self.tr("&Go to it")).triggered.connect(lambda _checked=False: self._bench.go_to(block_id))
        removed = self._is_removed(block_id)
        turn = menu.addAction(self.tr("&Keep it") if removed else self.tr("R&emove it"))
        turn.triggered.connect(lambda _checked=False: self._bench.toggle((block_id,)))
        settle = menu.addAction(self.tr("It is &rightly removed") if removed else self.tr("It is &rightly kept"))
        settle.triggered.connect(lambda _checked=False: self._bench.accept_and_step((block_id,)))
        return menu

    def _is_removed(self, block_id: str) -> bool:
        review = self._bench.review
        return review is not None and review.rulings[block_id].verdict is Verdict.REMOVE


def _field_menu(row: FieldRow, _widget: QWidget, _at: QPoint) -> QMenu:
    """What every text box offers, and what else was found for this field."""
    menu = row.edit.createStandardContextMenu()
    others = row.others.menu().actions()
    if others:
        menu.addSeparator()
        head = QCoreApplication.translate("ContextMenus", "Found on the page")
        menu.addAction(head).setEnabled(False)
        menu.addActions(others)
    return menu


def _below_current(widget: QWidget) -> QPoint:
    """Under the current row of a list, at its near edge; in the middle of what is no list."""
    view = widget if isinstance(widget, QAbstractItemView) else widget.parentWidget()
    if not isinstance(view, QAbstractItemView):
        return widget.mapToGlobal(widget.rect().center())
    inside = view.visualRect(view.currentIndex()).intersected(view.viewport().rect())
    corner = inside.bottomRight() if view.isRightToLeft() else inside.bottomLeft()
    return view.viewport().mapToGlobal(corner)
