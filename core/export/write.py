"""One article into one file."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from core.export.files import write_atomically
from core.export.integrity import hold_against
from core.export.outgoing import Outgoing
from core.export.printable import Replaced, printable
from core.export.registry import writer
from core.export.sound import in_line
from core.model import Article, ExportError, FieldName, Format, GalleyproofError
from core.review import ledger

_NAMED = 3
"""Articles of one file that a message names."""


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
    """The article in a format that is text and needs to know no more: HTML, Markdown or text.

    Raises:
        ExportError: the document would not say what the article says; names the field or block.
        KeyError: the format needs the review.
    """
    from core.export.page import to_html, to_markdown, to_text

    writers = {Format.HTML: to_html.render, Format.MARKDOWN: to_markdown.render, Format.TEXT: to_text.render}
    article = printable(article)[0]
    rendered = writers[to](article)
    # A file of text says its source below the article, which is no part of the article itself.
    said: dict[FieldName, str] = {name: value for name, value in article.fields.items() if name is not FieldName.URL}
    _hold([replace(article, fields=said)], rendered.encode(), to)
    return rendered


def document(outgoing: Sequence[Outgoing], to: Format) -> Document:
    """One file, ready to be written.

    Args:
        outgoing: what it holds: one article, or where the format gathers, at least one.
        to: the format.

    Raises:
        ExportError: a ledger does not add up, or the document would differ from an article or not be valid; says
            where.
    """
    for each in outgoing:
        account = ledger(each.review)
        if not account.adds_up:
            raise ExportError(f"{each.article.name}: the ledger does not add up: {'; '.join(account.faults)}")
    data = _made(outgoing, to)
    replaced = tuple(chain.from_iterable(each.replaced for each in outgoing))
    return Document(data, hashlib.sha256(data).hexdigest(), replaced)


def _made(outgoing: Sequence[Outgoing], to: Format) -> bytes:
    """The file, read back. A fault of a writer or its library bars one file, not those that come after it."""
    articles = [each.article for each in outgoing]
    try:
        data = writer(to).render(outgoing)
        _hold(articles, data, to)
    except GalleyproofError:
        raise
    except Exception as fault:
        why = in_line(repr(fault))
        raise ExportError(f"{_named(articles)}: the {to.value} file could not be made: {why}") from fault
    return data


def write(outgoing: Outgoing, to: Format, path: Path) -> Written:
    """Writes the article to ``path``, whole or not at all.

    Raises:
        ExportError: the ledger does not add up, the document would differ from the article or not be valid, or the
            file cannot be written; one line that says where and why. What stood at ``path`` is unchanged.
    """
    ready = document([outgoing], to)
    write_atomically(path, ready.data)
    return written(outgoing.article, to, path, ready)


def written(article: Article, to: Format, path: Path, ready: Document) -> Written:
    """The account of a document that is at ``path`` now."""
    return Written(article.review_id, article.name, path, to, ready.sha256, len(ready.data), ready.replaced)


def _hold(articles: Sequence[Article], data: bytes, to: Format) -> None:
    by = writer(to)
    expected = chain.from_iterable(map(by.expected, articles))
    hold_against(expected, by.read(data), to, _named(articles))


def _named(articles: Sequence[Article]) -> str:
    return ", ".join(each.name for each in articles[:_NAMED])
