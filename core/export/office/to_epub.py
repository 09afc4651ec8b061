"""The article as a book of one page for reading devices: EPUB 3.3."""

from core.export.office.epub.about import About
from core.export.office.epub.package import container, package
from core.export.office.epub.pages import content, navigation, prepare
from core.export.office.epub.parts import CONTAINER, CONTENT, FOLDER, MEDIA_TYPE, NAVIGATION, PACKAGE
from core.export.office.epub.parts import STYLE as STYLE_NAME
from core.export.office.epub.reading import words
from core.export.office.epub.style import STYLE
from core.export.office.packing import MIMETYPE, packed
from core.export.outgoing import Outgoing
from core.export.page.to_html import expected, tree
from core.export.registry import Writer, alone


def render(outgoing: Outgoing) -> bytes:
    """The whole file; the same bytes for the same article.

    Raises:
        ExportError: it would not be valid; names the field.
    """
    about = About.of(outgoing)
    article = tree(outgoing.article)
    headings = prepare(article)
    parts = (
        (MIMETYPE, MEDIA_TYPE.encode()),
        (CONTAINER, container()),
        (f"{FOLDER}/{PACKAGE}", package(about, has_headings=bool(headings))),
        (f"{FOLDER}/{NAVIGATION}", navigation(headings, about)),
        (f"{FOLDER}/{CONTENT}", content(article, about)),
        (f"{FOLDER}/{STYLE_NAME}", STYLE.encode()),
    )
    return packed(parts, outgoing.facts.approved_at)


WRITER = Writer(alone(render), words, expected)
