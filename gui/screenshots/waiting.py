"""Waiting until a window is as a person would find it."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

_PATIENCE = 30_000
_PULSE = 20


def settled(rounds: int = 4) -> None:
    """Let the window lay out, and lay out what that asks for."""
    for _ in range(rounds):
        QApplication.processEvents()


def wait(milliseconds: int) -> None:
    """Let the window run for a while: what it does a moment later, it does."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(holds: Callable[[], bool]) -> None:
    """Let the window run until something holds.

    Raises:
        TimeoutError: it does not come to hold.
    """
    clock = QElapsedTimer()
    clock.start()
    while not holds():
        if clock.elapsed() > _PATIENCE:
            raise TimeoutError("the window did not get ready for its picture")
        wait(_PULSE)
