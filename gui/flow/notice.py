"""What a pane says in place of rows, or above them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.model import Reason
from gui.theme import Role, page_font, small_font, theme, watcher


class Notice(QWidget):
    """A calm sentence in the middle of an empty pane, and a line of detail under it. Both are plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = _label(Qt.AlignmentFlag.AlignHCenter)
        self.detail = _label(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(6)
        column.addStretch(2)
        column.addWidget(self.title)
        column.addWidget(self.detail)
        column.addStretch(3)
        watcher().changed.connect(self.restyle)
        self.restyle()

    def say(self, title: str, detail: str = "") -> None:
        """Show ``title`` and under it ``detail``."""
        self.title.setText(title)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.setAccessibleName(" ".join(filter(None, (title, detail))))

    def restyle(self) -> None:
        """Take the fonts and colours that hold now."""
        ground = QPalette(self.palette())
        ground.setColor(QPalette.ColorRole.Window, theme().colour(Role.PANEL))
        self.setPalette(ground)
        self.setAutoFillBackground(True)
        self.title.setFont(page_font())
        self.detail.setFont(small_font())
        _paint_with(self.title, theme().colour(Role.INK).name())
        _paint_with(self.detail, theme().colour(Role.MUTED).name())


class Banner(QLabel):
    """A line above the rows that says what is wrong with the page. Hidden while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(12, 7, 12, 7)
        self.hide()
        watcher().changed.connect(self.restyle)
        self.restyle()

    def say(self, text: str) -> None:
        """Show ``text``; nothing hides the line."""
        self.setText(f"⚠ {text}" if text else "")
        self.setVisible(bool(text))

    def restyle(self) -> None:
        """Take the fonts and colours that hold now."""
        colours = theme()
        ink, tint = colours.ink_of(Reason.ERROR_BANNER).name(), colours.tint(Reason.ERROR_BANNER).name()
        self.setFont(small_font())
        self.setStyleSheet(f"color: {ink}; background: {tint};")


def _label(alignment: Qt.AlignmentFlag) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(alignment)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def _paint_with(label: QLabel, colour: str) -> None:
    label.setStyleSheet(f"color: {colour}; background: transparent;")
