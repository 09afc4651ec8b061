"""What would leave, and what stands in its way: values, made on any thread."""

from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.export import Facts, Format, Outgoing, document, file_name
from core.export.registry import writer
from core.model import Anchor, Article, Block, BlockKind, ExportError, GalleyproofError, Medium, Page, Review
from core.review import checks
from gui.article.rows import CopyRow
from gui.changes.rows import RedRow
from gui.preview.colouring import colours_of
from gui.preview.letters import spans_of
from gui.preview.reading import rows_read
from gui.preview.tables import Table, table_of
from gui.preview.tracked import rows_tracked
from gui.source.colouring import Coloured
from gui.source.places import Places, places_of

if TYPE_CHECKING:
    from core.segment import Span


@dataclass(frozen=True)
class Text:
    """A file that is text.

    Attributes:
        text: the whole of it.
        places: where in it which block stands, as far as that can be told.
        colours: what of it is set as what; None for plain text.
    """

    text: str
    places: Places
    colours: Coloured | None


@dataclass(frozen=True)
class Copy:
    """A document, as the words that were read back from it."""

    rows: tuple[CopyRow, ...]


@dataclass(frozen=True)
class Redline:
    """A document with insertions and deletions, read back from it."""

    rows: tuple[RedRow, ...]


@dataclass(frozen=True)
class Pages:
    """A file of set pages: they are drawn from its bytes."""

    data: bytes


Shown = Text | Copy | Redline | Pages | Table


@dataclass(frozen=True)
class Rendered:
    """A review as a file.

    Attributes:
        review: the review.
        format: what it is rendered as.
        data: the file, byte for byte; empty where it cannot be made.
        name: what the file would be called.
        shown: what there is to see of it; None where it cannot be made.
        warnings: what is worth a look before approval, or bars it, one line each.
        failed: why it cannot be made, for a person.
        is_fixable: what is in the way is the article's, and not this program's.
    """

    review: Review
    format: Format
    data: bytes = b""
    name: str = ""
    shown: Shown | None = None
    warnings: tuple[str, ...] = ()
    failed: str = ""
    is_fixable: bool = True


def rendered(review: Review, to: Format, facts: Callable[[], Facts | None] = lambda: None) -> Rendered:
    """The review as the file of this format that an export would write.

    Args:
        review: the review.
        to: the format.
        facts: what the desk knows about it; asked here, on whatever thread this is.
    """
    warnings = tuple(check.message for check in checks(review))
    try:
        outgoing = Outgoing.of(review, facts())
        data = document([outgoing], to).data
    except ExportError as error:
        is_fixable = not isinstance(error.__cause__, ImportError)
        return Rendered(review, to, warnings=warnings, failed=str(error), is_fixable=is_fixable)
    except GalleyproofError as error:
        return Rendered(review, to, warnings=warnings, failed=str(error), is_fixable=False)
    name = file_name(outgoing.article, to, ())
    return Rendered(review, to, data, name, _SHOWN.get(to, _as_text)(data, to, outgoing), warnings)


def _as_text(data: bytes, to: Format, outgoing: Outgoing) -> Text:
    text, copy = data.decode(), outgoing.article
    found = _html_places(text, copy) if to is Format.HTML else spans_of(text, copy.body, to)
    return Text(text, places_of(found), colours_of(text, to))


def _as_copy(data: bytes, to: Format, outgoing: Outgoing) -> Copy:
    by, copy = writer(to), outgoing.article
    return Copy(rows_read(by.read(data), by.expected(copy), copy))


_SHOWN: MappingProxyType[Format, Callable[[bytes, Format, Outgoing], Shown]] = MappingProxyType(
    {
        Format.DOCX: _as_copy,
        Format.ODT: _as_copy,
        Format.EPUB: _as_copy,
        Format.DOCX_TRACKED: lambda data, _to, out: Redline(rows_tracked(data, out.review.page.blocks)),
        Format.PDF: lambda data, _to, _out: Pages(data),
        Format.PARQUET: lambda data, _to, _out: table_of(data),
    }
)
"""What there is to see of a file that is no text."""


def _html_places(text: str, copy: Article) -> dict[str, list["Span"]]:
    """Where the words of each block stand between the document's markup."""
    passages = copy.body
    blocks = tuple(
        Block(str(at), BlockKind.PARAGRAPH, passage.text, Anchor(), 0) for at, passage in enumerate(passages)
    )
    page = Page("", Medium.HTML, text, "utf-8", blocks, 0)
    from core.segment import spans  # a parser that the window does not need to start

    found: dict[str, list[Span]] = {}
    for at, places in spans(page).items():
        found.setdefault(passages[int(at)].block_id, []).extend(places)
    return found
