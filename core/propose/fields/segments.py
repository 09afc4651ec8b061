"""A line taken apart: its parts between bars, points and wide spaces, without dates, times and counts."""

import re
from collections.abc import Mapping, Sequence

from core.propose.fields.written import dates_in

_READ = 200
"""Characters of a line that are read."""
_APART = re.compile(r"\s*[|•·∙⋅►▪]\s*|\s+[–—-]\s+|[\s\u00a0]{2,}|\n")
_COUNTS = re.compile(
    r"\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?(?:\s*(?:[A-Z]{2,4}|Uhr))?(?!\w)|"
    r"\d+\s*min(?:ute)?s?\.?\s*(?:read|lesezeit|de lecture)?|"
    r"\d+\s*(?:comments?|views|shares|kommentare|commentaires|comentarios)|(?:no|leave a|add a) comments?",
    re.IGNORECASE,
)
# Inline elements run together: "Ada HolmPublished 4 March 2025".
_GLUED = re.compile(
    r"(?<=[^\W\d_A-Z])(?=(?:Published|Updated|Posted|Last [Uu]pdated|Veröffentlicht|Publié|Publicado)\b)"
)
# What a date is called stands before it, and behind the name: "Ada Holm Last updated: 4 March 2025". A word that may
# be the name's own goes at the line's end only where it is written small: "Posted by Ada Holm on", "Audiophile On".
_CALLED = re.compile(
    r"\s(?:last\s+)?(?:(?:updated|modified|published|posted|reviewed|aktualisiert|veröffentlicht|publié|publicado)"
    r"(?:\s+(?:on|at|am|le|el))?\s*:?\s*(?=\||$)|"
    r"(?:am|on|in|le|el)\s*:?\s*(?=\|)|(?-i:am|on|in|le|el)\s*:?\s*$)",
    re.IGNORECASE,
)


def segments_of(text: str, months: Mapping[str, int]) -> Sequence[str]:
    """The parts of a line that have letters, in order; only its first 200 characters are read."""
    text = text[:_READ]
    for written in reversed(dates_in(text, months)):
        text = f"{text[: written.start]} | {text[written.end :]}"
    parts = _APART.split(_CALLED.sub(" ", _GLUED.sub(" | ", _COUNTS.sub(" | ", text))))
    return [part for part in parts if any(map(str.isalpha, part))]
