"""Goods on a shelf: names, makers and praise that stand among prices and buttons to buy."""

from collections.abc import Sequence

from core.model import Reason
from core.propose.reasons.ground import Ground, Row
from core.propose.reasons.lines import Line
from core.propose.reasons.zones import Zone

_SELLS = frozenset({Line.PRICE, Line.BUY})
_OF_GOODS = frozenset({Line.SHORT, Line.HEADLINE, Line.BYLINE, Line.PRICE, Line.PROSE})
_AROUND = 6
"""Lines before and after one that are looked at."""
_SHELF = 3
"""Prices and buttons among them from which it is a shelf."""


def _is_a_shelf(rows: Sequence[Row]) -> bool:
    sells = [row.line for row in rows if row.removed and row.line in _SELLS]
    return len(sells) >= _SHELF and Line.PRICE in sells


def find_goods(rows: Sequence[Row]) -> None:
    """Tells the lines that stand on a shelf."""
    for row in rows:
        around = rows[max(0, row.number - _AROUND) : row.number + _AROUND + 1]
        if _is_a_shelf(around) and row.line in _OF_GOODS and row.zone is not Zone.HEAD and not row.place.box:
            row.add((Ground(Reason.ADVERTISEMENT, 2.2, "It stands among prices and buttons to buy"),))
