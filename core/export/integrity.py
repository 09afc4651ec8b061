"""What leaves is what the editor saw: the document is read back and held against the article."""

import re
from collections.abc import Iterable, Iterator

from core.export.layout import headline, shown
from core.model import Article, ExportError, Format

_SPACE = re.compile(r"\s+")


def hold_against(expected: Iterable[tuple[str, str]], seen: str, to: Format, name: str) -> None:
    """Compares ``seen``, a document's text as read back, with what it must say; white space does not count.

    Args:
        expected: where each piece stands, for a person, and its words, in order.
        seen: the document's text.
        to: what was written.
        name: what a person calls the source.

    Raises:
        ExportError: they differ; names the field or block.
    """
    rest = _SPACE.sub("", seen)
    at = 0
    for place, text in expected:
        words = _SPACE.sub("", text)
        if not rest.startswith(words, at):
            raise ExportError(f"{name}: the {to.value} file would differ from the article at {place}")
        at += len(words)
    if at != len(rest):
        raise ExportError(f"{name}: the {to.value} file would say more than the article")


def plainly(article: Article) -> Iterator[tuple[str, str]]:
    """What a reader finds who sees the headline and the text of every passage, and no more."""
    yield "the headline", headline(article)
    yield from ((f"block {passage.block_id}", passage.text) for passage in article.body if passage.text.strip())


def blocks(article: Article) -> Iterator[tuple[str, str]]:
    """What a reader finds who sees tables as tables: each passage that has words, without bars between cells."""
    yield from ((f"block {each.block_id}", shown(each)) for each in article.body if each.text.strip())
