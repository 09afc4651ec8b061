"""A record made of what left the desk."""

from collections.abc import Sequence
from datetime import UTC, datetime
from importlib import metadata
from typing import Any

import msgspec

from core.export.outgoing import Outgoing
from core.export.record.agreeing import disagreements
from core.export.record.canonical import digest, spelled, whole
from core.export.record.chain import chained, sections
from core.export.record.reading import LIMIT, MOST_PARTS
from core.export.record.shapes import (
    SHAPE,
    ArticleRecord,
    FileHash,
    Happened,
    Judged,
    Leaving,
    Offered,
    Origin,
    Program,
    Proposed,
    Record,
    Step,
    Stood,
)
from core.export.record.yielding import account_of, copy_of, removed_of, share
from core.model import Event, ExportError, Judgement, Proposal
from core.review import ledger


def record_of(outgoing: Sequence[Outgoing], files: Sequence[FileHash]) -> bytes:
    """The record of the files that these articles left in; the same for the same.

    Args:
        outgoing: the articles, at least one, in the order they stand in a file that gathers them.
        files: what was written, at least one.

    Raises:
        ExportError: the record would not hold: a ledger does not add up, the events do not lead from the proposal to
            the article (they are of another moment than the review), or it would be too large to be checked.
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
    _refuse_unsound(outgoing, content)
    return _written(content, outgoing[0].review.name)


def _refuse_unsound(outgoing: Sequence[Outgoing], content: dict[str, Any]) -> None:
    """What would be found when the record is checked is said now, while the copy can still be kept back."""
    for number, (each, article) in enumerate(zip(outgoing, msgspec.convert(content, Record).articles, strict=True), 1):
        for finding in disagreements(article, number):
            raise ExportError(f"{each.review.name}: the record would not hold: {finding}")


def _written(content: dict[str, Any], name: str) -> bytes:
    data = msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n"
    if len(data) > LIMIT or data.count(b"{") + data.count(b"[") > MOST_PARTS:
        raise ExportError(f"{name}: the record would be too large to be checked: export fewer articles in one file")
    return data


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
        article=copy_of(outgoing.article, outgoing.replaced),
        removed=tuple(removed_of(review)),
        ledger=account_of(account),
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
            Offered(each.name, each.value, each.origin, share(each.confidence), each.block_id)
            for each in proposal.fields
        ),
    )


def _judged(each: Judgement) -> Judged:
    return Judged(each.block_id, each.verdict, share(each.confidence), each.reason, each.field, each.duplicate_of)


def _happened(event: Event) -> Happened:
    step = msgspec.convert(event.decision, Step, from_attributes=True) if event.decision else None
    return Happened(event.seq, event.kind, event.name, event.who, _utc(event.at), step)


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)
