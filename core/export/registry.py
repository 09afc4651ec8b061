"""One writer a format, loaded when it is first asked for: a document library takes longer to load than to use."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import MappingProxyType

from core.export.integrity import plainly
from core.export.outgoing import Outgoing
from core.model import Article, Format


@dataclass(frozen=True, slots=True)
class Writer:
    """How a format is written, and read back. Each writer's module has one, called ``WRITER``.

    Attributes:
        render: the articles as one whole file, at least one of them, and no more than one unless the format gathers;
            raises ExportError where it would not be valid, naming the field or block.
        read: the words of that file as its reader sees them, headline first, by other means than it was written.
        expected: what ``read`` must find for an article, in order: where it stands, for a person, and its words.
    """

    render: Callable[[Sequence[Outgoing]], bytes]
    read: Callable[[bytes], str]
    expected: Callable[[Article], Iterable[tuple[str, str]]] = plainly


_MODULES = MappingProxyType(
    {
        Format.HTML: "page.to_html",
        Format.MARKDOWN: "page.to_markdown",
        Format.TEXT: "page.to_text",
        Format.REDLINE: "page.to_redline",
        Format.DOCX: "office.to_docx",
        Format.DOCX_TRACKED: "office.to_tracked_docx",
        Format.ODT: "office.to_odt",
        Format.PDF: "office.to_pdf",
        Format.EPUB: "office.to_epub",
        Format.NINJS_1: "wire.to_ninjs1",
        Format.NINJS_3: "wire.to_ninjs3",
        Format.NEWSML_G2: "wire.to_newsml",
        Format.NITF: "wire.to_nitf",
        Format.JSON_LD: "feeds.to_json_ld",
        Format.RSS: "feeds.to_rss",
        Format.ATOM: "feeds.to_atom",
        Format.WXR: "feeds.to_wxr",
        Format.JSON: "data.to_json",
        Format.JSONL: "data.to_jsonl",
        Format.CSV: "data.to_csv",
        Format.PARQUET: "data.to_parquet",
    }
)


@cache
def writer(to: Format) -> Writer:
    """The writer of a format; the first time it is asked for, its libraries are loaded."""
    found = import_module(f"core.export.{_MODULES[to]}").WRITER
    if not isinstance(found, Writer):
        raise TypeError(f"{_MODULES[to]} has no writer")
    return found


def alone(render: Callable[[Outgoing], bytes]) -> Callable[[Sequence[Outgoing]], bytes]:
    """A renderer of a format whose files hold one article each."""

    def one(outgoing: Sequence[Outgoing]) -> bytes:
        (only,) = outgoing
        return render(only)

    return one
