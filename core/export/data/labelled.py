"""Every block of an article's page, with what was proposed for it and what holds: what data sets are made of."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from core.export.deciding import deciders
from core.export.outgoing import Outgoing
from core.export.printable import cleaned
from core.model import Block, Judgement, Ruling, Verdict


@dataclass(frozen=True, slots=True)
class Labelled:
    """One block.

    Attributes:
        block: what the page has.
        text: its text, in characters that may leave.
        number: its place on the page, from 1.
        ruling: what holds now.
        judged: what was proposed; None where nothing was.
        wording: the editor's wording; None while the block's own text stands.
        place: its place among the kept blocks in the article, from 1; None where it is not in it.
        decided_by: who spoke last of it; empty while the proposal stands.
        decided_at: when, aware.
    """

    block: Block
    text: str
    number: int
    ruling: Ruling
    judged: Judgement | None
    wording: str | None
    place: int | None
    decided_by: str
    decided_at: datetime | None

    @property
    def kept(self) -> bool:
        """Whether it stands in the article."""
        return self.ruling.verdict is Verdict.KEEP


def labelled(outgoing: Outgoing) -> Iterator[Labelled]:
    """The blocks in page order."""
    review = outgoing.review
    judged = {each.block_id: each for each in review.proposal.judgements}
    decided = deciders(outgoing.facts.events)
    places = _places(outgoing)
    for number, block in enumerate(review.page.blocks, 1):
        ruling = review.rulings[block.id]
        by = decided.get(block.id)
        yield Labelled(
            block=block,
            text=cleaned(block.text),
            number=number,
            ruling=ruling,
            judged=judged.get(block.id),
            wording=None if ruling.text is None else cleaned(ruling.text),
            place=places.get(block.id),
            decided_by=cleaned(by.who) if by else "",
            decided_at=by.at if by else None,
        )


def _places(outgoing: Outgoing) -> dict[str, int]:
    """Where the blocks stand in the article: in another order than on the page where an editor moved some."""
    body = outgoing.article.body
    blocks = dict.fromkeys(each for passage in body for each in (passage.block_id, *passage.joined))
    return {block_id: place for place, block_id in enumerate(blocks, 1)}
