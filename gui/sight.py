"""What can be seen of a scrolled view of blocks: where ribbons begin, what the ruler frames, what scrolls along."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.controls import forget_alt
from gui.flow import FlowView

_NOTCH = 120  # what a wheel reports for one notch, by Qt's convention
_LINES = 3


class Sight(Protocol):
    """A view of blocks, one below the other, whatever draws them. Blocks go by their ids."""

    @property
    def viewportMoved(self) -> SignalInstance:
        """What is in sight moved: scrolled, resized, laid out anew."""

    @property
    def personScrolled(self) -> SignalInstance:
        """A person scrolled it by wheel, bar or key, and wants the other pane to come along."""

    def canvas(self) -> QWidget:
        """The widget whose coordinates ``visible_rects`` counts in."""

    def visible_rects(self) -> list[tuple[str, QRect]]:
        """The blocks with a pixel in sight, in order, each with its box in ``canvas()``."""

    def top_block(self) -> tuple[str, float]:
        """The first block in sight and how far it is scrolled out, 0 to 1; an empty id where there is none."""

    def bottom_block(self) -> tuple[str, float]:
        """The last block in sight and how much of it is, 0 to 1; an empty id where there is none."""

    def scroll_to_block(self, block_id: str, fraction: float) -> None:
        """Bring a block to the top, scrolled out by ``fraction`` of its height. Does nothing without it."""

    def ends(self) -> tuple[bool, bool]:
        """Whether it is scrolled to its beginning, and to its end; both where all of it is in sight."""

    def scroll_to_end(self, last: bool) -> None:
        """Scroll to its end if ``last``, else to its beginning."""


class FlowSight(QObject):
    """The sight of a view of rows.

    Args:
        view: the rows.
    """

    viewportMoved = Signal()
    personScrolled = Signal()

    def __init__(self, view: FlowView) -> None:
        super().__init__(view)
        self._view = view
        view.viewportMoved.connect(self.viewportMoved)
        view.verticalScrollBar().actionTriggered.connect(self._on_action)
        view.viewport().installEventFilter(self)

    def canvas(self) -> QWidget:
        """What the rows are painted on."""
        return self._view.viewport()

    def visible_rects(self) -> list[tuple[str, QRect]]:
        """The blocks in sight with the boxes of their rows."""
        found = ((block_id, self._view.rect_of(block_id)) for block_id in self._view.visible_blocks())
        return [(block_id, rect) for block_id, rect in found if rect is not None]

    def top_block(self) -> tuple[str, float]:
        """As the rows have it."""
        return self._view.top_block()

    def bottom_block(self) -> tuple[str, float]:
        """As the rows have it."""
        return self._view.bottom_block()

    def scroll_to_block(self, block_id: str, fraction: float) -> None:
        """As the rows have it."""
        self._view.scroll_to_block(block_id, fraction)

    def ends(self) -> tuple[bool, bool]:
        """Whether the scroll bar stands at its ends."""
        bar = self._view.verticalScrollBar()
        return bar.value() == bar.minimum(), bar.value() == bar.maximum()

    def scroll_to_end(self, last: bool) -> None:
        """Move the scroll bar to an end."""
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.maximum() if last else bar.minimum())

    def _on_action(self) -> None:
        # The bar tells of the action before it has the new value.
        if not QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier:
            QTimer.singleShot(0, self, self.personScrolled.emit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """With Alt, Qt would take the wheel for a sideways one: scroll this view alone instead."""
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            turned = event.angleDelta().y() or event.angleDelta().x()
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() - round(turned / _NOTCH * _LINES * bar.singleStep()))
            forget_alt()
            return True
        return super().eventFilter(watched, event)


class RelayedSight:
    """A widget that is to be seen as another view: whatever it is asked about its sight, that view answers."""

    def answering_view(self) -> Sight:
        """The view that answers now."""
        raise NotImplementedError

    def canvas(self) -> QWidget:
        """The widget whose coordinates ``visible_rects`` counts in."""
        return self.answering_view().canvas()

    def visible_rects(self) -> list[tuple[str, QRect]]:
        """The blocks with a pixel in sight, in order, each with its box in ``canvas()``."""
        return self.answering_view().visible_rects()

    def top_block(self) -> tuple[str, float]:
        """The first block in sight and how far it is scrolled out, 0 to 1; an empty id where there is none."""
        return self.answering_view().top_block()

    def bottom_block(self) -> tuple[str, float]:
        """The last block in sight and how much of it is, 0 to 1; an empty id where there is none."""
        return self.answering_view().bottom_block()

    def scroll_to_block(self, block_id: str, fraction: float) -> None:
        """Bring ``block_id`` to the top, scrolled out by ``fraction`` of its height. Does nothing without it."""
        self.answering_view().scroll_to_block(block_id, fraction)

    def ends(self) -> tuple[bool, bool]:
        """Whether it is scrolled to its beginning, and to its end; both where all of it is in sight."""
        return self.answering_view().ends()

    def scroll_to_end(self, last: bool) -> None:
        """Scroll to its end if ``last``, else to its beginning."""
        self.answering_view().scroll_to_end(last)


class FlowPane(RelayedSight, QWidget):
    """A widget filled by a view of rows, with its sight.

    Args:
        view: the rows.
        parent: the parent widget.
    """

    viewportMoved = Signal()
    personScrolled = Signal()

    def __init__(self, view: FlowView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.sight = FlowSight(view)
        self.sight.viewportMoved.connect(self.viewportMoved)
        self.sight.personScrolled.connect(self.personScrolled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(view)
        self.setFocusProxy(view)

    def stop(self) -> None:
        """Rows alone have nothing running beside them."""

    def answering_view(self) -> FlowSight:
        """The sight of the rows."""
        return self.sight
