"""The weighing: what the block model makes of a page, beside what the detectors say of it.

One function of this shape; another can stand in its place.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median

from core.model import Evidence, Medium, Reason, Verdict
from core.propose.blockmodel import LEARNED, BlockModel
from core.propose.blockmodel import standard as standard_model
from core.propose.blockmodel.trees import Trees
from core.propose.context import Context, Findings
from core.propose.language import primary
from core.propose.ledes import OPENS, ledes
from core.propose.neighbours import look
from core.propose.shape import Prose
from core.propose.threshold import WANTED

_SOME_PROSE = 2
"""Paragraphs of prose from which a page is taken to have a story."""
_SHORT, _FEW = 40, 0.4
"""Blocks of a text up to which it is mostly its story, and the share of its prose that is little of it."""
_FOREIGN = 1.0
"""Log-odds by which prose is raised that is in no language of the gold: the model knows none of its words."""
_LIFTED, _MOST_LIFT = 0.5, 3.5
"""Log-odds the middle one of such a page's paragraphs is raised to, and by how much at most."""
_ASKED = 0.85
"""How sure a block that was raised is at most, unless it was surer before: the editor is asked."""
_LEAST = 1e-6
_SAYS = 0.5
"""Strength of the model's own word where it is certain: the facts it goes by come first where they are strong."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the weighing makes of one block.

    Attributes:
        kept: probability that the block belongs in the article.
        evidence: all of it, strongest first.
    """

    kept: float
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the weighing makes of a page.

    Attributes:
        opinions: of every block, by block id.
        article: probability that the page is an article at all.
        copies: trees that tell which copy of a repeated run is the article's; the desk's own where there are none.
    """

    opinions: Mapping[str, Opinion]
    article: float = 1.0
    copies: Trees | None = None


Weigher = Callable[[Context, Sequence[Findings]], Weighed]
"""From the page and what each detector says to an opinion of every block."""


def weigh(context: Context, findings: Sequence[Findings]) -> Weighed:
    """What the block model that comes with the desk makes of a page."""
    return by_model(standard_model())(context, findings)


def by_model(model: BlockModel) -> Weigher:
    """The weigher that goes by a block model."""

    def weigh_by(context: Context, findings: Sequence[Findings]) -> Weighed:
        sight = model.see(context)
        kept = lifted(context, sight.kept.tolist())
        opening = ledes(context, kept)
        kept = [opening.get(number, share) for number, share in enumerate(kept)]
        around = look(context, kept)
        opinions = {
            block.id: Opinion(share, strongest_first([*_said(findings, block.id), *around[block.id], told(alone)]))
            for block, share, alone in zip(context.page.blocks, kept, sight.alone.tolist(), strict=True)
        }
        for number in opening:
            block_id = context.page.blocks[number].id
            opinions[block_id] = replace(
                opinions[block_id], evidence=strongest_first([OPENS, *opinions[block_id].evidence])
            )
        return Weighed(
            opinions, sight.article, model.looks[Medium.TEXT if context.tree is None else Medium.HTML].copies
        )

    return weigh_by


def lifted(context: Context, kept: Sequence[float]) -> list[float]:
    """The probabilities, raised alike where no prose of a page with prose would stay, or little of a short text.

    Prose in other languages than the gold's is raised a little in any case, and in short texts every line.

    Something on such a page is the story, as far as there is one; an editor who sees all of it struck is helped less
    than one who is asked.
    """
    reads = [context.shape(block).prose is Prose.PROSE for block in context.page.blocks]
    prose = [one for one, is_prose in zip(kept, reads, strict=True) if is_prose]
    short = context.tree is None and len(kept) <= _SHORT
    foreign = _FOREIGN if primary(context.language) not in LEARNED else 0.0
    stays = sum(one >= WANTED for one in prose)
    lift = foreign if short else 0.0
    if len(prose) >= _SOME_PROSE and stays <= (_FEW * len(prose) if short else 0):
        lift = min(_MOST_LIFT, lift + _LIFTED - _log_odds(median(prose)))
    by = [max(lift, foreign) if is_prose else lift for is_prose in reads]
    return [_raised(one, log_odds) if log_odds else one for one, log_odds in zip(kept, by, strict=True)]


def _raised(kept: float, log_odds: float) -> float:
    return min(max(kept, _ASKED), 1 / (1 + math.exp(-(_log_odds(kept) + log_odds))))


def _log_odds(probability: float) -> float:
    bounded = min(1 - _LEAST, max(_LEAST, probability))
    return math.log(bounded / (1 - bounded))


def told(kept: float) -> Evidence:
    """The model's own word on a block, which counts what became of others like it.

    Args:
        kept: the share of such blocks that stay.
    """
    stay = min(99, max(1, round(100 * kept)))
    verdict = Verdict.KEEP if kept >= WANTED else Verdict.REMOVE
    because = f"Of 100 blocks that read and stand like it, {stay} stay in the article"
    return Evidence("model", verdict, _SAYS * abs(2 * kept - 1), because, None if kept >= WANTED else Reason.JUNK)


def strongest_first(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Evidence that says anything, strongest first; what is said twice is said once."""
    ranked = sorted((e for e in evidence if e.strength > 0), key=lambda e: -e.strength)
    first = {(e.verdict, e.because): e for e in reversed(ranked)}
    return tuple(e for e in ranked if first[e.verdict, e.because] is e)


def _said(findings: Sequence[Findings], block: str) -> list[Evidence]:
    return [one for said in findings for one in said.get(block, ())]
