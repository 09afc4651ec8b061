"""What the dialogs have in common."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton


def show(dialog: QDialog, *, beside: bool = False) -> None:
    """Show ``dialog`` over the window without an event loop of its own; ``beside`` leaves the window usable."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if not dialog.isVisible():
        dialog.resize(dialog.sizeHint())  # by itself it would take no more than two thirds of the screen
    if beside:
        dialog.show()
        dialog.activateWindow()
    else:
        dialog.open()


def plain_buttons(box: QDialogButtonBox) -> None:
    """Leave the pictures off the buttons, and Enter to what has the keys: a list or a box must not close the dialog.

    Some platforms put a dark tick on the accent.
    """
    for each in box.buttons():
        each.setIcon(QIcon())
        if isinstance(each, QPushButton):
            each.setAutoDefault(False)


def within(dialog: QDialog, wish: QSize) -> QSize:
    """``wish``, but no larger than the window the dialog stands over, or where there is none the screen."""
    parent = dialog.parentWidget()
    over = parent.window().size() if parent is not None and parent.isVisible() else dialog.screen().availableSize()
    return wish.boundedTo((over * 0.96).expandedTo(QSize(480, 400)))


def snug(dialog: QDialog, wish: QSize) -> QSize:
    """``wish`` as wide as it is, and as high as what wraps in it needs at that width."""
    layout = dialog.layout()
    high = layout.totalHeightForWidth(wish.width()) if layout is not None and layout.hasHeightForWidth() else -1
    return within(dialog, QSize(wish.width(), high if high > 0 else wish.height()))
