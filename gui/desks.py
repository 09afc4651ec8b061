"""Which desk the window is on: opening another in its place, making one, and those that were open before."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from core.desk import Desk
from core.model import GalleyproofError
from gui.intake import Intake
from gui.main_window import MainWindow
from gui.sessions import keep_asked
from gui.settings import Settings
from gui.workbench import Workbench

SUFFIX = ".galleyproof"
_RECENT = 8
_PATIENCE = 1.5  # seconds for another program that holds the desk
_BUSY = "desk"


class TakesDesk(Protocol):
    """A part of the window that works on the open desk."""

    def take_desk(self, desk: Desk) -> None:
        """Work on another desk from now on."""


class Desks(QObject):
    """Changes the desk under the window. The other is opened first: until it is, the present one stays.

    Args:
        window: the window.
        bench: its state.
        settings: where the desks last open are remembered.
        intake: a desk that pages still go to is not left.
        parts: everything else that works on the open desk.

    Signals:
        leaving(): the open desk is about to be closed.
        changed(): another desk is open; nothing of it is shown yet.
    """

    leaving = Signal()
    changed = Signal()
    _opened = Signal(object)
    _refused = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        bench: Workbench,
        settings: Settings,
        intake: Intake,
        parts: tuple[TakesDesk, ...],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bench = bench
        self._settings = settings
        self._intake = intake
        self._parts = parts
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="desk")
        self._closed = False
        self._then: Callable[[], object] = _nothing
        self._opened.connect(self._change)
        self._refused.connect(self._tell_refusal)
        self.note()

    # --- what a person asks for ------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for a desk and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self._window.tr("Open a desk"), str(self._bench.desk.path.parent), self._kinds()
        )
        if name:
            self.open(Path(name))

    def make(self) -> None:
        """Ask where a new desk is to lie, make it and open it. One that is there already is opened, not emptied."""
        suggested = self._bench.desk.path.with_name(self._window.tr("New desk") + SUFFIX)
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self._window.tr("New desk"),
            str(suggested),
            self._kinds(),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            path = Path(name)
            self.open(path if path.suffix else path.with_suffix(SUFFIX), new=True)

    def open(self, path: Path, *, new: bool = False, then: Callable[[], object] | None = None) -> None:
        """Open the desk at ``path`` in place of the present one.

        Args:
            path: its file.
            new: make it where there is none; else a missing one is refused.
            then: what to do once it is open.
        """
        if _same(path, self._bench.desk.path):
            (then or _nothing)()
            return
        if not new and not path.exists():
            told = self._window.tr("The desk {path} is not there any more. The present desk stays open.")
            self._tell_refusal(told.format(path=path))
            self._forget(path)
            return
        if self._window.status.busy.is_busy_with(_BUSY):
            return
        self._then = then or _nothing
        self._window.status.busy.tell(_BUSY, self._window.tr("Opening {name}").format(name=path.stem))
        self._thread.submit(self._run, path)

    def recent(self) -> tuple[str, ...]:
        """The desks last open, the latest first, without the one that is open."""
        here = self._bench.desk.path
        return tuple(each for each in self._settings.now.recent_desks if not _same(Path(each), here))

    def note(self) -> None:
        """Put the open desk at the head of those last open, and its name on the window."""
        path = self._bench.desk.path.absolute()
        if self._settings.now.recent_desks[:1] != (str(path),):
            self._settings.note_recent("recent_desks", str(path), _RECENT)
        self._window.setWindowTitle(self._window.tr("{desk} — Galleyproof").format(desk=path.stem))

    def close(self) -> None:
        """Wait for a desk that is being opened, and let it go."""
        self._closed = True
        self._thread.shutdown(wait=True)

    # --- changing --------------------------------------------------------------------------------------------

    def _run(self, path: Path) -> None:
        try:
            self._opened.emit(Desk.open(path, patience=_PATIENCE))
        except GalleyproofError as error:
            self._refused.emit(self._window.tr("{why} The present desk stays open.").format(why=error))

    def _change(self, desk: Desk) -> None:
        """Leave the present desk, everything on it stored, for ``desk``."""
        self._window.status.busy.end(_BUSY)
        refusal = "" if self._closed else self._refusal()
        if refusal or self._closed:
            desk.close()
            self._tell_refusal(refusal)
            return
        self.leaving.emit()
        keep_asked(self._bench)
        before = self._bench.desk
        for part in self._parts:
            part.take_desk(desk)
        self._bench.change_desk(desk)
        before.close()
        self._window.notice.clear()
        self.note()
        self.changed.emit()
        self._then()

    def _refusal(self) -> str:
        """Why the present desk cannot be left now; empty where it can."""
        busy = self._window.status.busy
        if self._intake.is_busy() or busy.is_busy_with("export") or busy.is_busy_with("history"):
            return self._window.tr(
                "This desk is still at work. Wait for what the status bar shows or cancel it, then open the other desk."
            )
        if self._bench.review is not None and not self._bench.decide(lambda _review: None):
            return self._window.tr("What is being typed could not be stored. The present desk stays open.")
        return ""

    def _tell_refusal(self, line: str) -> None:
        self._window.status.busy.end(_BUSY)
        if line and not self._closed:
            self._window.notice.tell(line)

    def _forget(self, path: Path) -> None:
        kept = tuple(each for each in self._settings.now.recent_desks if each != str(path))
        self._settings.change(recent_desks=kept)

    def _kinds(self) -> str:
        return f"{self._window.tr('Desks')} (*{SUFFIX});;{self._window.tr('All files')} (*)"


def _nothing() -> None:
    """Follows where nothing else was asked for."""


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()
