"""The parts of an empty Word document, and how a document becomes the same bytes each time."""

from datetime import datetime
from io import BytesIO
from types import MappingProxyType
from zipfile import ZipFile

from core.export.office.packing import packed
from core.export.office.word.styles import BODY, NUMBERING, SETTINGS, STYLES

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PROPERTIES = "application/vnd.openxmlformats-package.core-properties+xml"
_CORE = (
    f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>'
)
_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_WORD}.styles+xml"/>'
    f'<Override PartName="/word/numbering.xml" ContentType="{_WORD}.numbering+xml"/>'
    f'<Override PartName="/word/settings.xml" ContentType="{_WORD}.settings+xml"/>'
    f'<Override PartName="/docProps/core.xml" ContentType="{_PROPERTIES}"/></Types>'
)


def _related(*targets: tuple[str, str]) -> str:
    items = (
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(items)}</Relationships>'


_PARTS = MappingProxyType(
    {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _related(
            (f"{_OFFICE}/officeDocument", "word/document.xml"),
            (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": _CORE,
        "word/document.xml": BODY,
        "word/_rels/document.xml.rels": _related(
            (f"{_OFFICE}/styles", "styles.xml"),
            (f"{_OFFICE}/numbering", "numbering.xml"),
            (f"{_OFFICE}/settings", "settings.xml"),
        ),
        "word/styles.xml": STYLES,
        "word/numbering.xml": NUMBERING,
        "word/settings.xml": SETTINGS,
    }
)


def blank() -> BytesIO:
    """A Word document with our styles and nothing in it."""
    file = BytesIO()
    with ZipFile(file, "w") as package:
        for name, content in _PARTS.items():
            package.writestr(name, content)
    file.seek(0)
    return file


def dated(file: BytesIO, at: datetime) -> bytes:
    """The document with every entry as of this time: when it was written does not show in its bytes."""
    with ZipFile(file) as given:
        return packed([(name, given.read(name)) for name in given.namelist()], at)
