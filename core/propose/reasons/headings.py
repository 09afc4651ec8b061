"""The heading each block stands under, as far as it is one: no link of a list, and none of another part of the page."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from core.model import BlockKind, Reason
from core.propose.context import Context
from core.propose.detectors.sections import Carried, carried
from core.propose.reasons.ground import Row
from core.propose.reasons.lines import Line
from core.propose.reasons.places import story_elements

_LINKS = frozenset({Reason.LEGAL, Reason.CONSENT, Reason.SUBSCRIBE, Reason.HEADER_FOOTER, Reason.ADVERTISEMENT})
"""Reasons whose headings are as often links, or buttons, in a row of such."""
_LINES_OF_LINKS = frozenset({Line.TERMS, Line.RIGHTS, Line.HOUSE})
_NEAREST = 3
"""Elements, from the heading outwards, in which its section may stand even where the story stands there too."""


def headings(context: Context, rows: Sequence[Row]) -> Iterator[Carried | None]:
    """The heading each block stands under; none below a line that heads tags or another list."""
    under = carried(context)
    story = story_elements(context, [row.removed for row in rows])
    closed = ""
    for row in rows:
        found = under.get(row.block.id)
        if row.line is Line.TAGS or (row.line is Line.MORE and found):
            closed = found.title if found else row.block.text.strip(" :")[:60]
        elif found and found.title != closed and _ends(context, rows, row, found, story):
            closed = found.title
        yield found if found and found.title != closed else None


def _ends(context: Context, rows: Sequence[Row], row: Row, found: Carried, story: AbstractSet[str]) -> bool:
    """Whether what looks like a heading is one of several links, or stands in another part of the page."""
    head = rows[row.number - found.distance]
    if context.tree is None:
        return _in_a_row(rows, head, found.phrase.reason)
    linked = head.shape.links >= 0.5 and head.block.kind is not BlockKind.HEADING
    return (linked and found.phrase.reason in _LINKS) or _elsewhere(row, head, story)


def _in_a_row(rows: Sequence[Row], head: Row, reason: Reason) -> bool:
    """Whether a line stands among links to terms and the like."""
    if reason not in {Reason.LEGAL, Reason.CONSENT}:
        return False
    beside = (rows[number] for number in (head.number - 1, head.number + 1) if 0 <= number < len(rows))
    return any(row.line in _LINES_OF_LINKS for row in beside)


def _elsewhere(row: Row, head: Row, story: AbstractSet[str]) -> bool:
    """Whether the nearest element around both is the one of the story, and the heading stands deep in another."""
    mine, its = row.block.structure.elements, head.block.structure.elements
    shared = sum(1 for _ in _common(mine, its))
    return shared > 0 and its[shared - 1] in story and len(its) - shared >= _NEAREST


def _common(mine: Sequence[str], its: Sequence[str]) -> Iterator[str]:
    for one, other in zip(mine, its, strict=False):
        if one != other:
            return
        yield one
