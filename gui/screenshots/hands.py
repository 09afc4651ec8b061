"""What an editor's hands do in a window whose picture is taken: open a page, give a command, strike a key."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from core.model import Block, BlockKind, Review, Verdict
from gui.app import Desktop
from gui.screenshots.waiting import settled, wait

Play = Callable[[Desktop], QWidget | None]
"""Brings a window to where its picture is taken; returns what to take in its place: a dialog over it."""
MOMENT = 400
"""Milliseconds after which what the window does in passing is done: comparing, finding, fading."""


def open_page(desktop: Desktop, name: str, block_id: str = "") -> Review:
    """Open the page called ``name``, the page pane with the keys."""
    desktop.bench.open(next(row.review_id for row in desktop.bench.rows if row.name == name))
    desktop.window.page.setFocus()
    settled()
    if block_id:
        desktop.bench.go_to(block_id)
    wait(MOMENT)
    return review_of(desktop)


def review_of(desktop: Desktop) -> Review:
    """The review that is open.

    Raises:
        LookupError: none is.
    """
    review = desktop.bench.review
    if review is None:
        raise LookupError("no page is open")
    return review


def order(desktop: Desktop, *ids: str) -> None:
    """Give commands."""
    for each in ids:
        desktop.actions[each].trigger()
        settled()


def kept_paragraphs(review: Review) -> list[Block]:
    """The paragraphs that stay."""
    stays = (block for block in review.page.blocks if review.rulings[block.id].verdict is Verdict.KEEP)
    return [block for block in stays if block.kind is BlockKind.PARAGRAPH and len(block.text) > 80]


def strike(widget: QWidget, key: Qt.Key, text: str = "") -> None:
    """Press a key and let it go."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def open_dialog(desktop: Desktop, command: str) -> QDialog:
    """The dialog that a command opens."""
    order(desktop, command)
    wait(MOMENT)
    return next(each for each in desktop.window.findChildren(QDialog) if each.isVisible())


def approve(desktop: Desktop, *names: str) -> None:
    """Approve these pages."""
    for name in names:
        open_page(desktop, name)
        for _ in range(2):  # the first asks about what is in doubt
            order(desktop, "review.approve")
