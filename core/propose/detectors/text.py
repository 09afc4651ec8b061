"""How a block reads, whatever the markup: length, everyday words, sentence ends, the marks of lists and labels."""

import re
from collections.abc import Iterator
from itertools import accumulate

from core.model import Block, Evidence, Reason
from core.propose.context import Context, Findings
from core.propose.shape import Prose, Shape

_LENGTHS = ((60, "60"), (30, "30"), (15, "15"), (8, "8"), (4, "4"), (2, "2"), (0, "1"))
_QUOTED = re.compile(r'["“”„«»]')
_LISTED = re.compile(r"^\s*(?:[-*•·‣▪►»→]|\d{1,2}[.)])\s")
_SEPARATED = re.compile(r"\s[|·•»›/]\s")
_ADDRESSES = re.compile(r"https?://|www\.|@[A-Za-z]\w{1,30}")
_PICTURED = re.compile(
    r"(?<!\w)(?:photos?|photograph|pictures?|images?|fotos?|bild|symbolbild|foto di|imagen|crédit|credit|фото|صورة)"
    r"(?: (?:by|credit|courtesy|von|de))?\s*[:/©]|(?:getty images|shutterstock|/ ?(?:ap|afp|reuters|epa|dpa)\)?$)",
    re.IGNORECASE,
)
_MARKS: tuple[tuple[str, re.Pattern[str], str, Reason], ...] = (
    ("listed", _LISTED, "It begins with a list's mark", Reason.RELATED),
    ("separated", _SEPARATED, "Its words are set apart by bars or dots", Reason.NAVIGATION),
    ("address", _ADDRESSES, "It names a web address or an account", Reason.JUNK),
    ("copyright", re.compile(r"©|\(c\) ?\d{4}", re.IGNORECASE), "It has a copyright sign", Reason.LEGAL),
    ("pictured", _PICTURED, "It names who took the picture", Reason.CAPTION),
    ("colon", re.compile(r":\s*$"), "It ends with a colon", Reason.JUNK),
    ("question", re.compile(r"\?\s*$"), "It ends with a question mark", Reason.JUNK),
    ("exclaimed", re.compile(r"!\s*$"), "It ends with an exclamation mark", Reason.SUBSCRIBE),
    ("broken-off", re.compile(r"(?:…|\.\.\.)[\s\]»”\"]*$"), "It breaks off with an ellipsis", Reason.RELATED),
    ("numbers", re.compile(r"^[\W\d_]*$"), "It is nothing but figures and signs", Reason.JUNK),
)
_REACH = 5
"""Blocks looked at on either side for prose."""
_EDGE = 300
"""Characters at each end of a block searched for marks."""


def detect(context: Context) -> Findings:
    """Speaks of every block."""
    company = _company(context)
    return {
        block.id: (*_of(context, block), *_of_company(context, block, company[number]))
        for number, block in enumerate(context.page.blocks)
    }


def _company(context: Context) -> list[int]:
    """How many blocks of prose stand within reach of each block, without itself and without second copies."""
    shapes = [context.shape(block) for block in context.page.blocks]
    first = {shape.words: number for number, shape in reversed(list(enumerate(shapes)))}
    prose = [shape.prose is Prose.PROSE and first[shape.words] == number for number, shape in enumerate(shapes)]
    upto = [0, *accumulate(prose)]
    return [
        upto[min(len(prose), number + _REACH + 1)] - upto[max(0, number - _REACH)] - one
        for number, one in enumerate(prose)
    ]


def _of_company(context: Context, block: Block, prose: int) -> Iterator[Evidence]:
    near = min(2 * _REACH, len(context.page.blocks) - 1)
    because = f"{prose} of the {near} blocks around it are prose" if near else "It stands alone on the page"
    rule = f"company-{context.shape(block).prose}"
    yield context.weights.evidence("text", rule, because, Reason.JUNK, (prose - _REACH) / _REACH)


def _of(context: Context, block: Block) -> Iterator[Evidence]:
    shape = context.shape(block)
    yield from _of_length(context, shape)
    yield from _of_everyday_words(context, shape)
    yield from _of_speech(context, block, shape)
    yield from _of_marks(context, block)
    if len(block.text) >= 6 and block.text.isupper():
        yield context.weights.evidence("text", "capitals", "It is all in capitals", Reason.NAVIGATION)


def _of_length(context: Context, shape: Shape) -> Iterator[Evidence]:
    name = next(name for least, name in _LENGTHS if shape.length >= least)
    rule = f"sentence-{name}" if shape.ends else f"fragment-{name}"
    end = "ends as a sentence does" if shape.ends else "has no full stop"
    words = "1 word" if shape.length == 1 else f"{shape.length} words"
    yield context.weights.evidence("text", rule, f"It has {words} and {end}", Reason.JUNK)


def _of_everyday_words(context: Context, shape: Shape) -> Iterator[Evidence]:
    if shape.everyday < 0 or shape.length < 6:
        return
    rule = "everyday-many" if shape.everyday >= 0.4 else "everyday-some" if shape.everyday >= 0.25 else "everyday-few"
    because = f"{shape.everyday:.0%} of its words are everyday words"
    yield context.weights.evidence("text", rule, because, Reason.NAVIGATION)


def _of_speech(context: Context, block: Block, shape: Shape) -> Iterator[Evidence]:
    if shape.length >= 6 and _QUOTED.search(block.text):
        yield context.weights.evidence("text", "quoted", "It quotes someone", Reason.JUNK)
    if shape.length >= 6 and not context.lexicon.said.isdisjoint(shape.words):
        yield context.weights.evidence("text", "said", "It reports what someone said", Reason.JUNK)


def _of_marks(context: Context, block: Block) -> Iterator[Evidence]:
    text = block.text if len(block.text) <= 2 * _EDGE else f"{block.text[:_EDGE]} {block.text[-_EDGE:]}"
    for rule, pattern, because, reason in _MARKS:
        if pattern.search(text):
            yield context.weights.evidence("text", rule, because, reason)
