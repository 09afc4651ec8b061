"""What the markup around a block says: its tag, the regions it stands in, its links, its place on the page."""

from collections import Counter
from collections.abc import Iterator

from core.model import Block, BlockKind, Evidence, Reason
from core.propose.context import Context, Findings
from core.propose.detectors.words import body_of, region_of
from core.propose.shape import Prose

_MOST_OF_PAGE = 0.5
"""Share of the page's prose from which an element is the page itself, whatever its class says of it."""
_MOST_IN_COMMENTS = 0.95
"""The same for comments, which often outweigh the article."""
_LONG_PAGE = 30
"""Blocks from which a page has a top and a foot that tell anything."""
_TAGS = {
    "nav": ("a navigation area", Reason.NAVIGATION),
    "header": ("a header", Reason.HEADER_FOOTER),
    "footer": ("a footer", Reason.HEADER_FOOTER),
    "aside": ("an aside", Reason.RELATED),
    "form": ("a form", Reason.SUBSCRIBE),
    "figcaption": ("a figure's caption", Reason.CAPTION),
    "figure": ("a figure", Reason.CAPTION),
    "button": ("a button", Reason.NAVIGATION),
    "label": ("a form's label", Reason.NAVIGATION),
    "select": ("a list to choose from", Reason.NAVIGATION),
    "dialog": ("a dialogue", Reason.CONSENT),
    "address": ("an address", Reason.METADATA),
    "time": ("a time", Reason.METADATA),
}
_OWN = frozenset(
    {"p", "li", "td", "div", "span", "a", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "dd", "dt"}
)
_MADE_AS = {
    "p": "It is set as a paragraph",
    "li": "It is set as an item of a list",
    "td": "It is set as a cell of a table",
    "a": "It is a link as a whole",
    "blockquote": "It is set as a quotation",
    "pre": "It is set as typed text",
    "dd": "It is set as an explanation in a list",
    "dt": "It is set as a term in a list",
}
_KINDS = {
    BlockKind.HEADING: "a heading",
    BlockKind.LIST_ITEM: "a list item",
    BlockKind.TABLE_ROW: "a table row",
    BlockKind.CAPTION: "a caption",
    BlockKind.QUOTE: "a quotation",
    BlockKind.CODE: "code",
}


def detect(context: Context) -> Findings:
    """Speaks of every block of an HTML page; of a text page only where blocks have a shape of their own."""
    paths = Counter(_path(block) for block in context.page.blocks)
    body = _top(context)
    hidden = _of_hiding(context)
    findings = {}
    for number, block in enumerate(context.page.blocks):
        said = [*_of_kind(context, block), *_of_place(context, number, body)]
        if block.structure.tags:
            said += [
                *(hidden if block.structure.hidden else ()),
                *_of_tags(context, block),
                *_of_regions(context, block),
                *_of_links(context, block),
                *_of_box(context, block),
                *_of_siblings(context, block, paths[_path(block)]),
            ]
        findings[block.id] = tuple(said)
    return findings


def _path(block: Block) -> tuple[str, ...]:
    """Where a block stands, by tag and class but not by number: alike for the items of one list."""
    return (*block.structure.tags[-3:], *block.structure.labels[-3:])


def _of_kind(context: Context, block: Block) -> Iterator[Evidence]:
    if block.kind in _KINDS:
        reason = Reason.CAPTION if block.kind is BlockKind.CAPTION else Reason.JUNK
        yield context.weights.evidence("structure", f"kind-{block.kind}", f"It is {_KINDS[block.kind]}", reason)


def _of_hiding(context: Context) -> tuple[Evidence, ...]:
    """What being hidden says of a block: little on a page that hides most of its prose behind a wall of script."""
    prose = [block for block in context.page.blocks if context.shape(block).prose is Prose.PROSE]
    words = sum(context.shape(block).length for block in prose)
    unseen = sum(context.shape(block).length for block in prose if block.structure.hidden)
    share = max(0.0, 1 - unseen / words / _MOST_OF_PAGE) if words else 1.0
    return (
        context.weights.evidence("structure", "hidden", "The page hides it from its readers", Reason.HIDDEN, share),
    )


def _made_as(tag: str) -> str:
    heading = len(tag) == 2 and tag[0] == "h" and tag[1].isdigit()
    return f"It is set as a heading of level {tag[1]}" if heading else _MADE_AS.get(tag, "It is not set as a paragraph")


