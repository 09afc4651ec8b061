"""What would leave by a profile, found out off the window's thread: it may take many files and articles to know."""

from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from core.desk import Desk
from core.export.upcoming import Upcoming, upcoming
from core.model import GalleyproofError, Profile
from gui.aside import Aside


class _DroppedError(Exception):
    """Nobody waits for the answer any more."""


class Outlook(QObject):
    """Counts for one profile at a time; asked about another, or stopped, it lets go of the one before.

    Args:
        desk: where the articles are.
        parent: its owner.

    Signals:
        answered(object): the ``Upcoming`` of the profile asked about last.
    """

    answered = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._dropped = Event()
        self._aside = Aside("upcoming", self)
        self._aside.answered.connect(self.answered)

    def ask(self, profile: Profile) -> None:
        """Count for ``profile``."""
        self.drop()
        self._aside.ask(partial(_counted, self._desk, profile, self._dropped))

    def drop(self) -> None:
        """Nobody waits for an answer any more."""
        self._dropped.set()
        self._dropped = Event()
        self._aside.drop()

    def stop(self) -> None:
        """Nothing is told any more, and the desk is not read any more."""
        self.drop()
        self._aside.stop()


def _counted(desk: Desk, profile: Profile, dropped: Event) -> Upcoming:
    def step() -> None:
        if dropped.is_set():
            raise _DroppedError

    try:
        return upcoming(desk, profile, step)
    except GalleyproofError as error:
        return Upcoming(failed=str(error))
    except _DroppedError:
        return Upcoming()
