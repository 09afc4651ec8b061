"""From a key to its effect on the screen, on pages of differing lengths."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from gui.app import Desktop
from tests.bench.desks import text_source
from tests.bench.registry import Plan, Row, measure
from tests.bench.texts import story
from tests.bench.timing import in_turn
from tests.bench.windows import (
    PLAIN_LIST,
    Key,
    Painted,
    beside_plain_list,
    desktop_with,
    page_texts,
    press,
    show_checkable,
)

_NO = Qt.KeyboardModifier.NoModifier
_NEXT_BLOCK: Key = (Qt.Key.Key_J, _NO)
_TOGGLE: Key = (Qt.Key.Key_Space, _NO)
_UNDO: Key = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
_TICK = Qt.ItemDataRole.CheckStateRole
_STEPS, _TOGGLES = 30, 15
_GOALS = {500: 16.0, 10_000: 33.0}
Timer = Callable[[Callable[[], object]], float]


@dataclass
class Hands:
    """One hand on the window, one on the plain list, both on the same page.

    Attributes:
        desktop: the window.
        peer: the plain list.
    """

    desktop: Desktop
    peer: QListView

    def __post_init__(self) -> None:
        self._ours = Painted(self.desktop.window.page.view)
        self._theirs = Painted(self.peer)

    def step(self) -> float:
        """Milliseconds from J to the next block painted as the current one."""
        return self._changing(self._ours.after, _NEXT_BLOCK, lambda: self.desktop.bench.block_id)

    def toggle(self) -> float:
        """Milliseconds from Space to the new verdict painted and on disk; then a step on."""
        return self._toggling(self._ours.after)

    def toggle_and_settle(self) -> float:
        """Milliseconds from Space until counts, losses, ledger and overview follow too; then a step on."""
        return self._toggling(self._ours.settled_after)

    def undo(self) -> float:
        """Milliseconds from Ctrl+Z to the verdict painted as it was; then one to take back next time."""
        took = self._changing(self._ours.after, _UNDO, lambda: self.desktop.bench.review)
        self.step()
        self.toggle()
        return took

    def _toggling(self, timer: Timer) -> float:
        took = self._changing(timer, _TOGGLE, lambda: self.desktop.bench.review)
        self.step()
        return took

    @staticmethod
    def _changing(timer: Timer, key: Key, state: Callable[[], object]) -> float:
        before = state()
        took = timer(lambda: press(key))
        return _unless_same(took, before, state())

    def step_peer(self) -> float:
        """The same step down the plain list."""
        return self._changing_peer(Qt.Key.Key_Down, lambda: self.peer.currentIndex().row())

    def toggle_peer(self) -> float:
        """A tick in the plain list, which no disk sees; then a step on.

        By the Select key: a Space struck there would be taken for the shortcut of the window that is active, ours.
        """
        took = self._changing_peer(Qt.Key.Key_Select, lambda: self.peer.currentIndex().data(_TICK))
        self.step_peer()
        return took

    def _changing_peer(self, key: Qt.Key, state: Callable[[], object]) -> float:
        before = state()
        took = self._theirs.after(lambda: QTest.keyClick(self.peer, key))
        return _unless_same(took, before, state())


def _unless_same(took: float, before: object, after: object) -> float:
    if before == after:
        raise RuntimeError("nothing came of a key")
    return took


@contextmanager
def _hands(plan: Plan, blocks: int) -> Iterator[Hands]:
    source = text_source(f"page of {blocks}", story(blocks))
    with desktop_with(plan.folder, [source]) as desktop, beside_plain_list(desktop) as peer:
        show_checkable(peer, page_texts(desktop))
        yield Hands(desktop, peer)


@measure("move", peer=PLAIN_LIST)
def move(plan: Plan) -> Iterator[Row]:
    """J to the next block painted."""
    for blocks in plan.blocks:
        with _hands(plan, blocks) as hands:
            samples = in_turn(hands.step, hands.step_peer, plan.times(_STEPS))
        yield Row(f"key to next block painted, {blocks:,} blocks", *samples)


@measure("verdict", peer=f"{PLAIN_LIST}, tick only")
def verdict(plan: Plan) -> Iterator[Row]:
    """Space to the other verdict painted."""
    for blocks in plan.blocks:
        with _hands(plan, blocks) as hands:
            samples = in_turn(hands.toggle, hands.toggle_peer, plan.times(_TOGGLES))
            whole = in_turn(hands.toggle_and_settle, hands.toggle_peer, plan.times(_TOGGLES))
        yield Row(f"key to verdict painted, {blocks:,} blocks", *samples, goal=_GOALS.get(blocks))
        yield Row(f"key to all that follows from it painted, {blocks:,} blocks", *whole)


@measure("undo", peer=f"{PLAIN_LIST}, tick only")
def undo(plan: Plan) -> Iterator[Row]:
    """Ctrl+Z to the verdict painted as it was."""
    for blocks in plan.blocks:
        with _hands(plan, blocks) as hands:
            for _ in range(2):
                hands.toggle()
            samples = in_turn(hands.undo, hands.toggle_peer, plan.times(_TOGGLES))
        yield Row(f"key to verdict taken back painted, {blocks:,} blocks", *samples, goal=_GOALS.get(blocks))
