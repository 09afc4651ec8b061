"""Documents held against the XML Schemas that ship with the program. Nothing is ever fetched."""

import re
from functools import cache
from pathlib import PurePosixPath
from threading import Lock

from lxml import etree

import resources
from core.export.wire.standards import Standard, refusal
from core.model import Article

_ONE_AT_A_TIME = Lock()  # a schema keeps what it found wrong until the next document
_NOT_FOR_EDITORS = re.compile(r"\{[^}]*\}|\.?, line \d+$")  # namespaces, and lines of a file that nobody sees
_ELEMENT = re.compile(r"Element '([^']+)'")
_SHARED = {"xml.xsd": "schemas/xml/xml.xsd"}


class _Resources(etree.Resolver):
    """Finds what a schema imports beside it or among the shared ones, by its name, and nowhere else."""

    def __init__(self, folder: str) -> None:
        super().__init__()
        self._folder = folder

    def resolve(self, system_url: str, public_id: str, context: object = None) -> object:  # noqa: ARG002 - lxml's
        name = PurePosixPath(system_url).name
        path = resources.folder(_SHARED.get(name, f"{self._folder}/{name}"))
        return self.resolve_string(path.read_bytes(), context, base_url=name)


def check(document: bytes, article: Article, standard: Standard) -> None:
    """Passes a document that is valid.

    Raises:
        ExportError: it is not; names the field.
    """
    tree = etree.fromstring(document, reader())
    try:
        with _ONE_AT_A_TIME:
            _schema(standard.schema).assertValid(tree)
    except etree.DocumentInvalid as error:
        message = _NOT_FOR_EDITORS.sub("", str(error))
        named = _ELEMENT.match(message)
        raise refusal(article, standard, named[1] if named else "", message) from error


def reader() -> etree.XMLParser:
    """A parser for documents of any length that follows no link out of them."""
    return etree.XMLParser(no_network=True, resolve_entities=False, load_dtd=False, huge_tree=True)


@cache
def _schema(schema: str) -> etree.XMLSchema:
    path = resources.folder(schema)
    parser = reader()
    parser.resolvers.add(_Resources(str(PurePosixPath(schema).parent)))
    return etree.XMLSchema(etree.fromstring(path.read_bytes(), parser, base_url=path.name))
