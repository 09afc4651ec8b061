"""A record made of what left the desk."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from importlib import metadata
from typing import Any

import msgspec

from core.export.outgoing import Outgoing
from core.export.record.canonical import digest, spelled, whole
from core.export.record.chain import chained, sections
from core.export.record.shapes import (
    SHAPE,
    Account,
    ArticleRecord,
    Copy,
    Fated,
    FileHash,
    Gone,
    Happened,
    Judged,
    Leaving,
    Offered,
    Origin,
    Passed,
    Program,
    Proposed,
    Step,
    Stood,
    StoodIn,
)
from core.model import Event, ExportError, Judgement, Ledger, Proposal, Review, Verdict
from core.review import ledger


def record_of(outgoing: Sequence[Outgoing], files: Sequence[FileHash]) -> bytes:
    """The record of the files that these articles left in; the same for the same.

    Args:
        outgoing: the articles, at least one, in the order they stand in a file that gathers them.
        files: what was written.

    Raises:
        ExportError: a ledger does not add up.
    """
    made = {
        "shape": SHAPE,
        "program": Program("galleyproof", metadata.version("galleyproof")),
        "articles": [_article(each) for each in outgoing],
        "files": files,
    }
    content: dict[str, Any] = whole(msgspec.to_builtins(made))
    links = chained(sections(content))
    content |= {"chain": links, "seal": links[-1]["link"]}
    return msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n"


def _article(outgoing: Outgoing) -> ArticleRecord:
    review = outgoing.review
    account = ledger(review)
    if not account.adds_up:
        raise ExportError(f"{review.name}: the ledger does not add up: {'; '.join(account.faults)}")
    return ArticleRecord(
        review=_leaving(outgoing),
        source=_origin(outgoing),
        proposal=_proposed(review.proposal),
        blocks=tuple(msgspec.convert(each, Stood, from_attributes=True) for each in review.page.blocks),
        events=tuple(map(_happened, outgoing.facts.events)),
        article=_copy(outgoing),
        removed=tuple(_removed(review)),
        ledger=_account(account),
    )


def _leaving(outgoing: Outgoing) -> Leaving:
    review, facts = outgoing.review, outgoing.facts
    changes = (event.decision.state for event in facts.events if event.decision and event.decision.state)
    first = next(changes, None)
    began = first.before if first else review.state
    return Leaving(review.id, review.name, began, review.state, _utc(facts.approved_at), facts.approved_by)


def _origin(outgoing: Outgoing) -> Origin:
    page, facts = outgoing.review.page, outgoing.facts
    return Origin(
        id=page.source_id,
        name=outgoing.review.name,
        medium=page.medium,
        encoding=page.encoding,
        characters=page.characters,
        sha256=facts.source_sha256,
        origin=facts.origin,
        retrieved=_utc(facts.retrieved) if facts.retrieved else None,
        url=facts.url,
    )


def _proposed(proposal: Proposal) -> Proposed:
    return Proposed(
        engine=proposal.engine,
        sha256=digest(whole(spelled(msgspec.to_builtins(proposal)))),
        judgements=tuple(map(_judged, proposal.judgements)),
        flags=proposal.flags,
        fields=tuple(
            Offered(each.name, each.value, each.origin, _share(each.confidence), each.block_id)
            for each in proposal.fields
        ),
    )


def _judged(each: Judgement) -> Judged:
    return Judged(each.block_id, each.verdict, _share(each.confidence), each.reason, each.field, each.duplicate_of)


def _happened(event: Event) -> Happened:
    step = msgspec.convert(event.decision, Step, from_attributes=True) if event.decision else None
    return Happened(event.seq, event.kind, event.name, event.who, _utc(event.at), step)


def _copy(outgoing: Outgoing) -> Copy:
    copy = outgoing.article
    passages = tuple(msgspec.convert(each, Passed, from_attributes=True) for each in copy.body)
    replaced = tuple(msgspec.convert(each, StoodIn, from_attributes=True) for each in outgoing.replaced)
    return Copy(copy.fields, passages, copy_digest(copy.fields, passages), replaced)


def copy_digest(fields: Any, passages: Any) -> str:
    """The hash of an article: of its fields and passages as they stand in the record."""
    return digest(whole(msgspec.to_builtins({"fields": fields, "passages": passages})))


def _removed(review: Review) -> Iterator[Gone]:
    judged = {each.block_id: each for each in review.proposal.judgements}
    for block in review.page.blocks:
        ruling = review.rulings[block.id]
        if ruling.verdict is Verdict.REMOVE and ruling.reason is not None:
            confidence = _doomed(judged.get(block.id))
            yield Gone(
                block.id, ruling.reason, block.text, ruling.settled, confidence, ruling.duplicate_of, ruling.field
            )


def _doomed(judged: Judgement | None) -> str | None:
    """How sure the proposal was that a block must go; None where it would have kept it."""
    return _share(judged.confidence) if judged is not None and judged.verdict is Verdict.REMOVE else None


def _account(account: Ledger) -> Account:
    sums: Counter[Any] = Counter()
    for entry in account.entries:
        sums[entry.fate] += entry.characters
    entries = tuple(msgspec.convert(each, Fated, from_attributes=True) for each in account.entries)
    return Account(account.characters, account.adds_up, dict(sums), entries)


def _share(value: float) -> str:
    return f"{value:.4f}"


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)
