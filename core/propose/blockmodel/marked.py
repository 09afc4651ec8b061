"""What is measured of the markup around a block."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from core.model import Block, BlockKind, Reason
from core.propose.blockmodel.table import Table, table
from core.propose.context import Context
from core.propose.detectors.words import body_of, region_of
from core.propose.refrains import set_like
from core.propose.shape import Prose

_OWN = ("p", "li", "td", "div", "span", "a", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "dd", "dt",
        "figcaption", "button", "label", "time", "strong", "em", "b", "i", "tr", "section", "article")  # fmt: skip
_AROUND = ("article", "main", "aside", "nav", "header", "footer", "form", "figure", "ul", "ol", "table", "blockquote",
           "a", "section", "button", "dialog", "address", "p")  # fmt: skip
_REGIONS = tuple(Reason)
_REGION_NUMBER = {reason: number for number, reason in enumerate(_REGIONS)}
_OWN_NUMBER = {tag: number for number, tag in enumerate(_OWN, 1)}

_BOX = ("share", "links", "blocks", "long", "far")
_NAMES = (
    "own", "parent-tag", "depth", "hidden", "alike", "alike-words", "alike-links", "alike-spread",
    *(f"in-{tag}" for tag in _AROUND),
    *(f"region-{reason}" for reason in _REGIONS),
    "region-nearest", "region-weight", "body-near", "main-near",
    *(f"box{step}-{name}" for step in (1, 2, 3, 4) for name in _BOX),
    "siblings", "boxes-alike",
    "outer-order", "outer-count", "inner-order", "inner-count", "article-order", "articles", "h1s-above",
    "place-in-parent", "last-in-parent", "bold", "italic", "linked-parts", "prose-kin",
)  # fmt: skip
_FAR = 99.0


@dataclass(slots=True)
class _Box:
    """What stands inside one element."""

    blocks: int = 0
    words: int = 0
    linked: float = 0.0
    prose: int = 0
    longest: int = 0


def marked(context: Context) -> Table:
    """Measures of the tags, names, links and boxes around every block of an HTML page."""
    eye = _Eye(context)
    return table(_NAMES, (tuple(eye.row(block)) for block in context.page.blocks))


class _Eye:
    """Sums over the page's elements, made once."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._boxes: defaultdict[str, _Box] = defaultdict(_Box)
        self._paths: defaultdict[object, _Box] = defaultdict(_Box)
        self._first: dict[object, int] = {}
        self._last: dict[object, int] = {}
        for number, block in enumerate(context.page.blocks):
            self._count(number, block)
        self._prose = max(1, sum(self._words_of_prose(block) for block in context.page.blocks))
        self._kin = _kin(context, context.page.blocks)
        self._articles: dict[str, int] = {}
        self._h1s: dict[str, int] = {}
        self._in_parent: dict[str, int] = {}
        self._walk(context.page.blocks)

    def _walk(self, blocks: Sequence[Block]) -> None:
        """Counts, down the page, article elements, main headings and the blocks of each parent."""
        h1s = 0
        inside: Counter[str] = Counter()
        for block in blocks:
            article = self._article_of(block)
            if article:
                self._articles.setdefault(article, len(self._articles) + 1)
            h1s += block.kind is BlockKind.HEADING and block.level == 1
            self._h1s[block.id] = h1s
            for element in block.structure.elements[-2:-1]:
                inside[element] += 1
                self._in_parent[block.id] = inside[element]

    def _words_of_prose(self, block: Block) -> int:
        shape = self._context.shape(block)
        return shape.length if shape.prose is Prose.PROSE else 0

    def _count(self, number: int, block: Block) -> None:
        shape, prose = self._context.shape(block), self._words_of_prose(block)
        path = set_like(block)
        self._first.setdefault(path, number)
        self._last[path] = number
        for box in (*(self._boxes[element] for element in block.structure.elements), self._paths[path]):
            box.blocks += 1
            box.words += shape.length
            box.linked += shape.links * shape.length
            box.prose += prose
            box.longest = max(box.longest, shape.length)

    def row(self, block: Block) -> Iterator[float]:
        """The measures of one block, in the order of the names."""
        tags = block.structure.tags
        yield _OWN_NUMBER.get(tags[-1], 0) if tags else -1
        yield _OWN_NUMBER.get(tags[-2], 0) if len(tags) > 1 else -1
        yield from (len(tags), block.structure.hidden)
        yield from self._of_path(block)
        # How many elements up the nearest of each kind is.
        last = len(tags) - 1
        nearest = {tag: last - at for at, tag in enumerate(tags)}
        yield from [nearest.get(tag, _FAR) for tag in _AROUND]
        yield from self._of_regions(block)
        yield from self._of_boxes(block)
        parent = block.structure.elements[-2] if len(tags) > 1 else ""
        yield self._boxes[parent].blocks if parent else 0
        yield max(
            (self._kin[element].count for element in block.structure.elements[1:] if element in self._kin), default=0
        )
        yield from self._of_kin(block)
        yield from (self._articles.get(self._article_of(block), 0), len(self._articles), self._h1s[block.id])
        place = self._in_parent.get(block.id, 0)
        yield from (place, self._boxes[parent].blocks - place if parent else 0)
        yield from (_marked(block, "bold"), _marked(block, "italic"), sum(one.mark == "link" for one in block.inline))
        kin = [self._kin[element] for element in block.structure.elements if element in self._kin]
        yield max((one.count for one in kin if one.prose), default=0)

    def _of_kin(self, block: Block) -> Iterator[float]:
        """The place of the outermost and innermost boxes around a block among boxes that hold prose as they do."""
        kin = [self._kin[e] for e in block.structure.elements if e in self._kin and self._kin[e].prose]
        if not kin:
            yield from (0, 0, 0, 0)
            return
        yield from (kin[0].order, kin[0].count, kin[-1].order, kin[-1].count)

    @staticmethod
    def _article_of(block: Block) -> str:
        """The outermost article element around a block."""
        structure = block.structure
        return next((e for tag, e in zip(structure.tags, structure.elements, strict=True) if tag == "article"), "")

    def _of_path(self, block: Block) -> Iterator[float]:
        path = set_like(block)
        box = self._paths[path]
        yield from (box.blocks, box.words / box.blocks, box.linked / max(1, box.words))
        yield (self._last[path] - self._first[path] + 1) / box.blocks

    def _of_regions(self, block: Block) -> Iterator[float]:
        """How much of the page each named region leaves outside, for the nearest of each name."""
        weights: dict[Reason, float] = {}
        nearest, body, main = -1.0, _FAR, _FAR
        labels, elements = block.structure.labels, block.structure.elements
        for step, (label, element) in enumerate(zip(reversed(labels), reversed(elements), strict=True)):
            if not label:
                continue
            region, named = _names(label)
            if region and region not in weights:
                weights[region] = 1 - self._boxes[element].prose / self._prose
                nearest = _REGION_NUMBER[region] if nearest < 0 else nearest
            body = min(body, step) if named == "body" else body
            main = min(main, step) if named == "main" else main
        yield from [weights.get(reason, -0.5) for reason in _REGIONS]
        yield from (nearest, max(weights.values(), default=-0.5), body, main)

    def _of_boxes(self, block: Block) -> Iterator[float]:
        own = self._context.shape(block).length
        around = block.structure.elements[-5:-1][::-1]
        for element in around:
            box = self._boxes[element]
            yield from (box.prose / self._prose, box.linked / max(1, box.words), math.log1p(box.blocks))
            yield from (math.log1p(box.longest), math.log1p(box.words - own))
        yield from [float("nan")] * (len(_BOX) * (4 - len(around)))


