"""What a window is expected to do beside its work: palette, menus of what is here, preferences, history, desks."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLineEdit

from core.desk import PastStep, Query
from gui.actions import Actions
from gui.choice import chosen
from gui.commands import COMMANDS
from gui.context_menus import ContextMenus
from gui.controls import block_of
from gui.desks import Desks
from gui.dialogs import show
from gui.guarding import BareKeys, BoxGuard
from gui.handlers import Handlers
from gui.history import HistoryButton, HistoryDialog, Travel
from gui.key_sheet import KeySheet
from gui.main_window import MainWindow
from gui.palette import ARTICLES, BLOCKS, DESKS, Entry, Palette
from gui.palette.entries import articles, blocks, commands, desks
from gui.palette.matching import ranked, titled
from gui.preferences_dialog import PreferencesDialog
from gui.queue_menu import QueueMenu
from gui.sample_pages import sample_desk, sample_pages
from gui.sessions import keep_asked
from gui.settings import Settings
from gui.spelling import Spelling
from gui.tasks import Preparer
from gui.workbench import Workbench

_COMMANDS = frozenset(entry.id for entry in COMMANDS)
_FOUND = 60
_RECENT = 20
_KEEP_AFTER = 600  # ms after the queue was asked for something else


class Manners(QObject):
    """Makes these parts and connects them to one window.

    Args:
        window: the window.
        bench: its state.
        settings: its preferences.
        desks: which desk it is on.
        preparer: prepares as much ahead as the preferences say.
    """

    def __init__(
        self, window: MainWindow, bench: Workbench, settings: Settings, desks: Desks, preparer: Preparer
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bench = bench
        self._settings = settings
        self._desks = desks
        self._preparer = preparer
        self._history: HistoryDialog | None = None
        self._ahead = settings.now.ahead
        self._views = (settings.now.page_view, settings.now.article_view)
        self.travel = Travel(bench, window.status.busy, self)
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(_KEEP_AFTER)
        self._keep.timeout.connect(partial(keep_asked, bench))

    def table(self) -> dict[str, Callable[[], object]]:
        """What each command does, by id."""
        return {
            "file.open_desk": self._desks.choose,
            "file.new_desk": self._desks.make,
            "file.recent_desks": partial(self._ask_palette, DESKS),
            "file.samples": self._open_samples,
            "edit.history": self._show_history,
            "edit.copy_blocks": self._copy_blocks,
            "edit.preferences": self._show_preferences,
            "view.context": self._ask_menu,
            "go.commands": partial(self._ask_palette, ""),
            "go.to_article": partial(self._ask_palette, ARTICLES),
            "go.to_block": partial(self._ask_palette, BLOCKS),
            "help.keys": self._show_keys,
        }

    def take(self, actions: Actions, handlers: Handlers, spelling: Spelling) -> None:
        """Make what needs the commands."""
        window, bench = self._window, self._bench
        self._actions = actions
        self.palette = Palette(
            window, {"": self._commands, ARTICLES: self._articles, BLOCKS: self._blocks, DESKS: self._recent_desks}
        )
        self.palette.chosen.connect(self._note_command)
        self.menus = ContextMenus(window, bench, actions, QueueMenu(window, bench, actions))
        spelling.take(actions, self.menus)
        self._speller = spelling.speller
        back = HistoryButton(self._steps)
        back.chosen.connect(self.travel.go)
        back.allRequested.connect(self._show_history)
        window.tools.join(back)
        boxes = (window.search, window.article.find_bar, *window.article.findChildren(QLineEdit))
        BoxGuard(boxes, window.status.say, self)
        apart = (window.article.find_bar,)
        BareKeys(window, window.review_panes, apart, lambda name: actions[name].isEnabled(), window.status.say)
        self._take_first_page(actions)
        window.left_in.emptied.connect(window.page.setFocus)
        window.dataDropped.connect(lambda data: handlers.take_data(data, "drop"))
        bench.queue_changed.connect(self._on_queue)
        self._desks.leaving.connect(self._leave_history)
        bench.changed.connect(lambda _review: self._refresh_history())
        self._settings.changed.connect(self._take_settings)
        self._preparer.spare(self._settings.now.ahead)

    def stop(self) -> None:
        """Do nothing more by itself; keep what the queue was asked for."""
        self._keep.stop()
        self.travel.stop()
        keep_asked(self._bench)

    def _ask_menu(self) -> None:
        self.menus.ask()

    def _ask_palette(self, sign: str) -> None:
        self.palette.ask(sign)

    # --- the palette -----------------------------------------------------------------------------------------

    def _commands(self, text: str) -> list[Entry]:
        return ranked(commands(self._actions), text, self._settings.now.recent_commands)

    def _articles(self, text: str) -> list[Entry]:
        found = self._bench.desk.queue(Query(text=text.strip()), limit=_FOUND)
        return titled(articles(found, self._open), text)

    def _open(self, review_id: str) -> None:
        self._window.queue.chosen.emit(review_id)

    def _blocks(self, text: str) -> list[Entry]:
        review = self._bench.review
        return blocks(review, text, self._go_to_block) if review is not None else []

    def _go_to_block(self, block_id: str) -> None:
        """To a block, and the keys with it: in the field they came from, the next ones would be typed."""
        self._bench.go_to(block_id)
        self._window.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _recent_desks(self, text: str) -> list[Entry]:
        return desks(self._desks.recent(), text, self._desks.open)

    def _note_command(self, id: str) -> None:  # noqa: A002 - the word of the table
        if id in _COMMANDS:
            self._settings.note_recent("recent_commands", id, _RECENT)

    # --- dialogs ---------------------------------------------------------------------------------------------

    def _show_keys(self) -> None:
        sheet = KeySheet(self._window)
        sheet.changeRequested.connect(lambda: self._show_preferences(keys=True))
        show(sheet)

    def _show_preferences(self, *, keys: bool = False) -> None:
        dialog = PreferencesDialog(self._settings, self._window, self._speller)
        if keys:
            dialog.show_keys()
        show(dialog)

    def _show_history(self) -> None:
        if self._history is None:
            self._history = HistoryDialog(self._bench.desk, self.travel, self._window)
            self._history.destroyed.connect(self._forget_history)
        show(self._history, beside=True)

    def _leave_history(self) -> None:
        """The list belongs to the desk that was left."""
        if self._history is not None:
            self._history.close()
            self._history = None

    def _forget_history(self) -> None:
        self._history = None

    def _refresh_history(self) -> None:
        if self._history is not None and not self.travel.is_under_way():
            self._history.refresh()

    def _steps(self, most: int) -> tuple[PastStep, ...]:
        return self._bench.desk.steps(most)

    # --- commands of one line --------------------------------------------------------------------------------

    def _copy_blocks(self) -> None:
        """The words of the selected blocks, as the page has them."""
        review = self._bench.review
        if review is None:
            return
        found = [block_of(review, each) for each in chosen(self._window, self._bench)]
        QGuiApplication.clipboard().setText("\n\n".join(block.text for block in found if block is not None))
        self._window.status.say(self.tr("The text is on the clipboard."))

    def _open_samples(self) -> None:
        path = sample_desk(self._bench.desk.path)
        self._desks.open(path, new=True, then=lambda: self._window.filesDropped.emit(sample_pages()))

    # --- the first page --------------------------------------------------------------------------------------

    def _take_first_page(self, actions: Actions) -> None:
        first = self._window.first
        first.take_actions(
            [actions[each] for each in ("file.open", "file.open_folder", "file.paste")],
            [actions[each] for each in ("file.samples", "file.open_desk", "help.keys")],
        )
        first.deskRequested.connect(lambda path: self._desks.open(Path(path)))
        first.placeRequested.connect(self._show_place)

    def _show_place(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._bench.desk.path.absolute().parent)))

    def _on_queue(self) -> None:
        """Show the panes where there is something to review, and how to get it where there is not."""
        window = self._window
        empty = self._bench.counts().total == 0
        if empty:
            window.first.show_desk(self._bench.desk.path.absolute(), self._desks.recent())
        was_first = window.middle.currentWidget() is window.first
        if empty != was_first:
            had_keys = window.first.has_keys()
            window.middle.setCurrentIndex(1 if empty else 0)
            if empty:
                window.first.focus_first()
            elif had_keys:
                window.page.setFocus()
        self._refresh_history()
        if not self._keep.isActive():
            self._keep.start()

    def _take_settings(self) -> None:
        now, before = self._settings.now, self._views
        self._views = (now.page_view, now.article_view)
        # Only what was chosen anew: a view that cannot be shown stays chosen, for where it can.
        if now.page_view not in {before[0], self._window.page.shown}:
            self._window.page.choose(now.page_view)
        if now.article_view not in {before[1], self._window.article_side.shown}:
            self._window.article_side.choose(now.article_view)
        if self._settings.now.ahead != self._ahead:
            self._ahead = self._settings.now.ahead
            self._preparer.spare(self._ahead)
            self._bench.prepare_ahead()
