"""A box for words to look for, with a button that clears it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QToolButton


def make_clearable(box: QLineEdit) -> None:
    """Give ``box`` a button that clears it, named for those who hear the window: Qt leaves it without a name."""
    box.setClearButtonEnabled(True)
    for button in box.findChildren(QToolButton):
        button.setAccessibleName(QCoreApplication.translate("Clearing", "Clear the search"))
