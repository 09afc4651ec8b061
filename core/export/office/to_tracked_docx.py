"""The review as a Word document with tracked changes: refused, they leave the raw page; accepted, the article."""

from core.export.office.to_docx import expected
from core.export.office.tracked.drawing import draw
from core.export.office.tracked.redline import redline
from core.export.office.word.file import WordFile
from core.export.office.word.reading import accepted
from core.export.outgoing import Outgoing
from core.export.registry import Writer, alone


def render(outgoing: Outgoing) -> bytes:
    """The whole document; the same bytes for the same review."""
    file = WordFile(outgoing)
    draw(redline(outgoing), file)
    return file.content()


WRITER = Writer(alone(render), accepted, expected)
