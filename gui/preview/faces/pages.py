"""A file of set pages, drawn as they are."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.preview.faces.saying import SayingFace

if TYPE_CHECKING:
    from gui.preview.faces.pdf import PdfFace


def pages_face(parent: QWidget) -> "PdfFace | MissingFace":
    """What shows set pages here; where Qt cannot draw them, what says so."""
    try:
        from gui.preview.faces.pdf import PdfFace
    except ImportError as error:
        return MissingFace(str(error), parent)
    return PdfFace(parent)


class MissingFace(SayingFace):
    """Says that pages cannot be drawn on this computer, and what shows them all the same.

    Args:
        why: what is missing.
        parent: the parent widget.
    """

    def __init__(self, why: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        detail = self.tr("Qt PDF is missing or does not start: {why}. The file can be opened in its own program.")
        self.notice.say(self.tr("Pages cannot be drawn on this computer"), detail.format(why=why))
