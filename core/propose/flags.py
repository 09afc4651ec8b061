"""Flags: why a page wants a person."""

from collections.abc import Iterator, Sequence

from core.model import Flag, Judgement, Medium, Page, Reason, Verdict
from core.propose.context import Context

_SHORT = 80
"""Words of an article below which it is short."""
_WALLED = 250
"""Words of an article below which a call to subscribe at its end looks like a wall."""
_TOSS_UP = 0.7
"""Confidence below which a verdict is little more than a guess."""
_QUESTIONS = 10
"""Such verdicts from which the whole page is of low confidence, and the share of blocks."""
_QUESTION_SHARE = 0.15
_ARTICLE = {Medium.HTML: 0.6, Medium.TEXT: 0.5}
"""Probability of being an article below which a page is none: where about as many are called so as are."""
_DISAGREEMENT = 0.35
"""Share of the words in dispute from which the detectors disagree."""


def flags_of(
    context: Context, judgements: Sequence[Judgement], given: Sequence[str], article: float
) -> tuple[str, ...]:
    """The source's own flags, then what the proposal shows, each once.

    Args:
        context: the page.
        judgements: on its blocks.
        given: the source's flags.
        article: probability that the page is an article at all.
    """
    return tuple(dict.fromkeys((*given, *(str(flag) for flag in _found(context, judgements, article)))))


def _found(context: Context, judgements: Sequence[Judgement], article: float) -> Iterator[Flag]:
    page = context.page
    words = _kept_words(context, judgements)
    if _repeats(context, judgements):
        yield Flag.REPEATED_PASSAGE
    if _banner(page, judgements):
        yield Flag.ERROR_BANNER
    if _unsure(judgements):
        yield Flag.LOW_CONFIDENCE
    if _disagree(context, judgements):
        yield Flag.DETECTORS_DISAGREE
    if words < _SHORT:
        yield Flag.SHORT
    if _walled(judgements, words):
        yield Flag.PAYWALL
    if article < _ARTICLE[page.medium] or not words:
        yield Flag.NOT_AN_ARTICLE
    yield from _damage(page)


def _damage(page: Page) -> Iterator[Flag]:
    if page.damaged:
        yield Flag.ENCODING_DAMAGE
    if page.incomplete:
        yield Flag.INCOMPLETE


def _banner(page: Page, judgements: Sequence[Judgement]) -> bool:
    """An error stands where a reader sees it; what is hidden for browsers without scripts is on many sound pages."""
    judged = zip(page.blocks, judgements, strict=True)
    return any(one.reason is Reason.ERROR_BANNER and not block.structure.hidden for block, one in judged)


def _kept_words(context: Context, judgements: Sequence[Judgement]) -> int:
    return sum(context.shapes[one.block_id].length for one in judgements if one.verdict is Verdict.KEEP)


def _repeats(context: Context, judgements: Sequence[Judgement]) -> bool:
    """A passage, not just the headline, stands twice."""
    copies = [one for one in judgements if one.reason is Reason.DUPLICATE]
    return sum(context.shapes[one.block_id].length for one in copies) >= 25


def _unsure(judgements: Sequence[Judgement]) -> bool:
    questions = sum(one.confidence < _TOSS_UP for one in judgements)
    return questions >= _QUESTIONS or questions > _QUESTION_SHARE * len(judgements)


def _disagree(context: Context, judgements: Sequence[Judgement]) -> bool:
    """Whether readability and the proposal disagree over much of what either would keep."""
    kept = disputed = 0
    for one in judgements:
        voice = next((e for e in one.evidence if e.detector == "readability"), None)
        if voice is None or one.field or one.reason is Reason.DUPLICATE:
            continue
        theirs, ours = voice.because == "readability keeps it", one.verdict is Verdict.KEEP
        length = context.shapes[one.block_id].length
        kept += length * (theirs or ours)
        disputed += length * (theirs != ours)
    return disputed > _DISAGREEMENT * kept


def _walled(judgements: Sequence[Judgement], words: int) -> bool:
    """A call to subscribe right after a short text."""
    last = max((number for number, one in enumerate(judgements) if one.verdict is Verdict.KEEP), default=-1)
    after = judgements[last + 1 : last + 4]
    return 0 < words < _WALLED and any(one.reason is Reason.SUBSCRIBE for one in after)
