"""Exporting just this once: a folder and a format, kept for the next time but under no name."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QWidget

from core.desk import Counts
from core.model import Format, ReviewState
from gui.controls import WrappingLabel
from gui.counting import counted
from gui.exporting.folder_line import FolderLine
from gui.format_choice import FormatBox
from gui.format_names import format_line, format_of
from gui.preferences import Preferences
from gui.theme import Role, small_font


class OnceForm(QWidget):
    """Asks for folder and format, and says how much would be written.

    Args:
        counts: how many reviews stand where.
        last: the folder and format of the last time.
        parent: the dialog.
    """

    def __init__(self, counts: Counts, last: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = FolderLine(last.export_folder or str(Path.home() / self.tr("Approved copy")))
        self.formats = FormatBox()
        self.formats.choose(format_of(last.export_format))
        self._line = WrappingLabel(role=Role.MUTED, font=small_font)
        self.formats.currentIndexChanged.connect(self._describe)
        ready = counts.by_state.get(ReviewState.APPROVED, 0)
        left = counts.by_state.get(ReviewState.EXPORTED, 0)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(QLabel(_told(ready, left)))
        form.addRow(self.tr("&Folder"), self.folder)
        form.addRow(self.tr("For&mat"), self.formats)
        form.addRow("", self._line)
        once_more = counted(left, "&Also the {n} exported before", "&Also the {n} exported before")
        self.again = QCheckBox(once_more)
        self.again.setChecked(not ready)
        self.again.setVisible(ready > 0 and left > 0)
        form.addRow(self.again)
        self._describe()

    def _describe(self) -> None:
        self._line.set_text(format_line(self.formats.format()))

    def format(self) -> Format:
        """The format chosen."""
        return self.formats.format()


def _told(ready: int, left: int) -> str:
    if not ready:  # asked for with nothing new: another format, or another folder
        return counted(
            left, "{n} article exported before will be written.", "{n} articles exported before will be written."
        )
    return counted(
        ready, "{n} approved article will be written.", "{n} approved articles will be written, one file each."
    )
