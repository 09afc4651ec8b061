"""Paragraphs and tables, with the properties in the order that the schema wants."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.export.layout import brings_mark
from core.export.office.word.elements import Element, made
from core.export.office.word.runs import Binding, NumberedList, Revision, Stretch, Who, credited, fill, revised
from core.model import BlockKind

MOST_COLUMNS = 63
"""What Word opens. Cells beyond stand below each other in the last column."""

_STYLES = {
    BlockKind.QUOTE: "Quote",
    BlockKind.CAPTION: "Caption",
    BlockKind.CODE: "HTMLPreformatted",
    BlockKind.TABLE_ROW: "TableText",
}
_LEVELS = {BlockKind.HEADING: 6, BlockKind.LIST_ITEM: 8}
_INDENT = 360
_SET_IN = {"List": str(_INDENT), "ListContinue": "0"}
"""Styles of items whose indent is the paragraph's own, and how far their first line hangs out of it."""
_BULLETS = "1"
"""The id of the bulleted list."""
_WIDTH = 9070
"""Of the text, in twentieths of a point: the page without its margins."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph looks like.

    Attributes:
        style: the id of its style.
        depth: of a list item, from 1; 0 elsewhere.
        numbered: the list that gives it its number, if one does.
    """

    style: str = "Normal"
    depth: int = 0
    numbered: NumberedList | None = None


TITLE, BYLINE, CELL = Look("Title"), Look("Byline"), Look("TableText")


@dataclass(frozen=True, slots=True)
class Gap:
    """Space above or below a paragraph, in twentieths of a point, where it is not as the style has it."""

    before: int | None = None
    after: int | None = None


@dataclass(frozen=True, slots=True)
class Relooked:
    """What a paragraph looked like, and who changed that."""

    look: Look
    who: Who


@dataclass(slots=True)
class Paragraph:
    """A paragraph, as it is to be drawn.

    Attributes:
        content: its text.
        look: what it looks like.
        mark: what was done to its end.
        was: what it looked like before.
        gap: space around it that is not as its style has it.
    """

    content: Sequence[Stretch]
    look: Look
    mark: Revision | None = None
    was: Relooked | None = None
    gap: Gap | None = None


def look_of(kind: BlockKind, level: int, text: str, *, marked: bool | None = None) -> Look:
    """The look of a passage.

    Args:
        kind: what it is.
        level: heading level or list depth.
        text: its words.
        marked: of a list item, whether it brings its own bullet or number; None to see from its words.
    """
    if kind is BlockKind.HEADING:
        return Look(f"Heading{min(level or 2, _LEVELS[kind])}")
    if kind is BlockKind.LIST_ITEM:
        own = brings_mark(text) if marked is None else marked
        return Look("List" if own else "ListBullet", min(max(level, 1), _LEVELS[kind]))
    return Look(_STYLES.get(kind, "Normal"))


def number_look(numbered: NumberedList) -> Look:
    """The look of an item of a numbered list."""
    return Look("ListNumber", numbered.depth, numbered)


def continued_look(level: int) -> Look:
    """The look of what goes on in an item of a list, without a mark of its own."""
    return Look("ListContinue", min(max(level, 1), _LEVELS[BlockKind.LIST_ITEM]))


def drawn(paragraph: Paragraph, binding: Binding) -> Element:
    """The paragraph as an element. Code never reads from right to left."""
    right = binding.right and paragraph.look.style != "HTMLPreformatted"
    properties = _properties(paragraph.look, paragraph.gap, binding, right=right)
    properties.extend(_ending(paragraph.mark, binding, right=right))
    if paragraph.was is not None:
        change = credited("pPrChange", paragraph.was.who, binding)
        change.append(_properties(paragraph.was.look, None, binding, right=right))
        properties.append(change)
    found = made("p", properties)
    fill(found, paragraph.content, binding, right=right)
    return found


def _ending(mark: Revision | None, binding: Binding, *, right: bool) -> Iterator[Element]:
    """What is said of the paragraph's end: what was done to it comes before how it looks."""
    ending = made("rPr")
    if mark is not None:
        ending.append(revised(mark, binding))
    if right:
        ending.append(made("rtl"))
    if len(ending):
        yield ending


def _properties(look: Look, gap: Gap | None, binding: Binding, *, right: bool) -> Element:
    properties = made("pPr", made("pStyle", val=look.style))
    if look.style in {"ListBullet", "ListNumber"}:
        of = binding.numbering(look.numbered) if look.numbered else _BULLETS
        properties.append(made("numPr", made("ilvl", val=str(look.depth - 1)), made("numId", val=of)))
    if right:
        properties.append(made("bidi"))
    if gap is not None:
        given = {"before": gap.before, "after": gap.after}
        properties.append(made("spacing", **{key: str(value) for key, value in given.items() if value is not None}))
    if look.style in _SET_IN and look.depth > 1:
        properties.append(made("ind", left=str(_INDENT * look.depth), hanging=_SET_IN[look.style]))
    return properties


def columns(cells: Sequence[Sequence[Stretch]]) -> list[list[Sequence[Stretch]]]:
    """Cells as a row holds them: the texts of each column, one below the other."""
    found = [[cell] for cell in cells[: MOST_COLUMNS - 1]]
    rest = list(cells[MOST_COLUMNS - 1 :])
    return [*found, rest] if rest else found


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: the text of each cell, and what was done to the row as a whole."""

    cells: Sequence[Sequence[Stretch]]
    revision: Revision | None = None


def table(rows: Sequence[Row], binding: Binding) -> Element:
    """Rows as a table, those with fewer cells than others shorter."""
    width = min(max(len(each.cells) for each in rows), MOST_COLUMNS)
    properties = made("tblPr", made("tblStyle", val="TableGrid"))
    if binding.right:
        properties.append(made("bidiVisual"))
    properties.append(made("tblW", w="0", type="auto"))
    grid = made("tblGrid", *(made("gridCol", w=str(_WIDTH // width)) for _ in range(width)))
    return made("tbl", properties, grid, *(_row(each, binding, width) for each in rows))


def _row(row: Row, binding: Binding, width: int) -> Element:
    filled = _columns(row.cells)
    column, short = _WIDTH // width, width - len(filled)
    properties = made("trPr")
    if short:
        properties.append(made("gridAfter", val=str(short)))
        properties.append(made("wAfter", w=str(column * short), type="dxa"))
    if row.revision is not None:
        properties.append(revised(row.revision, binding))
    found = made("tr", properties) if len(properties) else made("tr")
    for texts in filled:
        cell = made("tc", made("tcPr", made("tcW", w=str(column), type="dxa")))
        cell.extend(drawn(Paragraph(text, CELL), binding) for text in texts)
        found.append(cell)
    return found


def _columns(cells: Sequence[Sequence[Stretch]]) -> list[Sequence[Sequence[Stretch]]]:
    """Cells as a row holds them: the texts of each column, one below the other."""
    beyond = cells[MOST_COLUMNS - 1 :]
    return [*([cell] for cell in cells[: MOST_COLUMNS - 1]), *([beyond] if beyond else [])]
