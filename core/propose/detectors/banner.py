"""Banners of a failed request above the story: a date with a status code, an apology, a wall of scripts."""

import re
from collections.abc import Sequence

from core.model import Block, Reason
from core.propose.context import Context, Findings
from core.propose.shape import Prose

_TOP = 12
"""Blocks at the top of a page among which a banner can stand."""
_STATUS = re.compile(r"(?<![\w.,-])(?:4(?:0[0-9]|1[0-8]|2[0-9]|51)|5(?:0[0-9]|1[01]|2[0-9]))(?![\w,-]|\.\d)")
_NAME = re.compile(r"(?<!\w)ERR(?:OR)?_[A-Z0-9_]{3,}(?!\w)")
"""What browsers and servers call an error: ERR_CONNECTION_RESET."""
_SHORT = 9
"""Words of the longest line in which a status code speaks for itself."""


def detect(context: Context) -> Findings:
    """Speaks of the lines at the top of a page that tell of an error, and of the lines between them."""
    lines = _above_the_story(context)
    told = {
        number: because
        for number, block in enumerate(lines)
        if not block.structure.hidden and (because := _tells(context, block))
    }
    if not told:
        return {}
    say = context.weights.evidence
    findings = {}
    for number in range(min(told), max(told) + 1):
        block = lines[number]
        rule, because = ("tells", told[number]) if number in told else ("between", "It stands among lines of an error")
        findings[block.id] = (say("banner", rule, because, Reason.ERROR_BANNER),)
    return findings


def _above_the_story(context: Context) -> Sequence[Block]:
    """The blocks before the first that is prose of no other matter (consent, a newsletter, the error itself)."""
    top = context.page.blocks[:_TOP]
    for number, block in enumerate(top):
        if context.shape(block).prose is Prose.PROSE and not context.hits[block.id]:
            return top[:number]
    return top


def _tells(context: Context, block: Block) -> str:
    """What in a block tells of a failed request; empty where nothing does."""
    shape = context.shape(block)
    for phrase in context.hits[block.id]:
        if phrase.reason is Reason.ERROR_BANNER and shape.length <= 40:
            return f"It tells of a failed request: “{phrase.text}”"
    if shape.length > _SHORT:
        return ""
    if name := _NAME.search(block.text[:200]):
        return f"It names the error {name.group()}"
    code = None if shape.ends else _STATUS.search(block.text[:200])
    return f"It names the status code {code.group()}" if code else ""
