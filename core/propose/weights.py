"""The weights of all evidence: one small table a medium, as log-odds towards keeping."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

import resources
from core.model import Evidence, Medium, Reason, Verdict

FULL = 4.0
"""Log-odds of evidence of strength 1."""


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each rule of each detector counts on pages of one medium.

    Attributes:
        table: ``"detector.rule"`` to log-odds; above 0 speaks for keeping.
    """

    table: Mapping[str, float]

    def of(self, name: str) -> float:
        """The weight of a rule; 0 for one the table does not name."""
        return self.table.get(name, 0.0)

    def evidence(
        self, detector: str, rule: str, because: str, reason: Reason | None = None, share: float = 1.0
    ) -> Evidence:
        """What a rule says of a block.

        Args:
            detector: who speaks.
            rule: its rule, as the table names it.
            because: the fact, one sentence.
            reason: what the fact would be a reason for, should it speak for removing.
            share: how fully the fact holds, -1 to 1; below 0 the opposite holds.
        """
        return _evidence(detector, self.of(f"{detector}.{rule}") * share, because, reason)


@lru_cache(maxsize=8192)
def _evidence(detector: str, weight: float, because: str, reason: Reason | None) -> Evidence:
    """Evidence of a weight. Much of a page's evidence is equal, and then one object."""
    strength = min(FULL, abs(weight)) / FULL
    if weight >= 0:
        return Evidence(detector, Verdict.KEEP, strength, because)
    return Evidence(detector, Verdict.REMOVE, strength, because, reason)


def log_odds(evidence: Evidence) -> float:
    """What evidence adds to the odds of keeping."""
    return FULL * evidence.strength * (1 if evidence.verdict is Verdict.KEEP else -1)


@cache
def standard(medium: Medium) -> Weights:
    """The weights that come with the desk."""
    tables = tomllib.loads(resources.folder("weights.toml").read_text("utf-8"))[medium.value]
    return Weights({f"{part}.{rule}": float(w) for part, rules in tables.items() for rule, w in rules.items()})
