"""The second look, on all pages: what a line says of those right beside it, in a form, among tags, in a teaser."""

from collections.abc import Sequence
from itertools import pairwise

from core.model import Reason
from core.propose.reasons.ground import Ground, Row
from core.propose.reasons.lines import Line
from core.propose.reasons.zones import Zone

_KNOWN = 2.0
"""Weight from which a line's own words say what it is."""
_FORM_NEAR = 8
"""Lines within which a form's other fields stand over its list of countries."""
_HEADS_TAGS = 6
"""Words of the longest heading for tags; a longer line holds them itself."""
_TAGS = 10
"""Lines under a heading for tags that are tags."""
_UPWARD = frozenset({Reason.SUBSCRIBE, Reason.CONSENT, Reason.COMMENTS, Reason.CREDIT})
"""Reasons that a short line over a block shares with it."""
_JOINED = 0.9
_OF_TEASERS = {Line.LOCKED: 2.4, Line.CREDIT: 2.4}
"""How much each other story beside a date says, and beside lines that tell much by themselves."""
_FORM_ROUND = 3
"""Lines under "Leave a reply", or another field, within which the fields of the form for comments stand."""
_FIELDS = frozenset({Line.FORM, Line.JOIN, Line.SMALLPRINT})
_DATED = frozenset({Line.DATE, Line.BYLINE, Line.NUMBER, Line.COMMENTS, Line.LOCKED})
_HEADING_LIKE = frozenset({Line.SHORT, Line.HEADLINE})


def spread(rows: Sequence[Row]) -> None:
    """Carries what lines tell to those right beside them."""
    _upward(rows)
    _tags(rows)
    _options(rows)
    _addresses(rows)
    _forms_for_comments(rows)


def _upward(rows: Sequence[Row]) -> None:
    """A short line that tells nothing has the reason of what stands right under it."""
    for row, below in zip(reversed(rows[:-1]), reversed(rows[1:]), strict=True):
        if row.told < 1.0 and below.told >= _KNOWN and row.line in _HEADING_LIKE and row.removed:
            reason, weight = below.best()
            if weight >= _KNOWN and reason in _UPWARD and below.line is not Line.LOCKED:
                row.add((Ground(reason, 1.5, "It stands right over what is of this kind"),))


def _tags(rows: Sequence[Row]) -> None:
    left = 0
    for row in rows:
        heads = row.line is Line.TAGS and row.shape.length <= _HEADS_TAGS
        if heads and row.zone in {Zone.INSIDE, Zone.BELOW}:
            left = _TAGS
        elif left and row.line is Line.SHORT and row.told < _KNOWN:
            left -= 1
            row.add((Ground(Reason.METADATA, 2.6, "It stands among the story's tags"),))
        else:
            left = 0


def _options(rows: Sequence[Row]) -> None:
    """The short lines under "Country" in a form are what can be chosen there."""
    open_, form = False, -_FORM_NEAR - 1
    for row in rows:
        if row.line is Line.FORM:
            form = row.number
        if row.line is Line.OPTIONS:
            open_ = open_ or row.number - form <= _FORM_NEAR
        elif open_ and row.line in _HEADING_LIKE and row.shape.length <= 9 and row.told < _KNOWN:
            form = row.number
            row.add((Ground(Reason.SUBSCRIBE, 3.0, "It can be chosen in a form"),))
        else:
            open_ = False


def _addresses(rows: Sequence[Row]) -> None:
    """A short line beside an address is part of it: the town, the office, "Telephone"."""
    for first, second in pairwise(rows):
        for row, beside in ((first, second), (second, first)):
            if row.line is Line.SHORT and row.told < 1.0 and beside.line is Line.ADDRESS and not row.place.box:
                row.add((Ground(Reason.HEADER_FOOTER, 1.6, "It stands beside an address"),))


def _forms_for_comments(rows: Sequence[Row]) -> None:
    """The fields for a name and an address under "Leave a reply" are of the form for comments."""
    said = [row.removed and row.told >= _KNOWN and row.best()[0] is Reason.COMMENTS for row in rows]
    for row in rows:
        before = any(said[max(0, row.number - _FORM_ROUND) : row.number])
        if row.line in _FIELDS and before:
            row.add((Ground(Reason.COMMENTS, row.best()[1] + 0.5, "It is a field of the form for comments"),))


def _credits(row: Row) -> bool:
    """Whether a line names who took a picture that is not the story's."""
    return row.line is Line.CREDIT and row.zone in {Zone.BELOW, Zone.FOOT}


def join_teasers(rows: Sequence[Row]) -> None:
    """Gives what dates or signs a teaser the teaser's reason."""
    related = [row.removed and row.best()[0] is Reason.RELATED for row in rows]
    for number, row in enumerate(rows):
        dated = row.line in _DATED or row.place.part is Reason.METADATA
        signed = row.line is Line.AUTHOR or row.place.part is Reason.CREDIT
        if (dated or _credits(row)) and not signed and row.zone is not Zone.HEAD and not row.place.box:
            around = sum(related[max(0, number - 2) : number + 3]) - related[number]
            if around:
                weight = _OF_TEASERS.get(row.line, _JOINED)
                row.add((Ground(Reason.RELATED, weight * around, "It belongs to a teaser"),))
