"""The sheet of keys, made from the table of commands."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.commands import COMMANDS, Menu, name_of
from gui.controls import key_text
from gui.theme import mono_font, page_font

_COLUMNS = ((Menu.REVIEW,), (Menu.GO, Menu.VIEW), (Menu.FILE, Menu.EDIT, Menu.HELP))


class KeySheet(QDialog):
    """Every command that has a key, by menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        columns = QHBoxLayout()
        columns.setSpacing(36)
        for menus in _COLUMNS:
            column = QVBoxLayout()
            for menu in menus:
                column.addLayout(_section(menu))
            column.addStretch(1)
            columns.addLayout(column)
        note = QLabel(
            self.tr(
                "Single keys act while the page or the article has the focus. F6 goes from pane to pane.\n"
                "In a repeated passage the digits choose which copy stays; the one after the last copy unites them."
            )
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for each in buttons.buttons():
            each.setIcon(QIcon())  # some platforms put a dark cross on the accent
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.addLayout(columns)
        whole.addWidget(note)
        whole.addWidget(buttons)


def _section(menu: Menu) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setColumnMinimumWidth(0, QFontMetrics(mono_font()).horizontalAdvance("Ctrl+Shift+V"))
    grid.setColumnStretch(1, 1)
    grid.setVerticalSpacing(3)
    head = QLabel(name_of(QCoreApplication.translate("Command", menu.value)))
    font = page_font()
    font.setBold(True)
    head.setFont(font)
    grid.addWidget(head, 0, 0, 1, 2)
    for entry in (each for each in COMMANDS if each.menu is menu and each.keys):
        at = grid.rowCount()
        key = QLabel("  ".join(key_text(key) for key in entry.keys[:1]))
        key.setFont(mono_font())
        name = QLabel(name_of(QCoreApplication.translate("Command", entry.text)))
        grid.addWidget(key, at, 0, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(name, at, 1)
    grid.setRowMinimumHeight(grid.rowCount(), 10)
    return grid
