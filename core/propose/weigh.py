"""The weighing: evidence to odds, odds to verdict. One function of this shape; another can stand in its place."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from core.model import Evidence
from core.propose.context import Context, Findings
from core.propose.neighbours import look
from core.propose.shape import Prose
from core.propose.weights import log_odds

_LOOKS = 2
"""How often the neighbourhood is looked at, each time with the verdicts of the look before."""
_MANY = 3000
"""Blocks from which a page is looked at once, for time."""

_SOME_PROSE = 2
"""Paragraphs of prose from which a page is taken to have a story."""
_LIFTED, _MOST_LIFT = 1.5, 3.5
"""Log-odds the best paragraph of such a page is raised to, and by how much at most."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the weighing makes of one block.

    Attributes:
        kept: probability that the block belongs in the article.
        evidence: all of it, strongest first.
    """

    kept: float
    evidence: tuple[Evidence, ...]


Weigher = Callable[[Context, Sequence[Findings]], Mapping[str, Opinion]]
"""From the page and what each detector says to an opinion of every block, by block id."""


def weigh(context: Context, findings: Sequence[Findings]) -> Mapping[str, Opinion]:
    """Adds up the log-odds of the evidence, then looks at each block again among its neighbours."""
    blocks = context.page.blocks
    own = {block.id: [e for said in findings for e in said.get(block.id, ())] for block in blocks}
    first = [_total(own[block.id]) + context.weights.of("weigh.first") for block in blocks]
    first = lifted(context, first)
    kept = [probability(odds) for odds in first]
    trust, base = context.weights.of("weigh.trust"), context.weights.of("weigh.second")
    around: Findings = {}
    for _ in range(_LOOKS if len(blocks) < _MANY else 1):
        around = look(context, kept)
        kept = [
            probability(trust * odds + base + _total(around[block.id]))
            for block, odds in zip(blocks, first, strict=True)
        ]
    return {
        block.id: Opinion(share, strongest_first([*own[block.id], *around[block.id]]))
        for block, share in zip(blocks, kept, strict=True)
    }


def lifted(context: Context, odds: Sequence[float]) -> list[float]:
    """The odds, raised alike where no prose of a page with prose would stay: something on it is the story."""
    prose = [
        one for one, block in zip(odds, context.page.blocks, strict=True) if context.shape(block).prose is Prose.PROSE
    ]
    lift = max(0.0, _LIFTED - max(prose)) if len(prose) >= _SOME_PROSE else 0.0
    return [one + min(lift, _MOST_LIFT) for one in odds]


def probability(odds: float) -> float:
    """The probability of log-odds, without overflow."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def strongest_first(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Evidence that says anything, strongest first."""
    return tuple(sorted((e for e in evidence if e.strength > 0), key=lambda e: -e.strength))


def _total(evidence: Iterable[Evidence]) -> float:
    return sum(log_odds(one) for one in evidence)
