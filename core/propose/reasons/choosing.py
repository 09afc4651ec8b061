"""One reason for each block: what its words, its place and its neighbours say, added up."""

from collections.abc import Iterable, Mapping, Sequence

from core.model import Evidence, Reason
from core.propose.context import Context
from core.propose.reasons import beside, boxes, contents, menus, own, runs, shops, streams
from core.propose.reasons.ground import Ground, Row
from core.propose.reasons.headings import headings
from core.propose.reasons.house import house_names
from core.propose.reasons.places import places
from core.propose.reasons.reading import line_of
from core.propose.reasons.zones import zones


def reasons_for(
    context: Context, evidence: Mapping[str, Iterable[Evidence]], removed: Sequence[bool], story: range
) -> list[Reason]:
    """The reason each block of a page would be removed for, in page order; see ``grounds_for``."""
    return [ground.reason for ground in grounds_for(context, evidence, removed, story)]


def grounds_for(
    context: Context, evidence: Mapping[str, Iterable[Evidence]], removed: Sequence[bool], story: range
) -> list[Ground]:
    """What speaks most for the reason each block of a page would be removed for, in page order.

    Args:
        context: the page.
        evidence: what the detectors say, by block id; only what they say of errors is read.
        removed: whether each block is to go.
        story: numbers of the blocks of the story, for a page of which nothing stays.
    """
    rows = rows_of(context, removed, story)
    text = context.tree is None
    if text:
        streams.find_lists(rows)
    site = house_names(context)
    for row, under in zip(rows, headings(context, rows), strict=True):
        row.add(own.grounds(context, row, under, evidence.get(row.block.id, ()), site))
        row.told = row.best()[1]
    if text:
        menus.find_items(rows)
    (streams if text else boxes).spread(rows)
    runs.spread(rows)
    contents.find_contents(rows)
    shops.find_goods(rows)
    for row in rows:
        row.add(beside.grounds(row, text=text))
    runs.join_teasers(rows)
    return [row.ground() for row in rows]


def rows_of(context: Context, removed: Sequence[bool], story: range) -> list[Row]:
    """The blocks of a page with what is known of each by itself; the arguments as for ``grounds_for``."""
    months = context.lexicon.months
    looked_at = zip(context.page.blocks, places(context, removed), zones(context, removed, story), removed, strict=True)
    return [
        Row(number, block, context.shape(block), line_of(context.shape(block), months), place, zone, gone)
        for number, (block, place, zone, gone) in enumerate(looked_at)
    ]
