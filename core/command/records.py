"""A cleaned page as one JSON value."""

import msgspec

from core.command.pages import Cleaned
from core.export import body_lines
from core.model import Block, BlockKind, Evidence, FieldName, Judgement, Reason, Review, Verdict
from core.review import article, questions


class EvidenceRecord(msgspec.Struct, frozen=True):
    """What one detector says; see ``core.model.Evidence``."""

    detector: str
    verdict: Verdict
    reason: Reason | None
    strength: float
    because: str


class BlockRecord(msgspec.Struct, frozen=True):
    """One block with its verdict; see ``core.model.Block`` and ``core.model.Judgement``."""

    id: str
    kind: BlockKind
    text: str
    verdict: Verdict
    reason: Reason | None
    confidence: float
    field: FieldName | None
    duplicate_of: str | None
    evidence: tuple[EvidenceRecord, ...]


class Record(msgspec.Struct, frozen=True):
    """One page. Fields without a value are null.

    Attributes:
        id: the row's id, or the file's name.
        source: the path, with the row for JSON Lines.
        title: the headline.
        byline: who wrote it.
        date: ``YYYY-MM-DD``, or a full ISO 8601 time.
        credit: the agency or publisher.
        language: BCP 47.
        url: the page's address.
        text: the body alone, a block a line.
        flags: why a person should look.
        questions: ids of the blocks in doubt.
        blocks: every block, in page order.
    """

    id: str
    source: str
    title: str | None
    byline: str | None
    date: str | None
    credit: str | None
    language: str | None
    url: str | None
    text: str
    flags: tuple[str, ...]
    questions: tuple[str, ...]
    blocks: tuple[BlockRecord, ...]


def record(cleaned: Cleaned) -> Record:
    """The record of a page as it was proposed."""
    review, source = cleaned.review, cleaned.source
    values = review.fields
    return Record(
        id=source.name,
        source=source.origin or source.name,
        title=values.get(FieldName.TITLE) or None,
        byline=values.get(FieldName.BYLINE) or None,
        date=values.get(FieldName.DATE) or None,
        credit=values.get(FieldName.CREDIT) or None,
        language=values.get(FieldName.LANGUAGE) or None,
        url=values.get(FieldName.URL) or source.url or None,
        text=body(review),
        flags=review.proposal.flags,
        questions=questions(review),
        blocks=_blocks(review),
    )


def body(review: Review) -> str:
    """The body alone, a block a line: line breaks inside a block, as code has them, are spaces."""
    return "\n".join(body_lines(article(review)))


def _blocks(review: Review) -> tuple[BlockRecord, ...]:
    judged = {judgement.block_id: judgement for judgement in review.proposal.judgements}
    return tuple(_block(block, judged[block.id]) for block in review.page.blocks if block.id in judged)


def _block(block: Block, judgement: Judgement) -> BlockRecord:
    return BlockRecord(
        id=block.id,
        kind=block.kind,
        text=block.text,
        verdict=judgement.verdict,
        reason=judgement.reason,
        confidence=round(judgement.confidence, 4),
        field=judgement.field,
        duplicate_of=judgement.duplicate_of,
        evidence=tuple(map(_evidence, judgement.evidence)),
    )


def _evidence(found: Evidence) -> EvidenceRecord:
    return EvidenceRecord(found.detector, found.verdict, found.reason, round(found.strength, 4), found.because)
