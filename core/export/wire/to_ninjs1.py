"""ninjs 1.6, as Superdesk reads it: one flat object, the body as ``body_html``.

Superdesk takes an item's ``guid`` from a property of that name, or else makes it of ``uri``. The schema knows no
property ``guid`` and allows none that it does not know; so the identifier stands in ``uri``, which Superdesk makes the
same guid of every time, and again in ``altids``, where the standard puts what a provider calls an item.

Times are written with the offset ``+0000``, as Superdesk does. The schema's format is RFC 3339, which wants a colon
in it; a format binds no validator that is not told to check it, and the colon is all that is missing.
"""

import json
from typing import Any

from core.export.identity import identity
from core.export.outgoing import Outgoing
from core.export.registry import Writer, alone
from core.export.wire import counting
from core.export.wire.markup import body_html, parsed
from core.export.wire.masthead import masthead, names
from core.export.wire.moments import superdesk, version
from core.export.wire.properties import document, told
from core.export.wire.reading import expected_names
from core.export.wire.standards import NINJS_1

_STANDARD = {"name": "ninjs", "version": "1.6", "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_1.6.json"}


def render(outgoing: Outgoing) -> bytes:
    """The whole document.

    Raises:
        ExportError: it would not be valid; names the field.
    """
    return document(_properties(outgoing), outgoing.article, NINJS_1)


def _properties(outgoing: Outgoing) -> dict[str, Any]:
    article = outgoing.article
    head = masthead(article, NINJS_1)
    published = superdesk(head.date.moment) if head.date else ""
    known_as = identity(outgoing)
    return {
        "$standard": _STANDARD,
        "uri": known_as,
        "altids": told({"guid": known_as, "review": article.review_id, "url": head.address, "source": article.name}),
        "type": "text",
        "version": str(version(outgoing)),
        "versioncreated": superdesk(outgoing.facts.approved_at),
        "firstcreated": published,
        "contentcreated": published,
        "pubstatus": "usable",
        "representationtype": "complete",
        "language": head.language,
        "headline": head.headline,
        "byline": names(article),
        "infosource": [{"name": head.credit}] if head.credit else [],
        "wordcount": counting.words(article),
        "charcount": counting.characters(article),
        "body_html": body_html(article),
    }


def _read(document: bytes) -> str:
    found = json.loads(document)
    suppliers = [each["name"] for each in found.get("infosource", [])]
    words = parsed(found.get("body_html", "")).text_content()
    return "\n".join([found.get("headline", ""), found.get("byline", ""), *suppliers, words])


WRITER = Writer(alone(render), _read, expected_names)