@lru_cache(maxsize=8192)
def _names(label: str) -> tuple[Reason | None, str]:
    """What an element's names say it encloses, and whether they say it is the article."""
    region = region_of(label)
    return region[0] if region else None, body_of(label)


@dataclass(frozen=True, slots=True)
class _Kin:
    """An element's place among those beside it with its tag and class words: cards, items, posts.

    Attributes:
        order: from 1.
        count: how many there are.
        prose: whether more than one of them holds prose.
    """

    order: int
    count: int
    prose: bool


def _kin(context: Context, blocks: Sequence[Block]) -> Mapping[str, _Kin]:
    seen: dict[str, tuple[str, str, str]] = {}
    prose: set[str] = set()
    for block in blocks:
        structure = block.structure
        for above, tag, label, element in zip(
            structure.elements, structure.tags[1:], structure.labels[1:], structure.elements[1:], strict=False
        ):
            seen.setdefault(element, (above, tag, label))
        if context.shape(block).prose is Prose.PROSE:
            prose.update(structure.elements)
    groups: defaultdict[tuple[str, str, str], list[str]] = defaultdict(list)
    for element, kind in seen.items():
        if kind[2] or kind[1] in {"article", "li", "section"}:
            groups[kind].append(element)
    return {
        element: _Kin(order, len(group), sum(one in prose for one in group) > 1)
        for group in groups.values()
        if len(group) > 1
        for order, element in enumerate(group, 1)
    }


def _marked(block: Block, mark: str) -> float:
    """The share of a block's text that is bold, or italic."""
    return sum(one.end - one.start for one in block.inline if one.mark == mark) / max(1, len(block.text))
