"""Reviews of pages that say things more than once, with the runs and verdicts that the desk itself would propose."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from hypothesis import strategies as st

from core.duplicates import repeated_runs
from core.model import Block, Decision, FieldName, Judgement, Reason, RepeatedRun, Review, Verdict
from core.propose.copies import resolve
from core.review import apply, article, open_review
from tests.core.duplicates.making import blocks, pages
from tests.core.review.building import copy_of, gone, keep, page_of, proposal_of, title

WANTED = 0.9


def review_of(
    *texts: str, kept: Mapping[int, float] | None = None, headline: int = 0, runs: Sequence[RepeatedRun] | None = None
) -> Review:
    """A review of a page of these lines.

    Args:
        texts: the lines.
        kept: how much a line belongs in the article, by its number; the others surely do.
        headline: the number of the line that became the headline; 0 for none.
        runs: the page's runs, where they are not those that are found in it.
    """
    return review_of_blocks(blocks(*texts), kept or {}, headline, runs)


def review_of_blocks(
    cut: Sequence[Block], kept: Mapping[int, float], headline: int = 0, runs: Sequence[RepeatedRun] | None = None
) -> Review:
    """The same, of blocks."""
    wanted = {block.id: kept.get(number, WANTED) for number, block in enumerate(cut, 1)}
    resolved = resolve(cut, wanted, repeated_runs(cut) if runs is None else runs)
    of = {int(block[1:]): int(copy.of[1:]) for block, copy in resolved.copies.items()}
    judged = [_judged(number, of, wanted[block.id], headline) for number, block in enumerate(cut, 1)]
    fields = [title(cut[headline - 1].text)] if headline else []
    return open_review("page", page_of(*cut), replace(proposal_of(*judged, fields=fields), runs=resolved.runs))


def only_run(review: Review) -> RepeatedRun:
    """The one run of a review."""
    (run,) = review.proposal.runs
    return run


def decided(review: Review, decision: Decision | None) -> Review:
    """The review after a decision that is one."""
    assert decision is not None
    return apply(review, decision)


def body(review: Review) -> list[str]:
    """The article's paragraphs."""
    return [passage.text for passage in article(review).body]


def body_ids(review: Review) -> list[str]:
    """The article's blocks, in its order."""
    return [passage.block_id for passage in article(review).body]


@dataclass(frozen=True)
class Sheet:
    """What a review is made of: a few words that say which failed."""

    texts: tuple[str, ...]
    unwanted: frozenset[int]
    headline: int

    def review(self) -> Review:
        return review_of(*self.texts, kept=dict.fromkeys(self.unwanted, 0.1), headline=self.headline)


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    """Pages that repeat themselves; some lines do not belong in the article, and one may be the headline."""
    texts = draw(pages().filter(bool))
    numbers = st.integers(1, len(texts))
    headline = draw(st.sampled_from([0, 0, draw(numbers)]))
    return Sheet(tuple(texts), draw(st.frozensets(numbers, max_size=2)), headline if texts[headline - 1] else 0)


def _judged(number: int, of: Mapping[int, int], wanted: float, headline: int) -> Judgement:
    if number == headline:
        return gone(number, Reason.METADATA, field=FieldName.TITLE)
    if number in of:
        return copy_of(number, of[number])
    return keep(number) if wanted >= 0.5 else gone(number, Reason.RELATED)


def stands(review: Review, block: str) -> bool:
    """Whether a block is kept."""
    return review.rulings[block].verdict is Verdict.KEEP
