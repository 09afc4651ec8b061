"""The article as one self-contained HTML document, built as a tree so that nothing needs escaping by hand."""

from collections.abc import Iterable, Iterator

from lxml.html import HtmlElement, tostring
from lxml.html.builder import E

from core.export.dates import as_html
from core.export.direction import direction, language
from core.export.inline import Nodes, nest, safe_href
from core.export.integrity import blocks
from core.export.layout import Entry, Group, Item, beside_headline, cells, entries, groups, headline
from core.export.page.belt import hold, parse
from core.export.page.runs import add_runs
from core.export.page.style import STYLE
from core.export.printable import printable
from core.export.registry import Writer, alone
from core.export.trees import append_text
from core.model import Article, BlockKind, FieldName, Passage

_ELEMENTS = (
    "article header h1 h2 h3 h4 h5 h6 p br ul ol li blockquote figure figcaption pre table tbody tr td time "
    "strong em code a"
)
_ATTRIBUTES = {"a": {"href"}, "time": {"datetime"}, "p": {"class"}, "ul": {"class"}, "ol": {"start", "reversed"}}
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def render(article: Article) -> str:
    """The whole document, ending with a line feed.

    Raises:
        ExportError: a sanitiser would change the article, so it may not be what the editor saw.
    """
    root = E.html(_head(article), E.body(tree(article)), dir=direction(article))
    if language(article):
        root.set("lang", language(article))
    return f"<!DOCTYPE html>\n{tostring(root, encoding='unicode')}\n"


def fragment(article: Article) -> str:
    """The article alone, without a document around it: what another program takes from the clipboard.

    Raises:
        ExportError: a sanitiser would change it.
    """
    content = tree(printable(article)[0])
    return "".join(tostring(each, encoding="unicode") for each in content).strip()


def tree(article: Article) -> HtmlElement:
    """The article's element, with its header and a child for each group of passages.

    Raises:
        ExportError: a sanitiser would change it.
    """
    content = _article(article)
    hold(content, article.name, _ELEMENTS, _ATTRIBUTES)
    return content


def _read(document: bytes) -> str:
    """The text of the document's article, headline first, as a parser sees it."""
    article = parse(document).find(".//article")
    return "" if article is None else str(article.text_content())


def expected(article: Article) -> Iterator[tuple[str, str]]:
    """What a reader sees, in order: the fields below the headline are seen as well, and no bar between two cells."""
    yield "the headline", headline(article)
    yield from ((f"the {name.value}", value) for name, value in beside_headline(article))
    yield from blocks(article)


def _head(article: Article) -> HtmlElement:
    fields = article.fields
    named = (
        ("author", fields.get(FieldName.BYLINE)),
        ("date", fields.get(FieldName.DATE)),
        ("credit", fields.get(FieldName.CREDIT)),
        ("source", article.name),
    )
    head = E.head(
        E.meta(charset="utf-8"),
        E.meta({"http-equiv": "Content-Security-Policy", "content": _POLICY}),
        E.meta(name="viewport", content="width=device-width, initial-scale=1"),
        E.title(headline(article) or article.name),
        *(E.meta(name=name, content=value) for name, value in named if value),
    )
    address = safe_href(fields.get(FieldName.URL, ""))
    if address:
        head.append(E.link(rel="canonical", href=address))
    head.append(E.style(STYLE))
    return head


def _article(article: Article) -> HtmlElement:
    content = E.article()
    header = _header(article)
    if len(header):
        content.append(header)
    for group in groups(article.body):
        content.append(_group(group))
    for element in content:
        element.tail = "\n"
    return content


def _header(article: Article) -> HtmlElement:
    header = E.header()
    if headline(article).strip():
        header.append(_lines(E.h1(), [(headline(article),)]))
    for name, value in beside_headline(article):
        line = E.p({"class": name.value})
        header.append(line)
        _lines(_time(line, value) if name is FieldName.DATE else line, [(value,)])
    return header


def _time(line: HtmlElement, value: str) -> HtmlElement:
    """Where the words of the date go: into an element that says when it is, if they say so in HTML's own way."""
    moment = as_html(value)
    if not moment:
        return line
    line.append(time := E.time(datetime=moment))
    return time


def _group(group: Group) -> HtmlElement:
    if group.kind is BlockKind.LIST_ITEM:
        return _list(group)
    if group.kind is BlockKind.TABLE_ROW:
        return E.table(E.tbody(*(_row(passage) for item in group.items for passage in item.passages)))
    if group.kind is BlockKind.QUOTE:
        return E.blockquote(*(_fill(E.p(), item) for item in group.items))
    return _single(group.items[0])


def _single(item: Item) -> HtmlElement:
    if item.kind is BlockKind.HEADING:
        return _fill(E(f"h{heading_level(item.level)}"), item)
    if item.kind is BlockKind.CAPTION:
        return E.figure(_fill(E.figcaption(), item))
    if item.kind is BlockKind.CODE:
        # Text goes inside <code>: a parser drops a line feed that follows <pre> itself.
        return E.pre(E.code("\n".join(passage.text for passage in item.passages)))
    return _fill(E.p(), item)


def heading_level(level: int) -> int:
    """The level a heading of the body leaves with: 2 to 6, as level 1 is the headline's."""
    return min(max(level, 2), 6)


def _list(group: Group) -> HtmlElement:
    open_lists: list[HtmlElement] = []
    for entry in entries(group.items):
        if entry.begins:
            del open_lists[entry.depth - 1 :]
            made = _begun(entry, marked=group.marked)
            if open_lists:
                open_lists[-1][-1].append(made)
            open_lists.append(made)
        del open_lists[entry.depth :]
        open_lists[-1].append(_fill(E.li(), entry.item))
    return open_lists[0]


def _begun(entry: Entry, *, marked: bool) -> HtmlElement:
    """The list that an item is the first of. A list set into a marked one is marked by the style sheet."""
    number = entry.item.number
    if number is None:
        return E.ul({"class": "marked"} if marked and entry.depth == 1 else {})
    if entry.count.down:
        return E.ol({"reversed": "reversed", "start": str(number)})
    return E.ol({"start": str(number)} if number != 1 else {})


def _row(passage: Passage) -> HtmlElement:
    return E.tr(*(_lines(E.td(), [nest(text, inline)]) for text, inline in cells(passage)))


def _fill(element: HtmlElement, item: Item) -> HtmlElement:
    return _lines(element, [nest(passage.text, passage.inline) for passage in item.passages])


def _lines(element: HtmlElement, lines: Iterable[Nodes]) -> HtmlElement:
    for number, nodes in enumerate(lines):
        if number:
            element.append(E.br())
        add_runs(element, nodes, _add_text)
    return element


def _add_text(element: HtmlElement, text: str) -> None:
    for number, line in enumerate(text.split("\n")):
        if number:
            element.append(E.br())
        append_text(element, line)


WRITER = Writer(alone(lambda outgoing: render(outgoing.article).encode()), _read, expected)
