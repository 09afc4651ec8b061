"""ninjs 3.1: headlines, bodies and sources as lists of objects that say what each is."""

import json
from typing import Any

from core.export.dates import rfc_3339
from core.export.identity import identity
from core.export.outgoing import Outgoing
from core.export.registry import Writer, alone
from core.export.wire import counting
from core.export.wire.markup import body_html, parsed
from core.export.wire.masthead import Masthead, masthead
from core.export.wire.moments import version
from core.export.wire.properties import document
from core.export.wire.reading import expected
from core.export.wire.standards import NINJS_3
from core.model import Article

_STANDARD = {"name": "ninjs", "version": "3.1", "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"}


def render(outgoing: Outgoing) -> bytes:
    """The whole document.

    Raises:
        ExportError: it would not be valid; names the field.
    """
    return document(_properties(outgoing), outgoing.article, NINJS_3)


def _properties(outgoing: Outgoing) -> dict[str, Any]:
    article = outgoing.article
    head = masthead(article, NINJS_3)
    published = rfc_3339(head.date.moment) if head.date else ""
    return {
        "standard": _STANDARD,
        "uri": identity(outgoing),
        "altIds": [*_alternatives(article, head)],
        "type": "text",
        "version": str(version(outgoing)),
        "versionCreated": rfc_3339(outgoing.facts.approved_at),
        "firstCreated": published,
        "contentCreated": published,
        "pubStatus": "usable",
        "representationType": "full",
        "language": head.language,
        "headlines": [_main(head.headline, "text/plain")] if head.headline else [],
        "by": head.byline,
        "infoSources": [{"name": head.credit}] if head.credit else [],
        "bodies": [_body(article)],
    }


def _alternatives(article: Article, head: Masthead) -> list[dict[str, str]]:
    known = {"review": article.review_id, "url": head.address, "source": article.name}
    return [{"role": role, "value": value} for role, value in known.items() if value]


def _main(value: str, content_type: str) -> dict[str, Any]:
    return {"role": "main", "contentType": content_type, "value": value}


def _body(article: Article) -> dict[str, Any]:
    counts = {"wordCount": counting.words(article), "charCount": counting.characters(article)}
    return _main(body_html(article), "text/html") | counts


def _read(document: bytes) -> str:
    found = json.loads(document)
    headlines = [each["value"] for each in found.get("headlines", [])]
    suppliers = [each["name"] for each in found.get("infoSources", [])]
    bodies = [parsed(each["value"]).text_content() for each in found["bodies"]]
    return "\n".join([*headlines, found.get("by", ""), *suppliers, *bodies])


WRITER = Writer(alone(render), _read, expected)
