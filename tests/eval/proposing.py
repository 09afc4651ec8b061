"""Our proposals for gold pages, measured: texts, verdicts with their confidence, fields, flags, time."""

import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from core.intake import source_of_text
from core.model import Block, Judgement, Medium, Proposal, Verdict
from core.segment import segment
from core.training import GoldPage, Mark, mark
from core.training.measures import verdicts, words
from tests.eval.engine import Engine, Proposer
from tests.eval.working import worked

_EXCERPT = 200


class Judged(NamedTuple):
    """One block of ours: how sure its verdict was, and whether it was right."""

    confidence: float
    right: bool


class Wrong(NamedTuple):
    """A block with the wrong verdict, for who looks at errors."""

    number: int
    verdict: str
    reason: str
    confidence: float
    text: str


@dataclass(frozen=True)
class Proposed:
    """Our proposal for one page, measured.

    Attributes:
        mark: the measures of its text.
        seconds: of processor time, from the decoded page to the proposal.
        failed: nothing could be proposed.
        steps: seconds by what was being done.
        judged: its blocks that have a word, in page order.
        wrong: those of them whose verdict was wrong.
        proposal: the proposal without judgements; None where it failed.
    """

    mark: Mark
    seconds: float
    failed: bool = False
    steps: Mapping[str, float] | None = None
    judged: tuple[Judged, ...] = ()
    wrong: tuple[Wrong, ...] = ()
    proposal: Proposal | None = None


class _Desk:
    """What a process was told at its beginning."""

    propose: Proposer


class Clock:
    """Processor time by step: told what begins, it ends what was going on."""

    def __init__(self) -> None:
        self.steps: dict[str, float] = {}
        self._step, self._since = "", time.process_time()

    def begins(self, step: str) -> None:
        """Something else begins; an empty step ends the last."""
        now = time.process_time()
        if self._step:
            self.steps[self._step] = self.steps.get(self._step, 0.0) + now - self._since
        self._step, self._since = step, now


def proposed(pages: Sequence[GoldPage], engine: Engine, model: Path | None, jobs: int = 1) -> list[Proposed]:
    """Our proposals for pages, a row a page, in their order."""
    return worked(_one, pages, jobs, _begin, (engine, model))


def article_text(blocks: Sequence[Block], judgements: Sequence[Judgement]) -> str:
    """The kept blocks, one a line."""
    judged = zip(blocks, judgements, strict=True)
    return "\n".join(block.text for block, one in judged if one.verdict is Verdict.KEEP)


def _begin(engine: Engine, model: Path | None) -> None:
    _Desk.propose = engine.proposer(model)
    # What is loaded on the first page is no page's time.
    _Desk.propose(segment(source_of_text("warming", "<p>The ferry pier is shut.</p>", Medium.HTML)), lambda _: None)


def _one(page: GoldPage) -> Proposed:
    clock = Clock()
    try:
        clock.begins("Cutting")
        cut = segment(source_of_text(page.id, page.raw, page.medium))
        proposal = _Desk.propose(cut, clock.begins)
        clock.begins("")
    except Exception as error:
        print(f"proposing: {page.corpus}/{page.id}: {type(error).__name__}: {error}"[:200], file=sys.stderr)
        return Proposed(mark(page, ""), 0.0, failed=True)
    blocks = cut.page.blocks
    text = article_text(blocks, proposal.judgements)
    judged, wrong = _judged(page, blocks, proposal.judgements, text)
    return Proposed(
        mark=mark(page, text),
        seconds=sum(clock.steps.values()),
        steps=clock.steps,
        judged=judged,
        wrong=wrong,
        proposal=replace(proposal, judgements=()),
    )


def _judged(
    page: GoldPage, blocks: Sequence[Block], judgements: Sequence[Judgement], text: str
) -> tuple[tuple[Judged, ...], tuple[Wrong, ...]]:
    """Which verdicts were right: where gold and our article, laid on the blocks in the same way, agree.

    Of two copies either may stay, as in the corrections: the article's words are the same.
    """
    cut = [words(block.text) for block in blocks]
    rows = list(zip(blocks, judgements, cut, verdicts(cut, page.gold), verdicts(cut, text), strict=True))
    judged = tuple(Judged(one.confidence, gold == ours) for _, one, tokens, gold, ours in rows if tokens)
    wrong = tuple(_wrong(block, one, gold) for block, one, _, gold, ours in rows if gold != ours)
    return judged, wrong


def _wrong(block: Block, one: Judgement, gold: bool) -> Wrong:
    verdict = "left out" if gold else "kept"
    return Wrong(int(block.id[1:]), verdict, str(one.reason or ""), round(one.confidence, 3), block.text[:_EXCERPT])
