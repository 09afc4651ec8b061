"""The article's text as the page itself declares it (schema.org ``articleBody``)."""

from collections.abc import Mapping

from core.duplicates import fold, tokens
from core.model import Reason
from core.propose.context import Context, Findings

_LEAST = 400
"""Characters of a declared text below which it is a teaser that says nothing of the rest."""
_SHINGLE = 4
_FEWEST = 2
"""Shingles of a block from which it can be found in the declared text."""


def detect(context: Context) -> Findings:
    """Speaks of every block of some length, where the page declares its article's text."""
    say = context.weights.evidence
    within = (say("schema", "within", "The page declares it as part of the article's text"),)
    without = (say("schema", "without", "The article's text as the page declares it lacks it", Reason.JUNK),)
    return {block: within if share > 0.5 else without for block, share in declared(context).items()}


def declared(context: Context) -> Mapping[str, float]:
    """The share of each block that the declared text has, by block id; empty where the page declares none."""
    text = max(context.meta("json-ld articleBody"), key=len, default="")
    if len(text) < _LEAST:
        return {}
    shingles = set(_shingles(tuple(tokens(fold(text)))))
    own = ((block.id, _shingles(context.shape(block).words)) for block in context.page.blocks)
    return {block: sum(s in shingles for s in mine) / len(mine) for block, mine in own if len(mine) >= _FEWEST}


def _shingles(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [words[at : at + _SHINGLE] for at in range(len(words) - _SHINGLE + 1)]
