"""Stepping through what the article would lose and what may have been left in, over decisions and undo."""

from collections.abc import Sequence


class StripWalk:
    """Where an editor stands among the blocks of the two strips.

    A block that was decided on is in its strip no more: the place it had is kept, and the next block has come to it.
    """

    def __init__(self) -> None:
        self._at: str | None = None
        self._before: frozenset[str] = frozenset()
        self._been: set[str] = set()

    @property
    def is_on(self) -> bool:
        """Whether the editor walks, or has just decided on the last block there was."""
        return bool(self._been)

    def is_at(self, block_id: str | None) -> bool:
        """Whether the editor came to ``block_id`` by walking, and has not left it since."""
        return block_id is not None and self._at == block_id

    def next(self, order: Sequence[str], here: str | None, by: int) -> str | None:
        """The block to go to next (1) or before (-1), around the end; None where none is left.

        Args:
            order: the blocks of both strips, in their order.
            here: the current block; in no strip where it was decided on, or where the walk begins.
            by: 1 or -1.
        """
        if not order:
            return None
        if here in order:
            place = order.index(here) + by
        elif self.is_at(here):
            # One step may have taken more than this block away, as where the story was said to end.
            place = sum(each in self._before for each in order) + min(by, 0)
        else:
            place = 0 if by > 0 else -1
        return order[place % len(order)]

    def arrive(self, order: Sequence[str], block_id: str) -> None:
        """Stand at ``block_id``, one of ``order``."""
        self._at, self._before = block_id, frozenset(order[: order.index(block_id)])
        self._been.add(block_id)

    def comes_back_to(self, order: Sequence[str], block_id: str | None) -> bool:
        """Whether ``block_id`` is one that the walk has led to and that is one of ``order`` again, as after an undo."""
        return block_id in self._been and block_id in order

    def leave(self) -> None:
        """Walk no more: the editor went elsewhere."""
        self._at = None
        self._been.clear()
