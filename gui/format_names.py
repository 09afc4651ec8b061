"""What each format is called, in one line what it is for, and which formats stand together."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from core.model import Format
from gui.marking import to_translate


class Group(StrEnum):
    """Whom formats are for."""

    PEOPLE = to_translate("Format", "For people")
    SYSTEMS = to_translate("Format", "For systems")
    DATA = to_translate("Format", "As data")


GROUPS: Mapping[Group, Sequence[Format]] = MappingProxyType(
    {
        Group.PEOPLE: (
            Format.HTML,
            Format.MARKDOWN,
            Format.TEXT,
            Format.DOCX,
            Format.DOCX_TRACKED,
            Format.ODT,
            Format.PDF,
            Format.EPUB,
            Format.REDLINE,
        ),
        Group.SYSTEMS: (
            Format.NINJS_1,
            Format.NINJS_3,
            Format.NEWSML_G2,
            Format.NITF,
            Format.JSON_LD,
            Format.RSS,
            Format.ATOM,
            Format.WXR,
        ),
        Group.DATA: (Format.JSON, Format.JSONL, Format.CSV, Format.PARQUET),
    }
)
"""Every format once, in the order they are offered."""

NAMES: Mapping[Format, str] = MappingProxyType(
    {
        Format.HTML: to_translate("Format", "HTML"),
        Format.MARKDOWN: to_translate("Format", "Markdown"),
        Format.TEXT: to_translate("Format", "Text"),
        Format.DOCX: to_translate("Format", "Word (DOCX)"),
        Format.DOCX_TRACKED: to_translate("Format", "Word with tracked changes"),
        Format.ODT: to_translate("Format", "OpenDocument (ODT)"),
        Format.PDF: to_translate("Format", "PDF"),
        Format.EPUB: to_translate("Format", "EPUB"),
        Format.REDLINE: to_translate("Format", "Redline report"),
        Format.NINJS_1: to_translate("Format", "ninjs 1.6"),
        Format.NINJS_3: to_translate("Format", "ninjs 3.1"),
        Format.NEWSML_G2: to_translate("Format", "NewsML-G2"),
        Format.NITF: to_translate("Format", "NITF"),
        Format.JSON_LD: to_translate("Format", "JSON-LD"),
        Format.RSS: to_translate("Format", "RSS"),
        Format.ATOM: to_translate("Format", "Atom"),
        Format.WXR: to_translate("Format", "WordPress (WXR)"),
        Format.JSON: to_translate("Format", "JSON"),
        Format.JSONL: to_translate("Format", "JSON Lines"),
        Format.CSV: to_translate("Format", "CSV"),
        Format.PARQUET: to_translate("Format", "Parquet"),
    }
)
_LINES: Mapping[Format, str] = MappingProxyType(
    {
        Format.HTML: to_translate("Format", "A web page that stands alone, for any browser and for printing."),
        Format.MARKDOWN: to_translate("Format", "Text with light marks, the fields above it."),
        Format.TEXT: to_translate("Format", "The words alone."),
        Format.DOCX: to_translate("Format", "A document for Word, LibreOffice and the like."),
        Format.DOCX_TRACKED: to_translate(
            "Format", "A Word document in which every change against the raw page can be accepted or rejected."
        ),
        Format.ODT: to_translate("Format", "A document for LibreOffice and the like."),
        Format.PDF: to_translate("Format", "Set pages, the same on every screen and printer."),
        Format.EPUB: to_translate("Format", "A book for reading devices."),
        Format.REDLINE: to_translate(
            "Format", "A web page with raw and approved side by side, for a colleague without this program."
        ),
        Format.NINJS_1: to_translate("Format", "News as JSON, the way Superdesk reads it."),
        Format.NINJS_3: to_translate("Format", "News as JSON, by the newer standard of the IPTC."),
        Format.NEWSML_G2: to_translate("Format", "News as XML, the way agencies exchange it."),
        Format.NITF: to_translate("Format", "News as XML, the way older systems take it."),
        Format.JSON_LD: to_translate("Format", "What search engines read of an article, by schema.org."),
        Format.RSS: to_translate("Format", "All articles in one feed."),
        Format.ATOM: to_translate("Format", "All articles in one feed, by the stricter standard."),
        Format.WXR: to_translate("Format", "All articles in one file that WordPress imports."),
        Format.JSON: to_translate("Format", "The article with its blocks and every decision."),
        Format.JSONL: to_translate("Format", "All articles in one file, each with its blocks and decisions on a line."),
        Format.CSV: to_translate("Format", "All articles in one table, for a spreadsheet."),
        Format.PARQUET: to_translate("Format", "All blocks with their verdicts in one table, for training."),
    }
)


def format_name(to: Format) -> str:
    """What ``to`` is called."""
    return str(QCoreApplication.translate("Format", NAMES[to]))


def format_line(to: Format) -> str:
    """One sentence on what ``to`` is for."""
    return str(QCoreApplication.translate("Format", _LINES[to]))


def group_name(group: Group) -> str:
    """What a group of formats is called."""
    return str(QCoreApplication.translate("Format", group.value))


def format_of(value: str) -> Format:
    """The format that preferences or a desk name by ``value``; HTML where they name none."""
    return Format(value) if value in set(Format) else Format.HTML
