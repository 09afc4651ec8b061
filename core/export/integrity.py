"""What leaves is what the editor saw: the document is read back and held against the article."""

import re
from collections.abc import Iterator

from core.export import to_text
from core.export.formats import Format
from core.export.layout import beside_headline, cells, groups, headline
from core.model import Article, BlockKind, ExportError, Passage

_SPACE = re.compile(r"\s+")


def hold_against(article: Article, to: Format, seen: str) -> None:
    """Compares ``seen``, a document's text as read back, with the article; white space does not count.

    Raises:
        ExportError: they differ; names the field or block.
    """
    rest = _SPACE.sub("", seen)
    at = 0
    for place, text in _expected(article, to):
        words = _SPACE.sub("", text)
        if not rest.startswith(words, at):
            raise ExportError(f"{article.name}: the {to.value} file would differ from the article at {place}")
        at += len(words)
    if at != len(rest):
        raise ExportError(f"{article.name}: the {to.value} file would say more than the article")


def _expected(article: Article, to: Format) -> Iterator[tuple[str, str]]:
    yield "the headline", headline(article)
    if to is Format.TEXT:
        yield "the line below the headline", to_text.beside_line(article)
    elif to is Format.HTML:
        yield from ((f"the {name.value}", value) for name, value in beside_headline(article))
    for group in groups(article.body):
        bullet = to_text.bullet_of(group) if to is Format.TEXT else ""
        for item in group.items:
            texts = [_shown(passage, to) for passage in item.passages]
            texts[0] = bullet + texts[0]
            yield from zip((f"block {passage.block_id}" for passage in item.passages), texts, strict=True)


def _shown(passage: Passage, to: Format) -> str:
    """The passage's text, without the bars where the format has cells."""
    if to is Format.HTML and passage.kind is BlockKind.TABLE_ROW:
        return " ".join(text for text, _ in cells(passage))
    return passage.text
