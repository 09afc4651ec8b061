"""The last look: what is left to say of a block by where it stands to the story."""

from collections.abc import Iterator, Mapping

from core.model import Reason
from core.propose.reasons.ground import Ground, Row
from core.propose.reasons.lines import Line
from core.propose.reasons.vocabulary import vocabulary
from core.propose.reasons.zones import Zone

_TOLD = 2.2
"""Weight from which a block's own words and place leave nothing to guess."""
_READING = frozenset({Line.HEADLINE, Line.PROSE})
_DATED = frozenset({Line.DATE, Line.BYLINE})
_HEARD = 80
"""Words of a block that are read for who speaks to whom."""
_END = "It is a short line at an end of the page"
_AT_ENDS: Mapping[Line, tuple[Ground, Ground]] = {
    Line.SHORT: (Ground(Reason.NAVIGATION, 1.0, _END), Ground(Reason.NAVIGATION, 0.4, _END)),
    Line.HEADLINE: (Ground(Reason.RELATED, 0.8, "It reads as a headline outside the story"),) * 2,
    Line.PROSE: (Ground(Reason.RELATED, 0.4, "It reads as a text of another story"),) * 2,
}
"""By what kind of line it is: where it is a link, or markup says nothing of links, and else."""
_HEAD = "It stands at the head of the story"
_INSIDE = "It stands between paragraphs of the story"


def grounds(row: Row, *, text: bool) -> Iterator[Ground]:
    """What its place to the story makes likely.

    Args:
        row: the block.
        text: the page is a text page, without markup to tell links by.
    """
    if row.line is Line.BYLINE and row.zone is Zone.BELOW and not row.place.box:
        yield Ground(Reason.CREDIT, 2.4, "It says after the story who wrote it")
    if row.place.box or row.told >= _TOLD or row.listed:
        return
    yield from _of_voice(row)
    linked = text or row.shape.links >= 0.5
    if row.line in _DATED and row.zone not in {Zone.HEAD, Zone.ABOVE, Zone.FOOT}:
        yield Ground(Reason.RELATED, 0.8, "It dates or signs a teaser")
    elif row.zone in {Zone.ABOVE, Zone.FOOT}:
        pair = _AT_ENDS.get(row.line)
        if pair and (linked or row.line is not Line.HEADLINE):
            yield pair[0 if linked else 1]
    elif row.zone is Zone.HEAD:
        yield _at_the_head(row.line)
    else:
        yield _inside(row) if row.zone is Zone.INSIDE else _below(row.line)


def _of_voice(row: Row) -> Iterator[Ground]:
    """What is said in the house's own name, outside the story."""
    if row.line not in _READING or row.zone in {Zone.HEAD, Zone.INSIDE}:
        return
    we, you = vocabulary().speaks(row.shape.words[:_HEARD])
    if we and you:
        yield Ground(Reason.ADVERTISEMENT, 1.6, "The house speaks to its readers of itself")
    elif we:
        yield Ground(Reason.HEADER_FOOTER, 1.0, "The house speaks of itself")
    elif you and row.line is Line.HEADLINE and row.block.text.rstrip().endswith("?"):
        yield Ground(Reason.ADVERTISEMENT, 0.6, "It asks the reader something")


def _at_the_head(line: Line) -> Ground:
    if line in _DATED:
        return Ground(Reason.METADATA, 1.5, _HEAD)
    return Ground(Reason.METADATA, 0.7, _HEAD) if line is Line.SHORT else Ground(Reason.CAPTION, 0.4, _HEAD)


def _inside(row: Row) -> Ground:
    if row.shape.links >= 0.5:
        return Ground(Reason.RELATED, 1.0, "It is a link inside the story")
    reads = row.line in _READING
    return Ground(Reason.CAPTION, 0.6, _INSIDE) if reads else Ground(Reason.JUNK, 0.3, _INSIDE)


def _below(line: Line) -> Ground:
    if line in _READING:
        return Ground(Reason.RELATED, 0.8, "It stands after the story")
    return Ground(Reason.NAVIGATION, 0.5, "It is a short line after the story")
