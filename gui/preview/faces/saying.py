"""A face that says why nothing can be shown here."""

from PySide6.QtWidgets import QWidget

from gui.flow import Notice
from gui.preview.faces.face import Face
from gui.preview.rendering import Rendered


class SayingFace(Face):
    """Says one thing, whatever the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice(self)
        self.hold(self.notice)

    def take(self, made: Rendered) -> None:
        """The same is to be said of every file."""
