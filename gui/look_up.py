"""Asking the desk where else a page and its blocks stand, off the window's thread and once the hand rests."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from core.desk import Elsewhere, NearDuplicate
from core.model import GalleyproofError

_AFTER = 250  # ms a block has been current; a steady walk asks for nothing


class Finder(Protocol):
    """What is asked of the desk. Both may be called from any thread."""

    def near_duplicates(self, review_id: str) -> tuple[NearDuplicate, ...]:
        """Other reviews whose page says much the same, most alike first."""

    def elsewhere(self, review_id: str, block_id: str) -> tuple[Elsewhere, ...]:
        """Where else a block stands, most alike first."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the desk answered.

    Attributes:
        review_id: the review asked of.
        block_id: the block asked of.
        pages: other reviews whose page says much the same.
        blocks: where else the block stands.
    """

    review_id: str
    block_id: str
    pages: tuple[NearDuplicate, ...] = ()
    blocks: tuple[Elsewhere, ...] = ()


class LookUp(QObject):
    """Asks for one block at a time; an answer that nobody waits for any more is dropped.

    Args:
        desk: the open desk.

    Signals:
        found(Found): the answer for the block asked of last.
    """

    found = Signal(object)
    _answered = Signal(object)

    def __init__(self, desk: Finder) -> None:
        super().__init__()
        self._desk = desk
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="look-up")
        self._asked: tuple[str, str] | None = None
        self._pages: tuple[str, tuple[NearDuplicate, ...]] | None = None  # of the review looked at last
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_AFTER)
        self._rest.timeout.connect(self._start)
        self._answered.connect(self._hand_on)

    def ask(self, review_id: str | None, block_id: str | None) -> bool:
        """Ask for this block once it has been the one for a moment; None asks for nothing. Says if it is another."""
        before, self._asked = self._asked, (review_id, block_id) if review_id and block_id else None
        if self._asked is None:
            self._rest.stop()
        elif self._asked != before:
            self._rest.start()
        return self._asked != before

    def take_desk(self, desk: Finder) -> None:
        """Ask another desk from now on."""
        self._desk, self._asked, self._pages = desk, None, None
        self._rest.stop()

    def close(self) -> None:
        """Wait for the answer in hand; nothing is told any more."""
        self._asked = None
        self._rest.stop()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _start(self) -> None:
        if self._asked is not None:
            self._thread.submit(self._run, *self._asked)

    def _run(self, review_id: str, block_id: str) -> None:
        if self._asked != (review_id, block_id):
            return
        try:
            pages = self._pages_like(review_id)
            self._answered.emit(Found(review_id, block_id, pages, self._desk.elsewhere(review_id, block_id)))
        except GalleyproofError:
            return  # nobody waits for it, and a desk that cannot be read says so where it is needed

    def _pages_like(self, review_id: str) -> tuple[NearDuplicate, ...]:
        """Looked up once for a review, however many of its blocks are asked of. Only the one thread comes here."""
        if self._pages is None or self._pages[0] != review_id:
            self._pages = (review_id, self._desk.near_duplicates(review_id))
        return self._pages[1]

    def _hand_on(self, found: Found) -> None:
        if self._asked == (found.review_id, found.block_id):
            self.found.emit(found)
