"""One reason for each removed block: the best supported one, else what its place suggests."""

from collections import Counter
from collections.abc import Iterable, Sequence

from core.model import Block, Evidence, Reason, Verdict
from core.propose.context import Context
from core.propose.shape import Prose

_TRUST = {"banner": 6.0, "lexicon": 4.0, "sections": 3.0, "structure": 1.0, "text": 0.4, "neighbours": 0.2}
"""How much a detector's reason counts: what the words say goes before where they stand."""
_GENERAL = 0.05
"""How much "junk" counts: it is what is left when nothing better is known."""
_BY_PLACE = frozenset({Reason.JUNK, Reason.HEADER_FOOTER, Reason.NAVIGATION})
"""Reasons that a block's surroundings may improve on."""


def reason_of(evidence: Iterable[Evidence]) -> Reason:
    """The reason with the most support among the evidence for removing; junk where nothing supports any."""
    support: Counter[Reason] = Counter()
    for one in evidence:
        if one.verdict is Verdict.REMOVE and one.reason is not None:
            share = one.strength * _TRUST.get(one.detector, 1.0) * (_GENERAL if one.reason is Reason.JUNK else 1.0)
            support[one.reason] += share  # type: ignore[assignment]  # support is fractional
    return max(support, key=lambda reason: support[reason], default=Reason.JUNK)


def settle(context: Context, removed: Sequence[bool], reasons: list[Reason], story: range) -> None:
    """Gives blocks without a telling reason that of the lines about them, or that of their place, in place."""
    for number, block in enumerate(context.page.blocks):
        if removed[number] and reasons[number] is Reason.JUNK:
            reasons[number] = _shared(removed, reasons, number) or _by_place(context, block, number, story)


def _shared(removed: Sequence[bool], reasons: Sequence[Reason], number: int) -> Reason | None:
    """The reason of the removed lines on both sides, where it is the same."""
    if not 0 < number < len(reasons) - 1 or not (removed[number - 1] and removed[number + 1]):
        return None
    before, after = reasons[number - 1], reasons[number + 1]
    return before if before is after and before not in {*_BY_PLACE, Reason.CAPTION, Reason.METADATA} else None


def _by_place(context: Context, block: Block, number: int, story: range) -> Reason:
    shape = context.shape(block)
    if shape.prose is not Prose.FRAGMENT:
        return Reason.RELATED if story and number >= story.stop else Reason.JUNK
    listed = shape.links >= 0.5 or not block.structure.tags
    if not listed or not story:
        return Reason.JUNK
    if number < story.start:
        return Reason.NAVIGATION
    if number >= story.stop:
        return Reason.RELATED if shape.length >= 5 else Reason.NAVIGATION
    return Reason.RELATED if shape.length >= 4 else Reason.JUNK
