"""Choosing a format: from a box in a form, or from a menu; the groups stand as headings that cannot be chosen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

from core.model import Format
from gui.controls import bold
from gui.format_names import GROUPS, format_line, format_name, group_name


class FormatBox(QComboBox):
    """A box with every format under the heading of its group.

    Args:
        parent: the parent widget.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Format of the copy"))
        self.setMaxVisibleItems(sum(len(each) + 1 for each in GROUPS.values()))
        for group, formats in GROUPS.items():
            self._add_heading(group_name(group))
            for each in formats:
                self.addItem(format_name(each), each.value)
                self.setItemData(self.count() - 1, format_line(each), Qt.ItemDataRole.ToolTipRole)
        self.currentIndexChanged.connect(self._describe)
        self.choose(Format.HTML)

    def _add_heading(self, name: str) -> None:
        self.addItem(name)
        model = self.model()
        item = model.item(self.count() - 1) if isinstance(model, QStandardItemModel) else None
        if item is not None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setFont(bold(self.font()))

    def _describe(self) -> None:
        if self.currentData() is not None:
            self.setAccessibleDescription(format_line(self.format()))

    def format(self) -> Format:
        """The format chosen."""
        return Format(self.currentData())

    def choose(self, to: Format) -> None:
        """Choose ``to``."""
        self.setCurrentIndex(self.findData(to.value))


def fill_with_formats(menu: QMenu, chosen: Callable[[Format], object]) -> list[QAction]:
    """Put every format into ``menu`` as a switch whose data is its value; ``chosen`` is told which one is wanted."""
    menu.setToolTipsVisible(True)
    made = []
    for group, formats in GROUPS.items():
        heading = menu.addAction(group_name(group))
        heading.setEnabled(False)
        heading.setFont(bold(menu.font()))
        made += [_switch(each, menu, chosen) for each in formats]
        menu.addActions(made[-len(formats) :])
    return made


def _switch(to: Format, parent: QObject, chosen: Callable[[Format], object]) -> QAction:
    action = QAction(format_name(to), parent)
    action.setToolTip(format_line(to))
    action.setCheckable(True)
    action.setData(to.value)
    action.triggered.connect(lambda _checked=False: chosen(to))
    return action
