"""What approved copy can be written as."""

from enum import StrEnum
from types import MappingProxyType


class Format(StrEnum):
    """What an article is written as. The value is what files, the desk and the command line say."""

    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"
    DOCX = "docx"
    DOCX_TRACKED = "docx-tracked"
    ODT = "odt"
    PDF = "pdf"
    EPUB = "epub"
    REDLINE = "redline"
    NINJS_1 = "ninjs-1.6"
    NINJS_3 = "ninjs-3.1"
    NEWSML_G2 = "newsml-g2"
    NITF = "nitf"
    JSON_LD = "json-ld"
    RSS = "rss"
    ATOM = "atom"
    WXR = "wxr"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    PARQUET = "parquet"

    @property
    def suffix(self) -> str:
        """The file name's ending, with its dot; no two formats share one."""
        return _SUFFIXES.get(self, f".{self.value}")

    @property
    def gathers(self) -> bool:
        """Whether one file holds all articles of an export; else each has a file of its own."""
        return self in _GATHERING

    @property
    def carries_review(self) -> bool:
        """Whether a file tells of the review too: blocks and verdicts, reasons, what was proposed and who decided."""
        return self in _CARRYING


_SUFFIXES = MappingProxyType(
    {
        Format.MARKDOWN: ".md",
        Format.TEXT: ".txt",
        Format.DOCX_TRACKED: ".tracked.docx",
        Format.REDLINE: ".redline.html",
        Format.NINJS_1: ".ninjs.json",
        Format.NINJS_3: ".ninjs3.json",
        Format.NEWSML_G2: ".newsml.xml",
        Format.NITF: ".nitf.xml",
        Format.JSON_LD: ".jsonld",
        Format.WXR: ".wxr.xml",
    }
)
_GATHERING = frozenset({Format.RSS, Format.ATOM, Format.WXR, Format.JSONL, Format.CSV, Format.PARQUET})
_CARRYING = frozenset(
    {Format.REDLINE, Format.DOCX_TRACKED, Format.JSON, Format.JSONL, Format.CSV, Format.PARQUET},
)
