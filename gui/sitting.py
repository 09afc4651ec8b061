"""One person's sitting at one desk: the window, and the next one where it has to be made anew."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from core.desk import Desk
from gui.app import Desktop

_LOOK_AGAIN = 200  # ms, while pages are taken in or written


class Sitting(QObject):
    """Shows the window, and makes it anew in another language: every text is then said once, by one who knows it.

    Everything decided is on the desk and every size in the preferences, so the new window stands where the old one
    did, at the same block of the same article. What is being taken in or written is finished before.

    Attributes:
        desktop: the window that is open, with everything behind it.
    """

    def __init__(self, desk: Desk, make: Callable[[Desk], Desktop] = Desktop) -> None:
        super().__init__()
        self._make = make
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._renew_when_idle)
        self.desktop = self._made(desk)

    def open(self) -> None:
        """Show the window where the editor left it."""
        self.desktop.open()

    def close(self) -> None:
        """Close the window as a person would."""
        self.desktop.window.close()

    def _made(self, desk: Desk) -> Desktop:
        desktop = self._make(desk)
        desktop.settings.languageChosen.connect(self._soon.start)  # not now: what asked for it goes with the window
        return desktop

    def _renew_when_idle(self) -> None:
        if self.desktop.intake.is_busy() or self.desktop.exporter.is_busy:
            self._soon.start(_LOOK_AGAIN)
        else:
            self.renew()

    def renew(self) -> None:
        """Close the window and open another one on the same desk, where the editor was."""
        old, quits = self.desktop, QGuiApplication.quitOnLastWindowClosed()
        place: Path = old.desk.path
        QGuiApplication.setQuitOnLastWindowClosed(False)
        old.window.close()
        old.close()
        self.desktop = self._made(Desk.open(place))
        self.open()
        old.window.deleteLater()
        old.deleteLater()
        QGuiApplication.setQuitOnLastWindowClosed(quits)
