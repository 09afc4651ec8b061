"""Pages of a PDF; apart from the others, as nobody can load it without Qt PDF."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QKeyEvent, QPalette, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QWidget

from gui.counting import grouped
from gui.preview.faces.face import Face
from gui.preview.rendering import Pages, Rendered
from gui.theme import Role, theme, watcher

_MARGIN = 12


class _Sheets(QPdfView):
    """The pages one below the other, scrolled by the keys that scroll everything else."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End too."""
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        place = ends.get(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel turned with Ctrl is nobody's here: text is made larger by keys, for the whole window."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)


class PdfFace(Face):
    """The pages of a file, as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = _Sheets(self)
        self.document = QPdfDocument(self)
        self._held: QBuffer | None = None
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.setAccessibleName(self.tr("The pages of the file"))
        self.view.setPageSpacing(_MARGIN)
        self.view.verticalScrollBar().valueChanged.connect(self.noteChanged)
        self.hold(self.view)
        watcher().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        """The surround is the window's paper; the pages are as they were set."""
        ground = QPalette(self.view.palette())
        for role in (QPalette.ColorRole.Dark, QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            ground.setColor(role, theme().colour(Role.WINDOW))
        self.view.setPalette(ground)

    def take(self, made: Rendered) -> None:
        """Show these pages where the ones before were scrolled to."""
        place = self.view.verticalScrollBar().value()
        self._load(made.shown.data if isinstance(made.shown, Pages) else b"")
        self.view.verticalScrollBar().setValue(place)
        self.noteChanged.emit()

    def clear(self) -> None:
        """Show nothing."""
        self.document.close()
        self.view.verticalScrollBar().setValue(0)

    def _load(self, data: bytes) -> None:
        self.document.close()  # it still reads from the bytes before
        self._held = QBuffer(self)
        self._held.setData(QByteArray(data))
        self._held.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._held)

    def words(self) -> str:
        """The words of every page, as the file has them."""
        return "\n".join(self.document.getAllText(page).text() for page in range(self.document.pageCount()))

    def note(self) -> str:
        """Which page is in sight."""
        count = self.document.pageCount()
        here = min(self.view.pageNavigator().currentPage() + 1, max(count, 1))
        told = self.tr("Page {at} of {n}").format(at=grouped(here), n=grouped(count)) if count else ""
        self.view.setAccessibleDescription(told)
        return told

    def stop(self) -> None:
        """Let the bytes go."""
        self.document.close()
