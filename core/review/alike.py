"""Blocks of a page that stand and read alike, so that one answer may fit them all: subheadings, bylines, teasers.

Two blocks are alike where the page sets them alike, they read alike in outline, and the same was proposed for them for
the same reason and about as surely. What they say does not count, but where it is the same: then it does not matter how
sure the proposal is, since an editor who decides on words decides on them wherever they stand. A copy and a field are
like no other block: those are decided on as what they are. Nor is prose of a page without markup, where one paragraph
looks like every other.
"""

import re
from bisect import bisect_right
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import NamedTuple

from core.duplicates import fold
from core.model import Block, Judgement, Medium, Page, Proposal, Reason, Review, Ruling, Verdict
from core.propose import QUESTION_BELOW
from core.propose.refrains import set_like
from core.propose.shape import ends_a_sentence
from core.review.remembering import remembered
from core.review.seams import is_unspaced

_LENGTHS = (4, 9, 15, 31)
"""Words from which a block is of the next length: a label, a heading, a line, a sentence, a paragraph."""
_SURE = (0.75, QUESTION_BELOW, 0.95)
"""Confidence from which a proposal is of the next sureness: open, in doubt, likely, nearly certain."""
_LOOKED_AT = 400
"""Characters of a block that tell how it reads: more would only make it longer."""
_LONG = 4
"""Letters of a word that a heading writes with a capital, where it does so with its words."""
_WORD = re.compile(r"[^\W\d_]+")
_LABEL = re.compile(r"([^\W\d_]+(?: [^\W\d_]+){0,2})\s?[:：]\s")
_QUOTES = frozenset("\"'“”„‘’‚«»‹›「『")


class _Looks(NamedTuple):
    """How the blocks of a page look, and which look the same, in page order; both by block id or look.

    ``twins`` names the first block that looks the same and says the same, for the blocks of which there are several.
    """

    of: Mapping[str, Hashable]
    blocks: Mapping[Hashable, tuple[str, ...]]
    twins: Mapping[str, str]


class _Proposed(NamedTuple):
    """What was proposed for a block, and how surely, in steps."""

    verdict: Verdict
    reason: Reason | None
    sureness: int


def alike(review: Review, block_ids: Iterable[str]) -> tuple[str, ...]:
    """The blocks themselves, and all like one of them that nobody has decided on, in page order."""
    seeds = dict.fromkeys(block_ids)
    others = {each for _, found in likenesses(review, seeds) for each in found}
    return tuple(each for each in review.rulings if each in seeds or each in others) if others else tuple(seeds)


def like(review: Review, block_id: str) -> tuple[str, ...]:
    """The blocks like this one that nobody has decided on, without itself, in page order."""
    return next((found for _, found in likenesses(review, [block_id])), ())


