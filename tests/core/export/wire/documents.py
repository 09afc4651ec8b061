"""Articles as wire documents, and the schemas they are held against: those of the reference data."""

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import FormatChecker
from jsonschema.validators import validator_for
from lxml import etree
from referencing import Registry

from core.export import Format
from core.model import Article, FieldName, Passage
from tests.core.export.articles import PLAIN
from tests.shared import shared

WIRE = (Format.NINJS_1, Format.NINJS_3, Format.NEWSML_G2, Format.NITF)
STANDARDS = {
    Format.NINJS_1: "ninjs 1.6",
    Format.NINJS_3: "ninjs 3.1",
    Format.NEWSML_G2: "NewsML-G2 2.35",
    Format.NITF: "NITF 3.6",
}
SCHEMAS = {
    Format.NINJS_1: "schemas/ninjs/ninjs-schema_1.6.json",
    Format.NINJS_3: "schemas/ninjs/ninjs-schema_3.1.json",
    Format.NEWSML_G2: "schemas/newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd",
    Format.NITF: "schemas/nitf/nitf-3-6.xsd",
}


def with_fields(article: Article = PLAIN, **fields: str) -> Article:
    """The article with other fields, by the enumeration's names in small letters; empty takes one away."""
    named = {FieldName[name.upper()]: value for name, value in fields.items()}
    return replace(article, fields={name: value for name, value in (article.fields | named).items() if value})


def with_body(*passages: Passage) -> Article:
    """The plain article with another body."""
    return replace(PLAIN, body=passages)


def faults(document: bytes, to: Format) -> list[str]:
    """What the reference schema says against a document; empty where it is valid."""
    path = shared(SCHEMAS[to])
    if path.suffix == ".xsd":
        schema = xml_schema(path)
        schema.validate(etree.fromstring(document))
        return [str(each.message) for each in schema.error_log]
    # A format binds only those who check it, and RFC 3339 wants a colon in the offset that Superdesk writes without.
    return json_faults(json.loads(document), path, None if to is Format.NINJS_1 else FormatChecker())


def json_faults(document: Any, path: Path, formats: FormatChecker | None) -> list[str]:
    """What a JSON schema says against a document."""
    schema = json.loads(path.read_text("utf-8"))
    found = validator_for(schema)(schema, registry=Registry(), format_checker=formats).iter_errors(document)
    return [each.message for each in found]


@cache
def xml_schema(path: Path) -> etree.XMLSchema:
    """A reference schema, with what it imports beside it."""
    return etree.XMLSchema(etree.parse(str(path)))
