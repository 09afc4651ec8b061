"""WebEngine as the view uses it: a document goes in, the script's reports come out, and what fails is said once."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from gui.webpage.failures import CRASHED, SLOW
from gui.webpage.guard import guarded_profile
from gui.webpage.sheet import GuardedPage

_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
_DEADLINE = 20_000
"""Milliseconds in which a document has to be laid out."""
_ENDS = QWebEnginePage.RenderProcessTerminationStatus


class Stage(QObject):
    """Lays out one document at a time. Made when first needed: it starts a process of its own.

    Args:
        parent: the widget that shows it.

    Signals:
        laidOut(dict): where the blocks of the document stand now.
        moved(dict): another part of it is in sight.
        failed(str): it cannot be shown: ``CRASHED``, more than once, or ``SLOW``.
    """

    laidOut = Signal(dict)
    moved = Signal(dict)
    failed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.web = QWebEngineView(parent)
        # The page goes with the view and before the profile: children are deleted in the order they were made in.
        self._profile, self._counter = guarded_profile(self)
        self.page = GuardedPage(self._profile, self.web)
        self.page.setBackgroundColor(QColor(Qt.GlobalColor.white))
        self.web.setPage(self.page)
        self.web.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.web.setAcceptDrops(False)
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.setInterval(_DEADLINE)
        self._deadline.timeout.connect(self._overdue)
        self._crashes = 0
        self._start = ""
        self.page.told.connect(self._listen)
        self.page.loadFinished.connect(self._loaded)
        self.page.renderProcessTerminated.connect(self._ended)

    def show(self, markup: str, colours: tuple[str, str, bool], marks: Any) -> None:
        """Lay out ``markup`` with these marks."""
        self._crashes = 0
        self._start = f"galley.start({json.dumps(self.page.token)},{json.dumps(colours)},{json.dumps(marks)})"
        self._load(markup)

    def _load(self, markup: str | None = None) -> None:
        self._deadline.start()
        self.page.go_to(self._counter.lay_out(markup) if markup is not None else self._counter.again())

    def call(self, name: str, *values: Any) -> None:
        """Have the script do ``name``."""
        self.page.runJavaScript(f"galley.{name}({','.join(json.dumps(each) for each in values)})", _WORLD)

    def stop(self) -> None:
        """Nothing is waited for any more."""
        self._deadline.stop()
        self.page.triggerAction(QWebEnginePage.WebAction.Stop)

    def _loaded(self, well: bool) -> None:
        if well:
            self.page.runJavaScript(f"{_script()}\n{self._start}", _WORLD)

    def _listen(self, told: dict[str, Any]) -> None:
        if told["kind"] == "laid":
            self._deadline.stop()
            self.laidOut.emit(told)
        else:
            self.moved.emit(told)

    def _ended(self, status: QWebEnginePage.RenderProcessTerminationStatus, _code: int) -> None:
        """The process that lays out has ended: once it may have been chance, twice it is the page."""
        if status == _ENDS.NormalTerminationStatus:
            return
        self._crashes += 1
        self._deadline.stop()
        if self._crashes > 1:
            self.failed.emit(CRASHED)
        else:
            QTimer.singleShot(0, self, self._load)

    def _overdue(self) -> None:
        self.stop()
        self.failed.emit(SLOW)


@cache
def _script() -> str:
    return Path(__file__).with_name("marks.js").read_text(encoding="utf-8")