def likenesses(review: Review, block_ids: Iterable[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """For each sort of these blocks the first of them, and the others like it that nobody has decided on.

    The others are in page order and none of them is one of these blocks; no block is named twice. Blocks that can be
    like no other are passed over. Each sort is walked once, however many of these blocks are of it.
    """
    seeds = dict.fromkeys(block_ids)
    looks, told = _looks_of(review.page), _told(review.proposal)
    sorts: dict[Hashable, _Sorts] = {}  # by look
    for seed in seeds:
        look, proposed = looks.of.get(seed), told.get(seed)
        if look is not None and proposed is not None and _may_be_like_others(review, seed):
            sorts.setdefault(look, _Sorts({}, {})).take(seed, proposed, looks.twins.get(seed))
    for look, of_look in sorts.items():
        found: dict[str, list[str]] = {first: [] for first in of_look.firsts.values()}
        for each in looks.blocks[look]:
            first = of_look.first_like(told.get(each), looks.twins.get(each)) if each not in seeds else None
            if first is not None and _is_open(review, each):
                found[first].append(each)
        yield from ((first, tuple(same)) for first, same in found.items())


class _Sorts(NamedTuple):
    """Blocks that look the same, by what was proposed for them: of each sort the first."""

    firsts: dict[_Proposed, str]
    of_twins: dict[tuple[str | None, Verdict, Reason | None], str]

    def take(self, block_id: str, proposed: _Proposed, twin: str | None) -> None:
        first = self.firsts.setdefault(proposed, block_id)
        if twin is not None:
            self.of_twins.setdefault((twin, proposed.verdict, proposed.reason), first)

    def first_like(self, proposed: _Proposed | None, twin: str | None) -> str | None:
        """The first of the sort that a block is of, or that one is of which says the same."""
        if proposed is None:
            return None
        return self.firsts.get(proposed) or self.of_twins.get((twin, proposed.verdict, proposed.reason))


def _is_open(review: Review, block_id: str) -> bool:
    """Whether nobody has decided on a block, and it may get another's answer."""
    return _may_be_like_others(review, block_id) and not review.rulings[block_id].settled


def _may_be_like_others(review: Review, block_id: str) -> bool:
    ruling = review.rulings.get(block_id)
    return ruling is not None and not _is_of_its_own(ruling)


@remembered
def _told(proposal: Proposal) -> Mapping[str, _Proposed]:
    """What was proposed for each block and how surely, but for those that can be like no other. Told once a page."""
    return {
        judged.block_id: _Proposed(judged.verdict, judged.reason, bisect_right(_SURE, judged.confidence))
        for judged in proposal.judgements
        if not _is_of_its_own(judged)
    }


def _is_of_its_own(held: Ruling | Judgement) -> bool:
    return held.field is not None or held.duplicate_of is not None or held.reason is Reason.DUPLICATE


# --- how a block looks -----------------------------------------------------------------------------------------------


@remembered
def _looks_of(page: Page) -> _Looks:
    """The looks of a page's blocks. Asked at every step over the blocks, told once a page."""
    of: dict[str, Hashable] = {}
    blocks: dict[Hashable, list[str]] = {}
    sayings: dict[tuple[Hashable, str], list[str]] = {}
    for block in page.blocks:
        look = _look(block, page.medium)
        if look is not None:
            of[block.id] = look
            blocks.setdefault(look, []).append(block.id)
            sayings.setdefault((look, fold(block.text)), []).append(block.id)
    twins = {each: same[0] for same in sayings.values() if len(same) > 1 for each in same}
    return _Looks(of, {look: tuple(same) for look, same in blocks.items()}, twins)


def _look(block: Block, medium: Medium) -> Hashable | None:
    """How the page sets a block, and how it reads; None for what looks like nothing in particular."""
    text = block.text[:_LOOKED_AT].strip()
    length = bisect_right(_LENGTHS, _words(text))
    ending = _ending(block.text.rstrip())
    if not text or (medium is Medium.TEXT and length == len(_LENGTHS) and ending == _STOP):
        return None
    label = _LABEL.match(text)
    return (
        block.kind,
        block.level,
        set_like(block),
        length,
        ending,
        _beginning(text[0]),
        _capitals(text),
        label[1].casefold() if label else "",
        any(map(str.isdigit, text)),
    )


def _words(text: str) -> int:
    """How many words a reader would count: characters of scripts without spaces count a half."""
    return len(text.split()) + (0 if text.isascii() else sum(map(is_unspaced, text)) // 2)


_STOP = "."


def _ending(text: str) -> str:
    """A full stop for a sentence's end, else the mark that stands last; nothing behind a word."""
    if ends_a_sentence(text) and text[-1:] not in "?…" and not text.endswith("..."):
        return _STOP
    return "" if text[-1:].isalnum() else _mark(text[-1:])


def _beginning(first: str) -> str:
    """What sort of character it begins with; marks stand for themselves."""
    if first.isalpha():
        return "A" if first.isupper() else "a" if first.islower() else "letter"
    return "0" if first.isdigit() else _mark(first)


def _mark(character: str) -> str:
    """A mark as itself, whatever a language's quotes look like."""
    return '"' if character in _QUOTES else character


def _capitals(text: str) -> str:
    """Whether it is all capitals, has capitals on its words as headings have, or reads as sentences do."""
    words = _WORD.findall(text)
    if sum(map(len, words)) > 1 and all(map(str.isupper, words)):
        return "all"
    long = [word for word in words if len(word) >= _LONG]
    return "words" if len(long) > 1 and all(word[0].isupper() for word in long) else "sentence"
