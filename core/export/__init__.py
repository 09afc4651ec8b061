"""Approved copy leaves the desk: one writer a format, files whole or not at all, a manifest beside them."""

from core.export.approved import export_approved, export_profile
from core.export.files import write_atomically
from core.export.layout import brings_mark
from core.export.names import Taken, file_name
from core.export.outgoing import Facts, Outgoing, facts_of
from core.export.page.to_html import fragment
from core.export.page.to_text import body_lines
from core.export.printable import Replaced
from core.export.results import RefusedError, Result, Unchanged, Withdrawn
from core.export.write import Document, Written, document, render, write
from core.model import Format

__all__ = [
    "Document",
    "Facts",
    "Format",
    "Outgoing",
    "RefusedError",
    "Replaced",
    "Result",
    "Taken",
    "Unchanged",
    "Withdrawn",
    "Written",
    "body_lines",
    "brings_mark",
    "document",
    "export_approved",
    "export_profile",
    "facts_of",
    "file_name",
    "fragment",
    "render",
    "write",
    "write_atomically",
]
