"""The ways a file is shown before it is written: as text, as pages, as a table, as another reader has it."""

from gui.preview.faces.copy_face import CopyFace, RedlineFace
from gui.preview.faces.face import Face, FlowFace
from gui.preview.faces.pages_face import pages_face
from gui.preview.faces.table_face import TableFace
from gui.preview.faces.text_face import TextFace
from gui.preview.faces.web_face import web_face

__all__ = ["CopyFace", "Face", "FlowFace", "RedlineFace", "TableFace", "TextFace", "pages_face", "web_face"]
