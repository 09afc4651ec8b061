"""What an EPUB says of itself: its container and its package document."""

import re
import uuid
from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from lxml import etree
from lxml.builder import ElementMaker

from core.export.direction import direction, language
from core.export.inline import safe_href
from core.export.layout import headline
from core.export.outgoing import Outgoing
from core.model import Article, ExportError, FieldName

FOLDER = "EPUB"
"""Where everything but the container is."""

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

_OPF = "http://www.idpf.org/2007/opf"
_DC = "http://purl.org/dc/elements/1.1/"
_CONTAINER = "urn:oasis:names:tc:opendocument:xmlns:container"
_XHTML = "application/xhtml+xml"
_UNKNOWN = "und"
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-([A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*")
_DAY = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?", re.ASCII)
_REVIEWS = uuid.uuid5(uuid.NAMESPACE_URL, "urn:galleyproof:review")
_ACCESS = (
    ("schema:accessMode", "textual"),
    ("schema:accessModeSufficient", "textual"),
    ("schema:accessibilityFeature", "structuralNavigation"),
    ("schema:accessibilityFeature", "tableOfContents"),
    ("schema:accessibilityHazard", "none"),
)


def title(article: Article) -> str:
    """The headline, else the source's name, else the review's id.

    Raises:
        ExportError: there is none of them.
    """
    for text in (headline(article), article.name, article.review_id):
        if found := " ".join(text.split()):
            return found
    raise ExportError("the article has no headline, and its source no name: an EPUB needs a title")


def tag(article: Article) -> str:
    """The language as EPUB asks for it: ``"und"`` where it is unknown."""
    known = language(article)
    primary = known.partition("-")[0]
    if _TAG.fullmatch(known):
        return known
    return primary if len(primary) in {2, 3} else _UNKNOWN


def day(article: Article) -> str:
    """The date where it is one, as EPUB and XHTML write dates; else empty."""
    value = article.fields.get(FieldName.DATE, "").strip()
    if _DAY.fullmatch(value):
        with suppress(ValueError):
            date.fromisoformat(value[:10])
            return value
    return ""


def container() -> bytes:
    """``META-INF/container.xml``."""
    made = ElementMaker(namespace=_CONTAINER, nsmap={None: _CONTAINER})
    file = made.rootfile({"full-path": f"{FOLDER}/package.opf", "media-type": "application/oebps-package+xml"})
    return serialised(made.container(made.rootfiles(file), version="1.0"))


def package(outgoing: Outgoing) -> bytes:
    """``package.opf``."""
    made = ElementMaker(namespace=_OPF, nsmap={None: _OPF, "dc": _DC})
    article = outgoing.article
    turned = {"page-progression-direction": "rtl"} if direction(article) == "rtl" else {}
    root = made.package(
        {"version": "3.0", "unique-identifier": "id", XML_LANG: tag(article), "dir": direction(article)},
        made.metadata(*_metadata(outgoing, made)),
        made.manifest(
            made.item({"href": "nav.xhtml", "id": "nav", "properties": "nav", "media-type": _XHTML}),
            made.item({"href": "content.xhtml", "id": "content", "media-type": _XHTML}),
            made.item({"href": "style.css", "id": "style", "media-type": "text/css"}),
        ),
        made.spine(turned, made.itemref(idref="content")),
    )
    return serialised(root)


def serialised(root: etree._Element, doctype: str = "") -> bytes:
    """The element as a document in UTF-8, ending with a line feed."""
    start = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return f"{start}{doctype}{etree.tostring(root, encoding='unicode')}\n".encode()


def _metadata(outgoing: Outgoing, made: ElementMaker) -> Iterator[etree._Element]:
    core = ElementMaker(namespace=_DC, nsmap={"dc": _DC})
    article = outgoing.article
    yield core.identifier(_identifier(outgoing), id="id")
    yield core.title(title(article))
    yield core.language(tag(article))
    optional = (
        ("creator", article.fields.get(FieldName.BYLINE, "")),
        ("contributor", article.fields.get(FieldName.CREDIT, "")),
        ("date", day(article)),
        ("source", safe_href(article.fields.get(FieldName.URL, "")) or article.name),
    )
    yield from (core(name, value.strip()) for name, value in optional if value.strip())
    yield made.meta(f"{outgoing.facts.approved_at:%Y-%m-%dT%H:%M:%SZ}", property="dcterms:modified")
    yield from (made.meta(value, property=name) for name, value in _ACCESS)


def _identifier(outgoing: Outgoing) -> str:
    """The same for every export of the review, whatever an editor changes in between."""
    known = (outgoing.article.review_id, outgoing.facts.source_sha256, outgoing.article.name)
    return uuid.uuid5(_REVIEWS, "\n".join(known)).urn
