"""What the redline and the export preview ask for, and what they are told of the preferences."""

from PySide6.QtCore import QObject

from core.review import Against, Change, take_back
from gui.actions import Actions
from gui.changes import ChangesView
from gui.controls import key_text
from gui.main_window import MainWindow
from gui.preview import PreviewView
from gui.settings import Settings
from gui.workbench import Workbench

CHANGES = "changes"
EXPORT = "export"


class SideWiring(QObject):
    """Connects the views beside the article, each once it is made.

    Args:
        window: the window.
        bench: its state.
        actions: its commands.
        settings: what it remembers.
    """

    def __init__(self, window: MainWindow, bench: Workbench, actions: Actions, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._bench = bench
        self._actions = actions
        self._settings = settings
        window.article_side.made.connect(self._listen)
        window.article_side.viewChanged.connect(self._show_control)
        settings.changed.connect(self._take_settings)

    def _listen(self, tab: str) -> None:
        view = self._window.article_side.view_of(tab)
        if isinstance(view, ChangesView):
            view.takeBackRequested.connect(self._take_back)
            view.againstRequested.connect(lambda against: self._settings.change(changes_against=against.value))
            view.show_key(key_text(self._actions["review.take_back"].shortcut()))
        elif isinstance(view, PreviewView):
            view.take_actions(self._actions["view.as_read"], self._actions["view.open_outside"])
        else:
            return
        view.control().hide()
        self._window.article_header.add_control(view.control())
        self._take_settings()

    def _show_control(self, shown: str) -> None:
        """Only the control of the view shown stands in the header."""
        for tab in (CHANGES, EXPORT):
            view = self._window.article_side.view_of(tab)
            if isinstance(view, ChangesView | PreviewView):
                view.control().setVisible(tab == shown)

    def _take_settings(self) -> None:
        now = self._settings.now
        changes = self._window.article_side.view_of(CHANGES)
        against = Against(now.changes_against) if now.changes_against in set(Against) else Against.PROPOSAL
        if isinstance(changes, ChangesView):
            changes.take_against(against)
            changes.show_key(key_text(self._actions["review.take_back"].shortcut()))
        self._actions["view.against_page"].setChecked(against is Against.PAGE)

    def _take_back(self, change: Change) -> None:
        """Have one change undone; it says so where it does not hold any more."""
        before = self._bench.review
        self._bench.decide(lambda review: take_back(review, change))
        if self._bench.review is before:
            self._window.status.say(self._window.tr("This change does not hold any more."))
