"""The body of an article in the elements of NITF."""

from collections.abc import Iterable

from lxml import etree

from core.export.inline import Nodes, nest
from core.export.layout import Entry, Group, Item, cells, entries, groups
from core.export.page.to_html import heading_level
from core.export.trees import add, append_text
from core.model import Article, BlockKind, Passage

NITF_SPACE = "{http://iptc.org/std/NITF/2006-10-18/}"


def fill(content: etree._Element, article: Article) -> None:
    """Puts the body into ``body.content``, an element a line.

    NITF has one element for emphasis and one for headings below the headline; which it was, its class says. Captions
    are paragraphs: NITF has them only beneath a picture that it can point to, and none leaves the desk.
    """
    content.text = "\n"
    for group in groups(article.body, down=False):
        _group(content, group).tail = "\n"


def _group(content: etree._Element, group: Group) -> etree._Element:
    if group.kind is BlockKind.LIST_ITEM:
        return _list(content, group)
    if group.kind is BlockKind.TABLE_ROW:
        return _table(content, group)
    if group.kind is BlockKind.QUOTE:
        return _quote(content, group)
    return _single(content, group.items[0])


def _single(content: etree._Element, item: Item) -> etree._Element:
    if item.kind is BlockKind.HEADING:
        made = add(content, f"{NITF_SPACE}hl2")
        made.set("class", f"h{heading_level(item.level)}")
        return _fill(made, item)
    if item.kind is BlockKind.CODE:
        return add(content, f"{NITF_SPACE}pre", "\n".join(passage.text for passage in item.passages))
    made = add(content, f"{NITF_SPACE}p")
    if item.kind is BlockKind.CAPTION:
        made.set("class", "caption")
    return _fill(made, item)


def _list(content: etree._Element, group: Group) -> etree._Element:
    open_lists: list[etree._Element] = []
    for entry in entries(group.items, down=False):
        if entry.begins:
            del open_lists[entry.depth - 1 :]
            open_lists.append(_begun(open_lists[-1][-1] if open_lists else content, entry))
        del open_lists[entry.depth :]
        _fill(add(open_lists[-1], f"{NITF_SPACE}li"), entry.item)
    if group.marked:
        open_lists[0].set("class", "marked")
    return open_lists[0]


def _begun(parent: etree._Element, entry: Entry) -> etree._Element:
    """The list that an item is the first of. What it begins with is its sequence number: NITF has no other word."""
    number = entry.item.number
    made = add(parent, f"{NITF_SPACE}{'ul' if number is None else 'ol'}")
    if number not in {None, 1}:
        made.set("seqnum", str(number))
    return made


def _table(content: etree._Element, group: Group) -> etree._Element:
    table = add(content, f"{NITF_SPACE}table")
    rows = add(table, f"{NITF_SPACE}tbody")
    for item in group.items:
        for passage in item.passages:
            _row(add(rows, f"{NITF_SPACE}tr"), passage)
    return table


def _row(row: etree._Element, passage: Passage) -> None:
    for text, inline in cells(passage):
        _lines(add(row, f"{NITF_SPACE}td"), [nest(text, inline)])


def _quote(content: etree._Element, group: Group) -> etree._Element:
    quote = add(content, f"{NITF_SPACE}bq")
    block = add(quote, f"{NITF_SPACE}block")
    for item in group.items:
        _fill(add(block, f"{NITF_SPACE}p"), item)
    return quote


def _fill(element: etree._Element, item: Item) -> etree._Element:
    return _lines(element, [nest(passage.text, passage.inline) for passage in item.passages])


def _lines(element: etree._Element, lines: Iterable[Nodes]) -> etree._Element:
    for number, nodes in enumerate(lines):
        if number:
            add(element, f"{NITF_SPACE}br")
        _add(element, nodes)
    return element


def _add(element: etree._Element, nodes: Nodes) -> None:
    for node in nodes:
        if isinstance(node, str):
            _add_text(element, node)
        elif node.mark == "link":
            _add(add(element, f"{NITF_SPACE}a", href=node.href), node.children)
        else:
            marked = add(element, f"{NITF_SPACE}em")
            marked.set("class", node.mark)
            _add(marked, node.children)


def _add_text(element: etree._Element, text: str) -> None:
    for number, line in enumerate(text.split("\n")):
        if number:
            add(element, f"{NITF_SPACE}br")
        append_text(element, line)
