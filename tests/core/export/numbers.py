"""An article of numbered lists, and readers of each item's number and depth that share nothing with the writers."""

import io
import json
import re
from collections.abc import Callable, Iterator
from zipfile import ZipFile

from lxml import etree, html

from core.export import Format
from core.model import BlockKind, Passage
from tests.core.export.articles import article_of, markdown_tokens, pages_of_epub, paragraph
from tests.core.export.office.reading_word import WORD, body, part

Item = tuple[int, int | None, str]
"""Depth, number, and the first words of an item."""

W = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def item(place: int, text: str, number: int | None = None, level: int = 1, *, continues: bool = False) -> Passage:
    """An item of a list."""
    return Passage(f"b{place}", BlockKind.LIST_ITEM, text, level, continues, number=number)


LISTS = article_of(
    item(1, "Stir", 1),
    item(2, "twice", continues=True),
    item(3, "Wait", 2),
    item(4, "an hour", 1, 2),
    item(5, "or two", 2, 2),
    item(6, "at noon", 9, 2),
    item(7, "a dot", None, 2),
    item(8, "A. Smith stirs", 3),
    item(9, "Another list", 1),
    item(10, "Bullets", None),
    item(11, "from five", 5, 2),
    paragraph("Between.", block_id="b12"),
    item(13, "Nine", 9),
    item(14, "Ten", 10),
    item(15, "below ten", None, 2),
    item(16, "12. Eleven", 11),
    paragraph("Down.", block_id="b17"),
    item(18, "Two to go", 2),
    item(19, "One to go", 1),
)

ITEMS: list[Item] = [
    (each.level, each.number, each.text)
    for each in LISTS.body
    if each.kind is BlockKind.LIST_ITEM and not each.continues
]


def of_tree(root: etree._Element, start: str) -> list[Item]:
    """The items of HTML or of what is like it; ``start`` is the attribute that says what a list begins with."""
    found = []
    for each in root.iter("{*}li"):
        of = each.getparent()
        name = etree.QName(of).localname
        step = -1 if "reversed" in of.attrib else 1
        number = int(of.get(start, "1")) + step * [*of].index(each) if name == "ol" else None
        depth = sum(etree.QName(above).localname in {"ol", "ul"} for above in each.iterancestors())
        found.append((depth, number, each.text or ""))
    return found


def of_html(markup: str) -> list[Item]:
    """The items of a page or a piece of one."""
    return of_tree(html.fromstring(f"<div>{markup}</div>"), "start")


def of_markdown(document: str) -> list[Item]:
    """The items as a reader of CommonMark counts them."""
    counts: list[int | None] = []
    found: list[Item] = []
    begun = False
    for token in markdown_tokens(document):
        if token.type in {"ordered_list_open", "bullet_list_open"}:
            counts.append(int(token.attrGet("start") or 1) - 1 if token.type[0] == "o" else None)
            if token.attrGet("start") == 0:
                counts[-1] = -1
        elif token.type in {"ordered_list_close", "bullet_list_close"}:
            counts.pop()
        elif token.type == "list_item_open":
            counts[-1] = None if counts[-1] is None else counts[-1] + 1
            begun = True
        elif token.type == "inline" and begun:
            found.append((len(counts), counts[-1], "".join(_until_break(token.children or []))))
            begun = False
    return found


def _until_break(tokens: list[object]) -> Iterator[str]:
    for token in tokens:
        if getattr(token, "type", "") == "hardbreak":
            return
        yield getattr(token, "content", "")


def of_odt(document: bytes) -> list[Item]:
    """The items of an OpenDocument text, by its styles and what its lists say they begin with."""
    with ZipFile(io.BytesIO(document)) as package:
        root = etree.fromstring(package.read("content.xml"))
    found = []
    for each in root.iter(f"{W}list-item"):
        of = each.getparent()
        numbered = of.get(f"{W}style-name").startswith("L3")
        said = each if each.get(f"{W}start-value") else of[0]
        number = int(said.get(f"{W}start-value", "1")) + of.index(each) - of.index(said)
        depth = sum(above.tag == f"{W}list" for above in each.iterancestors())
        found.append((depth, number if numbered else None, each[0].text or ""))
    return found


