"""The first look: what a block's words, the heading above it and the markup around it say of what it is for."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet

from core.model import BlockKind, Evidence, Reason
from core.propose.context import Context
from core.propose.detectors.sections import Carried
from core.propose.reasons.ground import Ground, Row
from core.propose.reasons.house import tells_of
from core.propose.reasons.lines import Line
from core.propose.reasons.places import FIGCAPTION
from core.propose.reasons.wording import grounds as wording
from core.propose.reasons.zones import Zone

_BOXES = {
    Reason.CONSENT: 4.5,
    Reason.COMMENTS: 4.0,
    Reason.SHARE: 3.6,
    Reason.SUBSCRIBE: 3.2,
    Reason.ADVERTISEMENT: 2.6,
    Reason.RELATED: 3.0,
    Reason.NAVIGATION: 3.0,
}
"""How much a part of the page that is of one matter says of all that stands in it."""
_PARTS = {Reason.CAPTION: 2.6, Reason.CREDIT: 2.8, Reason.LEGAL: 2.2, Reason.METADATA: 2.0}
"""The same for a smaller part."""
_ABOVE_THE_BOX: Mapping[Reason, AbstractSet[Reason]] = {
    Reason.SHARE: {Reason.COMMENTS, Reason.CONSENT, Reason.LEGAL},
    Reason.SUBSCRIBE: {Reason.LEGAL},
    Reason.ADVERTISEMENT: {Reason.SUBSCRIBE},
    Reason.RELATED: {Reason.ADVERTISEMENT, Reason.SHARE},
    Reason.NAVIGATION: {
        Reason.LEGAL,
        Reason.CONSENT,
        Reason.HEADER_FOOTER,
        Reason.SUBSCRIBE,
        Reason.SHARE,
        Reason.ERROR_BANNER,
    },
}
"""Which words go before the part of the page they stand in: "Privacy policy" in a menu."""
_MORE, _LESS = 1.5, 0.4
"""How much more such words count there, and how much less all others do."""
_FIRMLY, _UNDER, _HARDLY, _WEAKLY = 3.6, 2.4, 0.9, 0.5
"""How much a heading says of what stands under it in a part whose name it makes more exact; anywhere; in a part with
another name; of what it is hardly about."""
_CREDITS = frozenset(("credit", "credits", "attribution"))
_SHOWS = frozenset(("slide", "slides", "slideshow", "gallery", "lightbox"))
"""Names of parts that show pictures in a story, and offers or praise outside it."""
_NO_CAPTIONS = frozenset({Line.CREDIT, Line.BUY, Line.PRICE})
_TEASER = 7
"""Words from which an item of a menu is a headline."""
_READING = frozenset({Line.HEADLINE, Line.PROSE})
_STORY = frozenset({Zone.HEAD, Zone.INSIDE})


def grounds(
    context: Context, row: Row, under: Carried | None, evidence: Iterable[Evidence], site: AbstractSet[str]
) -> Iterator[Ground]:
    """All that a block by itself speaks for.

    Args:
        context: the page.
        row: the block.
        site: what its site is called.
        under: the heading it stands under, if any.
        evidence: what the detectors say of it.
    """
    for ground in wording(context, row):
        yield _in_its_box(row, ground)
    if under:
        yield _of_heading(row, under)
    yield from _of_banner(context, row, evidence)
    yield from _of_box(row) if row.place.box else _of_part(row)
    yield from _of_sight(row)
    if row.shape.folded in site:
        yield Ground(Reason.HEADER_FOOTER, 3.6, "It is the site's name")
    elif _of_the_house(row) and tells_of(row.shape, site):
        yield Ground(Reason.HEADER_FOOTER, 3.0, "It says who the house is")
    if row.block.kind is BlockKind.HEADING and row.block.level == 1 and row.zone in {Zone.ABOVE, Zone.HEAD}:
        yield Ground(Reason.METADATA, 1.5, "It is the page's headline")


def _of_the_house(row: Row) -> bool:
    """Whether a sentence stands where a house says who it is."""
    return row.line in _READING and row.zone not in _STORY and row.place.box in {None, Reason.NAVIGATION}


def _in_its_box(row: Row, ground: Ground) -> Ground:
    box = row.place.box
    if box is None or ground.reason in {box, Reason.HIDDEN}:
        return ground
    return ground.times(_MORE if ground.reason in _ABOVE_THE_BOX.get(box, ()) else _LESS)


def _of_heading(row: Row, under: Carried) -> Ground:
    """What the heading above says: less far down, and little inside a part that has a name of its own."""
    distance = under.distance
    near = 1.3 if distance == 1 else 1.0 if distance <= 10 else 0.7 if distance <= 25 else 0.45
    elsewhere = _too_early(row, under) or _another_link(row, under)
    within = _ABOVE_THE_BOX.get(row.place.box, frozenset()) if row.place.box else ()
    hardly = row.place.box and under.phrase.reason not in within
    weight = _WEAKLY if elsewhere else _HARDLY if hardly else _FIRMLY if row.place.box else _UNDER
    return Ground(under.phrase.reason, weight * near * under.strength, f"Stands under “{under.title}”")


def _too_early(row: Row, under: Carried) -> bool:
    """Comments do not stand above a story."""
    return under.phrase.reason is Reason.COMMENTS and row.zone in {Zone.ABOVE, Zone.HEAD}


def _another_link(row: Row, under: Carried) -> bool:
    """Whether what looks like a heading may be a link itself, and the line under it the next link, or another text."""
    if row.line is not Line.SHORT:
        return under.phrase.reason is Reason.HEADER_FOOTER and row.line in _READING
    match under.phrase.reason:
        case Reason.LEGAL | Reason.CONSENT:
            return True
        case Reason.COMMENTS:
            return row.zone is Zone.FOOT
        case Reason.SUBSCRIBE:
            return row.zone in {Zone.ABOVE, Zone.FOOT} and row.shape.length <= 4
        case Reason.RELATED:
            return row.shape.length <= (3 if row.zone is Zone.ABOVE else 2)
    return False


def _of_banner(context: Context, row: Row, evidence: Iterable[Evidence]) -> Iterator[Ground]:
    """What is known of an error above the story: in markup, a bare number proves none."""
    if row.zone not in {Zone.ABOVE, Zone.HEAD}:
        return
    told = context.tree is None or any(hit.reason is Reason.ERROR_BANNER for hit in context.hits[row.block.id])
    for one in evidence:
        if one.detector == "banner" and one.reason is Reason.ERROR_BANNER:
            yield Ground(one.reason, (3.5 if told else 1.6) * one.strength, one.because)


def _of_box(row: Row) -> Iterator[Ground]:
    box, shape = row.place.box, row.shape
    if box is None:
        return
    yield Ground(box, _box_weight(row, box), f"It stands in a part of the page named “{row.place.word}”")
    if box is not Reason.NAVIGATION:
        return
    if row.place.frame == "foot" and shape.links < 0.5 and shape.ends and shape.length >= 6:
        yield Ground(Reason.HEADER_FOOTER, 3.2, "It is a sentence in the foot of the page")
    if shape.length >= _TEASER:
        yield Ground(Reason.RELATED, 2.5 + 0.1 * min(10, shape.length - _TEASER), "It is a headline in a menu")


def _box_weight(row: Row, box: Reason) -> float:
    """Less for a count, which may belong to a teaser, and for a text among sharing tools."""
    if box is Reason.COMMENTS and row.line is Line.COMMENTS:
        return 1.0
    wordy = box is Reason.SHARE and row.shape.length >= 8 and row.line in _READING
    return 1.2 if wordy else _BOXES[box]


def _tells_of_an_author(row: Row) -> bool:
    """Whether a part named after the author is a box about him, and no byline."""
    heads = row.block.kind is BlockKind.HEADING and row.zone in {Zone.BELOW, Zone.FOOT}
    return heads or row.line in {Line.PROSE, Line.AUTHOR}


def _of_part(row: Row) -> Iterator[Ground]:
    place = row.place
    if place.part is Reason.CREDIT and place.word in _CREDITS and row.shape.length >= 10:
        yield Ground(Reason.CAPTION, 3.0, "It says more than who took a picture")
    elif place.part is Reason.METADATA and place.word.startswith("author") and _tells_of_an_author(row):
        yield Ground(Reason.CREDIT, 2.8, "It tells who the author is")
    elif place.part:
        caption = place.part is Reason.CAPTION
        weight = 3.6 if place.word == FIGCAPTION else _PARTS.get(place.part, 2.0)
        outside = row.zone not in _STORY and (row.shape.links >= 0.5 or place.word in _SHOWS)
        other = caption and (row.line in _NO_CAPTIONS or outside)
        yield Ground(place.part, 1.5 if other else weight, f"It stands in a part of the page named “{place.word}”")
    if place.form:
        yield Ground(Reason.SUBSCRIBE, 1.6, "It stands in a form")
    if place.frame:
        because = f"It stands in the {place.frame} of the page"
        yield Ground(Reason.NAVIGATION, 2.0 if row.shape.links >= 0.5 else 0.4, because)
        yield Ground(Reason.HEADER_FOOTER, 0.8, because)


def _of_sight(row: Row) -> Iterator[Ground]:
    if row.place.unseen:
        surely = row.place.unseen == "drawing" or (row.place.unseen == "template" and not row.place.box)
        weight = 3.4 if surely else 1.6
        yield Ground(Reason.HIDDEN, weight, "It is no text for readers of the page")
    elif row.block.structure.hidden and not row.place.box:
        yield Ground(Reason.HIDDEN, 0.6, "The page hides it from its readers")
