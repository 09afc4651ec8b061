"""The page of WebEngine that our own documents are laid out on; nobody can load this without WebEngine."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from gui.preview.faces.face import Face
from gui.preview.rendering import Rendered, Text
from gui.theme import watcher
from gui.webpage.guard import guarded_profile
from gui.webpage.sheet import GuardedPage

_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
"""Where the program's own script runs while that of pages does not."""


class LaidFace(Face):
    """The document as a browser shows it: no script runs, nothing is fetched, no link is followed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.web = QWebEngineView(self)
        # The page goes with the view and before the profile: children are deleted in the order they were made in.
        self._profile, self._counter = guarded_profile(self)
        self.page = GuardedPage(self._profile, self.web)
        self.page.setBackgroundColor(QColor(Qt.GlobalColor.white))
        self.web.setPage(self.page)
        self.web.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.web.setAcceptDrops(False)
        self.web.setAccessibleName(self.tr("The file as a reader sees it"))
        self._place = 0.0
        self._shown = ""
        self.page.loadFinished.connect(self._go_back)
        self.page.scrollPositionChanged.connect(self._note_place)
        self.hold(self.web)
        watcher().changed.connect(self._scale)
        self._scale()

    def _scale(self) -> None:
        self.web.setZoomFactor(watcher().scale)

    def take(self, made: Rendered) -> None:
        """Lay this document out, and scroll it to where the one before was."""
        markup = made.shown.text if isinstance(made.shown, Text) else ""
        if markup != self._shown:
            self._shown = markup
            self.page.go_to(self._counter.lay_out(markup))

    def clear(self) -> None:
        """Begin at the top with what comes next."""
        self._place, self._shown = 0.0, ""

    def _note_place(self) -> None:
        if not self.page.isLoading():
            self._place = self.page.scrollPosition().y()

    def _go_back(self, well: bool) -> None:
        hand = self.web.focusProxy()
        if hand is not None:
            hand.setAccessibleName(self.web.accessibleName())
            hand.setAcceptDrops(False)
        if well and self._place:
            self.page.runJavaScript(f"window.scrollTo(0, {self._place:.0f})", _WORLD)

    def stop(self) -> None:
        """Nothing is waited for any more."""
        self.page.triggerAction(QWebEnginePage.WebAction.Stop)
