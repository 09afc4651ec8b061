"""A made case under a proposal: what was found, what was marked, which copy stays."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from core.model import Proposal
from core.propose.proposing import QUESTION_BELOW
from core.segment import Cut
from core.training import labels
from core.training.measures import SHINGLE, shingles, words
from core.training.repeats.beside import as_good
from core.training.repeats.cases import Case, roles_of
from core.training.repeats.kinds import HEADLINE
from core.training.repeats.meant import PULL_QUOTE
from core.training.repeats.roles import Part, Role
from core.training.repeats.stretches import PARAGRAPH
from tests.eval.repeats.finding import ties
from tests.eval.repeats.outcomes import OURS, Counts, Outcome, Wrong
from tests.eval.repeats.standing import Standing

_EXCERPT = 160


def judged(case: Case, cut: Cut, proposal: Proposal, texts: Mapping[str, str] | None = None) -> Outcome | None:
    """What came of a case; None where the page was cut so that its copies cannot be told.

    Args:
        case: the case.
        cut: its page, cut.
        proposal: for it.
        texts: what other voices make of the page, by name.
    """
    judging = _Judging(case, cut, proposal)
    if not judging.is_told():
        return None
    counts = judging.counts()
    if texts:
        counts = judging.with_voices(counts, texts)
    page = case.page
    return Outcome(page.corpus, page.id, case.kind, page.medium, case.place, counts, tuple(judging.wrong))


class _Judging:
    """One case."""

    def __init__(self, case: Case, cut: Cut, proposal: Proposal) -> None:
        self._case = case
        self._blocks = cut.page.blocks
        self._now = Standing(self._blocks, proposal)
        self._roles = roles_of(case, cut)
        self._copies = self._with(Part.COPY)
        self._originals = self._with(Part.ORIGINAL)
        self._meant = self._with(Part.MEANT)
        self._standings = self._by_unit()
        self.wrong: list[Wrong] = []

    def is_told(self) -> bool:
        """Whether every paragraph of the passage has its original and a copy, or something is meant."""
        units = set(range(len(self._case.units)))
        whole = all({unit for at in part for unit in self._role(at).units} == units for part in self._parts())
        return bool(self._meant) if not units else whole

    def _parts(self) -> tuple[list[int], list[int]]:
        return self._originals, self._copies

    def counts(self) -> Counts:
        """Everything that is counted, but for the peers' texts."""
        found = self._tell("copy not marked", [at for at in self._copies if not self._is_found(at)])
        left = [at for at in self._copies if self._now.is_kept(at) and not self._is_stander(at)]
        kept = self._tell("copy left in", left)
        counted = [at for at in self._now.marked() if self._is_made(at) and not self._is_asked(at)]
        amiss = self._tell("marked without a twin that stays", [at for at in counted if not self._is_rightly(at)])
        taken = self._tell("meant and marked", [at for at in self._meant if at in set(counted)])
        counts = Counts(
            copies=len(self._copies),
            found=len(self._copies) - found,
            marked=len(counted),
            rightly=len(counted) - amiss,
            left_in=kept,
            meant=len(self._meant),
            taken=taken,
        )
        return self._with_finder(self._with_gold(self._with_passages(counts)))

    def with_voices(self, counts: Counts, texts: Mapping[str, str]) -> Counts:
        """With what our article and other texts have of the surplus."""
        heard = {name: self._surplus(text)[1] for name, text in {OURS: self._now.text(), **texts}.items()}
        return replace(counts, surplus=self._surplus("")[0], heard=heard)

    def _surplus(self, text: str) -> tuple[int, int]:
        """Standings of the passage's paragraphs beyond the first, and those of them that a text has.

        Lines of fewer words than a shingle has cannot be told in a text, and are left out.
        """
        said = shingles(words(text))
        told = [self._common(blocks) for blocks in self._standings.values()]
        often = [sorted(said[one] for one in common)[len(common) // 2] for common in told if common]
        copies = len({self._role(at).copy for at in self._copies})
        return copies * len(often), sum(min(copies, max(0, many - 1)) for many in often)

    def _common(self, standing: Sequence[int]) -> list[tuple[str, ...]]:
        """The shingles that all standings of a paragraph have."""
        by_copy: defaultdict[int, set[tuple[str, ...]]] = defaultdict(set)
        for at in standing:
            by_copy[self._role(at).copy] |= shingles(self._cut(at)).keys()
        return [one for one in set.intersection(*by_copy.values()) if len(one) == SHINGLE]

    def _tell(self, what: str, places: Sequence[int]) -> int:
        """Remembers blocks that went wrong; how many."""
        for at in places:
            text = self._blocks[at].text[:_EXCERPT]
            self.wrong.append(Wrong(what, int(self._blocks[at].id[1:]), self._now.told(at), text))
        return len(places)

    def _with(self, part: Part) -> list[int]:
        return [n for n, role in enumerate(self._roles) if role is not None and role.part is part]

    def _role(self, at: int) -> Role:
        role = self._roles[at]
        assert role is not None
        return role

    def _by_unit(self) -> Mapping[int, list[int]]:
        """The blocks in which each paragraph of the passage stands, original and copies."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        for at in [*self._originals, *self._copies]:
            for unit in self._role(at).units:
                found[unit].append(at)
        return found

    def _others(self, at: int) -> Iterator[int]:
        """The blocks of the other standings of what a block says."""
        mine = self._role(at)
        return (n for unit in mine.units for n in self._standings[unit] if self._role(n).copy != mine.copy)

    def _is_found(self, at: int) -> bool:
        """Whether a copy is marked, or stays while its originals are marked instead."""
        instead = [n for n in self._others(at) if self._role(n).copy == 0]
        return self._now.is_marked(at) or (self._now.stands(at) and all(map(self._now.is_marked, instead)))

    def _is_asked(self, at: int) -> bool:
        """A pull quote may be marked where the editor is asked."""
        in_doubt = self._now.judgements[at].confidence < QUESTION_BELOW
        return self._case.kind == PULL_QUOTE and at in self._meant and in_doubt

    def _is_made(self, at: int) -> bool:
        """Whether a mark has to do with what was put in; the page's own repeats are measured apart."""
        twin = self._now.twin(at)
        return self._roles[at] is not None or (twin is not None and self._roles[twin] is not None)

    def _is_rightly(self, at: int) -> bool:
        role = self._roles[at]
        if role is None:
            return self._now.stands_elsewhere(at, self._wanted, self._article)
        return role.part is not Part.MEANT and any(map(self._now.stands, self._others(at)))

    @cached_property
    def _wanted(self) -> Counter[tuple[str, ...]]:
        return shingles(words(self._case.page.gold))

    def _with_passages(self, counts: Counts) -> Counts:
        """Of each copied paragraph, whether exactly the right standing stays."""
        told = {unit: self._passage(unit) for unit in range(len(self._case.units))}
        right = [one for one in told.values() if one is not None]
        return replace(
            counts, passages=len(right), right=sum(right), runs=int(bool(right)), whole=int(bool(right) and all(right))
        )

    def _passage(self, unit: int) -> bool | None:
        """None where nothing of a paragraph stays and its original is no duplicate: then nothing was chosen."""
        own = [at for at in self._standings[unit] if self._is_stander(at)]
        others = [at for at in self._standings[unit] if not self._is_stander(at)]
        if not any(map(self._now.stands, [*own, *others])) and not any(map(self._now.is_marked, own)):
            return None
        right = all(map(self._now.stands, own)) and not any(map(self._now.stands, others))
        if not right:
            self._tell("the right copy does not stay", [at for at in own if not self._now.stands(at)])
        return right

    def _is_stander(self, at: int) -> bool:
        return self._role(at).copy == self._stander

    @cached_property
    def _stander(self) -> int:
        """The copy that should stay: the original, or, of those that nothing tells apart, the one that does."""
        able = [0, *self._as_good()]
        return max(able, key=lambda copy: (self._kept_of(copy), -copy))

    def _kept_of(self, copy: int) -> int:
        return sum(self._now.stands(at) for at in [*self._originals, *self._copies] if self._role(at).copy == copy)

    def _as_good(self) -> list[int]:
        """Copies that lie side by side with the passage: nothing on the page tells which of them is the article's.

        A headline may become the field wherever it stands.
        """
        if self._case.kind == HEADLINE or not self._case.complete:
            return sorted({self._role(at).copy for at in self._copies}) if self._case.complete else []
        silent = {at for at, cut in enumerate(self._now.cut) if not cut}
        return as_good(self._roles, silent, self._article)

    def _cut(self, at: int) -> Sequence[str]:
        return self._now.cut[at]

    @cached_property
    def _article(self) -> set[int]:
        """The blocks that were on the page before and stand in gold."""
        old = [n for n, role in enumerate(self._roles) if role is None or role.part is Part.ORIGINAL]
        kept = labels([self._blocks[n].text for n in old], self._case.page.gold)
        return {n for n, gold in zip(old, kept, strict=True) if gold}

    def _with_gold(self, counts: Counts) -> Counts:
        gold = [at for at in sorted(self._article) if len(self._cut(at)) >= PARAGRAPH]
        gone = [at for at in gold if self._now.is_marked(at) and not self._is_rightly(at)]
        return replace(counts, gold=len(gold), lost=self._tell("gold paragraph lost as a duplicate", gone))

    def _with_finder(self, counts: Counts) -> Counts:
        tied = ties(self._blocks)
        seen = [at for at in self._copies if self._blocks[at].id in tied]
        own = [at for at in seen if any(self._blocks[n].id in tied[self._blocks[at].id] for n in self._others(at))]
        missed = [at for at in self._copies if at not in set(own)]
        self._tell("copy not tied by the finder", missed)
        return replace(counts, seen=len(seen), tied=len(own))
