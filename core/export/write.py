"""One article into one file."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from core.export.files import write_atomically
from core.export.formats import Format
from core.export.integrity import hold_against
from core.export.printable import Replaced, printable
from core.export.registry import WRITERS
from core.model import Article, ExportError, Ledger


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written.

    Attributes:
        review_id: the review it came from.
        name: what a person calls the source.
        path: where it is.
        format: what it was written as.
        sha256: hexadecimal, of its content.
        size: its content in bytes.
        replaced: characters that no document may hold, which left as U+FFFD.
    """

    review_id: str
    name: str
    path: Path
    format: Format
    sha256: str
    size: int
    replaced: tuple[Replaced, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """An article rendered, checked and ready to be written.

    Attributes:
        data: the file's content.
        sha256: hexadecimal, of the content.
        replaced: characters that left as U+FFFD.
    """

    data: bytes
    sha256: str
    replaced: tuple[Replaced, ...]


def render(article: Article, to: Format) -> str:
    """The article as a document of the format, ending with a line feed: what ``write`` would put in its file.

    Raises:
        ExportError: the document would not say what the article says; names the field or block.
    """
    return _checked(printable(article)[0], to)


def document(article: Article, ledger: Ledger, to: Format) -> Document:
    """The article ready to be written.

    Raises:
        ExportError: the ledger does not add up, or the document would differ from the article; says where.
    """
    if not ledger.adds_up:
        raise ExportError(f"{article.name}: the ledger does not add up: {'; '.join(ledger.faults)}")
    article, replaced = printable(article)
    data = _checked(article, to).encode()
    return Document(data, hashlib.sha256(data).hexdigest(), replaced)


def write(article: Article, ledger: Ledger, to: Format, path: Path) -> Written:
    """Writes the article to ``path``, whole or not at all.

    Raises:
        ExportError: the ledger does not add up, the document would differ from the article, or the file cannot
            be written; one line that says where and why. What stood at ``path`` is unchanged.
    """
    ready = document(article, ledger, to)
    write_atomically(path, ready.data)
    return written(article, to, path, ready)


def written(article: Article, to: Format, path: Path, ready: Document) -> Written:
    """The account of a document that is at ``path`` now."""
    return Written(article.review_id, article.name, path, to, ready.sha256, len(ready.data), ready.replaced)


def _checked(article: Article, to: Format) -> str:
    writer = WRITERS[to]
    rendered = writer.render(article)
    if writer.read is not None:
        hold_against(article, to, writer.read(rendered))
    return rendered
