"""The article as one self-contained HTML document, built as a tree so that nothing needs escaping by hand."""

from collections.abc import Iterable, Iterator

import nh3
from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring, tostring
from lxml.html.builder import E

from core.export.direction import direction, language
from core.export.inline import SCHEMES, Nodes, nest, safe_href
from core.export.layout import Group, Item, beside_headline, cells, depths, groups, headline
from core.export.page.style import STYLE
from core.export.printable import printable
from core.export.registry import Writer, alone
from core.model import Article, BlockKind, ExportError, FieldName, Passage

_TAGS = {"bold": "strong", "italic": "em", "code": "code", "link": "a"}
_ELEMENTS = (
    "article header h1 h2 h3 h4 h5 h6 p br ul li blockquote figure figcaption pre table tbody tr td time "
    "strong em code a"
)
_ATTRIBUTES = {"a": {"href"}, "time": {"datetime"}, "p": {"class"}, "ul": {"class"}}
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def render(article: Article) -> str:
    """The whole document, ending with a line feed.

    Raises:
        ExportError: a sanitiser would change the article, so it may not be what the editor saw.
    """
    content = tree(article)
    root = E.html(_head(article), E.body(content), dir=direction(article))
    if language(article):
        root.set("lang", language(article))
    return f"<!DOCTYPE html>\n{tostring(root, encoding='unicode')}\n"


def fragment(article: Article) -> str:
    """The article alone, without a document around it: what another program takes from the clipboard.

    Raises:
        ExportError: a sanitiser would change it.
    """
    return "".join(tostring(each, encoding="unicode") for each in tree(printable(article)[0])).strip()


def tree(article: Article) -> HtmlElement:
    """The ``article`` element with all that a reader sees; its characters are those every document may hold.

    Raises:
        ExportError: a sanitiser would change it.
    """
    content = _article(article)
    _second_belt(content, article.name)
    return content


def _read(document: bytes) -> str:
    """The text of the document's article, headline first, as a parser sees it."""
    article = _parse(document).find(".//article")
    return "" if article is None else str(article.text_content())


def _expected(article: Article) -> Iterator[tuple[str, str]]:
    """The fields below the headline are seen as well, and no bar between two cells."""
    yield "the headline", headline(article)
    yield from ((f"the {name.value}", value) for name, value in beside_headline(article))
    for passage in article.body:
        if passage.text.strip():
            yield f"block {passage.block_id}", _shown(passage)


def _shown(passage: Passage) -> str:
    if passage.kind is BlockKind.TABLE_ROW:
        return " ".join(text for text, _ in cells(passage))
    return passage.text


def _parse(document: bytes) -> HtmlElement:
    return document_fromstring(document, parser=HTMLParser(encoding="utf-8", huge_tree=True))


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
    time = E.time(datetime=value)
    line.append(time)
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
    root = E.ul({"class": "marked"} if group.marked else {})
    open_lists = [root]
    for item, depth in zip(group.items, depths(group.items), strict=True):
        del open_lists[depth:]
        if depth > len(open_lists):
            open_lists[-1][-1].append(inner := E.ul())
            open_lists.append(inner)
        open_lists[-1].append(_fill(E.li(), item))
    return root


def _row(passage: Passage) -> HtmlElement:
    return E.tr(*(_lines(E.td(), [nest(text, inline)]) for text, inline in cells(passage)))


def _fill(element: HtmlElement, item: Item) -> HtmlElement:
    return _lines(element, [nest(passage.text, passage.inline) for passage in item.passages])


def _lines(element: HtmlElement, lines: Iterable[Nodes]) -> HtmlElement:
    for number, nodes in enumerate(lines):
        if number:
            element.append(E.br())
        _add(element, nodes)
    return element


def _add(element: HtmlElement, nodes: Nodes) -> None:
    for node in nodes:
        if isinstance(node, str):
            _add_text(element, node)
            continue
        run = E(_TAGS[node.mark], {"href": node.href} if node.href else {})
        element.append(run)
        _add(run, node.children)


def _add_text(element: HtmlElement, text: str) -> None:
    for number, line in enumerate(text.split("\n")):
        if number:
            element.append(E.br())
        if len(element):
            element[-1].tail = (element[-1].tail or "") + line
        else:
            element.text = (element.text or "") + line


def _second_belt(content: HtmlElement, name: str) -> None:
    """What the tree holds must be what a sanitiser lets pass, element for element."""
    built = tostring(content, encoding="unicode")
    passed = nh3.clean(
        built,
        tags=set(_ELEMENTS.split()),
        attributes=_ATTRIBUTES,
        url_schemes=set(SCHEMES),
        link_rel=None,
        strip_comments=False,
    )
    if _canonical(built) != _canonical(passed):
        raise ExportError(f"{name}: the HTML would not pass the sanitiser unchanged")


def _canonical(markup: str) -> bytes:
    return etree.tostring(_parse(markup.encode()), method="c14n")


WRITER = Writer(alone(lambda outgoing: render(outgoing.article).encode()), _read, _expected)
