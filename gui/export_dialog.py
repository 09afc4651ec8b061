"""Choosing where the approved copy goes, and as what."""

from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from core.desk import Counts
from core.export import Format
from core.model import ReviewState
from gui.counting import counted
from gui.format_choice import FormatBox
from gui.format_names import format_of
from gui.preferences import Preferences


class ExportDialog(QDialog):
    """A folder and a format; Enter exports.

    Args:
        counts: how many reviews stand where.
        last: the folder and format of the last export.
        parent: the window.
    """

    def __init__(self, counts: Counts, last: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export approved copy"))
        self._folder = QLineEdit(last.export_folder or str(Path.home() / self.tr("Approved copy")))
        self._folder.setMinimumWidth(self.fontMetrics().averageCharWidth() * 56)
        self._folder.setAccessibleName(self.tr("Folder for the copy"))
        self._formats = FormatBox()
        self._formats.choose(format_of(last.export_format))
        form = QFormLayout(self)
        form.setContentsMargins(20, 18, 20, 14)
        ready = counts.by_state.get(ReviewState.APPROVED, 0)
        told = counted(
            ready, "{n} approved article will be written.", "{n} approved articles will be written, one file each."
        )
        left = counts.by_state.get(ReviewState.EXPORTED, 0)
        if not ready:  # asked for with nothing new: another format, or another folder
            told = counted(
                left, "{n} article exported before will be written.", "{n} articles exported before will be written."
            )
        form.addRow(QLabel(told))
        form.addRow(self.tr("&Folder"), self._folder_row())
        form.addRow(self.tr("For&mat"), self._formats)
        once_more = counted(left, "&Also the {n} exported before", "&Also the {n} exported before")
        self._again = QCheckBox(once_more)
        self._again.setChecked(not ready)
        self._again.setVisible(ready > 0 and left > 0)
        form.addRow(self._again)
        form.addRow(self._buttons())
        self._folder.setFocus()

    def _folder_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        browse = QPushButton(self.tr("&Browse…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row.addWidget(self._folder, 1)
        row.addWidget(browse)
        holder.setFocusProxy(self._folder)
        return holder

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        export = box.addButton(self.tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        export.setDefault(True)
        for each in box.buttons():
            each.setIcon(QIcon())  # some platforms put a dark tick on the accent
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _browse(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder for the copy"), self._folder.text())
        if name:
            self._folder.setText(name)

    def folder(self) -> Path:
        """The folder chosen."""
        return Path(self._folder.text()).expanduser()

    def format(self) -> Format:
        """The format chosen."""
        return self._formats.format()

    def again(self) -> bool:
        """Whether those exported before are to be written as well."""
        return self._again.isChecked()
