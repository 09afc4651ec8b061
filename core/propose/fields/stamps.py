"""Declared times, and what they are called."""

import re
from datetime import datetime

_COMPACT = re.compile(r"^\s*(\d{4})(\d{2})(\d{2})(?:[T ]?\d{2,6}Z?)?\s*$")
_YEARS = range(1900, 2100)
PUBLISHED = re.compile(
    r"publi|posted|issued|written|created|released|veroffentlich|veröffentlich|erschien|erstellt|paru|pubbli|geplaatst|"
    r"gepubl|gepost|опубл|نشر"
)
"""Beginnings of the words for publishing, in folded text."""
UPDATED = re.compile(
    r"updat|modif|edited|revis|review|refresh|checked|aktualis|geänder|stand\b|mis[e]? à jour|actualiz|atualiz|aggiorn|"
    r"bijgewerkt|gewijzigd|обновл|измен|تحديث"
)
"""And for bringing up to date."""


def stamp(text: str) -> str:
    """The day of a declared time, as ``YYYY-MM-DD``; empty where the text is no time."""
    compact = _COMPACT.match(text)
    try:
        when = datetime.fromisoformat("-".join(compact.groups()) if compact else text.strip())
    except ValueError:
        return ""
    return when.date().isoformat() if when.year in _YEARS else ""
