"""The article as OpenDocument text, with the paragraph and text styles that LibreOffice knows by name.

odfdo brings the package with its settings and metadata; what was written is read back by lxml alone.
"""

import zipfile
from collections.abc import Iterator
from io import BytesIO

from lxml import etree
from odfdo import Document

from core.export.direction import language
from core.export.inline import safe_href
from core.export.layout import cells, headline
from core.export.office.odt_content import NAMES, beside, content, element
from core.export.office.odt_styles import automatic_styles, styles
from core.export.office.packing import packed
from core.export.outgoing import Outgoing
from core.export.registry import Writer, alone
from core.model import Article, BlockKind, FieldName, Passage

_PARTS = ("mimetype", "META-INF/manifest.xml", "meta.xml", "settings.xml", "styles.xml", "content.xml")
_VERSION = "1.3"  # where odfdo's template does not say
_GENERATOR = "Galleyproof"
_KEPT = {  # fields that OpenDocument has no name for
    FieldName.BYLINE: "Byline",
    FieldName.CREDIT: "Credit",
    FieldName.DATE: "Published",
}


def render(outgoing: Outgoing) -> bytes:
    """The document; the same article approved at the same time gives the same bytes."""
    article = outgoing.article
    document = Document("odt")
    for path in set(document.manifest.get_paths()) - {"/", *_PARTS}:
        document.manifest.del_full_path(path)
    _describe(document, outgoing)
    version = document.content.root.get_attribute_string("office:version") or _VERSION
    document.set_part("styles.xml", styles(article, version))
    document.set_part("content.xml", _content(article, version))
    saved = BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as archive:
        return packed([(name, archive.read(name)) for name in _PARTS], outgoing.facts.approved_at)


def _content(article: Article, version: str) -> bytes:
    root = element("office:document-content", office_version=version)
    root.append(automatic_styles(article))
    root.append(body := element("office:body"))
    body.append(text := element("office:text"))
    text.extend(content(article))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _describe(document: Document, outgoing: Outgoing) -> None:
    article, meta, at = outgoing.article, document.meta, outgoing.facts.approved_at
    for counted in ("document-statistic", "editing-duration", "editing-cycles"):
        if (found := meta.get_element(f"//meta:{counted}")) is not None:
            found.delete()
    meta.set_generator(_GENERATOR)
    meta.set_title(headline(article).strip() or article.name)
    meta.set_creation_date(at)
    meta.set_modification_date(at)
    if language(article):
        meta.set_language(language(article))
    if byline := article.fields.get(FieldName.BYLINE, "").strip():
        meta.set_initial_creator(byline)
        meta.set_creator(byline)
    meta.set_user_defined_metadata("Source", article.name)
    if address := safe_href(article.fields.get(FieldName.URL, "")):
        meta.set_user_defined_metadata("Address", address)
    for name, label in _KEPT.items():
        if value := article.fields.get(name, "").strip():
            meta.set_user_defined_metadata(label, value)


def _expected(article: Article) -> Iterator[tuple[str, str]]:
    yield "the headline", headline(article)
    yield "the line below the headline", beside(article)
    yield from ((f"block {each.block_id}", _shown(each)) for each in article.body if each.text.strip())


def _shown(passage: Passage) -> str:
    """The words without the bars between cells."""
    if passage.kind is BlockKind.TABLE_ROW:
        return " ".join(text for text, _ in cells(passage))
    return passage.text


def _read(document: bytes) -> str:
    with zipfile.ZipFile(BytesIO(document)) as archive:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
        root = etree.fromstring(archive.read("content.xml"), parser)
    return str(root.xpath("string(.//office:text)", namespaces=NAMES))


WRITER = Writer(alone(render), _read, _expected)
