"""Approved copy leaves the desk: one writer a format, files whole or not at all, a manifest beside them."""

from core.export.approved import RefusedError, export_approved
from core.export.files import write_atomically
from core.export.formats import Format
from core.export.layout import brings_mark
from core.export.names import Taken, file_name
from core.export.printable import Replaced
from core.export.to_html import fragment
from core.export.to_text import body_lines
from core.export.write import Written, render, write

__all__ = [
    "Format",
    "RefusedError",
    "Replaced",
    "Taken",
    "Written",
    "body_lines",
    "brings_mark",
    "export_approved",
    "file_name",
    "fragment",
    "render",
    "write",
    "write_atomically",
]
