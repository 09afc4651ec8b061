"""A file of text: every character as it would be written."""

from PySide6.QtWidgets import QWidget

from core.model import Format, Review
from gui.preview.faces.face import FlowFace
from gui.preview.rendering import Rendered, Text
from gui.source.model import SourceModel
from gui.source.painting import SourcePainter
from gui.source.rows import SourceRows

_PROSE = frozenset({Format.TEXT, Format.MARKDOWN})
"""What reads as the article does, and not as the code it is written in."""


class FileModel(SourceModel):
    """The lines of the file shown."""

    def __init__(self) -> None:
        super().__init__()
        self.is_prose = False

    @property
    def is_text(self) -> bool:
        """Whether its lines are set on the side they read from."""
        return self.is_prose


class TextFace(FlowFace):
    """Lines of a file, numbered, coloured where that helps, the current block's words marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.model = FileModel()
        self._painter = SourcePainter(self.model)
        self.rows = SourceRows(self.model, self._painter)
        super().__init__(self.rows, parent)
        self.rows.setAccessibleName(self.tr("The file as it would be exported"))
        self.rows.placed.connect(lambda place, _twice: self.tell(self.model.places.block_at(place)))
        self.rows.selectionModel().selectionChanged.connect(lambda: self.rows.viewport().update())

    def take(self, made: Rendered) -> None:
        """Show the text where the one before was scrolled to."""
        place = self.rows.verticalScrollBar().value()
        self._show(made.shown if isinstance(made.shown, Text) else None, made.review, made.format)
        self.rows.verticalScrollBar().setValue(place)

    def clear(self) -> None:
        """Show nothing."""
        self.here = self._painter.current = None
        self._show(None, None)

    def _show(self, shown: Text | None, review: Review | None, to: Format = Format.HTML) -> None:
        self.quiet = True
        self.model.is_prose = to in _PROSE
        self.model.show_text(shown.text if shown else "", review)
        if shown is not None:
            self.model.take(shown.places, shown.colours)
        self._painter.forget()
        self.quiet = False

    def blocks(self) -> list[str]:
        """The blocks whose words can be told in the file."""
        return list(self.model.places.of)

    def set_current(self, block_id: str | None) -> None:
        """Mark the words of ``block_id`` and bring them into sight."""
        self.here = self._painter.current = block_id
        rows = self.model.rows_of(block_id) if block_id is not None else range(0)
        if rows and self.rows.currentIndex().row() not in rows:
            self.go_to_row(rows[0])
        self.rows.viewport().update()

    def tell(self, block_id: str | None) -> None:
        """The editor went to another block."""
        if block_id is not None:
            self._painter.current = block_id
        super().tell(block_id)
