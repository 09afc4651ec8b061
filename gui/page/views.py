"""What the page pane asks of a view of the page. Page, Blocks and Source all are one."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from core.model import Page, Review
from gui.sight import Sight


class PageView(Sight, Protocol):
    """A widget that shows a review's page.

    What a method changes is not signalled back; signals are the editor's own doing. A view that is not shown hears of
    no decision: it is handed the review that holds when it is shown again.
    """

    @property
    def currentChanged(self) -> SignalInstance:
        """The editor went to this block (str)."""

    @property
    def toggleRequested(self) -> SignalInstance:
        """The editor wants these blocks (list of ids) kept or removed, whichever they are not."""

    @property
    def selectionChangedTo(self) -> SignalInstance:
        """These blocks (list of ids) are selected, in page order."""

    def stop(self) -> None:
        """The window goes: end what runs beside it, and tell nothing any more."""

    def show_review(self, review: Review | None) -> None:
        """Show another review from its top, or none."""

    def update_review(self, review: Review) -> None:
        """Show the same review one or more decisions later."""

    def set_current(self, block_id: str | None, centre: bool = False) -> None:
        """Mark a block and bring it into sight, to the middle if ``centre``; None marks none."""

    def selected(self) -> list[str]:
        """The selected blocks in page order; the current one where nothing is selected."""

    def select(self, block_ids: Iterable[str]) -> None:
        """Select these blocks in place of what is selected; the current block stays the current one."""


@runtime_checkable
class Prepares(Protocol):
    """A view that takes its time over a page, and can begin before the page is shown."""

    def prepare(self, page: Page) -> bool:
        """Make ``page`` ready while nothing else is wanted; says whether that is under way, or done."""


class ViewUnavailableError(Exception):
    """A view cannot be shown here. ``str(error)`` is one sentence for a person that says why."""


@dataclass(frozen=True)
class PageTab:
    """One view of the page, made when it is first shown.

    Attributes:
        id: its name in code and in the preferences: ``"page"``, ``"blocks"`` or ``"source"``.
        make: makes it, a child of the widget it is given; raises ``ViewUnavailableError`` where that cannot be.
    """

    id: str
    make: Callable[[QWidget], PageView]


def widget_of(view: PageView) -> QWidget:
    """The view as the widget it is."""
    assert isinstance(view, QWidget)  # noqa: S101 - a protocol cannot say that it is a widget
    return view
