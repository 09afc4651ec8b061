"""The second look, on text pages: lines that stand together are mostly of one kind."""

from collections.abc import Iterator, Mapping, Sequence

from core.model import Reason
from core.propose.reasons.boxes import NOT_FOR, SPREADING
from core.propose.reasons.ground import SETTLED, Ground, Row
from core.propose.reasons.lines import Line
from core.propose.reasons.zones import Zone

_HINTS: Mapping[Line, tuple[Reason, float]] = {
    Line.SHORT: (Reason.NAVIGATION, 0.21),
    Line.HEADLINE: (Reason.RELATED, 0.3),
    Line.DATE: (Reason.RELATED, 0.36),
    Line.BYLINE: (Reason.RELATED, 0.36),
    Line.COMMENTS: (Reason.RELATED, 0.18),
    Line.PRICE: (Reason.ADVERTISEMENT, 0.48),
    Line.BUY: (Reason.ADVERTISEMENT, 0.48),
}
"""What a line that tells no reason makes likely for those beside it."""
_SAY: Mapping[Reason, float] = {Reason.COMMENTS: 0.83, Reason.CONSENT: 0.83, Reason.SHARE: 0.33}
"""How much lines of known reason say of those beside them: comments and the notes on cookies
run on, sharing tools soon end."""
_ABOVE = 0.4
"""How much of its say a longer line has above the story, where menus stand."""
_FADES = 0.78
"""How much of its say a line keeps one line further on."""
_ONLY_KEPT = 0.3
"""How much lines that stay say of those that go."""
_MOST, _LEAST = 2.0, 1.5
"""The weight of neighbours that all agree, and the votes below which they weigh less."""
_KNOWN, _DAMPED = 2.0, 0.4
"""Weight from which a line's own words count before its neighbours, and how much these count then."""
_A_LINK = 3
"""Words of the longest link to a policy on cookies."""
_A_LIST = 8
"""Short lines in alphabetical order from which they are one list."""

_Votes = dict[Reason, float]


def find_lists(rows: Sequence[Row]) -> None:
    """Marks the lines that stand in a long list in alphabetical order."""
    for start, end in _lists(rows):
        for row in rows[start:end]:
            row.listed = True


def spread(rows: Sequence[Row]) -> None:
    """Gives lines that tell little the reason of the lines around them."""
    said = [_says(row) for row in rows]
    before = _heard(rows, said)
    after = _heard(rows[::-1], said[::-1])[::-1]
    for row, above, below in zip(rows, before, after, strict=True):
        row.add(_of_neighbours(row, above, below))


def _says(row: Row) -> tuple[Reason, float] | None:
    """What a line says of those beside it; nothing where it stands in a list."""
    reason, weight = row.best()
    factor = 1.0 if row.removed else _ONLY_KEPT
    if row.listed:
        return None
    if weight >= SETTLED and reason in SPREADING and not _stands_alone(row):
        return reason, factor * min(2.5, weight) * _SAY.get(reason, 0.5)
    hint = _HINTS.get(row.line) if row.zone is not Zone.HEAD else None
    if hint and row.zone is Zone.ABOVE and row.line is Line.HEADLINE:
        factor *= _ABOVE
    return (hint[0], factor * hint[1]) if hint else None


def _stands_alone(row: Row) -> bool:
    """A count of comments, or who may read, stands in any teaser, a link to a policy in any foot."""
    return row.line in {Line.COMMENTS, Line.LOCKED} or (row.line is Line.COOKIE and row.shape.length <= _A_LINK)


def _heard(rows: Sequence[Row], said: Sequence[tuple[Reason, float] | None]) -> list[_Votes]:
    """What reaches each line from those before it, the fainter the farther; a list is passed in one step."""
    heard: list[_Votes] = []
    votes: _Votes = {}
    listed = False
    for row, says in zip(rows, said, strict=True):
        if not (row.listed and listed):
            votes = {reason: vote * _FADES for reason, vote in votes.items() if vote > 0.01}
        heard.append(votes)
        listed = row.listed
        if says:
            votes = {**votes, says[0]: votes.get(says[0], 0.0) + says[1]}
    return heard


def _of_neighbours(row: Row, above: _Votes, below: _Votes) -> Iterator[Ground]:
    total = sum(above.values()) + sum(below.values())
    known = row.told >= _KNOWN or row.zone is Zone.HEAD
    factor = (_DAMPED if known else 1.0) * _MOST / max(total, _LEAST)
    never = NOT_FOR.get(row.line, frozenset())
    for reason in {**above, **below}:
        if reason not in never:
            votes = above.get(reason, 0.0) + below.get(reason, 0.0)
            yield Ground(reason, factor * votes, "The lines around it are of this kind")


def _lists(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Runs of short lines in alphabetical order: options of a form, an A to Z."""
    names = [row.shape.folded[:40] if _short(row) else "" for row in rows]
    start = 0
    for number in range(1, len(names) + 1):
        ends = number == len(names) or not names[number] or names[number] < names[number - 1]
        if ends or not names[start]:
            if number - start >= _A_LIST and names[start]:
                yield start, number
            start = number


def _short(row: Row) -> bool:
    return row.line is Line.SHORT or (row.line is Line.HEADLINE and row.shape.length <= 7)
