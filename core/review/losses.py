"""You would lose: the removed blocks most like an article."""

import re
from bisect import insort
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from core.compare import Change, word_differences
from core.duplicates import fold
from core.model import Block, FieldName, Judgement, Review, Ruling, Verdict
from core.review.finding import block_of
from core.review.runs import run_of, text_of
from core.review.wording import counted

_QUOTES = re.compile(r"[“”«»„]|\"[^\"]+\"|‘[^’]{12,}’")
_FIGURES = re.compile(r"\d")
_SENTENCE_END = re.compile(r"[.!?…。！？؟।][\"”’»)\]]*$")
_WORD = re.compile(r"\w+")
# A line of this many words is as long as a paragraph needs to be to look like one.
_PARAGRAPH_WORDS = 25
# Share of a block's look that counts even where the proposal is sure that it goes.
_LOOK_ALONE = 0.4
# Below this a block is furniture, and listing it would hide what matters.
_LEAST = 0.1


@dataclass(frozen=True, slots=True)
class Loss:
    """A removed block that may belong to the article.

    Attributes:
        block_id: the block.
        likeness: how much it is like an article, 0 to 1.
        calls: what in it would be missed: ``"a figure"``, ``"a quote"``, ``"a name from the headline"``,
            ``"2 words its copy lacks"``.
    """

    block_id: str
    likeness: float
    calls: tuple[str, ...]


def would_lose(review: Review, limit: int = 20) -> tuple[Loss, ...]:
    """The removed blocks most like an article, most likely first, at most ``limit``.

    Blocks the editor has settled, blocks that became a field, and copies that say nothing else than the one that
    stays are left out.
    """
    judged = {judgement.block_id: judgement for judgement in review.proposal.judgements}
    names = _names(review)
    looks = [
        _look_of(block, judged[block.id], names)
        for block in review.page.blocks
        if _goes(review.rulings.get(block.id)) and block.id in judged
    ]
    candidates = sorted((loss for loss in looks if loss.likeness >= _LEAST), key=lambda loss: -loss.likeness)
    return _likeliest(review, candidates, limit)


def _likeliest(review: Review, candidates: Sequence[Loss], limit: int) -> tuple[Loss, ...]:
    """The first ``limit`` once copies are compared, which can only lower a candidate: so few need comparing."""
    found: list[Loss] = []
    for candidate in candidates:
        if len(found) >= limit and found[limit - 1].likeness >= candidate.likeness:
            break
        loss = _beyond_its_copy(review, candidate)
        if loss is not None and loss.likeness >= _LEAST:
            insort(found, loss, key=lambda each: -each.likeness)
    return tuple(found[:limit])


def _goes(ruling: Ruling | None) -> bool:
    return ruling is not None and ruling.verdict is Verdict.REMOVE and not ruling.field and not ruling.settled


def _names(review: Review) -> frozenset[str]:
    """Words of the headline that look like names or carry its matter."""
    words = _WORD.findall(review.fields.get(FieldName.TITLE, ""))
    return frozenset(word.casefold() for word in words if len(word) > 3)


def _look_of(block: Block, judgement: Judgement, names: frozenset[str]) -> Loss:
    linked = min(1.0, block.structure.link_characters / max(1, block.characters))
    look, calls = _look_and_calls(block.text, linked, names)
    return Loss(block.id, look * _doubt(judgement), calls)


@lru_cache(maxsize=1 << 14)
def _look_and_calls(text: str, linked: float, names: frozenset[str]) -> tuple[float, tuple[str, ...]]:
    """Both of one text. Asked again of every removed block of the page at every decision."""
    calls = _calls(text, names)
    return _look(text, linked, calls), calls


def _beyond_its_copy(review: Review, loss: Loss) -> Loss | None:
    """What of a block would be lost besides what its copy says, if it has one; None where that is nothing."""
    copy = review.rulings[loss.block_id].duplicate_of
    if copy is None:
        return loss
    lost, share = _only_here(review, block_of(review.page, loss.block_id), copy)
    return Loss(loss.block_id, loss.likeness * max(0.5, share), (lost, *loss.calls)) if lost else None


def _calls(text: str, names: frozenset[str]) -> tuple[str, ...]:
    found = {
        "a quote": bool(_QUOTES.search(text)),
        "a figure": bool(_FIGURES.search(text)),
        "a name from the headline": any(word.casefold() in names for word in _WORD.findall(text)),
    }
    return tuple(name for name, there in found.items() if there)


def _look(text: str, linked: float, calls: tuple[str, ...]) -> float:
    """How much a block's text looks like a paragraph of an article, 0 to 1, before asking the proposal."""
    length = min(1.0, len(_WORD.findall(text)) / _PARAGRAPH_WORDS)
    sentence = 1.0 if _SENTENCE_END.search(text.rstrip()) else 0.0
    missed = min(1.0, len(calls) / 2)
    return (0.45 * length + 0.25 * sentence * min(1.0, 2 * length) + 0.3 * missed * length) * (1 - 0.8 * linked)


def _doubt(judgement: Judgement) -> float:
    """What the proposal leaves of the look: all of it at even odds, a part where it is sure."""
    keeps = judgement.verdict is Verdict.KEEP
    chance = judgement.confidence if keeps else 1 - judgement.confidence
    return _LOOK_ALONE + (1 - _LOOK_ALONE) * min(1.0, 2 * chance)


def _only_here(review: Review, block: Block, copy: str) -> tuple[str, float]:
    """What a duplicate says that its copy does not, for a person, and its share of the words."""
    ruling = review.rulings.get(copy)
    if ruling is None or (ruling.verdict is Verdict.REMOVE and ruling.field is None):
        return "its copy is removed too", 1.0
    words = _words_added(_what_stands(review, block.id, copy), block.text)
    share = words / max(1, len(_WORD.findall(block.text)))
    return (f"{counted(words, 'word')} its copy lacks", share) if words else ("", 0.0)


def _what_stands(review: Review, block_id: str, copy: str) -> str:
    """What the copy that stays says where the block stands: all the blocks that one paragraph was split into."""
    run = run_of(review, block_id)
    pairs = [pair for each in run.copies for pair in each.pairs] if run is not None else []
    first = next((pair.first for pair in pairs if block_id in pair.other), (block_id,))
    stands = next((pair.other for pair in pairs if pair.first == first and copy in pair.other), first)
    return text_of(review, stands) if copy in stands else block_of(review.page, copy).text


@lru_cache(maxsize=1 << 14)
def _words_added(standing: str, text: str) -> int:
    """How many words ``text`` has beyond ``standing``. Asked again of every copy on the page at every decision."""
    standing, text = fold(standing), fold(text)
    if standing == text:
        return 0
    differences = word_differences(standing, text)
    return sum(len(_WORD.findall(one.text)) for one in differences if one.change is Change.ADDED)
