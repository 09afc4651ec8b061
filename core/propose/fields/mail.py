"""The head of a mail on a text page: "From:", "Subject:", "Date:" in several languages."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from core.duplicates import fold
from core.model import FieldName
from core.propose.fields.ballot import Vote
from core.propose.fields.candidate import Story, place

_LINE = re.compile(r"^\s*([^\W\d_][\w -]{0,20}?)\s*:\s+(\S.*)$", re.DOTALL)
_READ = 20
"""Lines of the page among which a mail's head stands."""
_FEWEST = 3
"""Lines that make a mail's head: one or two are a form or a list."""
_AGAIN = re.compile(r"^(?:(?:re|aw|fwd?|wg|tr|rv|sv|vs|antw)\s*:\s*)+", re.IGNORECASE)
_FROM = {"from", "von", "de", "da", "van", "от", "من"}
_SUBJECT = {"subject", "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "тема", "الموضوع"}
_SENT = {
    "date", "sent", "datum", "gesendet", "envoyé", "fecha", "enviado", "data", "inviato", "verzonden", "дата",
    "التاريخ",
}  # fmt: skip
_REST = {
    "to", "cc", "bcc", "reply-to", "an", "à", "para", "a", "aan", "кому", "копия", "إلى", "message-id", "mime-version",
    "content-type",
}  # fmt: skip
_NAMES: Mapping[str, FieldName | None] = {
    **dict.fromkeys(_REST),
    **dict.fromkeys(_FROM, FieldName.BYLINE),
    **dict.fromkeys(_SUBJECT, FieldName.TITLE),
    **dict.fromkeys(_SENT, FieldName.DATE),
}


@dataclass(frozen=True, slots=True)
class Header:
    """One line of a mail's head.

    Attributes:
        number: the block.
        name: the field it gives, if any.
        text: what stands behind its name.
    """

    number: int
    name: FieldName | None
    text: str


def headers(story: Story) -> tuple[Header, ...]:
    """The lines of the mail's head, none where the page does not begin with one."""
    found = tuple(_lines(story))
    given = {header.name for header in found}
    return found if len(found) >= _FEWEST and {FieldName.TITLE, FieldName.BYLINE} <= given else ()


def votes(story: Story, name: FieldName) -> Iterator[Vote]:
    """What a mail's head says of a field."""
    if story.context.tree is not None:
        return
    for header in headers(story):
        text = _AGAIN.sub("", header.text) if name is FieldName.TITLE else header.text
        if header.name is name and text:
            block = story.blocks[header.number]
            yield Vote(" ".join(text.split()), place(block), frozenset({"a mail's head"}), block.id, whole=True)


def _lines(story: Story) -> Iterator[Header]:
    for number, block in enumerate(story.blocks[:_READ]):
        match = _LINE.match(block.text[:500])
        if match and fold(match[1]) in _NAMES:
            yield Header(number, _NAMES[fold(match[1])], match[2].strip())
