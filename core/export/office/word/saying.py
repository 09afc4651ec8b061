"""What a reader of the document finds of an article, to hold the document against."""

from collections.abc import Iterator

from core.export.layout import beside_headline, cells, headline
from core.model import Article, BlockKind

BETWEEN_FIELDS = " · "
"""What parts byline, credit and date in their line."""


def line_below(article: Article) -> str:
    """Byline, credit and date, those the article has, in a line."""
    return BETWEEN_FIELDS.join(value for _, value in beside_headline(article))


def said(article: Article) -> Iterator[tuple[str, str]]:
    """Where each piece stands, and its words: headline, the line below it, and every passage without cells' bars."""
    yield "the headline", headline(article)
    yield "the line below the headline", line_below(article)
    for passage in article.body:
        if passage.kind is BlockKind.TABLE_ROW:
            yield f"block {passage.block_id}", " ".join(text for text, _ in cells(passage))
        else:
            yield f"block {passage.block_id}", passage.text
