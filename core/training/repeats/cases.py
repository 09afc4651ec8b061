"""A made case: a page with a passage that stands in it again, and what each of its blocks is."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import lxml.html

from core.intake import source_of_text
from core.model import Block
from core.segment import ATTRIBUTE, Cut, segment
from core.training.gold import GoldPage
from core.training.repeats.roles import MARK, Role, read_role


@dataclass(frozen=True, slots=True)
class Case:
    """One made page.

    Attributes:
        page: the page; its gold is that of the page it was made of.
        kind: of repeat.
        place: where the copies, or what is meant, were put.
        lines: what each line of a text is, as ``Role.written``, empty for none; empty for a web page, which says it in
            the attribute ``MARK``.
        units: the passage's paragraphs.
        complete: a copy has all that the passage has.
    """

    page: GoldPage
    kind: str
    place: str
    lines: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    complete: bool = True


def cut_of(page: GoldPage) -> Cut:
    """The page as the desk cuts it."""
    return segment(source_of_text(page.id, page.raw, page.medium))


def roles_of(case: Case, cut: Cut) -> list[Role | None]:
    """What each block of the case's page is, in page order."""
    blocks = cut.page.blocks
    if case.lines:
        return _by_place(case, blocks)
    return [None] * len(blocks) if cut.tree is None else _by_element(cut.tree, blocks)


def _by_place(case: Case, blocks: Sequence[Block]) -> list[Role | None]:
    lengths = [len(line) + 1 for line in case.page.raw.split("\n")]
    starts = [0, *accumulate(lengths)]
    return [read_role(case.lines[_line_most_in(block, starts)]) for block in blocks]


def _line_most_in(block: Block, starts: Sequence[int]) -> int:
    """The line that makes most of a block; a block may have joined several."""
    begin, end = block.anchor.start or 0, block.anchor.end or 0
    first, last = bisect_right(starts, begin) - 1, bisect_right(starts, max(begin, end - 1)) - 1
    return max(range(first, last + 1), key=lambda n: min(end, starts[n + 1]) - max(begin, starts[n]))


def _by_element(tree: lxml.html.HtmlElement, blocks: Sequence[Block]) -> list[Role | None]:
    told = {element.get(ATTRIBUTE): read_role(element.get(MARK, "")) for element in tree.iter() if element.get(MARK)}
    found = []
    for block in blocks:
        inward = (told[element] for element in reversed(block.structure.elements) if element in told)
        found.append(next(inward, None))
    return found
