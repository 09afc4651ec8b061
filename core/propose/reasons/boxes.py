"""The second look, on pages with markup: blocks that stand in one box, or are set alike, are mostly of one kind."""

from collections.abc import Mapping, Sequence

from core.model import Block, Reason
from core.propose.reasons.ground import SETTLED, Ground, Row
from core.propose.reasons.lines import Line

SPREADING = frozenset(
    {Reason.COMMENTS, Reason.CONSENT, Reason.SUBSCRIBE, Reason.RELATED, Reason.NAVIGATION, Reason.SHARE}
)
"""Reasons that a block shares with those around it."""
NOT_FOR: Mapping[Line, frozenset[Reason]] = {
    Line.HEADLINE: frozenset({Reason.SHARE}),
    Line.PROSE: frozenset({Reason.SHARE, Reason.NAVIGATION}),
}
"""What lines of a kind are not, whatever stands beside them."""
_LEVELS = (1.8, 1.6, 1.2, 0.8, 1.4)
"""How much the blocks of the nearest, next … box say, and those that are set alike."""
_MAJORITY = 0.6
_FEW = 2
"""Blocks of known reason from which a box tells its reason."""
_READING = frozenset({Line.HEADLINE, Line.PROSE})
_LONGEST = 30
"""Words of the longest linked headline."""
_HEADLINES = 3
"""Linked headlines that are set alike from which they are teasers."""
_KNOWN, _DAMPED = 2.0, 0.4
"""Weight from which a block's own words count before its neighbours, and how much these count then."""

_Keys = tuple[object, ...]
_Votes = dict[object, dict[Reason, int]]


def spread(rows: Sequence[Row]) -> None:
    """Gives blocks that tell little the reason of most blocks in their box."""
    keyed = [(row, _keys(row.block)) for row in rows]
    votes: _Votes = {}
    kept: dict[object, int] = {}
    _teasers(keyed, votes)
    for row, keys in keyed:
        reason, weight = row.best()
        if not row.removed:
            for key in keys:
                kept[key] = kept.get(key, 0) + 1
        elif weight >= SETTLED and reason in SPREADING:
            _vote(keys, reason, votes)
    for row, ground in [(row, _of_box(row, keys, votes, kept)) for row, keys in keyed if _open(row)]:
        row.add((ground,) if ground else ())


def _open(row: Row) -> bool:
    return row.told < SETTLED or not row.place.box or row.line is Line.COMMENTS


def _keys(block: Block) -> _Keys:
    """The boxes a block stands in, nearest first, and how it is set."""
    structure = block.structure
    return (*structure.elements[-2:-6:-1], (structure.tags[-3:], structure.labels[-3:]))


def _vote(keys: _Keys, reason: Reason, votes: _Votes) -> None:
    for key in keys:
        said = votes.setdefault(key, {})
        said[reason] = said.get(reason, 0) + 1


def _teasers(keyed: Sequence[tuple[Row, _Keys]], votes: _Votes) -> None:
    """Linked headlines that are set alike are teasers, unless they stand in the head or foot of the page."""
    alike: dict[object, list[tuple[Row, _Keys]]] = {}
    for row, keys in keyed:
        free = not row.place.box and not row.place.frame
        if free and row.shape.links >= 0.5 and row.line in _READING and row.shape.length <= _LONGEST:
            alike.setdefault(keys[-1], []).append((row, keys))
    for row, keys in (one for group in alike.values() if len(group) >= _HEADLINES for one in group):
        row.add((Ground(Reason.RELATED, 2.0, "It is one of several linked headlines"),))
        _vote(keys, Reason.RELATED, votes)


def _of_box(row: Row, keys: _Keys, votes: _Votes, kept: dict[object, int]) -> Ground | None:
    """What the nearest box that tells a reason says."""
    for level, key in zip(_LEVELS, keys, strict=False):
        said = votes.get(key)
        total = sum(said.values()) if said else 0
        if said and total >= _FEW and total > kept.get(key, 0):
            reason = max(said, key=lambda one: said[one])
            if said[reason] >= _MAJORITY * total and reason not in NOT_FOR.get(row.line, ()):
                factor = _DAMPED if row.told >= _KNOWN else 1.0
                return Ground(reason, factor * level, "The blocks around it are of this kind")
    return None
