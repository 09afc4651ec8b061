"""Where the markup puts a block, by the names of the parts around it: in a menu, among comments, in a caption."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from core.model import Block, Reason
from core.propose.context import Context
from core.propose.reasons.naming import frame_of, name_of
from core.propose.shape import Prose

_THE_PAGE = 0.5
"""Share of the page's prose from which an element is the page itself, whatever it is called."""
_SOME_PROSE = 2
"""Kept paragraphs from which the story stands in an element."""
_MOST_IN_COMMENTS = 0.95
"""The same for comments, which often outweigh the article."""


class Place(NamedTuple):
    """Where a block stands.

    Attributes:
        box: the reason of the part of the page it stands in, where that part is of one matter.
        part: the reason of a smaller part that may stand in any: a caption, a date line.
        word: what the markup calls the box, or the part.
        frame: ``"head"`` or ``"foot"`` of the page, or empty.
        form: whether it stands in a form.
        unseen: ``"drawing"`` for a drawing's title, ``"template"``, ``"spoken"`` for screen readers, or empty.
    """

    box: Reason | None = None
    part: Reason | None = None
    word: str = ""
    frame: str = ""
    form: bool = False
    unseen: str = ""


_BOXES = frozenset(
    {
        Reason.CONSENT,
        Reason.COMMENTS,
        Reason.SHARE,
        Reason.SUBSCRIBE,
        Reason.ADVERTISEMENT,
        Reason.RELATED,
        Reason.NAVIGATION,
    }
)
# Which inner box takes over inside which outer one; elsewhere the outer one stays.
_INNER: Mapping[Reason, frozenset[Reason]] = {
    Reason.CONSENT: frozenset(),
    Reason.COMMENTS: frozenset(),
    Reason.SHARE: frozenset({Reason.COMMENTS, Reason.CONSENT, Reason.RELATED}),
    Reason.SUBSCRIBE: frozenset({Reason.CONSENT, Reason.COMMENTS}),
    Reason.ADVERTISEMENT: frozenset({Reason.CONSENT, Reason.COMMENTS, Reason.SHARE, Reason.SUBSCRIBE}),
    Reason.RELATED: frozenset({Reason.CONSENT, Reason.SHARE, Reason.SUBSCRIBE, Reason.ADVERTISEMENT}),
    Reason.NAVIGATION: frozenset({Reason.CONSENT, Reason.SHARE, Reason.SUBSCRIBE, Reason.RELATED}),
}
FIGCAPTION = "<figcaption>"
"""The word for a place inside a figure's caption."""
_TAGS = {
    "nav": Reason.NAVIGATION,
    "figcaption": Reason.CAPTION,
    "figure": Reason.CAPTION,
    "time": Reason.METADATA,
    "address": Reason.METADATA,
}
_NAMED_NAV = frozenset({Reason.CONSENT, Reason.COMMENTS, Reason.SHARE, Reason.SUBSCRIBE})
_STORIES = ("related", "recirc", "post", "next", "prev", "readnext", "upnext")
"""Names of navigation areas that lead to other stories."""
_MENU = re.compile(r"(?<![a-z])(?:sub|mega)?-?(?:menu|nav|navigation|navbar)(?![a-z])")
"""Names by which a part of a menu stays one, whatever else it is called: "trending-menu"."""
_WEAK = frozenset(("ad", "ads", "cta", "ctas", "product", "products", "deals"))
"""Names of parts that sell, which are also given to what merely stands beside what sells."""
_WHOLE = frozenset({"html", "body", "main"})
_ITEMS = frozenset({"li", "a", "span"})
"""Elements whose names, inside a menu, are those of what they lead to."""
_NUMBERS = str.maketrans("", "", "0123456789")
"""Names differ by numbers that say nothing: "menu-item-4711"."""
_FRAMES = {"header": "head", "footer": "foot"}
_DRAWINGS = frozenset({"svg", "symbol"})
_UNSEEN_WORDS = ("sr-only", "sronly", "screen-reader", "screenreader", "visually-hidden", "visuallyhidden", "a11y")


def places(context: Context, removed: Sequence[bool]) -> list[Place]:
    """The place of every block, in page order; nowhere for the blocks of a text page."""
    known: dict[str, Place] = {}
    story = story_elements(context, removed)
    return [_place(context, block, known, story) for block in context.page.blocks]


def story_elements(context: Context, removed: Sequence[bool]) -> frozenset[str]:
    """The elements in which the story stands: their names say little of the rest that stands in them."""
    inside: Counter[str] = Counter()
    for block, gone in zip(context.page.blocks, removed, strict=True):
        if not gone and context.shape(block).prose is Prose.PROSE:
            inside.update(block.structure.elements)
    return frozenset(element for element, times in inside.items() if times >= _SOME_PROSE)


def _place(context: Context, block: Block, known: dict[str, Place], story: frozenset[str]) -> Place:
    structure = block.structure
    elements = structure.elements
    depth = len(elements)
    while depth and elements[depth - 1] not in known:
        depth -= 1
    place = known[elements[depth - 1]] if depth else Place()
    for at in range(depth, len(elements)):
        element = elements[at]
        share = context.shares.get(element, 0.0)
        if share < _MOST_IN_COMMENTS:
            tag = structure.tags[at]
            item = place.box is Reason.NAVIGATION and tag in _ITEMS
            label = "" if item else structure.labels[at].translate(_NUMBERS)
            place = within(place, tag, label, element in story or share >= _THE_PAGE)
        known[element] = place
    return place


@lru_cache(maxsize=16384)
def within(place: Place, tag: str, label: str, page: bool) -> Place:
    """The place inside an element of a place.

    Args:
        place: where the element stands.
        tag: its name.
        label: its class, id and role words.
        page: most of the page's prose stands in it, so that its name says little.
    """
    if tag in _WHOLE:
        return place
    name = name_of(label)
    reason, word = (name.reason, name.word) if name else (_TAGS.get(tag), f"<{tag}>")
    if page:
        return _renamed(place, Reason.COMMENTS, word) if reason is Reason.COMMENTS else place
    if tag == "nav" and (reason not in _NAMED_NAV) and not word.startswith(_STORIES):
        reason, word = Reason.NAVIGATION, "<nav>"
    listed_in_menu = place.box is Reason.NAVIGATION and reason is Reason.RELATED and _MENU.search(label)
    if reason and not listed_in_menu:
        place = _renamed(place, reason, word)
    return place._replace(
        frame=place.frame or _FRAMES.get(tag, "") or frame_of(label),
        form=place.form or tag == "form",
        unseen=place.unseen or _unseen(tag, label),
    )


def _renamed(place: Place, reason: Reason, word: str) -> Place:
    if reason not in _BOXES:
        return place._replace(part=reason, word=place.word if place.box else word)
    weak = place.word in _WEAK and reason is Reason.RELATED
    if place.box is None or weak or reason in _INNER[place.box]:
        return place._replace(box=reason, part=None, word=word)
    return place


def _unseen(tag: str, label: str) -> str:
    if tag in _DRAWINGS:
        return "drawing"
    return tag if tag == "template" else "spoken" if any(word in label for word in _UNSEEN_WORDS) else ""
