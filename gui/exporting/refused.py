"""What did not leave: it stays listed until it has been looked at, or has left after all."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from core.export import RefusedError, Unchanged, Written


class Refused(QObject):
    """The reviews that exports refused, in the order in which they did.

    Signals:
        changed(): there are others now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_id: dict[str, RefusedError] = {}

    def __len__(self) -> int:
        return len(self._by_id)

    def lines(self) -> list[str]:
        """Why each of them did not leave, one line each."""
        return [str(each) for each in self._by_id.values()]

    def take(self, results: Iterable[object]) -> None:
        """Add what an export refused, and drop what it wrote."""
        for each in results:
            if isinstance(each, RefusedError):
                self._by_id[each.review_id] = each
            elif isinstance(each, Written | Unchanged):
                self._by_id.pop(each.review_id, None)
        self.changed.emit()

    def next(self) -> RefusedError | None:
        """The first of them, which is looked at now and no longer listed; None where there is none."""
        if not self._by_id:
            return None
        found = self._by_id.pop(next(iter(self._by_id)))
        self.changed.emit()
        return found

    def clear(self) -> None:
        """Another desk is open: they are none of its."""
        self._by_id.clear()
        self.changed.emit()
