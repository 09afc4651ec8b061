"""Scrolling one review pane brings the other to the same block; while Alt is held, each scrolls alone."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWheelEvent

from gui.flow import FlowView

_NOTCH = 120  # what a wheel reports for one notch, by Qt's convention
_LINES = 3


class LinkedScrolling(QObject):
    """Links two views whose rows are blocks.

    Only what a person scrolls is followed: wheel, scroll bar, page keys. A view that moves because its rows were
    measured or because the current block changed leaves the other alone.

    Args:
        one: a view.
        other: the other one.
        parent: its owner.
        nearest: for a block that the other view may not show, the one to bring up there instead.
    """

    def __init__(
        self, one: FlowView, other: FlowView, parent: QObject, nearest: Callable[[str, FlowView], str | None]
    ) -> None:
        super().__init__(parent)
        self._nearest = nearest
        for view, follower in ((one, other), (other, one)):
            view.verticalScrollBar().actionTriggered.connect(lambda _action, a=view, b=follower: self._soon(a, b))
            view.viewport().installEventFilter(self)
        self._views = {id(view.viewport()): view for view in (one, other)}

    def _soon(self, view: FlowView, follower: FlowView) -> None:
        # The bar tells of the action before it has the new value.
        if not QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier:
            QTimer.singleShot(0, self, lambda: self.follow(view, follower))

    def follow(self, view: FlowView, follower: FlowView) -> None:
        """Bring ``follower`` to the block at the top of ``view``."""
        block_id, fraction = view.top_block()
        if not block_id:
            return
        bar = view.verticalScrollBar()
        if bar.minimum() == bar.maximum():  # it was not scrolled: all of it is in sight
            return
        if bar.value() in {bar.minimum(), bar.maximum()}:
            end = follower.verticalScrollBar()
            end.setValue(end.minimum() if bar.value() == bar.minimum() else end.maximum())
            return
        target = self._nearest(block_id, follower)
        if target is not None:
            follower.scroll_to_block(target, fraction if target == block_id else 0.0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """With Alt, Qt would take the wheel for a sideways one: scroll this view alone instead."""
        view = self._views.get(id(watched))
        if view is not None and isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            turned = event.angleDelta().y() or event.angleDelta().x()
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() - round(turned / _NOTCH * _LINES * bar.singleStep()))
            return True
        return super().eventFilter(watched, event)
