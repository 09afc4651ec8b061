"""How much each article takes, counted while an editor works: keys, clicks and seconds. It goes to the desk alone."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from core.desk import Effort
from core.model import GalleyproofError, Review, ReviewState
from gui.workbench import Workbench

LONGEST_GAP = 60.0
"""Seconds without a key or a movement of the mouse beyond which nobody is at work: such a gap counts for nothing."""
_MODIFIERS = frozenset(
    {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock}
)
_MOVES = frozenset({QEvent.Type.MouseMove, QEvent.Type.Wheel, QEvent.Type.MouseButtonRelease})


class Meter:
    """Counts between an article's being shown and its being left or decided on.

    Args:
        clock: seconds that only ever grow.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._last = clock()
        self._effort = Effort()

    def begin(self) -> None:
        """Count from nothing: another visit begins."""
        self._last, self._effort = self._clock(), Effort()

    def note(self, *, keys: int = 0, clicks: int = 0) -> None:
        """Take a key, a click, or a mere movement of the mouse."""
        now = self._clock()
        gap, self._last = now - self._last, now
        held = self._effort
        spent = gap if gap <= LONGEST_GAP else 0.0
        self._effort = Effort(held.keys + keys, held.clicks + clicks, held.seconds + spent)

    def effort(self) -> Effort:
        """What the visit has taken so far."""
        return self._effort


class EffortWatch(QObject):
    """Watches the hands in every window of the program, and tells the desk what each visit took.

    A key counts when it is struck: one that is held down counts once, and a key with Ctrl, Alt or Shift is one key.
    Keys are seen where the focus is and the mouse where windows get it: a look at every event of every widget would
    cost a fifth of the time that a key may take.

    Args:
        bench: says which article is shown, and what becomes of it.
        meter: counts.
    """

    def __init__(self, bench: Workbench, meter: Meter | None = None) -> None:
        super().__init__()
        self._bench = bench
        self._meter = meter or Meter()
        self._review_id: str | None = None
        self._focused: QWidget | None = None
        bench.shown.connect(self._shown)
        bench.waiting.connect(lambda _name: self._shown(None))
        bench.finished.connect(self._finished)
        made = QApplication.instance()
        if isinstance(made, QApplication):
            made.focusChanged.connect(self._follow_focus)
            made.focusWindowChanged.connect(self._follow_window)
        self._follow_focus(None, QApplication.focusWidget())
        self._follow_window(QGuiApplication.focusWindow())

    def stop(self) -> None:
        """Tell the desk what the visit took that ends with the window, and watch no more."""
        self._leave(None)
        made = QApplication.instance()
        if isinstance(made, QApplication):
            made.focusChanged.disconnect(self._follow_focus)
            made.focusWindowChanged.disconnect(self._follow_window)
        self._follow_focus(self._focused, None)

    def effort(self) -> Effort:
        """What the visit to the article shown has taken so far."""
        return self._meter.effort()

    # --- which article ---------------------------------------------------------------------------------------

    def _shown(self, review: Review | None) -> None:
        review_id = review.id if review is not None else None
        if review_id != self._review_id:
            self._leave(None)
            self._review_id = review_id
            self._meter.begin()

    def _finished(self, review_id: str, state: ReviewState) -> None:
        if review_id == self._review_id:
            self._leave(state)
            self._meter.begin()

    def _leave(self, state: ReviewState | None) -> None:
        effort = self._meter.effort()
        if self._review_id is None or not (effort or state):
            return
        try:
            self._bench.desk.note_effort(self._review_id, effort, state)
        except GalleyproofError:
            return  # a desk that cannot be written says so at the next decision; a count is not worth a word

    # --- the hands -------------------------------------------------------------------------------------------

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._focused is not None and isValid(self._focused):
            self._focused.removeEventFilter(self)
        self._focused = now
        if now is not None:
            now.installEventFilter(self)

    def _follow_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # again does no harm: a filter stands once

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees every event of the widget with the focus and of its window, and stops none."""
        if isinstance(watched, QWindow):
            self._see_mouse(event)
        elif event.type() == QEvent.Type.ShortcutOverride:  # each key comes so first, whatever becomes of it
            self._see_key(event)
        elif isinstance(event, QInputMethodEvent) and event.commitString():
            self._meter.note(keys=1)
        return False

    def _see_key(self, event: QEvent) -> None:
        if isinstance(event, QKeyEvent) and not event.isAutoRepeat() and event.key() not in _MODIFIERS:
            self._meter.note(keys=1)

    def _see_mouse(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.MouseButtonPress:
            self._meter.note(clicks=1)
        elif event.type() in _MOVES:
            self._meter.note()
