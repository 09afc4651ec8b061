"""The article as CommonMark with YAML front matter. The headline stands in the front matter, as sites expect.

Tables are pipe tables: a strict CommonMark reader shows their text as a paragraph, where it would be free to drop
a table of raw HTML.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from core.export.inline import Nodes, nest
from core.export.layout import Entry, Group, Item, cells, entries, groups
from core.export.outgoing import Outgoing
from core.export.page.markdown_inline import inline_source, tidy
from core.export.page.markdown_reading import LIST_MARK, expected, read
from core.export.page.to_html import heading_level
from core.export.page.to_text import set_in
from core.export.registry import Writer, alone
from core.export.sound import address
from core.model import Article, BlockKind, FieldName, Inline, Passage

BREAK = "\\\n"
"""A hard line break."""

_CLOSES_HEADING = re.compile(r"(?<=[ \t])(#*)#$")  # a heading's last hashes are taken for its end
_FENCE = re.compile(r"`{3,}")
_YAML_BREAKS = re.compile("[\u2028\u2029\ufeff]")  # a YAML reader may fold or refuse them inside quotes


def render(article: Article) -> str:
    """Front matter and body, ending with a line feed."""
    parts = [_front_matter(article), *_groups(groups(article.body, down=False))]
    return "\n\n".join(parts) + "\n"


def _front_matter(article: Article) -> str:
    values = [(name.value, article.fields.get(name, "")) for name in FieldName]
    lines = [f"{key}: {_scalar(value)}" for key, value in values if value]
    lines += [f"{key}: {_scalar(value)}" for key, value in _origin(article) if value]
    return "\n".join(["---", *lines, "---"])


def _origin(article: Article) -> tuple[tuple[str, str], ...]:
    return (("source", article.name), ("review", article.review_id))


def _scalar(value: str) -> str:
    """A double-quoted YAML scalar: JSON's strings are YAML's, but for a few characters."""
    return _YAML_BREAKS.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))


def _groups(found: Iterable[Group]) -> Iterator[str]:
    """The groups in Markdown. Of two lists right behind each other each has marks of its own, or they would be one."""
    sign = ""
    for group in found:
        if group.kind is BlockKind.LIST_ITEM and not group.marked:
            sign = _other(sign, group.items[0])
            yield _list(group.items, sign)
        else:
            sign = ""
            yield _group(group)


def _other(sign: str, item: Item) -> str:
    """What ends the mark of a list that begins with an item: not what ended those of the list right before it."""
    if item.number is None:
        return "*" if sign == "-" else "-"
    return ")" if sign == "." else "."


def _group(group: Group) -> str:
    if group.marked:
        return _marked(group.items)
    if group.kind is BlockKind.TABLE_ROW:
        return _table([passage for item in group.items for passage in item.passages])
    if group.kind is BlockKind.QUOTE:
        paragraphs = (_lines(item, "> ") for item in group.items)
        return "\n>\n".join(f"> {paragraph}" for paragraph in paragraphs)
    return _single(group.items[0])


def _single(item: Item) -> str:
    if item.kind is BlockKind.HEADING:
        text = "\n".join(passage.text for passage in item.passages)
        marks = item.passages[0].inline if len(item.passages) == 1 else ()
        words = _CLOSES_HEADING.sub(r"\1\\#", _one_line(text, marks))
        return f"{'#' * heading_level(item.level)} {words}"
    if item.kind is BlockKind.CODE:
        return _fenced("\n".join(passage.text for passage in item.passages))
    return _lines(item)


def _fenced(text: str) -> str:
    fence = "`" * max((len(run) + 1 for run in _FENCE.findall(text)), default=3)
    return f"{fence}\n{text}\n{fence}"


def _list(items: tuple[Item, ...], sign: str) -> str:
    """A list whose outermost marks end with ``sign``."""
    found: list[str] = []
    for entry, indent, mark in set_in(entries(items, down=False), _marks(items, sign)):
        if entry.begins and entry.depth > 1 and entry.item.number not in {None, 1}:
            found.append("")  # right below words only a list that begins with 1 would be one
        found.append(f"{indent}{mark}{_lines(entry.item, indent + ' ' * len(mark))}")
    return "\n".join(found)


def _marks(items: tuple[Item, ...], sign: str) -> Iterator[str]:
    """What stands before each item. Of lists right behind each other in one item each has marks of its own."""
    signs: list[str] = []
    for entry in entries(items, down=False):
        if entry.depth == 1:
            signs = [sign]
        elif entry.begins:
            before = signs[entry.depth - 1] if len(signs) >= entry.depth else ""
            signs[entry.depth - 1 :] = [_other(before, entry.item)]
        del signs[entry.depth :]
        yield f"{_mark(entry, signs[-1])} "


def _mark(entry: Entry, sign: str) -> str:
    """A bullet, or a number with what ends it."""
    return sign if entry.item.number is None else f"{entry.item.number}{sign}"


def _marked(items: tuple[Item, ...]) -> str:
    """A list that brings its own marks: they become the list's where Markdown has them, else they stay text."""
    marks = [LIST_MARK.match(item.passages[0].text) for item in items]
    if not all(marks):
        return BREAK.join(_lines(item) for item in items)
    found = []
    for item, mark in zip(items, marks, strict=True):
        sign = f"{mark[1]} " if mark else ""
        rest = Item((_without(item.passages[0], mark.end() if mark else 0), *item.passages[1:]))
        found.append(sign + _lines(rest, " " * len(sign)))
    return "\n".join(found)


def _without(passage: Passage, lead: int) -> Passage:
    """The passage without its first ``lead`` characters."""
    marks = (replace(mark, start=max(0, mark.start - lead), end=mark.end - lead) for mark in passage.inline)
    return replace(passage, text=passage.text[lead:], inline=tuple(mark for mark in marks if mark.end > 0))


def _table(rows: list[Passage]) -> str:
    """The first row is the head: a pipe table has to have one. Rows shorter than the widest are filled."""
    table = [[_one_line(text, inline) for text, inline in cells(row)] for row in rows]
    width = max(len(row) for row in table)
    lines = [_row(row + [""] * (width - len(row))) for row in table]
    return "\n".join([lines[0], _row(["---"] * width), *lines[1:]])


def _row(row: list[str]) -> str:
    return f"| {' | '.join(row)} |"


def _lines(item: Item, indent: str = "") -> str:
    """The item's passages joined by hard breaks, every further line behind ``indent``."""
    sources = [inline_source(_nodes(passage.text, passage.inline)) for passage in item.passages]
    return BREAK.join(sources).replace("\n", f"\n{indent}")


def _one_line(text: str, inline: tuple[Inline, ...]) -> str:
    """For headings and cells, which cannot break: a line feed becomes its character reference."""
    return inline_source(_nodes(text, inline), breaks=False)


def _nodes(text: str, inline: tuple[Inline, ...]) -> Nodes:
    return nest(text, tidy(text, inline))


def _file(outgoing: Outgoing) -> bytes:
    address(outgoing.article, "Markdown")
    return render(outgoing.article).encode()


WRITER = Writer(alone(_file), read, expected)
