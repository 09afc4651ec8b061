"""Which tables hold data, and which only lay out the page."""

import lxml.etree
from lxml.html import HtmlElement

from core.segment import tags

_PRESENTATION = frozenset({"presentation", "none"})
_LONG_CELL = 250
"""Characters. A data cell holds a name, a figure, a remark; a layout cell holds paragraphs."""
_PARTS = """
    h1 h2 h3 h4 h5 h6 ul ol dl form article section aside nav header footer main blockquote pre figure iframe
    textarea select button svg video noscript
"""
_STRUCTURAL = frozenset(_PARTS.split())
"""Elements that no data table holds."""


def data_rows(root: HtmlElement) -> frozenset[HtmlElement]:
    """The ``tr`` elements that are one block each. Linear: nested tables are layout, so no row is seen twice."""
    rows: set[HtmlElement] = set()
    for table in _innermost_tables(root):
        found = _rows_if_data(table)
        rows.update(row for row in found if _has_inline_cells(row))
    return frozenset(rows)


def _innermost_tables(root: HtmlElement) -> list[HtmlElement]:
    tables = list(root.iter("table"))
    outer = {next(table.iterancestors("table"), None) for table in tables}
    return [table for table in tables if table not in outer]


def _rows_if_data(table: HtmlElement) -> list[HtmlElement]:
    if (table.get("role") or "").strip().lower() in _PRESENTATION:
        return []
    rows, widths, headed = list(table.iter("tr")), [], False
    for row in rows:
        cells = [cell for cell in row if cell.tag in tags.CELL]
        widths.append(len(cells))
        headed = headed or any(cell.tag == "th" for cell in cells)
    several = sum(width >= 2 for width in widths)
    if several < (1 if headed else 2) or several * 2 < len(rows):
        return []
    return rows if _is_plain(table) else []


def _is_plain(table: HtmlElement) -> bool:
    """Whether the cells hold short texts and nothing that gives a page its parts."""
    for element in table.iter(lxml.etree.Element):
        if element.tag in _STRUCTURAL:
            return False
        length = len(element.text or "") + sum(len(child.tail or "") for child in element)
        if length > _LONG_CELL:
            return False
    return True


def _has_inline_cells(row: HtmlElement) -> bool:
    """Whether each cell holds inline text only, or a single paragraph of it."""
    return all(_is_inline(cell) for cell in row if cell.tag in tags.CELL)


def _is_inline(cell: HtmlElement) -> bool:
    inside = [element for element in cell.iterdescendants(lxml.etree.Element) if element.tag in tags.BLOCK]
    wrappers = [element for element in inside if element.tag != "br"]
    return not wrappers or (len(wrappers) == 1 and wrappers[0].tag in {"p", "div", "center"})
