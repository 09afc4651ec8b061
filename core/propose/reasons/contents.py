"""Lists of this page's parts: lines that are called as headings of the story further down are."""

import re
from collections.abc import Sequence
from itertools import pairwise

from core.model import Reason
from core.propose.reasons.ground import Ground, Row
from core.propose.reasons.lines import Line
from core.propose.reasons.zones import Zone

_LONGEST = 16
"""Words of the longest heading."""
_NEAR = 3
"""Lines within which another of the list stands."""
_KNOWN = 2.4
"""Weight from which a line's own words and place say what it is."""
_NUMBERED = re.compile(r"^(?:\d{1,2}|[ivx]{1,4})(?:\.\d{1,2})*[.):]? +|[\s:¶#]+$")
_GROUND = Ground(Reason.NAVIGATION, 3.6, "It is called as a part of the story is: a list of contents")


def find_contents(rows: Sequence[Row]) -> None:
    """Tells the lines of a list of contents, and those that stand between two of them."""
    parts = {_title(row) for row in rows if not row.removed and _is_short(row)}
    listed = [row for row in rows if _may_be(row) and _title(row) in parts]
    told: set[int] = set()
    for before, after in pairwise(listed):
        if after.number - before.number <= _NEAR and _title(before) != _title(after):
            told.update(range(before.number, after.number + 1))
    for row in (rows[number] for number in sorted(told)):
        row.add((_GROUND,) if _may_be(row) else ())


def _may_be(row: Row) -> bool:
    return row.removed and _is_short(row) and row.told < _KNOWN and row.zone not in {Zone.INSIDE, Zone.FOOT}


def _is_short(row: Row) -> bool:
    return row.line in {Line.SHORT, Line.HEADLINE} and row.shape.length <= _LONGEST


def _title(row: Row) -> str:
    return _NUMBERED.sub("", row.shape.folded)
