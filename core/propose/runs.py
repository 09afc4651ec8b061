"""Repeated runs after the verdicts: which of their copies are copies, and what goes once one is chosen."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from statistics import fmean

from core.duplicates import ALIKE, INSIDE, PART, VERSIONS, Place, containment, fold, likeness, places, tokens
from core.model import Block, BlockKind, Pairing, RepeatedRun
from core.propose.facts import has_other_facts
from core.propose.numbers import number_of
from core.propose.refrains import Kind, kind_of, word_count
from core.propose.shape import ends_a_sentence
from core.propose.threshold import WANTED

_VERSIONS_FROM = 3
"""Places of a run from which passages in the same place are versions of one though they are less alike."""
_PIECE = 1 / 2
"""Share of the longer one's words below which the shorter is a piece of it, and no version with a sentence less."""
_LOOKED_AT = 60
"""Copies of one run that are weighed against each other."""
_THE_ARTICLES = 0.6
"""Mean probability of a run's blocks from which the run is a stretch of the article."""
_CARRIED = 0.35
"""Probability from which such a run carries a block along."""
_OTHER_FACTS = 0.6
"""How sure it is that a near copy with another figure, name or quote in it goes: a correction may hide there."""
_TOSS_UP = 0.6
"""How sure it is whether a short passage that is said again is a copy."""
_TEASER = 0.8
"""How sure it is that the beginning of a passage that stands alone is its teaser."""
_AGAIN = frozenset({Kind.COPY, Kind.LINE})
_IN_DOUBT = frozenset({Kind.EITHER, Kind.QUOTED})


@dataclass(frozen=True, slots=True)
class Copy:
    """A block that is a copy of one that stays.

    Attributes:
        of: the block that stays.
        similarity: how alike they are, 0 to 1.
        sure: probability that it is right to remove it.
        run: how many blocks its run has.
        part: it is only a part of the block that stays.
    """

    of: str
    similarity: float
    sure: float
    run: int
    part: bool = False


class Page:
    """A page's blocks and what was made of each alone."""

    def __init__(self, blocks: Sequence[Block], kept: Mapping[str, float]) -> None:
        self.kept = kept
        self.by_id = {block.id: block for block in blocks}

    def is_wanted(self, blocks: Sequence[str]) -> bool:
        """Whether most of some blocks' words belong in the article."""
        return fmean(self.kept[block] for block in blocks) >= WANTED


