"""Finding the repeated runs of a page, beside comparing every block with every other."""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence

from core.duplicates import repeated_runs
from core.model import Anchor, Block, BlockKind
from tests.bench.registry import Plan, Row, measure
from tests.bench.timing import milliseconds

_GOALS = {1_000: 100.0, 10_000: 2_000.0}
_PAIRWISE = 1_000
"""Blocks up to which the peer is asked: ten times as many would take it a hundred times as long."""


@measure("repeats", peer="rapidfuzz, every block with every other")
def finding_repeats(plan: Plan) -> Iterator[Row]:
    """Pages on which all differs, all stands twice, and one line stands from top to bottom."""
    for blocks, goal in _GOALS.items():
        for what, texts in _pages(blocks).items():
            page = [Block(f"b{n}", BlockKind.LINE, text, Anchor(), 1) for n, text in enumerate(texts, 1)]
            rounds = range(plan.times(5))
            ours = [milliseconds(lambda page=page: repeated_runs(page)) for _ in rounds]  # type: ignore[misc]
            theirs = [_pairwise(texts) for _ in rounds] if blocks <= _PAIRWISE else []
            yield Row(f"repeats of {blocks:,} blocks, {what}", ours, theirs, goal)


def _pages(blocks: int) -> Mapping[str, Sequence[str]]:
    chance = random.Random(blocks)
    words = [f"word{n}" for n in range(5_000)]
    story = [" ".join(chance.choices(words, k=chance.randint(5, 60))) for _ in range(blocks)]
    half = story[: blocks // 2]
    changed = [_changed(text, chance.choice) for text in half]
    return {"all different": story, "said twice": [*half, *changed], "equal lines": [story[0]] * blocks}


def _changed(text: str, choice: Callable[[Sequence[str]], str]) -> str:
    return text.replace(choice(text.split()), "other", 1)


def _pairwise(texts: Sequence[str]) -> float:
    from rapidfuzz.process import cdist

    return milliseconds(lambda: cdist(texts, texts, score_cutoff=80))
