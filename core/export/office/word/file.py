"""A Word document that is being written: its body, its links, what it says about itself."""

from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import count

from docx import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from core.export.direction import direction, language
from core.export.inline import safe_href
from core.export.layout import headline
from core.export.office.word.elements import Element, made
from core.export.office.word.numbering import number_lists
from core.export.office.word.package import blank, dated
from core.export.office.word.runs import Binding, NumberedList
from core.export.outgoing import Outgoing
from core.export.printable import cleaned
from core.model import Article, FieldName

_LONGEST = 255
"""Characters that a property may have."""
_EAST_ASIAN = frozenset({"zh", "ja", "ko", "yue", "wuu"})


class WordFile:
    """A document that grows at its end.

    Args:
        outgoing: whose article it holds.
    """

    def __init__(self, outgoing: Outgoing) -> None:
        self.binding = Binding(direction(outgoing.article) == "rtl", self._link, _numbers(), self._numbering)
        self._at = outgoing.facts.approved_at
        self._document = Document(blank())
        self._end: Element = self._document.element.body[-1]
        self._links: dict[str, str] = {}
        self._lists: dict[NumberedList, str] = {}
        self._describe(outgoing)
        self._speak(language(outgoing.article))

    def add(self, element: Element) -> None:
        """Puts a paragraph or table behind the others."""
        self._end.addprevious(element)

    def follows_table(self) -> bool:
        """Whether what is added next stands behind a table."""
        last = self._end.getprevious()
        return last is not None and last.tag == made("tbl").tag

    def is_empty(self) -> bool:
        """Whether nothing was added yet."""
        return self._end.getprevious() is None

    @property
    def lists(self) -> int:
        """How many numbered lists it has so far."""
        return len(self._lists)

    def annotate(self, comments: Element) -> None:
        """Puts in comments."""
        content = etree.tostring(comments, xml_declaration=True, encoding="UTF-8", standalone=True)
        name = PackURI("/word/comments.xml")
        part = Part(name, CONTENT_TYPE.WML_COMMENTS, content, self._document.part.package)
        self._document.part.relate_to(part, RELATIONSHIP_TYPE.COMMENTS)

    def track(self) -> None:
        """Has the document track what is done to it from now on."""
        self._document.settings.element.insert(0, made("trackRevisions"))

    def content(self) -> bytes:
        """The whole document; the same for the same article."""
        number_lists(self._document.part.numbering_part.element, self._lists)
        file = BytesIO()
        self._document.save(file)
        return dated(file, self._at)

    def _numbering(self, of: NumberedList) -> str:
        return self._lists.setdefault(of, str(len(self._lists) + 2))  # 1 is the bulleted list

    def _link(self, href: str) -> str:
        if href not in self._links:
            relation = f"link{len(self._links) + 1}"
            self._document.part.load_rel(RELATIONSHIP_TYPE.HYPERLINK, href, relation, is_external=True)
            self._links[href] = relation
        return self._links[href]

    def _describe(self, outgoing: Outgoing) -> None:
        article, facts = outgoing.article, outgoing.facts
        about = self._document.core_properties
        about.title = _property(headline(article))
        about.author = _property(article.fields.get(FieldName.BYLINE, ""))
        about.comments = _property(f"Source: {_source(article, facts.origin)}")
        about.last_modified_by = _property(facts.approved_by)
        about.created = about.modified = self._at.replace(tzinfo=None)
        about.language = language(article)
        address = safe_href(article.fields.get(FieldName.URL, ""))
        about.identifier = address if len(address) <= _LONGEST else ""
        _drop_empty(about._element)

    def _speak(self, tag: str) -> None:
        """Says which language the words are in, for spelling and hyphenation."""
        if not tag:
            return
        primary = tag.lower().split("-")[0]
        spoken = "bidi" if self.binding.right else "eastAsia" if primary in _EAST_ASIAN else "val"
        (defaults,) = self._document.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr")
        defaults.append(made("lang", **{spoken: tag}))


def _numbers() -> Callable[[], str]:
    numbers: Iterator[int] = count(1)
    return lambda: str(next(numbers))


def _source(article: Article, origin: str) -> str:
    return origin if article.name in origin else f"{article.name}, {origin}" if origin else article.name


def _property(text: str) -> str:
    """A text as a property has it: in one line, and cut where Word would cut it."""
    line = " ".join(cleaned(text).split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _drop_empty(properties: Element) -> None:
    for each in list(properties):
        if not each.text:
            properties.remove(each)
