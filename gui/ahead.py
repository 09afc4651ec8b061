"""Which pages are prepared next: the current article's, those after it in the queue, then whatever waits."""

from core.desk import Desk, Listing
from gui.tasks import Preparer

_AHEAD = 3
"""Articles after the current one that are prepared before all others."""
_WANTED = 64
"""Pages asked to be prepared at a time: what waits is asked for again before these are through."""


class Ahead:
    """Keeps the workers busy with what an editor comes to next.

    Args:
        preparer: prepares pages.
    """

    def __init__(self, preparer: Preparer) -> None:
        self._preparer = preparer
        self._wanted: set[str] = set()
        self._given_up: set[str] = set()

    def forget(self) -> None:
        """Another desk is open: nothing of the one before is waited for."""
        self._wanted, self._given_up = set(), set()

    def want(self, desk: Desk, rows: Listing, review_id: str | None, *, is_shown: bool) -> None:
        """Have the current article prepared unless it is shown, the next ones in the queue, then what waits.

        Args:
            desk: where pages wait.
            rows: the queue.
            review_id: the current article.
            is_shown: it is prepared already.
        """
        current = [review_id] if review_id is not None and not is_shown else []
        at = rows.place_of(review_id) or 0
        near = [row.review_id for row in rows[at : at + 1 + _AHEAD] if not row.prepared]
        waiting = desk.waiting(review_id, _WANTED + len(self._given_up))
        others = (each for each in (*near, *waiting) if each not in self._given_up)
        wanted = dict.fromkeys([*current, *others])
        self._wanted = set(wanted)
        self._preparer.want(wanted)

    def is_short_after(self, done: str, *, failed: bool) -> bool:
        """Note that a page is through; says whether it is time to ask for more.

        That is once most of what was asked for is through; what failed is not asked for over and over.
        """
        if failed:
            self._given_up.add(done)
        if done not in self._wanted:
            return False
        self._wanted.remove(done)
        return len(self._wanted) == _WANTED // 4
