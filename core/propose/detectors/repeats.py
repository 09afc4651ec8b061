"""Short lines that stand on the page again and again, as labels and buttons do."""

from collections import Counter

from core.model import Reason
from core.propose.context import Context, Findings

_SHORT = 8
"""Words from which a repeat is a passage, which is judged with its run after the verdicts."""


def detect(context: Context) -> Findings:
    """Speaks of short blocks that stand on the page more than once."""
    counts = Counter(" ".join(shape.words) for shape in context.shapes.values() if shape.length < _SHORT)
    say = context.weights.evidence
    findings = {}
    for block in context.page.blocks:
        times = counts[" ".join(context.shape(block).words)]
        if times > 1 and context.shape(block).words and context.shape(block).length < _SHORT:
            rule = "twice" if times == 2 else "often"
            findings[block.id] = (say("repeats", rule, f"The same words stand on the page {times} times", Reason.JUNK),)
    return findings