class Run:
    """One run: which of its copies are copies, and what goes once it is chosen which of those stays.

    Attributes:
        whole: the copies one of which stays, by number; none where nothing but parts of a passage is said again.
    """

    def __init__(self, page: Page, run: RepeatedRun) -> None:
        self._page = page
        self._places = [place for place in places(run) if sum(map(bool, place)) > 1]
        self._said: list[list[str]] = [[] for _ in run.copies]
        for place in self._places:
            for said, blocks in zip(self._said, place, strict=True):
                said.extend(blocks)
        self._home = {block: at for at, said in enumerate(self._said) for block in said}
        self._pairs = self._against_one([copy.pairs for copy in run.copies])
        self._place = {block: place for place in self._places for version in place for block in version}
        self._kinds = self._kinds_of(run)
        self._alike = {block: pair.similarity for copy in run.copies for pair in copy.pairs for block in pair.other}
        whole = {at for at, kind in enumerate(self._kinds) if kind in _AGAIN}
        self.whole = sorted(whole | {self._home[pair.first[0]] for at in whole for pair in self._pairs[at]})

    def _kinds_of(self, run: RepeatedRun) -> list[Kind | None]:
        """What each copy is. One inside another that is a copy is of that one's making, and no refrain."""
        page, apart = self._page, _apart(run)
        kinds = [kind_of(page.by_id, page.kept, pairs, apart) if pairs else None for pairs in self._pairs]
        spans = [(number_of(copy.blocks[0]), number_of(copy.blocks[-1])) for copy in run.copies[:_LOOKED_AT]]
        if Kind.COPY in kinds:
            for at, (first, last) in enumerate(spans):
                if kinds[at] is not None and any(low < first and last < high for low, high in spans):
                    kinds[at] = Kind.COPY
        return kinds

    def _against_one(self, own: Sequence[Sequence[Pairing]]) -> list[Sequence[Pairing]]:
        """What each copy says the same as others, told from the copy that most are told by, as far as it can be.

        A copy is what it is as a whole, and two may each be the fuller in some place.
        """
        one = min(range(len(own)), key=lambda at: (len(own[at]), at))
        turned: list[list[Pairing]] = [list(pairs) for pairs in own]
        for pair in own[one]:
            turned[self._home[pair.first[0]]].append(Pairing(pair.other, pair.first, pair.similarity))
        if any(turned[at] for at in range(len(own)) if at != one):
            turned[one] = []
        return [sorted(pairs, key=lambda pair: number_of(pair.other[0])) for pairs in turned]

    @property
    def repeated(self) -> AbstractSet[str]:
        """The blocks that its copies have in common."""
        return self._home.keys()

    @property
    def in_question(self) -> tuple[int, ...]:
        """The copies that are weighed against each other."""
        return tuple(self.whole[:_LOOKED_AT])

    def said(self) -> tuple[tuple[str, ...], ...]:
        """Of each copy in question, the blocks that others say as well."""
        return tuple(tuple(self._said[at]) for at in self.in_question)

    def shares(self) -> list[float]:
        """Of the run's places, those that each copy in question has."""
        return [sum(bool(place[at]) for place in self._places) / len(self._places) for at in self.in_question]

    def copies(self, stays: int) -> Iterator[tuple[str, Copy]]:
        """The blocks that go where a copy stays, each with what stays in its place."""
        found: dict[str, Copy] = {}
        for place in self._places:
            having = [at for at in self.whole if place[at]]
            if len(having) > 1:
                found.update(self._second_ones(place, having, stays))
        yield from found.items()
        for at, kind in enumerate(self._kinds):
            if kind is Kind.TEASER and at not in self.whole:
                yield from self._teaser(self._pairs[at][0], found)

    def doubted(self) -> dict[str, float]:
        """The blocks that stay, but may be copies."""
        doubted: dict[str, float] = {}
        for kind, pairs in zip(self._kinds, self._pairs, strict=True):
            for pair in pairs if kind in _IN_DOUBT else ():
                shorter = self._shorter(pair)[0] if kind is Kind.QUOTED else pair.other
                doubted |= dict.fromkeys(shorter, _TOSS_UP)
        return doubted

    @property
    def home(self) -> int:
        """The copy that stays where there is nothing to choose; of part and whole the whole."""
        if self.whole:
            return self.whole[0]
        pair = next((pairs[0] for pairs in self._pairs if pairs), None)
        return self._home[self._shorter(pair)[1][0]] if pair else 0

    def _second_ones(self, place: Place, having: Sequence[int], chosen: int) -> Iterator[tuple[str, Copy]]:
        """What goes of a place, where it is wanted: what stays for the sake of one copy is said again by all."""
        at = self._fullest(place, having, chosen)
        stays = place[at]
        others = [other for other in having if other != at]
        same = {other for other in others if self._says_the_same(stays, place[other])}
        if max(map(self._mean, (stays, *(place[other] for other in same)))) < self._least_wanted[at]:
            return
        for other in others:
            goes = place[other]
            if other not in same and not self._is_part(stays, goes):
                continue
            for n, block in enumerate(goes):
                of = stays[min(n * len(stays) // len(goes), len(stays) - 1)]
                yield block, self._copy(block, stays, of, at, other)

    def _says_the_same(self, stays: Sequence[str], goes: Sequence[str]) -> bool:
        one, other = self._words(stays), self._words(goes)
        least = ALIKE if len(self._places) < _VERSIONS_FROM else VERSIONS
        return one == other or likeness(one, other, least) > 0

    def _is_part(self, stays: Sequence[str], goes: Sequence[str]) -> bool:
        """Whether one version is a part of the other, whichever stays."""
        shorter, longer = sorted((self._words(stays), self._words(goes)), key=len)
        return containment(shorter, longer) >= INSIDE

    def _fullest(self, place: Place, having: Sequence[int], chosen: int) -> int:
        """The copy whose version of a place stays: the run's own, unless that is broken off where another goes on."""
        best = chosen if chosen in having else max(having, key=lambda one: (self._mean(place[one]), -one))
        for other in having:
            if self._is_broken_off(place, best, other) and self._page.is_wanted(place[other]):
                best = other
        return best

    def _is_broken_off(self, place: Place, at: int, other: int) -> bool:
        """Whether a copy begins or ends within what another has in full: not where that has a sentence more."""
        mine, more = self._words(place[at]), self._words(place[other])
        if len(mine) >= PART * len(more):
            return False
        if len(mine) < _PIECE * len(more):
            return True
        if place[at][0] == self._said[at][0] and containment(mine, more[-len(mine) :]) >= INSIDE:
            return True
        is_last = place[at][-1] == self._said[at][-1] and containment(mine, more[: len(mine)]) >= INSIDE
        return is_last and (len(self._places) == 1 or not ends_a_sentence(self._page.by_id[place[at][-1]].text))

    def _copy(self, block: str, stays: Sequence[str], of: str, at: int, other: int) -> Copy:
        alike = min(self._alike.get(block, 1.0), self._alike.get(of, 1.0))
        size = max(len(self._pairs[other]), len(self._pairs[at]))
        if Kind.LINE in (self._kinds[other], self._kinds[at]) and size <= 2:
            return Copy(of, alike, _TOSS_UP, size)
        return Copy(of, alike, self._sure(block, stays, size, alike), size)

    def _sure(self, block: str, stays: Sequence[str], run: int, alike: float) -> float:
        """A run is a copy; a single passage may be a pull quote or a refrain. Other facts are for the editor."""
        by_id = self._page.by_id
        if alike < 1 and not likeness(self._words([block]), self._words(stays), ALIKE):
            return _OTHER_FACTS
        if alike < 1 and has_other_facts(by_id[block].text, " ".join(by_id[one].text for one in stays)):
            return _OTHER_FACTS
        if run >= 2:
            return 0.99 if alike == 1 else 0.8 + 0.15 * alike
        if by_id[block].kind is BlockKind.QUOTE:
            return _TOSS_UP
        return 0.9 if alike == 1 else 0.6 + 0.2 * alike

    def _teaser(self, pair: Pairing, gone: Mapping[str, Copy]) -> Iterator[tuple[str, Copy]]:
        """A teaser goes where what it teases is wanted; where that is not, it is left alone.

        What it teases may itself be a copy: then it is one of what stays in that one's place.
        """
        shorter, longer = self._shorter(pair)
        if not self._page.is_wanted(longer):
            return
        copy = gone.get(longer[0])
        stays = longer if copy is None else self._place[copy.of][self._home[copy.of]]
        for block in shorter:
            yield block, Copy(self._saying(block, stays), pair.similarity, _TEASER, 1, part=True)

    def _saying(self, block: str, others: Sequence[str]) -> str:
        """Of some blocks, the first of those that say most of what one says."""
        words = self._words([block])
        return max(others, key=lambda other: containment(words, self._words([other])))

    def _shorter(self, pair: Pairing) -> tuple[Sequence[str], Sequence[str]]:
        """The shorter side of a pair and the longer."""
        one, other = sorted((pair.first, pair.other), key=lambda side: word_count(self._page.by_id, side))
        return one, other

    @cached_property
    def _least_wanted(self) -> list[float]:
        """Of each copy, the probability from which a block is the article's: less where the run around it surely is."""
        sure = (len(run) >= 3 and self._mean(run) >= _THE_ARTICLES for run in self._said)
        return [_CARRIED if each else WANTED for each in sure]

    def _words(self, blocks: Sequence[str]) -> list[str]:
        return [word for block in blocks for word in tokens(fold(self._page.by_id[block].text))]

    def _mean(self, blocks: Sequence[str]) -> float:
        return fmean(self._page.kept[block] for block in blocks)


def _apart(run: RepeatedRun) -> int:
    """How many copies have something before them that is no copy."""
    ends = {number_of(copy.blocks[-1]) for copy in run.copies}
    return sum(number_of(copy.blocks[0]) - 1 not in ends for copy in run.copies)
