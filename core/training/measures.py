"""How near a proposed article comes to gold, and how many corrections an editor would still make.

The figures are those of the benchmark for this trade's corpora, to four digits: shingles of four words as in
scrapinghub's article-extraction-benchmark, word multisets as in WCXB, and wrong runs of neighbouring neutral blocks.
"""

import re
import statistics
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from typing import NamedTuple

from core.model import Medium
from core.training.cut import parsed, runs_of
from core.training.gold import GoldPage

_WORD = re.compile(r"\w+")
SHINGLE = 4
"""Words of a shingle; a text of fewer is a single shingle."""
_ENOUGH = 0.5
"""Share of a block's shingles that must stand in gold."""

Words = list[str]
"""The words of a text or block, lower case, in order."""


class Mark(NamedTuple):
    """The measures of one page's proposed text.

    Attributes:
        precision: share of its shingles that stand in gold.
        recall: share of gold's shingles that stand in it.
        word_f1: F1 of the word multisets.
        corrections: runs of neighbouring neutral blocks with the wrong verdict.
        lost: gold words that stand only in blocks proposed for removal.
        of: gold words.
    """

    precision: float
    recall: float
    word_f1: float
    corrections: int
    lost: int
    of: int


class Scores(NamedTuple):
    """The measures of many pages.

    Attributes:
        pages: how many.
        f1: F1 of the mean precision and mean recall of shingles.
        precision: their mean precision.
        recall: their mean recall.
        word_f1: mean F1 of word multisets.
        corrections_median: corrections of the middle page.
        corrections_mean: corrections a page.
        none_needed: share of pages that need none.
        lost: share of gold words lost.
    """

    pages: int
    f1: float
    precision: float
    recall: float
    word_f1: float
    corrections_median: float
    corrections_mean: float
    none_needed: float
    lost: float


def words(text: str) -> Words:
    """The words of a text, lower case."""
    return _WORD.findall(text.lower())


def shingles(tokens: Sequence[str]) -> Counter[tuple[str, ...]]:
    """Every run of four words, with how often it stands there; all words together where there are fewer."""
    if len(tokens) < SHINGLE:
        return Counter([tuple(tokens)]) if tokens else Counter()
    return Counter(zip(*(tokens[at:] for at in range(SHINGLE)), strict=False))


def neutral_blocks(page: GoldPage) -> list[Words]:
    """The words of every block of a page's neutral cut: a run of inline text in HTML, a line of text."""
    if page.medium is Medium.TEXT:
        texts = page.raw.splitlines()
    else:
        root = parsed(page.raw)
        texts = [] if root is None else [" ".join(run.parts) for run in runs_of(root)]
    return [tokens for text in texts if (tokens := words(text))]


def verdicts(cut: Sequence[Sequence[str]], article: str, *, copies: bool = False) -> list[bool]:
    """Which blocks stand in an article.

    A block of four words or more does where half of its shingles do, a shorter one where it is a whole line of it.

    Args:
        cut: the words of each block, in page order.
        article: the text.
        copies: a passage counts in each of its copies; else the article is used up as the page goes on, so that of
            two copies the first stands in it.
    """
    left = shingles(words(article))
    lines = Counter(tuple(words(line)) for line in article.splitlines())
    return [bool(tokens) and _stands(tokens, left, lines, copies) for tokens in cut]


def _stands(
    tokens: Sequence[str], left: Counter[tuple[str, ...]], lines: Counter[tuple[str, ...]], copies: bool
) -> bool:
    if len(tokens) < SHINGLE:
        key = tuple(tokens)
        hit = lines[key] > 0
        lines[key] -= hit and not copies
        return hit
    mine = shingles(tokens)
    common = mine & left
    hit = common.total() >= _ENOUGH * mine.total()
    if hit and not copies:
        left.subtract(common)
    return hit


def labels(texts: Sequence[str], gold: str, *, copies: bool = False) -> list[bool]:
    """Which blocks, given by their texts in page order, stand in gold: the label of each of the desk's own blocks.

    Args:
        texts: the blocks' texts. One without a word stands in no gold.
        gold: the article's text.
        copies: as for ``verdicts``: every copy of a gold passage counts.
    """
    return verdicts([words(text) for text in texts], gold, copies=copies)


def wrong_runs(gold: Sequence[bool], proposed: Sequence[bool]) -> int:
    """Runs of neighbouring blocks that are wrong in the same way: toggles left to an editor."""
    runs, before = 0, None
    for g, p in zip(gold, proposed, strict=True):
        now = None if g == p else p
        runs += now is not None and now != before
        before = now
    return runs


def overlap(predicted: Counter[Hashable], gold: Counter[Hashable]) -> tuple[float, float]:
    """Precision and recall of a multiset; of an empty one 1 where the other is empty too, else 0."""
    common = (predicted & gold).total()
    precision = common / predicted.total() if predicted else float(not gold)
    recall = common / gold.total() if gold else float(not predicted)
    return precision, recall


def f1(precision: float, recall: float) -> float:
    """Their harmonic mean; 0 where both are 0."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def mark(page: GoldPage, text: str, cut: Sequence[Words] | None = None) -> Mark:
    """The measures of a proposed text.

    Args:
        page: the page.
        text: the proposed article, a block a line.
        cut: the page's neutral blocks, where they are at hand.
    """
    cut = neutral_blocks(page) if cut is None else cut
    ours, theirs = words(text), words(page.gold)
    precision, recall = overlap(Counter(shingles(ours)), Counter(shingles(theirs)))
    in_gold, proposed = verdicts(cut, page.gold), verdicts(cut, text)
    judged = list(zip((len(tokens) for tokens in cut), in_gold, proposed, strict=True))
    return Mark(
        precision=precision,
        recall=recall,
        word_f1=f1(*overlap(Counter(ours), Counter(theirs))),
        corrections=wrong_runs(in_gold, proposed),
        lost=sum(length for length, gold, kept in judged if gold and not kept),
        of=sum(length for length, gold, _ in judged if gold),
    )


def summary(marks: Sequence[Mark]) -> Scores:
    """The measures of many pages; all 0 of none."""
    if not marks:
        return Scores(0, *[0.0] * 8)
    precision = statistics.mean(one.precision for one in marks)
    recall = statistics.mean(one.recall for one in marks)
    return Scores(
        pages=len(marks),
        f1=f1(precision, recall),
        precision=precision,
        recall=recall,
        word_f1=statistics.mean(one.word_f1 for one in marks),
        corrections_median=statistics.median(one.corrections for one in marks),
        corrections_mean=statistics.mean(one.corrections for one in marks),
        none_needed=sum(not one.corrections for one in marks) / len(marks),
        lost=sum(one.lost for one in marks) / max(1, sum(one.of for one in marks)),
    )


def score(pages: Sequence[GoldPage], texts: Mapping[str, str]) -> Scores:
    """The measures of proposed articles.

    Args:
        pages: pages whose ids are all different.
        texts: the proposed text by page id, a block a line; a page without one counts as empty.
    """
    return summary([mark(page, texts.get(page.id, "")) for page in pages])
