"""Items of a menu on a text page: lines one below the other that begin with the same word."""

from collections.abc import Sequence

from core.model import Reason
from core.propose.reasons.ground import Ground, Row
from core.propose.reasons.lines import Line
from core.propose.reasons.zones import Zone

_ALIKE = 3
"""Lines with the same first word from which they are items of a menu."""
_OF_HEADLINES = frozenset(("how", "what", "why", "when", "who", "where", "the", "a", "an", "is", "i", "my"))
"""Words with which headlines begin as well."""


def find_items(rows: Sequence[Row]) -> None:
    """Tells the lines of a menu by their first word, where that is the same in several in a row."""
    start = 0
    for number in range(1, len(rows) + 1):
        if number == len(rows) or not _begins_alike(rows[start], rows[number]):
            if number - start >= _ALIKE:
                for row in rows[start:number]:
                    row.add((Ground(Reason.NAVIGATION, 1.4, "It begins as the lines beside it do"),))
            start = number


def _begins_alike(first: Row, row: Row) -> bool:
    same = first.shape.words[:1] == row.shape.words[:1] and first.shape.words != row.shape.words
    return same and row.removed and _may_be_an_item(row) and _may_be_an_item(first) and first.removed


def _may_be_an_item(row: Row) -> bool:
    plain = row.line in {Line.SHORT, Line.HEADLINE} and row.shape.words[0] not in _OF_HEADLINES
    return plain and row.zone in {Zone.ABOVE, Zone.FOOT, Zone.BELOW}
