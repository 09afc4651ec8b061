"""An article as the content of an OpenDocument text."""

import re
from collections.abc import Iterable, Iterator

from lxml import etree

from core.export.direction import direction
from core.export.inline import Nodes, Run, nest
from core.export.layout import Entry, Group, Item, beside_headline, cells, entries, groups, headline
from core.export.page.to_html import heading_level
from core.model import Article, BlockKind, FieldName

NAMES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
}
"""The namespaces, by the prefixes that everyone uses."""

WIDEST = 5
"""Columns from which a table is as wide as the page; one of fewer has the style ``T1``, ``T2`` …"""

BULLETS, NO_MARKS = "L1", "L2"
"""The styles of lists with bullets, and with marks of the items' own."""
NUMBERS = {figures: "L3" if figures == 2 else f"L3-{figures}" for figures in range(2, 6)}
"""The styles of numbered lists, by how many figures there is room for."""

_STYLES = {"bold": "Strong_20_Emphasis", "italic": "Emphasis", "code": "Source_20_Text"}
_PARAGRAPHS = {BlockKind.CAPTION: "Caption", BlockKind.CODE: "Preformatted_20_Text", BlockKind.QUOTE: "Quotations"}
_LEFT_TO_RIGHT, _END = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"

# Readers make one space of many and drop those at an edge; only a single one between two letters is safe as it is.
_PIECE = re.compile(r"(?<=[^ \t\n]) (?=[^ \t\n])|(?P<spaces> +)|(?P<tab>\t)|(?P<line>\n)")


def content(article: Article) -> Iterator[etree._Element]:
    """The elements of the document's text, in order."""
    if headline(article).strip():
        yield _filled(_heading(1), [(headline(article),)])
    if beside(article):
        yield _filled(_paragraph("Subtitle"), [(beside(article),)])
    for number, group in enumerate(groups(article.body), 1):
        yield from _group(group, number)


def beside(article: Article) -> str:
    """Byline, credit and date on one line; between right-to-left words the date keeps its order."""
    isolated = direction(article) == "rtl"
    values = (
        f"{_LEFT_TO_RIGHT}{value}{_END}" if isolated and name is FieldName.DATE and value.isascii() else value
        for name, value in beside_headline(article)
    )
    return " · ".join(values)


def element(name: str, **attributes: str) -> etree._Element:
    """An element; ``text:p`` with ``text_style_name`` becomes ``<text:p text:style-name=…>``."""
    made = etree.Element(_name(name), nsmap=NAMES)
    for key, value in attributes.items():
        prefix, _, rest = key.partition("_")
        made.set(_name(f"{prefix}:{rest.replace('_', '-')}"), value)
    return made


def _name(name: str) -> str:
    prefix, _, local = name.partition(":")
    return f"{{{NAMES[prefix]}}}{local}"


def _group(group: Group, number: int) -> Iterator[etree._Element]:
    if group.kind is BlockKind.LIST_ITEM:
        yield _list(group)
    elif group.kind is BlockKind.TABLE_ROW:
        yield _table(group, number)
    else:
        yield from map(_single, group.items)


def _single(item: Item) -> etree._Element:
    if item.kind is BlockKind.HEADING:
        return _lines(_heading(heading_level(item.level)), item)
    return _lines(_paragraph(_PARAGRAPHS.get(item.kind, "Text_20_body")), item)


def _heading(level: int) -> etree._Element:
    return element("text:h", text_style_name=f"Heading_20_{level}", text_outline_level=str(level))


def _paragraph(style: str) -> etree._Element:
    return element("text:p", text_style_name=style)


def _list(group: Group) -> etree._Element:
    open_lists: list[etree._Element] = []
    for entry in entries(group.items):
        if entry.begins:
            del open_lists[entry.depth - 1 :]
            made = element("text:list", text_style_name=_list_style(entry, marked=group.marked))
            if open_lists:
                open_lists[-1][-1].append(made)
            open_lists.append(made)
        del open_lists[entry.depth :]
        open_lists[-1].append(_entry(entry))
    return open_lists[0]


def _list_style(entry: Entry, *, marked: bool) -> str:
    """The style of the list that an item is the first of."""
    if entry.item.number is not None:
        return NUMBERS[min(max(entry.count.figures, min(NUMBERS)), max(NUMBERS))]
    return NO_MARKS if marked else BULLETS


def _entry(entry: Entry) -> etree._Element:
    said = entry.item.number is not None and (entry.begins or entry.count.down)
    # Said of every list's first item: a reader may else go on from a list before it. Of itself none counts down.
    found = element("text:list-item", **({"text_start_value": str(entry.item.number)} if said else {}))
    found.append(_lines(_paragraph("List_20_1"), entry.item))
    return found


def _table(group: Group, number: int) -> etree._Element:
    rows = [cells(passage) for item in group.items for passage in item.passages]
    columns = max(map(len, rows))
    table = element("table:table", table_name=f"Table{number}", table_style_name=f"T{min(columns, WIDEST)}")
    table.append(element("table:table-column", table_number_columns_repeated=str(columns)))
    for row in rows:
        table.append(line := element("table:table-row"))
        line.extend(_cell(nest(text, inline)) for text, inline in row)
        line.extend(_cell(()) for _ in range(columns - len(row)))
    return table


def _cell(nodes: Nodes) -> etree._Element:
    cell = element("table:table-cell", table_style_name="Cell", office_value_type="string")
    cell.append(_filled(_paragraph("Table_20_Contents"), [nodes]))
    return cell


def _lines(paragraph: etree._Element, item: Item) -> etree._Element:
    if item.kind is BlockKind.CODE:
        return _filled(paragraph, [(each.text,) for each in item.passages])
    return _filled(paragraph, [nest(each.text, each.inline) for each in item.passages])


def _filled(paragraph: etree._Element, lines: Iterable[Nodes]) -> etree._Element:
    for number, nodes in enumerate(lines):
        if number:
            paragraph.append(element("text:line-break"))
        _add(paragraph, nodes)
    return paragraph


def _add(parent: etree._Element, nodes: Nodes) -> None:
    for node in nodes:
        if isinstance(node, str):
            _add_text(parent, node)
            continue
        parent.append(run := _run(node))
        _add(run, node.children)


def _run(run: Run) -> etree._Element:
    if run.mark == "link":
        return element("text:a", xlink_type="simple", xlink_href=run.href, text_style_name="Internet_20_link")
    return element("text:span", text_style_name=_STYLES[run.mark])


def _add_text(parent: etree._Element, text: str) -> None:
    at = 0
    for piece in _PIECE.finditer(text):
        if piece.lastgroup is None:
            continue
        _append(parent, text[at : piece.start()])
        parent.append(_white(piece))
        at = piece.end()
    _append(parent, text[at:])


def _white(piece: re.Match[str]) -> etree._Element:
    if piece["spaces"]:
        return element("text:s", text_c=str(len(piece["spaces"])))
    return element("text:tab" if piece["tab"] else "text:line-break")


def _append(parent: etree._Element, text: str) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text
