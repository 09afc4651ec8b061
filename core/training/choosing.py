"""What is learned of copies: of pages into which a passage was put again, which of its standings is the article's."""

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from html import escape
from math import sqrt

import numpy as np
import numpy.typing as npt

from core.duplicates import repeated_runs
from core.model import Block, Medium
from core.propose.blockmodel import measure_page
from core.propose.blockmodel.model import Looks
from core.propose.blockmodel.table import Table
from core.propose.context import make_context
from core.propose.copies import Choice, choices
from core.propose.lexicon import standard as standard_lexicon
from core.propose.telling import stated
from core.propose.weights import Weights
from core.segment import Cut
from core.training.damage import Line, Phrases, trimmed
from core.training.folds import fold_of
from core.training.gold import GoldPage
from core.training.measures import labels, words
from core.training.repeats.beside import as_good
from core.training.repeats.cases import Case, cut_of, roles_of
from core.training.repeats.kinds import COPIED, HEADLINE, MERGED, TEASER
from core.training.repeats.making import LONGEST, Made, made, page_for
from core.training.repeats.roles import Part, Role
from core.training.repeats.texts import TextPage
from core.training.repeats.trees import WebPage

CASES = 6
"""Cases made of each page; of texts every second one with little left around the article, as wire copy comes, and of
web pages the last one with nothing but the article, as a print version has it. What such a page says again, it says
later: nobody sets the second sending above the first."""
_KINDS = [kind for kind in COPIED if kind not in {HEADLINE, TEASER}]
_SEED = "learned"
"""Cases that are measured later are other ones."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A choice whose answer is known.

    Attributes:
        fold: its site's.
        measures: of each copy, a row.
        right: whether it is the one that stays.
        worth: how much the choice counts: more where more paragraphs go with it.
    """

    fold: int
    measures: Table
    right: npt.NDArray[np.bool_]
    worth: float = 1.0


def lessons(pages: Sequence[GoldPage], medium: Medium, looks: Mapping[int, Looks], jobs: int = 1) -> list[Chosen]:
    """The choices of pages into which passages were put again.

    Args:
        pages: HTML pages.
        medium: of the cases.
        looks: for each fold those that have not learned from it.
        jobs: processes at work.
    """
    able = [
        page for page in pages if page.type == "article" and len(page.raw) <= LONGEST and fold_of(page.site) in looks
    ]
    ask = partial(_of_page, medium=medium)
    asked = [(page, looks[fold_of(page.site)]) for page in able]
    if jobs == 1:
        return [one for pair in asked for one in ask(pair)]
    with ProcessPoolExecutor(jobs) as pool:
        return [one for found in pool.map(ask, asked, chunksize=8) for one in found]


def _of_page(asked: tuple[GoldPage, Looks], medium: Medium) -> list[Chosen]:
    page, looks = asked
    chance = random.Random(f"{page.corpus}/{page.id}/{medium}")  # noqa: S311  # chance that repeats itself is wanted
    drafts = _drafts(page, medium, chance)
    cases = (made(one, page, kind, _SEED) for one, kind in zip(drafts, chance.sample(_KINDS, CASES), strict=True))
    return [one for case in cases if case is not None for one in _of_case(case, looks)]


def _drafts(page: GoldPage, medium: Medium, chance: random.Random) -> list[Made]:
    """The page, and what is left of it without what stands around the article, once for each case."""
    whole = page_for(page, medium)
    if medium is Medium.TEXT:
        return [whole, TextPage(page, partial(_cut_out, page, chance), behind=True)] * (CASES // 2)
    return [whole] * (CASES - 1) + [WebPage(replace(page, raw=_printed(page)), behind=True)]


def _printed(page: GoldPage) -> str:
    """A page of nothing but the article."""
    title = f"<h1>{escape(page.title)}</h1>" if page.title else ""
    story = "".join(f"<p>{escape(line)}</p>" for line in page.gold.splitlines() if line.strip())
    return (
        f"<html><head><title>{escape(page.title)}</title></head><body><article>{title}{story}</article></body></html>"
    )


def _cut_out(page: GoldPage, chance: random.Random, lines: Sequence[Line]) -> list[Line]:
    """A page's lines with few left around the article."""
    return trimmed(lines, Phrases(chance, fold_of(page.site), "en", page.title))


def _of_case(case: Case, looks: Looks) -> Iterator[Chosen]:
    cut = cut_of(case.page)
    context = make_context(cut.page, cut.tree, standard_lexicon(), Weights({}))
    kept = looks.kept(measure_page(context)).tolist()
    blocks = cut.page.blocks
    by_id = {block.id: share for block, share in zip(blocks, kept, strict=True)}
    found = choices(blocks, by_id, repeated_runs(blocks), stated(context))
    answers = _Answers(case, cut)
    for one in found:
        right = answers.right(one)
        if right.any():
            worth = sqrt(len(one.said[int(right.argmax())]))
            yield Chosen(fold_of(case.page.site), one.measures, right, worth)


class _Answers:
    """Which standings of a case's passage may stay."""

    def __init__(self, case: Case, cut: Cut) -> None:
        blocks = cut.page.blocks
        self._roles = roles_of(case, cut)
        self._numbers = {block.id: number for number, block in enumerate(blocks)}
        told_apart = not case.complete or case.kind == MERGED
        self._right = {0} if told_apart else {0, *self._as_good(case, blocks)}

    def _as_good(self, case: Case, blocks: Sequence[Block]) -> list[int]:
        silent = {at for at, block in enumerate(blocks) if not words(block.text)}
        copies = {at for at, role in enumerate(self._roles) if role is not None and role.part is Part.COPY}
        old = [at for at in range(len(blocks)) if at not in copies]
        gold = labels([blocks[at].text for at in old], case.page.gold)
        if not any(role is not None and role.part is Part.ORIGINAL for role in self._roles):
            return []
        return as_good(self._roles, silent, {at for at, kept in zip(old, gold, strict=True) if kept})

    def right(self, choice: Choice) -> npt.NDArray[np.bool_]:
        """Of each copy whether it is to stay; none does where the choice is not about the passage.

        Of those that nothing tells apart it is the first, so that the story keeps its order; paragraphs that were run
        together are damage wherever they stand.
        """
        able = [n for n, said in enumerate(choice.said) if self._standing(said) in self._right]
        right: npt.NDArray[np.bool_] = np.arange(len(choice.said)) == (able[0] if able else -1)
        return right

    def _standing(self, said: Sequence[str]) -> int:
        """Which standing of the passage most of some blocks belong to; -1 for none."""
        found = Counter(self._number(self._roles[self._numbers[block]]) for block in said)
        return found.most_common(1)[0][0]

    @staticmethod
    def _number(role: Role | None) -> int:
        return -1 if role is None or role.part is Part.MEANT else role.copy
