"""What would leave, and what stands in its way: values, made on any thread."""

from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.export import Format
from core.export.foreseen import Foreseen
from core.export.registry import writer
from core.model import Anchor, Article, Block, BlockKind, ExportError, GalleyproofError, Medium, Page, Profile, Review
from core.review import checks
from gui.article.rows import CopyRow
from gui.changes.rows import RedRow
from gui.preview.colouring import colours_of
from gui.preview.letters import spans_among
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
        by: the profile or format it is made by.
        foreseen: the file; None where it cannot be made.
        shown: what there is to see of it; None where it cannot be made.
        warnings: what is worth a look before approval, or bars it, one line each.
        failed: why it cannot be made, for a person.
        is_fixable: what is in the way is the article's, and not this program's.
    """

    review: Review
    by: Profile | Format
    foreseen: Foreseen | None = None
    shown: Shown | None = None
    warnings: tuple[str, ...] = ()
    failed: str = ""
    is_fixable: bool = True

    @property
    def format(self) -> Format:
        """What it is made as."""
        return format_by(self.by)

    @property
    def data(self) -> bytes:
        """The file, byte for byte; empty where it cannot be made."""
        return self.foreseen.made.data if self.foreseen else b""

    @property
    def name(self) -> str:
        """What the file would be called."""
        return self.foreseen.name if self.foreseen else ""


def format_by(by: Profile | Format) -> Format:
    """The format that a profile or a format writes."""
    return by.format if isinstance(by, Profile) else by


def rendered(review: Review, by: Profile | Format, foresee: Callable[[], Foreseen]) -> Rendered:
    """The review as the file that an export by this profile, or plainly in this format, would write.

    Args:
        review: the review.
        by: the profile or format.
        foresee: makes the file; asked here, on whatever thread this is.
    """
    warnings = tuple(check.message for check in checks(review))
    try:
        found = foresee()
    except ExportError as error:
        is_fixable = not isinstance(error.__cause__, ImportError)
        return Rendered(review, by, warnings=warnings, failed=str(error), is_fixable=is_fixable)
    except GalleyproofError as error:
        return Rendered(review, by, warnings=warnings, failed=str(error), is_fixable=False)
    return Rendered(review, by, found, _SHOWN.get(format_by(by), _as_text)(found, format_by(by)), warnings)


def _as_text(found: Foreseen, to: Format) -> Text:
    text = found.made.data.decode()
    if to is Format.HTML:
        places = _html_places(text, found.ready.outgoing.article)
    else:
        places = spans_among(text, [each.outgoing.article.body for each in found.found], found.at, to)
    return Text(text, places_of(places), colours_of(text, to))


def _as_copy(found: Foreseen, to: Format) -> Copy:
    by, copy = writer(to), found.ready.outgoing.article
    return Copy(rows_read(by.read(found.made.data), by.expected(copy), copy))


_SHOWN: MappingProxyType[Format, Callable[[Foreseen, Format], Shown]] = MappingProxyType(
    {
        Format.DOCX: _as_copy,
        Format.ODT: _as_copy,
        Format.EPUB: _as_copy,
        Format.DOCX_TRACKED: lambda found, _to: Redline(rows_tracked(found.made.data, found.ready.review.page.blocks)),
        Format.PDF: lambda found, _to: Pages(found.made.data),
        Format.PARQUET: lambda found, _to: table_of(found.made.data, found.ready.review.id),
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
