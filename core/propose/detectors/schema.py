"""The article's text as the page itself declares it (schema.org ``articleBody``)."""

from core.duplicates import fold, tokens
from core.model import Reason
from core.propose.context import Context, Findings

_LEAST = 400
"""Characters of a declared text below which it is a teaser that says nothing of the rest."""
_SHINGLE = 4


def detect(context: Context) -> Findings:
    """Speaks of every block of some length, where the page declares its article's text."""
    declared = max(context.meta("json-ld articleBody"), key=len, default="")
    if len(declared) < _LEAST:
        return {}
    shingles = set(_shingles(tuple(tokens(fold(declared)))))
    say = context.weights.evidence
    within = (say("schema", "within", "The page declares it as part of the article's text"),)
    without = (say("schema", "without", "The article's text as the page declares it lacks it", Reason.JUNK),)
    findings = {}
    for block in context.page.blocks:
        own = _shingles(context.shape(block).words)
        if len(own) >= 2:
            findings[block.id] = within if sum(s in shingles for s in own) * 2 > len(own) else without
    return findings


def _shingles(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [words[at : at + _SHINGLE] for at in range(len(words) - _SHINGLE + 1)]
