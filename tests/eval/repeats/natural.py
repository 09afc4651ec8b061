"""The repeats that pages have of themselves: gold has a passage once, and the page has it again.

A paragraph of the page that says what a paragraph of gold says belongs with it. As many of them as gold has are wanted;
the others are surplus. Where gold has it several times, these are meant.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from core.model import Block, Proposal
from core.segment import Cut
from core.training import GoldPage, labels
from core.training.measures import SHINGLE, Words, shingles, words
from core.training.repeats.stretches import PARAGRAPH
from tests.eval.repeats.finding import ties
from tests.eval.repeats.outcomes import NATURAL, Counts, Outcome, Wrong
from tests.eval.repeats.standing import Standing, alike

_BESIDE = 6
"""Blocks between a paragraph and the next one of the article, at most, where it stands in it."""
_EXCERPT = 160
_COMMON = 0.3
"""Share of the smaller block's shingles that two blocks have in common before they are compared."""


@dataclass(frozen=True, slots=True)
class Group:
    """Paragraphs of a page that say the same as one of gold.

    Attributes:
        members: their places on the page.
        wanted: how many of them gold has.
        homes: those of them that stand where the article does; any of them may be the one that stays.
    """

    members: tuple[int, ...]
    wanted: int
    homes: frozenset[int]

    @property
    def surplus(self) -> int:
        """How many more the page has than gold."""
        return len(self.members) - self.wanted


def groups_of(blocks: Sequence[Block], gold: str) -> list[Group]:
    """The paragraphs that a page has more often than once and gold has at all."""
    cut = [words(block.text) for block in blocks]
    in_gold = [kept and len(cut[n]) >= PARAGRAPH for n, kept in enumerate(labels([b.text for b in blocks], gold))]
    found = [group for group in _grouped(cut) if any(in_gold[n] for n in group)]
    again = {n for group in found for n in group}
    alone = [n for n, kept in enumerate(in_gold) if kept and n not in again]
    order = _Order(gold, {n: cut[n] for n in again.union(alone)}, alone)
    return [_group(group, sum(in_gold[n] for n in group), blocks, order) for group in found]


def _group(members: Sequence[int], wanted: int, blocks: Sequence[Block], order: "_Order") -> Group:
    """The homes are those that are seen, and follow and precede what they do in gold."""
    standing = {n: (not blocks[n].structure.hidden, order.fits(n)) for n in members}
    best = max(standing.values())
    return Group(tuple(members), wanted, frozenset(n for n in members if standing[n] == best))


class _Order:
    """Where the paragraphs of a page stand in gold.

    Args:
        gold: the article.
        cut: the words of each of them, by its place on the page.
        alone: places of those that stand on the page once, in order.
    """

    def __init__(self, gold: str, cut: Mapping[int, Words], alone: Sequence[int]) -> None:
        tokens = words(gold)
        first: dict[tuple[str, ...], int] = {}
        for at, one in enumerate(zip(*(tokens[n:] for n in range(SHINGLE)), strict=False)):
            first.setdefault(one, at)
        self._at = {n: _middle([first[one] for one in shingles(own) if one in first]) for n, own in cut.items()}
        self._alone = alone

    def fits(self, n: int) -> int:
        """On how many sides a paragraph has beside it what it has in gold: 0, 1 or 2."""
        at = bisect_left(self._alone, n)
        before, after = self._alone[max(0, at - 1) : at], self._alone[at : at + 1]
        ahead = any(n - one <= _BESIDE and self._at[one] < self._at[n] for one in before)
        return ahead + any(one - n <= _BESIDE and self._at[one] > self._at[n] for one in after)


