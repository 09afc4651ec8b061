"""A line for the path of a folder, and a button that asks for one."""

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

_WIDE = 38
"""Characters of a path that fit without scrolling."""


class FolderLine(QWidget):
    """A path, typed or chosen.

    Args:
        path: what stands in it at first.
        parent: the parent widget.
    """

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(path)
        self.line.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDE)
        self.line.setAccessibleName(self.tr("Folder for the copy"))
        browse = QPushButton(self.tr("&Browse…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(browse)
        self.setFocusProxy(self.line)

    def _browse(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder for the copy"), self.line.text())
        if name:
            self.line.setText(name)

    def path(self) -> str:
        """The path as it stands there."""
        return self.line.text()
