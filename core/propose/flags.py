"""Flags: why a page wants a person."""

from collections.abc import Iterator, Mapping, Sequence

from core.model import Flag, Judgement, Medium, Page, Reason, Verdict
from core.propose.mishaps import has_passage_twice, is_failed_request
from core.propose.shape import length_of

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
    page: Page, lengths: Mapping[str, int], judgements: Sequence[Judgement], given: Sequence[str], article: float
) -> tuple[str, ...]:
    """The source's own flags, then what the proposal shows, each once.

    Args:
        page: the page.
        lengths: words of each block, by block id.
        judgements: on its blocks.
        given: the source's flags.
        article: probability that the page is an article at all.
    """
    kind = (Flag.NOT_AN_ARTICLE,) if article < _ARTICLE[page.medium] else ()
    found = (*_found(page, lengths, judgements), *kind)
    return tuple(dict.fromkeys((*given, *(str(flag) for flag in sorted(found, key=_ORDER.index)))))


def flags_after(
    page: Page, before: Sequence[Judgement], after: Sequence[Judgement], flags: Sequence[str], given: Sequence[str]
) -> tuple[str, ...]:
    """A proposal's flags once its judgements are others: those that no longer hold go, those that hold now come.

    Args:
        page: the page.
        before: the judgements that the flags were raised on.
        after: those that hold.
        flags: of the proposal.
        given: the source's flags, which stay whatever the proposal shows.
    """
    judged = {one.block_id for one in before}
    lengths = {block.id: length_of(block.text) for block in page.blocks if block.id in judged}
    was, now = ({str(flag) for flag in _found(page, lengths, judgements)} for judgements in (before, after))
    still = [flag for flag in flags if flag in given or flag not in was - now]
    return tuple(dict.fromkeys((*still, *(str(flag) for flag in _ORDER if flag in now - was))))


_ORDER = tuple(Flag)


def _found(page: Page, lengths: Mapping[str, int], judgements: Sequence[Judgement]) -> Iterator[Flag]:
    words = sum(lengths[one.block_id] for one in judgements if one.verdict is Verdict.KEEP)
    if has_passage_twice(page, lengths, judgements):
        yield Flag.REPEATED_PASSAGE
    if is_failed_request(page, lengths, judgements, whole=words >= _SHORT):
        yield Flag.ERROR_BANNER
    if _unsure(judgements):
        yield Flag.LOW_CONFIDENCE
    if _disagree(lengths, judgements):
        yield Flag.DETECTORS_DISAGREE
    if words < _SHORT:
        yield Flag.SHORT
    if _walled(judgements, words):
        yield Flag.PAYWALL
    if not words:
        yield Flag.NOT_AN_ARTICLE
    yield from _damage(page)


def _damage(page: Page) -> Iterator[Flag]:
    if page.damaged:
        yield Flag.ENCODING_DAMAGE
    if page.incomplete:
        yield Flag.INCOMPLETE


def _unsure(judgements: Sequence[Judgement]) -> bool:
    questions = sum(one.confidence < _TOSS_UP for one in judgements)
    return questions >= _QUESTIONS or questions > _QUESTION_SHARE * len(judgements)


def _disagree(lengths: Mapping[str, int], judgements: Sequence[Judgement]) -> bool:
    """Whether readability and the proposal disagree over much of what either would keep."""
    kept = disputed = 0
    for one in judgements:
        voice = next((e for e in one.evidence if e.detector == "readability"), None)
        if voice is None or one.field or one.reason is Reason.DUPLICATE:
            continue
        theirs, ours = voice.because == "readability keeps it", one.verdict is Verdict.KEEP
        length = lengths[one.block_id]
        kept += length * (theirs or ours)
        disputed += length * (theirs != ours)
    return disputed > _DISAGREEMENT * kept


def _walled(judgements: Sequence[Judgement], words: int) -> bool:
    """A call to subscribe right after a short text."""
    last = max((number for number, one in enumerate(judgements) if one.verdict is Verdict.KEEP), default=-1)
    after = judgements[last + 1 : last + 4]
    return 0 < words < _WALLED and any(one.reason is Reason.SUBSCRIBE for one in after)
