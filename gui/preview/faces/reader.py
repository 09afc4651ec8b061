"""A web page of our own as its reader sees it: laid out by WebEngine, behind the same gate as pages of others."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.preview.faces.saying import SayingFace
from gui.webpage.engine import get_ready
from gui.webpage.wording import missing

if TYPE_CHECKING:
    from gui.preview.faces.web import LaidFace


def web_face(parent: QWidget) -> "LaidFace | UnlaidFace":
    """What lays web pages out here; where WebEngine is missing, what says so."""
    why = get_ready()
    if why:
        return UnlaidFace(why, parent)
    try:
        from gui.preview.faces.web import LaidFace
    except ImportError as error:
        return UnlaidFace(str(error), parent)
    return LaidFace(parent)


class UnlaidFace(SayingFace):
    """Says that pages cannot be laid out on this computer.

    Args:
        why: what is missing.
        parent: the parent widget.
    """

    def __init__(self, why: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title, _ = missing(why)
        detail = self.tr("Qt WebEngine is missing or does not start: {why}. The source shows what would leave.")
        self.notice.say(title, detail.format(why=why))