def of_docx(document: bytes) -> list[Item]:
    """The items of a Word document, counted as Word does: each definition for itself."""
    numbering = part(document, "word/numbering.xml")
    defined = {each.get(f"{WORD}abstractNumId"): each for each in numbering.iter(f"{WORD}abstractNum")}
    lists = {
        each.get(f"{WORD}numId"): defined[each.find(f"{WORD}abstractNumId").get(f"{WORD}val")]
        for each in numbering.iter(f"{WORD}num")
    }
    counts: dict[tuple[str, int], int] = {}
    found: list[Item] = []
    for each in body(document).iter(f"{WORD}p"):
        used = each.find(f"{WORD}pPr/{WORD}numPr")
        if used is not None:
            level = int(used.find(f"{WORD}ilvl").get(f"{WORD}val"))
            name = used.find(f"{WORD}numId").get(f"{WORD}val")
            (look,) = [one for one in lists[name].iter(f"{WORD}lvl") if one.get(f"{WORD}ilvl") == str(level)]
            at = counts[name, level] = (
                counts.get((name, level), int(look.find(f"{WORD}start").get(f"{WORD}val")) - 1) + 1
            )
            numbered = look.find(f"{WORD}numFmt").get(f"{WORD}val") == "decimal"
            found.append((level + 1, at if numbered else None, next(each.iter(f"{WORD}t", f"{WORD}delText")).text))
    return found


def of_json(document: str) -> list[Item]:
    """The items as data says them."""
    passages = json.loads(document)["body"]
    return [
        (each["level"], each["number"], each["text"])
        for each in passages
        if each["kind"] == "list-item" and not each["continues"]
    ]


def of_epub(document: bytes) -> list[Item]:
    """The items of a book's pages."""
    root = etree.fromstring(pages_of_epub(document)[0].encode())
    (article,) = root.iter("{*}article")
    return of_tree(article, "start")


def of_ninjs(document: str) -> list[Item]:
    """The items of a ninjs item's body, of either version."""
    told = json.loads(document)
    return of_html(told.get("body_xhtml") or told.get("body_html") or told["bodies"][0]["value"])


def of_feed(document: str) -> list[Item]:
    """The items of a feed's only article."""
    names = "{http://purl.org/rss/1.0/modules/content/}encoded", "{http://www.w3.org/2005/Atom}content"
    (content,) = etree.fromstring(document.encode()).iter(*names)
    return of_html(content.text)


def of_redline(document: str) -> list[Item]:
    """The items on the approved side."""
    found = []
    for each in html.document_fromstring(document).iter("p"):
        named = each.get("class", "").split()
        if "list-item" in named and ("own-mark" not in named or each.get("data-number")):
            number = each.get("data-number")
            (depth,) = (int(name[6:]) for name in named if name.startswith("depth-"))
            found.append((depth, int(number.removesuffix(".")) if number else None, each.text_content()))
    return found


def of_lines(document: str) -> list[tuple[int | None, str]]:
    """The numbers and words of lines; a bullet is no number."""
    found = []
    for line in document.split("\n"):
        mark = re.fullmatch(r"\s*(?:(\d+)\.|[-•–▪]) *\s*(.+)", line)
        if mark:
            found.append((int(mark[1]) if mark[1] else None, mark[2]))
    return found


READERS: dict[Format, Callable[..., list[Item]]] = {
    Format.HTML: of_html,
    Format.MARKDOWN: of_markdown,
    Format.JSON: of_json,
    Format.JSONL: of_json,
    Format.EPUB: of_epub,
    Format.NITF: lambda document: of_tree(etree.fromstring(document.encode()), "seqnum"),
    Format.NEWSML_G2: lambda document: of_tree(etree.fromstring(document.encode()), "start"),
    Format.NINJS_1: of_ninjs,
    Format.NINJS_3: of_ninjs,
    Format.RSS: of_feed,
    Format.ATOM: of_feed,
    Format.WXR: of_feed,
    Format.DOCX: of_docx,
    Format.ODT: of_odt,
    Format.REDLINE: of_redline,
}
"""Those of formats that say what is an item."""
