"""What a person's hands do on the page: clicks, the mouse at rest, Tab, and scrolling."""

import time

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from gui.controls import forget_alt

_SCROLLING = 0.6
"""Seconds after a wheel, a key or a drag in which a page that moves was moved by it."""
_SCROLL_KEYS = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Space,
    }
)
_NOTCH, _LINES, _LINE = 120, 3, 24


class Hands(QObject):
    """Watches the widget that WebEngine draws on, before WebEngine does.

    Signals:
        clicked(QPointF, Qt.KeyboardModifier): a click that was no drag.
        rested(QPoint, QPoint): the mouse rests: where in the widget, and where on the screen.
        stepped(int): Tab (1) or Shift+Tab (-1).
        turnedAlone(int): the wheel was turned with Alt: pixels to scroll by.
    """

    clicked = Signal(QPointF, Qt.KeyboardModifier)
    rested = Signal(QPoint, QPoint)
    stepped = Signal(int)
    turnedAlone = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None
        self._pressed: QPointF | None = None
        self._until = 0.0

    def watch(self, widget: QWidget | None) -> None:
        """Watch ``widget`` from now on; WebEngine takes another one with every new process."""
        if widget is not None and widget is not self._watched:
            widget.installEventFilter(self)
            widget.setAcceptDrops(False)
            self._watched = widget

    @property
    def scrolling(self) -> bool:
        """Whether a page that moves now was moved by a person."""
        held = bool(QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton)
        return held or time.monotonic() < self._until

    def rest(self) -> None:
        """What moves next is the program's doing."""
        self._until = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take what is the view's, leave the rest to WebEngine."""
        if isinstance(event, QWheelEvent):
            return self._wheel(event)
        if isinstance(event, QHelpEvent):
            self.rested.emit(event.pos(), event.globalPos())
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if isinstance(event, QMouseEvent):
            self._mouse(event)
        return False

    def _wheel(self, event: QWheelEvent) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:  # Qt would take it for a sideways one
            turned = event.angleDelta().y() or event.angleDelta().x()
            self.turnedAlone.emit(-round(turned / _NOTCH * _LINES * _LINE))
            forget_alt()
            return True
        self._until = time.monotonic() + _SCROLLING
        return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)  # WebEngine would zoom this page alone

    def _key(self, event: QKeyEvent) -> bool:
        elsewhere = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab} and not elsewhere:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if shift or event.key() == Qt.Key.Key_Backtab else 1)
            return True
        if event.key() in _SCROLL_KEYS:
            self._until = time.monotonic() + _SCROLLING
        return False

    def _mouse(self, event: QMouseEvent) -> None:
        left = event.button() == Qt.MouseButton.LeftButton
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = event.position() if left else None
        elif event.type() == QEvent.Type.MouseButtonDblClick:
            self._pressed = None  # the second click of a pair selects a word and is no click of its own
        elif event.type() == QEvent.Type.MouseButtonRelease and left and self._pressed is not None:
            pressed, self._pressed = self._pressed, None
            if (event.position() - pressed).manhattanLength() < QApplication.startDragDistance():
                self.clicked.emit(event.position(), event.modifiers())
