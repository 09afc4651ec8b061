"""A document as another reader has it: set as copy, or with its insertions and deletions."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemView, QWidget

from gui.article.painting import CopyPainter
from gui.article.rows import CopyRow
from gui.changes.model import RedlineModel
from gui.changes.painting import RedlinePainter
from gui.flow import FlowModel, FlowView
from gui.preview.faces.face import FlowFace
from gui.preview.rendering import Copy, Redline, Rendered


class CopyFace(FlowFace):
    """The words that were read back from a document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model: FlowModel[CopyRow] = FlowModel()
        super().__init__(FlowView(self.model, CopyPainter(), top=10), parent)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("What another program reads in the file"))

    def take(self, made: Rendered) -> None:
        """Show the words of this document; rows that are as they were stay where they are."""
        self.put_rows(made.shown.rows if isinstance(made.shown, Copy) else ())

    def clear(self) -> None:
        """Show nothing."""
        self.here = None
        self.model.reset_rows([])

    def note(self) -> str:
        """That these words come from the file."""
        return self.tr("As another program reads it")


class RedlineFace(FlowFace):
    """What the changes of a document put in and take away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model = RedlineModel()
        super().__init__(FlowView(self.model, RedlinePainter(), top=10), parent)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("The tracked changes in the file"))

    def take(self, made: Rendered) -> None:
        """Show the changes of this document; rows that are as they were stay where they are."""
        self.put_rows(made.shown.rows if isinstance(made.shown, Redline) else ())

    def clear(self) -> None:
        """Show nothing."""
        self.here = None
        self.model.reset_rows([])

    def note(self) -> str:
        """That these changes come from the file."""
        return QCoreApplication.translate("CopyFace", "As another program reads it")
