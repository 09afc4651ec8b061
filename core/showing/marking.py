"""Which element, or which single text of the tree, each block of a page is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import lxml.etree
from lxml.html import HtmlElement

from core.model import Block
from core.segment import ATTRIBUTE, Spot, spots_of
from core.showing import names

_DEEPEST = 400
"""Levels. Browsers take elements beyond some 500 apart, so that deeper ones hold not all of their text any more."""
_UNSURE = frozenset({"html", "head", "body", "form"}) | names.DROPPED | names.UNSEEN
"""Elements that a browser may leave out, or that are not handed on as they are."""
_CLOSED_EARLY = frozenset({"a", "button", "p", "nobr"})
"""Elements that some elements inside them close in a browser, though not in the tree."""
_INLINE = "abbr b cite code em i img mark small span strong sub sup time u"
_PLAIN = frozenset(_INLINE.split())
"""Elements that close nothing."""


@dataclass(frozen=True)
class Marks:
    """Where the blocks of one tree stand.

    Attributes:
        elements: the block whose text an element holds alone and whole, by the element's id of the cutter's.
        texts: the block a single text is part of, where no such element is around it.
        within: every text that is part of a block, with that block.
    """

    elements: Mapping[str, str]
    texts: Mapping[Spot, str]
    within: Mapping[Spot, str]


def marks_of(root: HtmlElement, blocks: Sequence[Block]) -> Marks:
    """The places of ``blocks`` in ``root``, each under the id it has on the page shown.

    Args:
        root: the annotated tree of the page's text.
        blocks: the page's blocks; where the tree is cut otherwise today, those whose words are still found.
    """
    cut = spots_of(root)
    known = dict(_known([block for block, _ in cut], blocks))
    counts = _counts(root, cut)
    elements: dict[str, str] = {}
    texts: dict[Spot, str] = {}
    within: dict[Spot, str] = {}
    homes = _homes(root)
    for block, spots in cut:
        name = known.get(block.id)
        if name is None:
            continue
        within.update(dict.fromkeys(spots, name))
        anchor = block.anchor.element or ""
        if counts.get(anchor) == len(spots) and _holds_together(*homes.get(anchor, (root, 0))):
            elements[anchor] = name
        else:
            texts.update(dict.fromkeys(spots, name))
    return Marks(elements, texts, within)


def _known(cut: Sequence[Block], shown: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """The id on the page shown for each block cut now: the same as a rule, else by words in their order."""
    if len(cut) == len(shown) and all(a.text == b.text for a, b in zip(cut, shown, strict=True)):
        yield from ((block.id, block.id) for block in cut)
        return
    waiting: dict[str, list[str]] = {}
    for block in reversed(shown):
        waiting.setdefault(block.text, []).append(block.id)
    for block in cut:
        if waiting.get(block.text):
            yield block.id, waiting[block.text].pop()


def _holds_together(element: HtmlElement, depth: int) -> bool:
    """Whether a browser has all of the element's content inside it, as the tree has."""
    tag = str(element.tag).lower()
    if tag in _UNSURE or depth >= _DEEPEST:
        return False
    return tag not in _CLOSED_EARLY or all(each.tag in _PLAIN for each in element.iterdescendants(lxml.etree.Element))


def _homes(root: HtmlElement) -> dict[str, tuple[HtmlElement, int]]:
    """Every element and its depth, by its id."""
    found: dict[str, tuple[HtmlElement, int]] = {}
    depth = 0
    for step, element in lxml.etree.iterwalk(root, events=("start", "end")):
        if step == "start":
            found[element.get(ATTRIBUTE, "")] = (element, depth)
        depth += 1 if step == "start" else -1
    return found


def _counts(root: HtmlElement, cut: Sequence[tuple[Block, tuple[Spot, ...]]]) -> dict[str, int]:
    """How many texts of any block stand inside each element, by its id."""
    inside: dict[str, int] = {}
    for _, spots in cut:
        for element, behind in spots:
            home = element.getparent() if behind else element
            if home is not None:
                key = home.get(ATTRIBUTE, "")
                inside[key] = inside.get(key, 0) + 1
    for element in reversed(list(root.iter(lxml.etree.Element))):
        parent = element.getparent()
        if parent is not None:
            key, above = element.get(ATTRIBUTE, ""), parent.get(ATTRIBUTE, "")
            inside[above] = inside.get(above, 0) + inside.get(key, 0)
    return inside
