"""How long an article is, by one rule for all wire standards."""

from core.export.layout import shown
from core.model import Article, BlockKind


def words(article: Article) -> int:
    """Words of the body: what stands between white space and has a letter or a digit.

    The headline and captions do not count, as ninjs says; headings, lists, tables, quotes and code do.
    """
    return sum(any(map(str.isalnum, word)) for text in _texts(article) for word in text.split())


def characters(article: Article) -> int:
    """Characters of the same passages, in code points, with the spaces in them; line breaks do not count."""
    return sum(len(text) - text.count("\n") for text in _texts(article))


def _texts(article: Article) -> list[str]:
    return [shown(each) for each in article.body if each.kind is not BlockKind.CAPTION and each.text.strip()]
