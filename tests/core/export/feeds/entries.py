"""Articles of a feed as lxml reads them, and texts to try feeds with."""

from collections.abc import Iterable
from dataclasses import dataclass

from hypothesis import strategies as st
from lxml import etree, html

from core.export import Format, document
from core.model import Article, FieldName
from tests.core.export.articles import blocks_of_html, outgoing, paragraph
from tests.core.export.trying import shown

SPACES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "excerpt": "http://wordpress.org/export/1.2/excerpt/",
    "wp": "http://wordpress.org/export/1.2/",
}
GATHERED = (Format.RSS, Format.ATOM, Format.WXR)

SPICE = st.sampled_from(
    [*"&<>[]'\"\\ \n\t\r\u00a0\u2028\u200c\ufeff\x00\x85é—中“ש=+", "]]>", "&amp;", "<b>", "http://a.example"]
)
TEXT = st.lists(st.one_of(SPICE, st.text(max_size=3)), max_size=20).map("".join)
HEADLINE = TEXT.filter(lambda text: bool(shown(text).strip()))


@dataclass(frozen=True)
class Entry:
    """One article of a feed.

    Attributes:
        title: as a reader would show it.
        author: who wrote it, empty where nobody is named.
        content: its HTML.
        element: all of it.
    """

    title: str
    author: str
    content: str
    element: etree._Element

    @property
    def blocks(self) -> list[str]:
        """The text of each block."""
        return blocks_of_html(f"<article>{self.content}</article>") if self.content else []


def rendered(articles: Iterable[Article], to: Format) -> bytes:
    """The articles as one file."""
    return document([outgoing(article) for article in articles], to).data


def text(element: etree._Element, path: str) -> str:
    """The text of what stands at ``path``, empty where nothing does."""
    return element.findtext(path, "", SPACES)


def entries(data: bytes | str) -> list[Entry]:
    """The articles of a feed of any of the three kinds."""
    root = etree.fromstring(data.encode() if isinstance(data, str) else data, etree.XMLParser(huge_tree=True))
    if root.tag == f"{{{SPACES['atom']}}}feed":
        return [_of_atom(each) for each in root.iterfind("atom:entry", SPACES)]
    is_html = root.find("channel/wp:wxr_version", SPACES) is not None
    return [_of_rss(each, titles_are_html=is_html) for each in root.iterfind("channel/item")]


def _of_atom(element: etree._Element) -> Entry:
    assert element.find("atom:title", SPACES).get("type") == "text"
    assert element.find("atom:content", SPACES).get("type") == "html"
    author = text(element, "atom:author/atom:name")
    return Entry(text(element, "atom:title"), author, text(element, "atom:content"), element)


def _of_rss(element: etree._Element, *, titles_are_html: bool) -> Entry:
    title = text(element, "title")
    if titles_are_html and title:
        title = html.fragment_fromstring(title, create_parent="h1").text_content()
    return Entry(title, text(element, "dc:creator"), text(element, "content:encoded"), element)


def of_texts(number: int, headline: str, byline: str, *body: str) -> Article:
    """An article of these words."""
    fields = {FieldName.TITLE: headline, FieldName.BYLINE: byline}
    return Article(
        f"r{number}", "page", fields, tuple(paragraph(each, block_id=f"b{n}") for n, each in enumerate(body))
    )