def _middle(places: Sequence[int]) -> int:
    return sorted(places)[len(places) // 2] if places else -1


def _grouped(cut: Sequence[Sequence[str]]) -> list[list[int]]:
    """Paragraphs that say the same, in groups of two or more."""
    lead = list(range(len(cut)))
    for one, other in _pairs(cut):
        first, second = sorted((_head(lead, one), _head(lead, other)))
        if first != second and alike(list(cut[one]), list(cut[other])):
            lead[second] = first
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for n in range(len(cut)):
        groups[_head(lead, n)].append(n)
    return [group for group in groups.values() if len(group) > 1]


def _head(lead: Sequence[int], n: int) -> int:
    while lead[n] != n:
        n = lead[n]
    return n


def _pairs(cut: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
    """Neighbours in the lists of paragraphs with a shingle in common, where they share enough of them."""
    holders: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    sizes = {}
    for n, tokens in enumerate(cut):
        if len(tokens) >= PARAGRAPH:
            mine = shingles(tokens).keys()
            sizes[n] = len(mine)
            for one in mine:
                holders[one].append(n)
    shared: defaultdict[tuple[int, int], int] = defaultdict(int)
    for held in holders.values():
        for pair in pairwise(held):
            shared[pair] += 1
    return [pair for pair, many in shared.items() if many >= _COMMON * min(sizes[pair[0]], sizes[pair[1]])]


def is_quiet(page: GoldPage, blocks: Sequence[Block]) -> bool:
    """Whether no paragraph of gold is said twice on a page, as far as this and the finder see."""
    tied = ties(blocks)
    gold = (block for block, kept in zip(blocks, _labels(page, blocks), strict=True) if kept)
    return not any(block.id in tied for block in gold) and not groups_of(blocks, page.gold)


def quiet(page: GoldPage, blocks: Sequence[Block]) -> Outcome:
    """What comes of a page on which no paragraph of gold can be marked."""
    gold = sum(kept and len(words(b.text)) >= PARAGRAPH for b, kept in zip(blocks, _labels(page, blocks), strict=True))
    return Outcome(page.corpus, page.id, NATURAL, page.medium, "", Counts(gold=gold))


def _labels(page: GoldPage, blocks: Sequence[Block]) -> list[bool]:
    return labels([block.text for block in blocks], page.gold)


def judged_as_it_came(page: GoldPage, cut: Cut, proposal: Proposal) -> Outcome:
    """What came of a page's own repeats."""
    judging = _Judging(page, cut, proposal)
    counts = judging.counts()
    return Outcome(page.corpus, page.id, NATURAL, page.medium, "", counts, tuple(judging.wrong))


class _Judging:
    """One page."""

    def __init__(self, page: GoldPage, cut: Cut, proposal: Proposal) -> None:
        self._page = page
        self._blocks = cut.page.blocks
        self._now = Standing(self._blocks, proposal)
        self._wanted = shingles(words(page.gold))
        self._tied = ties(self._blocks)
        self.wrong: list[Wrong] = []

    def counts(self) -> Counts:
        """Everything that is counted."""
        counts = Counts()
        for group in groups_of(self._blocks, self._page.gold):
            counts += self._of_group(group) if group.surplus else Counts()
            counts += self._of_meant(group) if group.wanted > 1 else Counts()
        return replace(
            self._of_page(counts), runs=int(counts.copies > 0), whole=int(counts.right == counts.passages > 0)
        )

    def _of_page(self, counts: Counts) -> Counts:
        labelled = {at for at, kept in enumerate(_labels(self._page, self._blocks)) if kept}
        marked = self._now.marked()
        amiss = [at for at in marked if not self._now.stands_elsewhere(at, self._wanted, labelled)]
        gold = [at for at in labelled if len(self._now.cut[at]) >= PARAGRAPH]
        self._tell("marked without a twin that stays", amiss)
        lost = self._tell("gold paragraph lost as a duplicate", [at for at in amiss if at in set(gold)])
        return replace(counts, marked=len(marked), rightly=len(marked) - len(amiss), gold=len(gold), lost=lost)

    def _of_group(self, group: Group) -> Counts:
        body = [at for at in group.members if self._now.is_kept(at)]
        stands = body or [at for at in group.members if self._now.stands(at)]
        marked = [at for at in group.members if self._now.is_marked(at)]
        tied = [at for at in group.members if self._blocks[at].id in self._tied]
        found, left = min(group.surplus, len(marked)), max(0, len(stands) - group.wanted)
        seen = min(group.surplus, max(0, len(tied) - 1))
        right = len(stands) == group.wanted and (group.wanted > 1 or set(stands) <= group.homes)
        chosen = int(bool(stands or marked))
        if found < group.surplus:
            self._tell("copy not marked", [at for at in group.members if at not in marked and at not in stands[:1]])
        if chosen and not right:
            self._tell(f"of these {group.wanted} should stay", group.members)
        return Counts(
            copies=group.surplus,
            found=found,
            passages=chosen,
            right=chosen * right,
            left_in=left,
            seen=seen,
            tied=seen,
        )

    def _of_meant(self, group: Group) -> Counts:
        marked = [at for at in group.members if self._now.is_marked(at)]
        missing = group.wanted - sum(map(self._now.stands, group.members))
        taken = max(0, min(len(marked), missing))
        if taken:
            self._tell("meant and marked", marked)
        return Counts(meant=group.wanted, taken=taken)

    def _tell(self, what: str, places: Sequence[int]) -> int:
        for at in places:
            text = self._blocks[at].text[:_EXCERPT]
            self.wrong.append(Wrong(what, int(self._blocks[at].id[1:]), self._now.told(at), text))
        return len(places)
