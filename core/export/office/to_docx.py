"""The article as a Word document (Office Open XML, transitional), in real styles, lists, tables and links."""

from collections.abc import Iterator, Sequence

from core.export.inline import nest
from core.export.integrity import blocks
from core.export.layout import Group, Item, cells, entries, groups, headline
from core.export.office.word.file import WordFile
from core.export.office.word.paragraphs import (
    BYLINE,
    TITLE,
    Gap,
    Look,
    Paragraph,
    Row,
    drawn,
    look_of,
    number_look,
    table,
)
from core.export.office.word.reading import accepted
from core.export.office.word.runs import NumberedList, Stretch, stretches
from core.export.outgoing import Outgoing
from core.export.page.to_text import beside_line
from core.export.registry import Writer, alone
from core.model import Article, BlockKind, Passage

BEHIND_TABLE = Gap(before=200)
"""Above what follows a table, as a table has no space below it."""


def render(outgoing: Outgoing) -> bytes:
    """The whole document; the same bytes for the same article."""
    file = WordFile(outgoing)
    article = outgoing.article
    if headline(article).strip():
        _put(file, [Stretch(headline(article))], TITLE)
    if beside_line(article):
        _put(file, [Stretch(beside_line(article))], BYLINE)
    for group in groups(article.body):
        _add(file, group)
    if file.is_empty() or file.follows_table():
        _put(file, [], Look())  # a document ends with a paragraph
    return file.content()


def _add(file: WordFile, group: Group) -> None:
    if group.kind is BlockKind.TABLE_ROW:
        rows = [Row(row_cells(passage)) for item in group.items for passage in item.passages]
        file.add(table(rows, file.binding))
        return
    if group.kind is BlockKind.LIST_ITEM:
        _list(file, group)
        return
    for item in group.items:
        _put(file, list(_lines(item)), look_of(item.kind, item.level, item.passages[0].text))


def _list(file: WordFile, group: Group) -> None:
    numbered: dict[int, NumberedList] = {}
    for entry in entries(group.items):
        item, number = entry.item, entry.item.number
        if number is None:
            look = look_of(item.kind, entry.depth, item.passages[0].text, marked=group.marked)
        else:
            if entry.begins or entry.count.down:  # Word counts up
                numbered[entry.depth] = NumberedList(file.lists, entry.depth, number, entry.count.figures)
            look = number_look(numbered[entry.depth])
        _put(file, list(_lines(item)), look)


def _put(file: WordFile, content: Sequence[Stretch], look: Look) -> None:
    gap = BEHIND_TABLE if file.follows_table() else None
    file.add(drawn(Paragraph(content, look, gap=gap), file.binding))


def _lines(item: Item) -> Iterator[Stretch]:
    for number, passage in enumerate(item.passages):
        if number:
            yield Stretch("\n")
        yield from stretches(nest(passage.text, passage.inline))


def row_cells(passage: Passage) -> Sequence[Sequence[Stretch]]:
    """The text of each cell of a table row."""
    return [list(stretches(nest(text, inline))) for text, inline in cells(passage)]


def expected(article: Article) -> Iterator[tuple[str, str]]:
    """What a reader sees: the headline, the line below it, and every passage without bars between cells."""
    yield "the headline", headline(article)
    yield "the line below the headline", beside_line(article)
    yield from blocks(article)


WRITER = Writer(alone(render), accepted, expected)