def _of_tags(context: Context, block: Block) -> Iterator[Evidence]:
    say = context.weights.evidence
    tags = block.structure.tags
    for tag, element in zip(reversed(tags), reversed(block.structure.elements), strict=True):
        if tag in _TAGS and context.shares.get(element, 0.0) < _MOST_OF_PAGE:
            words, reason = _TAGS[tag]
            yield say("structure", f"in-{tag}", f"It stands in {words}", reason)
            break
    own = tags[-1]
    yield say("structure", f"own-{own}" if own in _OWN else "own-other", _made_as(own), Reason.JUNK)
    if "article" in tags or "main" in tags:
        yield say("structure", "in-article", "It stands inside the element for the article", Reason.JUNK)


def _of_regions(context: Context, block: Block) -> Iterator[Evidence]:
    """The nearest two regions that speak against a block, and the nearest that speaks for it."""
    say = context.weights.evidence
    seen: set[Reason] = set()
    pairs = list(zip(reversed(block.structure.labels), reversed(block.structure.elements), strict=True))
    for label, element in pairs:
        region = region_of(label)
        weight = _telling(context, label, element, region[0]) if region else 0.0
        if region and weight and region[0] not in seen and len(seen) < 2:
            seen.add(region[0])
            because = f"It stands in a part of the page named “{region[1]}”"
            yield say("structure", f"region-{region[0]}", because, region[0], weight)
    named = next((name for label, _ in pairs if (name := body_of(label))), "")
    if named:
        yield say("structure", f"named-{named}", "It stands in a part of the page named as the article", Reason.JUNK)


def _telling(context: Context, label: str, element: str, reason: Reason) -> float:
    """How much a region's name tells: nothing where much of the page's prose stands in regions of that name."""
    share = max(context.shares.get(element, 0.0), context.shares.get(label, 0.0))
    most = _MOST_IN_COMMENTS if reason is Reason.COMMENTS else _MOST_OF_PAGE
    return max(0.0, 1 - share / most)


def _of_links(context: Context, block: Block) -> Iterator[Evidence]:
    share = context.shape(block).links
    rule = next(name for name, least in _LINKS if share >= least)
    words = f"{share:.0%} of its characters are links" if share else "It has no links"
    yield context.weights.evidence("structure", rule, words, Reason.NAVIGATION)


_LINKS = (("links-all", 0.9), ("links-most", 0.5), ("links-many", 0.2), ("links-few", 0.001), ("links-none", 0.0))


def _of_box(context: Context, block: Block) -> Iterator[Evidence]:
    """How much of the page's prose stands in the elements around a block."""
    around = block.structure.elements[-4:-1]
    for rule, element in zip(("parent", "grandparent", "beyond"), reversed(around), strict=False):
        share = context.shares.get(element, 0.0)
        because = f"{share:.0%} of the page's prose stands in the same part of the page"
        name = f"{rule}-{context.shape(block).prose}"
        yield context.weights.evidence("structure", name, because, Reason.JUNK, 2 * share - 1)


def _of_siblings(context: Context, block: Block, alike: int) -> Iterator[Evidence]:
    fragment = context.shape(block).prose is Prose.FRAGMENT
    if alike >= 5 and fragment:
        because = f"{alike} short lines of the page stand in the same kind of box"
        yield context.weights.evidence("structure", "alike-short", because, Reason.NAVIGATION)
    elif alike >= 4 and not fragment:
        because = f"{alike} blocks of the page are set like this one"
        yield context.weights.evidence("structure", "alike-prose", because, Reason.JUNK)


def _top(context: Context) -> int:
    """Number of the block that is the page's first main heading; -1 where there is none."""
    for number, block in enumerate(context.page.blocks):
        if block.kind is BlockKind.HEADING and block.level == 1 and context.shape(block).length >= 3:
            return number
    return -1


def _of_place(context: Context, number: int, top: int) -> Iterator[Evidence]:
    say = context.weights.evidence
    if number < top:
        yield say("structure", "above-headline", "It stands above the headline", Reason.HEADER_FOOTER)
    elif top >= 0 and number > top:
        yield say("structure", "below-headline", "It stands below the headline", Reason.JUNK)
    if len(context.page.blocks) < _LONG_PAGE:
        return
    share = number / (len(context.page.blocks) - 1)
    rule = "first-tenth" if share < 0.1 else "last-fifth" if share > 0.8 else ""
    if rule:
        where = "first tenth" if share < 0.1 else "last fifth"
        yield say("structure", rule, f"It stands in the {where} of the page", Reason.HEADER_FOOTER)
