"""An article as the data that the PDF's template sets: strings, lists and the names of marks, never markup."""

from typing import Any, TypeAlias

from core.export.direction import direction, language
from core.export.inline import Nodes, Run, nest
from core.export.layout import Group, Item, cells, entries, groups, headline
from core.export.office.pdf_fonts import fonts, mono
from core.export.office.pdf_words import MOST_COLUMNS, columns, marked, settable
from core.export.page.to_html import heading_level
from core.export.page.to_text import beside_line
from core.model import Article, BlockKind, FieldName, Passage

Data: TypeAlias = dict[str, Any]
Lines: TypeAlias = list[Any]

_UNKNOWN = "und"
_TAB = 4


def data(article: Article) -> Data:
    """What ``resources/export/article.typ`` takes."""
    tag, region = spoken(article)
    return {
        "title": title(article),
        "author": _words(article.fields.get(FieldName.BYLINE, "")),
        "lang": tag,
        "region": region,
        "dir": direction(article),
        "fonts": fonts(language(article)),
        "mono": mono(language(article)),
        "headline": [_marked(headline(article))] if _words(headline(article)) else [],
        "beside": "".join(_marked(beside_line(article))),
        "body": [_group(each) for each in groups(article.body)],
    }


def title(article: Article) -> str:
    """What a reader's window is called: the headline, else the source's name."""
    return _words(headline(article)) or _words(article.name)


def heading_levels(article: Article) -> list[int]:
    """The level of every heading in the PDF, the headline's first."""
    levels = [1] if _words(headline(article)) else []
    found = (group.items[0] for group in groups(article.body) if _is_heading(group))
    return [*levels, *(heading_level(item.level) for item in found)]


def _words(text: str) -> str:
    return settable(text).strip()


def _is_heading(group: Group) -> bool:
    """Whether it is one, and says something: an invisible one has no place in the contents."""
    return group.kind is BlockKind.HEADING and any(_words(each.text) for each in group.items[0].passages)


def spoken(article: Article) -> tuple[str, str | None]:
    """Language and region as the template takes them, which knows no more of BCP 47."""
    primary, *rest = language(article).lower().split("-")
    region = next((part.upper() for part in rest if len(part) == 2 and part.isalpha()), None)
    return (primary, region) if len(primary) in {2, 3} else (_UNKNOWN, None)


def _group(group: Group) -> Data:
    first = group.items[0]
    if group.kind is BlockKind.LIST_ITEM:
        return {"kind": "list-item", "marked": group.marked, "list": _list(group)}
    if group.kind is BlockKind.TABLE_ROW:
        return _table(group)
    if group.kind is BlockKind.QUOTE:
        return {"kind": "quote", "items": [_lines(item) for item in group.items]}
    if group.kind is BlockKind.CODE:
        source = "\n".join(each.text for each in first.passages)
        return {"kind": "code", "source": "".join(_marked(source)).expandtabs(_TAB)}
    if _is_heading(group):
        return {"kind": "heading", "level": heading_level(first.level), "lines": _lines(first)}
    return {"kind": "caption" if group.kind is BlockKind.CAPTION else "paragraph", "lines": _lines(first)}


def _list(group: Group) -> Data:
    """A list: whether it is numbered, and its items, each with its number and the lists that are set into it."""
    open_lists: list[Data] = []
    for entry in entries(group.items):
        if entry.begins:
            del open_lists[entry.depth - 1 :]
            made: Data = {"numbered": entry.item.number is not None, "items": []}
            if open_lists:
                open_lists[-1]["items"][-1]["lists"].append(made)
            open_lists.append(made)
        del open_lists[entry.depth :]
        open_lists[-1]["items"].append({"number": entry.item.number, "lines": _lines(entry.item), "lists": []})
    return open_lists[0]


def _table(group: Group) -> Data:
    count = columns(group)
    row, kind = (_row, "table") if count <= MOST_COLUMNS else (_loose, "loose-rows")
    rows = [row(passage) for item in group.items for passage in item.passages]
    return {"kind": kind, "columns": count, "rows": rows}


def _row(passage: Passage) -> Lines:
    return [[[*_marker(text), *_nodes(nest(text, inline))]] for text, inline in cells(passage)]


def _loose(passage: Passage) -> Lines:
    first, *rest = (_nodes(nest(text, inline)) for text, inline in cells(passage))
    return [[each] for each in ([*_marker(passage.text), *first], *rest)]


def _lines(item: Item) -> Lines:
    first, *rest = (_nodes(nest(each.text, each.inline)) for each in item.passages)
    return [[*_marker("".join(each.text for each in item.passages)), *first], *rest]


def _marked(text: str) -> Lines:
    return [*_marker(text), settable(text)]


def _marker(text: str) -> Lines:
    return [marked(text)] if marked(text) else []


def _nodes(nodes: Nodes) -> Lines:
    return [settable(node) if isinstance(node, str) else _run(node) for node in nodes]


def _run(run: Run) -> Data:
    return {"mark": run.mark, "href": run.href, "children": _nodes(run.children)}
