"""What a table of blocks tells of its articles when it is read back."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Told(NamedTuple):
    """One row.

    Attributes:
        number: the block's place on its page; 1 begins an article.
        title: the article's headline.
        text: the block's words in the article: the editor's, or else its own.
        place: its place in the article; None where it is not in it.
    """

    number: int
    title: str
    text: str
    place: int | None


def words(rows: Iterable[Told]) -> str:
    """The headline of each article and its blocks' words, in the article's order."""
    return "\n".join(text for article in _articles(rows) for text in _in_order(article))


def _articles(rows: Iterable[Told]) -> Iterator[list[Told]]:
    article: list[Told] = []
    for row in rows:
        if row.number == 1 and article:
            yield article
            article = []
        article.append(row)
    if article:
        yield article


def _in_order(article: list[Told]) -> Iterator[str]:
    yield article[0].title
    placed = sorted((row.place, row.text) for row in article if row.place is not None)
    yield from (text for _, text in placed)
