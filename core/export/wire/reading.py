"""What the reader of a wire document must find in it."""

from collections.abc import Iterator

from core.export.integrity import blocks
from core.export.layout import headline
from core.export.wire.masthead import byline, credit, names
from core.model import Article, FieldName


def expected(article: Article) -> Iterator[tuple[str, str]]:
    """The headline, the byline as it stands, the credit and each passage."""
    yield from _around(article, byline(article))
    yield from blocks(article)


def expected_names(article: Article) -> Iterator[tuple[str, str]]:
    """The same with the byline's names alone."""
    yield from _around(article, names(article))
    yield from blocks(article)


def expected_dated(article: Article) -> Iterator[tuple[str, str]]:
    """The same as ``expected`` with the date below the credit."""
    yield from _around(article, byline(article))
    yield "the date", article.fields.get(FieldName.DATE, "")
    yield from blocks(article)


def _around(article: Article, by: str) -> Iterator[tuple[str, str]]:
    yield "the headline", headline(article)
    yield "the byline", by
    yield "the credit", credit(article)
