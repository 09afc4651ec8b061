"""Scrolling one review pane brings the other to the same block; while Alt is held, each scrolls alone."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from gui.sight import Sight


class LinkedScrolling(QObject):
    """Links two views of blocks.

    Only what a person scrolls is followed: wheel, scroll bar, page keys. A view that moves because its rows were
    measured or because the current block changed leaves the other alone.

    Args:
        one: a view.
        other: the other one.
        parent: its owner.
        nearest: for a block that the other view may not show, the one to bring up there instead.
    """

    def __init__(self, one: Sight, other: Sight, parent: QObject, nearest: Callable[[str, Sight], str | None]) -> None:
        super().__init__(parent)
        self._nearest = nearest
        one.personScrolled.connect(lambda: self._along(one, other))
        other.personScrolled.connect(lambda: self._along(other, one))

    def _along(self, view: Sight, follower: Sight) -> None:
        if not QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier:
            self.follow(view, follower)

    def follow(self, view: Sight, follower: Sight) -> None:
        """Bring ``follower`` to the block at the top of ``view``."""
        block_id, fraction = view.top_block()
        at_top, at_end = view.ends()
        if not block_id or (at_top and at_end):  # it was not scrolled: all of it is in sight
            return
        if at_top or at_end:
            follower.scroll_to_end(at_end)
            return
        target = self._nearest(block_id, follower)
        if target is not None:
            follower.scroll_to_block(target, fraction if target == block_id else 0.0)
