"""The wire standards an article is written by, and where each has the fields of an article."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from core.export.sound import in_line, quoted
from core.model import Article, ExportError, FieldName
from core.review.wording import FIELDS


@dataclass(frozen=True, slots=True)
class Standard:
    """A standard that a document is held against before it leaves.

    Attributes:
        name: what it is called, with its version.
        schema: its schema among the resources.
        fields: which field of an article stands in a property or element of the document, by its name.
        zoned: whether each time has to name its time zone.
    """

    name: str
    schema: str
    fields: Mapping[str, FieldName]
    zoned: bool = True


def refusal(article: Article, standard: Standard, place: str, why: str) -> ExportError:
    """Why a document is not valid, in one line that names the field an editor can change.

    Args:
        article: what the document was made of.
        standard: what it is not valid by.
        place: the property or element at fault.
        why: the schema's own words.
    """
    field, why = standard.fields.get(place), in_line(why)
    if field is None:
        return ExportError(f"{article.name}: the article is not valid in {standard.name}: {why}")
    value = quoted(article, field)
    return ExportError(f"{article.name}: the {FIELDS[field]} “{value}” is not valid in {standard.name}: {why}")


NINJS_1 = Standard(
    "ninjs 1.6",
    "schemas/ninjs/ninjs-schema_1.6.json",
    MappingProxyType(
        {
            "headline": FieldName.TITLE,
            "byline": FieldName.BYLINE,
            "infosource": FieldName.CREDIT,
            "firstcreated": FieldName.DATE,
            "contentcreated": FieldName.DATE,
            "language": FieldName.LANGUAGE,
            "altids": FieldName.URL,
        }
    ),
)
NINJS_3 = Standard(
    "ninjs 3.1",
    "schemas/ninjs/ninjs-schema_3.1.json",
    MappingProxyType(
        {
            "headlines": FieldName.TITLE,
            "by": FieldName.BYLINE,
            "infoSources": FieldName.CREDIT,
            "firstCreated": FieldName.DATE,
            "contentCreated": FieldName.DATE,
            "language": FieldName.LANGUAGE,
            "altIds": FieldName.URL,
        }
    ),
)
NEWSML_G2 = Standard(
    "NewsML-G2 2.35",
    "schemas/newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd",
    MappingProxyType(
        {
            "headline": FieldName.TITLE,
            "by": FieldName.BYLINE,
            "creditline": FieldName.CREDIT,
            "contentCreated": FieldName.DATE,
            "language": FieldName.LANGUAGE,
            "altId": FieldName.URL,
        }
    ),
    zoned=False,
)
NITF = Standard(
    "NITF 3.6",
    "schemas/nitf/nitf-3-6.xsd",
    MappingProxyType(
        {
            "title": FieldName.TITLE,
            "hl1": FieldName.TITLE,
            "byline": FieldName.BYLINE,
            "distributor": FieldName.CREDIT,
            "story.date": FieldName.DATE,
            "pubdata": FieldName.URL,
            "nitf": FieldName.LANGUAGE,
        }
    ),
)
