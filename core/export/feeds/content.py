"""The body as HTML for a page that has a headline and a style of its own."""

from collections.abc import Iterator
from dataclasses import replace
from html import escape

from core.export.direction import direction, language
from core.export.integrity import blocks
from core.export.layout import Group, groups, headline
from core.export.page.to_html import fragment
from core.model import Article, BlockKind, Passage

_LEADS = frozenset({BlockKind.PARAGRAPH, BlockKind.LINE})


def content(article: Article) -> str:
    """The body without headline and fields; one that reads from the right says so.

    A list that brings its own bullets leaves as lines: no style of ours stands there to hide a second set of them.

    Raises:
        ExportError: a sanitiser would change it.
    """
    body = tuple(passage for group in groups(article.body) for passage in _unlisted(group))
    markup = fragment(replace(article, fields={}, body=body))
    if direction(article) == "ltr":
        return markup
    tag = language(article)
    return f'<div dir="rtl"{f" lang={chr(34)}{tag}{chr(34)}" if tag else ""}>{markup}</div>'


def _unlisted(group: Group) -> Iterator[Passage]:
    """The group's passages; the first begins a paragraph of its own, as it did."""
    passages = [passage for item in group.items for passage in item.passages]
    for number, passage in enumerate(passages):
        if group.marked:
            yield replace(passage, kind=BlockKind.PARAGRAPH, level=0, continues=number > 0)
        else:
            yield passage if number else replace(passage, continues=False)


def lead(article: Article) -> str:
    """The first paragraph, or else whatever stands first, as HTML without tags; empty where nothing stands."""
    found = groups(article.body)
    first = next((group for group in found if group.kind in _LEADS), next(iter(found), None))
    if first is None:
        return ""
    return escape(" ".join(passage.text for passage in first.items[0].passages), quote=False)


def expected(article: Article) -> Iterator[tuple[str, str]]:
    """What a reader of a feed sees: the headline and the body, without the bar between two cells."""
    yield "the headline", headline(article)
    yield from blocks(article)
