"""The article as plain text: headline, a line of byline, credit and date, then the body."""

import re
from collections.abc import Iterable, Iterator

from core.export.inline import safe_href
from core.export.layout import Entry, Group, Item, beside_headline, entries, groups, headline
from core.export.registry import Writer, alone
from core.model import Article, BlockKind, FieldName

BETWEEN_FIELDS = " · "
"""What parts byline, credit and date in their line."""

_BREAK = re.compile(r"[^\S\n]*\n\s*")
_LEAST = 2
"""Columns that what stands in an item is set in by at the least: its own mark may be part of its text."""


def render(article: Article) -> str:
    """Paragraphs parted by an empty line, list items and table rows a line each; ends with a line feed."""
    above = [headline(article), beside_line(article)]
    top = "\n".join(line for line in above if line.strip())
    parts = [top] if top else []
    parts.extend(_group(group) for group in groups(article.body))
    return "\n\n".join(parts) + "\n"


def _file(article: Article) -> str:
    """The text, and where it came from below it, where that has an address."""
    return f"{render(article)}{_source(article)}"


def _source(article: Article) -> str:
    address = safe_href(article.fields.get(FieldName.URL, ""))
    return f"\nSource: {address}\n" if address else ""


def _expected(article: Article) -> Iterator[tuple[str, str]]:
    """A line below the headline, bullets, numbers and the source are seen as well."""
    yield "the headline", headline(article)
    yield "the line below the headline", beside_line(article)
    for group in groups(article.body):
        for item in group.items:
            first, *rest = item.passages
            yield f"block {first.block_id}", f"{mark_of(group, item)}{first.text}"
            yield from ((f"block {passage.block_id}", passage.text) for passage in rest)
    yield "the source", _source(article)


def beside_line(article: Article) -> str:
    """Byline, credit and date on one line, empty where there are none."""
    return BETWEEN_FIELDS.join(value for _, value in beside_headline(article))


def body_lines(article: Article) -> tuple[str, ...]:
    """The body alone, one block a line: line breaks inside a block become spaces."""
    return tuple(_BREAK.sub(" ", each.text.strip("\n")) for each in article.body if each.text.strip())


def mark_of(group: Group, item: Item) -> str:
    """What stands before an item of the group: its number; a bullet in lists that bring none of their own."""
    if item.number is not None:
        return f"{item.number}. "
    return "- " if group.kind is BlockKind.LIST_ITEM and not group.marked else ""


def set_in(entries: Iterable[Entry], marks: Iterable[str]) -> Iterator[tuple[Entry, str, str]]:
    """Each item of a list with the white space before its line, and its mark.

    What is set into an item stands below its first word, however long the marks are.
    """
    widths: list[int] = []
    for entry, mark in zip(entries, marks, strict=True):
        del widths[entry.depth - 1 :]
        yield entry, " " * sum(widths), mark
        widths.append(max(len(mark), _LEAST))


def _group(group: Group) -> str:
    if group.kind is BlockKind.QUOTE:
        return "\n\n".join(_lines(item) for item in group.items)
    if group.kind is not BlockKind.LIST_ITEM:
        return "\n".join(_lines(item) for item in group.items)
    marks = (mark_of(group, item) for item in group.items)
    return "\n".join(
        f"{indent}{mark}{_lines(entry.item, indent + ' ' * max(len(mark), _LEAST))}"
        for entry, indent, mark in set_in(entries(group.items), marks)
    )


def _lines(item: Item, indent: str = "") -> str:
    return f"\n{indent}".join(passage.text for passage in item.passages)


# Nothing stands between text and its reader.
WRITER = Writer(alone(lambda outgoing: _file(outgoing.article).encode()), bytes.decode, _expected)
