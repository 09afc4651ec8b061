"""What is known of a page's blocks from other pages of the desk, brought into its proposal."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from core.model import Evidence, Flag, Judgement, Proposal, Reason, Verdict
from core.propose.threshold import QUESTION_BELOW, WANTED
from core.propose.weights import FULL

DETECTOR = "elsewhere"
SEVERAL = 2
"""Other pages of a site from which a passage that stands on them is evidence of boilerplate."""
_WEIGHTS = ((10, 4.0), (5, 3.0), (SEVERAL, 2.0))
"""Log-odds towards removing, by how many other pages have the passage at least.

Of 1,704 passages on two pages or more, gold keeps one; of the 12 that proposals would keep, none. On one other page it
says nothing: of the 34 that proposals would keep, gold keeps 56% (``python -m tests.eval.elsewhere --proposed``). What
was seen so rarely is held back; beyond four pages the weights are chosen, not counted.
"""
_OVERWHELMING = 10
"""Other pages from which a verdict may be turned without asking."""
_ASKED = QUESTION_BELOW - 0.01
"""How sure it is at most of a verdict it has turned, else: the editor is asked."""
_SUREST = 0.995
_LEAST = 1e-6
_TOLD = 0.05
"""Strength of what is told of the page as a whole: it speaks neither for nor against the block."""


@dataclass(frozen=True, slots=True)
class Twin:
    """Another review in which much of this article stands.

    Attributes:
        name: what a person calls it.
        similarity: share of this article's words that stand there, 0 to 1.
        block_id: the first block of this page that stands there.
    """

    name: str
    similarity: float
    block_id: str


@dataclass(frozen=True, slots=True)
class Known:
    """What other pages of the desk tell of a page.

    Attributes:
        site: the page's site; empty where unknown.
        pages: on how many other pages of the site a block stands word for word, by block id; pages that are the same
            article once more do not count.
        twin: the review in which most of the article stands too, if there is one.
    """

    site: str = ""
    pages: Mapping[str, int] = field(default_factory=dict)
    twin: Twin | None = None


def informed(proposal: Proposal, known: Known) -> Proposal:
    """The proposal with what other pages tell of it.

    A passage that stands on several other pages of its site is more likely to go, and may turn from kept to removed,
    as a rule as a question. Fields, copies and the blocks that stay in place of copies keep their verdict.

    Args:
        proposal: for a page.
        known: of the page, from others. Nothing known leaves the proposal as it is.
    """
    stay = {one.duplicate_of for one in proposal.judgements}
    judgements = tuple(_shifted(one, known, one.block_id in stay) for one in proposal.judgements)
    if known.twin is None:
        return replace(proposal, judgements=judgements)
    told = tuple(_told(one, known.twin) if one.block_id == known.twin.block_id else one for one in judgements)
    flags = tuple(dict.fromkeys((*proposal.flags, str(Flag.NEAR_DUPLICATE))))
    return replace(proposal, judgements=told, flags=flags)


def _shifted(one: Judgement, known: Known, stays: bool) -> Judgement:
    pages = known.pages.get(one.block_id, 0)
    if pages < SEVERAL or one.field is not None or one.reason in {Reason.DUPLICATE, Reason.METADATA}:
        return one
    weight = next(weight for least, weight in _WEIGHTS if pages >= least)
    reason = one.reason or _suspected(one)
    because = f"Stands on {pages} other pages of {known.site}"
    evidence = Evidence(DETECTOR, Verdict.REMOVE, min(1.0, weight / FULL), because, reason)
    judged = replace(one, evidence=_with(one.evidence, evidence))
    kept = _moved(one.confidence if one.verdict is Verdict.KEEP else 1 - one.confidence, -weight)
    if one.verdict is Verdict.REMOVE:
        return replace(judged, confidence=max(one.confidence, min(_SUREST, 1 - kept)))
    if kept >= WANTED or stays:
        return replace(judged, confidence=max(0.5, kept))
    surest = _SUREST if pages >= _OVERWHELMING else _ASKED
    return replace(judged, verdict=Verdict.REMOVE, reason=reason, confidence=min(surest, 1 - kept))


def _moved(probability: float, by: float) -> float:
    bounded = min(1 - _LEAST, max(_LEAST, probability))
    return 1 / (1 + math.exp(-(math.log(bounded / (1 - bounded)) + by)))


def _suspected(one: Judgement) -> Reason:
    """The strongest reason a detector gave; a copy or a field would need more than a reason."""
    pointless = {None, Reason.DUPLICATE, Reason.METADATA}
    given = [said for said in one.evidence if said.reason not in pointless]
    strongest = max(given, key=lambda said: said.strength, default=None)
    return strongest.reason if strongest and strongest.reason else Reason.JUNK


def _told(one: Judgement, twin: Twin) -> Judgement:
    because = f"{twin.similarity:.0%} of this article's words also stand in {twin.name}"
    return replace(one, evidence=_with(one.evidence, Evidence(DETECTOR, Verdict.KEEP, _TOLD, because)))


def _with(evidence: tuple[Evidence, ...], more: Evidence) -> tuple[Evidence, ...]:
    return tuple(sorted((*evidence, more), key=lambda said: -said.strength))
