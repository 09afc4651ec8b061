"""An article as the data that the PDF's template sets: strings, lists and the names of marks, never markup."""

from typing import Any, TypeAlias

from core.export.direction import direction, language
from core.export.inline import Nodes, Run, nest
from core.export.layout import Group, Item, cells, depths, groups, headline
from core.export.office.pdf_fonts import fonts, mono
from core.export.office.pdf_words import MOST_COLUMNS, columns, marked
from core.export.page.to_html import heading_level
from core.export.page.to_text import beside_line
from core.model import Article, BlockKind, FieldName, Passage

Data: TypeAlias = dict[str, Any]

_UNKNOWN = "und"


def data(article: Article) -> Data:
    """What ``resources/export/article.typ`` takes."""
    tag, region = _language(language(article))
    return {
        "title": title(article),
        "author": _set(article.fields.get(FieldName.BYLINE, "")).strip(),
        "lang": tag,
        "region": region,
        "dir": direction(article),
        "fonts": fonts(language(article)),
        "mono": mono(language(article)),
        "headline": [_marked(headline(article))] if headline(article).strip() else [],
        "beside": "".join(_marked(beside_line(article))),
        "body": [_group(each) for each in groups(article.body)],
    }


def title(article: Article) -> str:
    """What a reader's window is called: the headline, else the source's name."""
    return _set(headline(article)).strip() or article.name.strip()


def heading_levels(article: Article) -> list[int]:
    """The level of every heading in the PDF, the headline's first."""
    levels = [1] if headline(article).strip() else []
    found = (group.items[0] for group in groups(article.body) if group.kind is BlockKind.HEADING)
    return [*levels, *(heading_level(item.level) for item in found)]


def _language(tag: str) -> tuple[str, str | None]:
    """Language and region as the template takes them, which knows no more of BCP 47."""
    primary, *rest = tag.lower().split("-")
    region = next((part.upper() for part in rest if len(part) == 2 and part.isalpha()), None)
    return (primary, region) if len(primary) in {2, 3} else (_UNKNOWN, None)


def _group(group: Group) -> Data:
    first = group.items[0]
    if group.kind is BlockKind.LIST_ITEM:
        return {"kind": "list-item", "marked": group.marked, "items": _list(group)}
    if group.kind is BlockKind.TABLE_ROW:
        return _table(group)
    if group.kind is BlockKind.QUOTE:
        return {"kind": "quote", "items": [_lines(item) for item in group.items]}
    if group.kind is BlockKind.CODE:
        source = "\n".join(each.text for each in first.passages)
        return {"kind": "code", "source": marked(source) + _set(source).expandtabs(4)}
    if group.kind is BlockKind.HEADING:
        return {"kind": "heading", "level": heading_level(first.level), "lines": _lines(first)}
    return {"kind": group.kind.value, "lines": _lines(first)}


def _list(group: Group) -> list[Data]:
    root: list[Data] = []
    open_lists = [root]
    for item, depth in zip(group.items, depths(group.items), strict=True):
        del open_lists[depth:]
        if depth > len(open_lists):
            open_lists.append(open_lists[-1][-1]["items"])
        open_lists[-1].append({"lines": _lines(item), "items": []})
    return root


def _table(group: Group) -> Data:
    count = columns(group)
    if count > MOST_COLUMNS:
        rows = [_loose(passage) for item in group.items for passage in item.passages]
        return {"kind": "loose-rows", "rows": rows}
    return {"kind": "table", "columns": count, "rows": [_row(each) for item in group.items for each in item.passages]}


def _row(passage: Passage) -> list[list[Any]]:
    return [[[*_marker(text), *_nodes(nest(text, inline))]] for text, inline in cells(passage)]


def _loose(passage: Passage) -> list[list[Any]]:
    row = [[_nodes(nest(text, inline))] for text, inline in cells(passage)]
    return [[[*_marker(passage.text), *row[0][0]]], *row[1:]]


def _lines(item: Item) -> list[list[Any]]:
    first, *rest = (_nodes(nest(each.text, each.inline)) for each in item.passages)
    return [[*_marker("".join(each.text for each in item.passages)), *first], *rest]


def _marker(text: str) -> list[str]:
    return [marked(text)] if marked(text) else []


def _marked(text: str) -> list[str]:
    return [*_marker(text), _set(text)]


def _nodes(nodes: Nodes) -> list[Any]:
    return [_set(node) if isinstance(node, str) else _run(node) for node in nodes]


def _set(text: str) -> str:
    """The text with the one character that PDF/A forbids replaced by that which Unicode has put in its place."""
    return text.replace("\N{ZERO WIDTH NO-BREAK SPACE}", "\N{WORD JOINER}")


def _run(run: Run) -> Data:
    return {"mark": run.mark, "href": run.href, "children": _nodes(run.children)}
