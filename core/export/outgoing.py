"""What a writer is given: the article, the review it comes from, and what the desk knows beyond both."""

import hashlib
import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from core.export.printable import Replaced, printable
from core.model import Article, Event, FieldName, Review, ReviewState
from core.review import article

if TYPE_CHECKING:
    # Whoever hands in a desk has imported it; whoever only renders need not wait for SQLAlchemy.
    from core.desk import Desk


@dataclass(frozen=True, slots=True)
class Facts:
    """What the desk knows about an article beyond its words.

    Attributes:
        approved_at: when it was approved, aware, in UTC and whole seconds; of one that is not approved yet, when it
            was asked for.
        approved_by: who approved it; empty where nobody did.
        source_sha256: hexadecimal, of the source's bytes as they came; empty where no desk holds them.
        origin: where the source came from: a file's name without its folders, with a row number, or an address.
        retrieved: when it was taken in, aware; None where nobody said.
        events: everything that happened to the review, in order.
        url: the page's address as whoever delivered it gave it; empty where nobody did.
        charset: the character set declared by whoever delivered it; empty where nobody did.
    """

    approved_at: datetime
    approved_by: str = ""
    source_sha256: str = ""
    origin: str = ""
    retrieved: datetime | None = None
    events: tuple[Event, ...] = ()
    url: str = ""
    charset: str = ""

    @classmethod
    def none(cls) -> Self:
        """Of an article that is on no desk: it is asked for now."""
        return cls(datetime.now(UTC).replace(microsecond=0))


@dataclass(frozen=True, slots=True)
class Outgoing:
    """An article that is to leave.

    Attributes:
        article: the copy, in characters that every document may hold.
        review: what it comes from; blocks, verdicts and reasons as they hold now.
        facts: what the desk knows beyond both.
        replaced: characters that left as U+FFFD.
    """

    article: Article
    review: Review
    facts: Facts
    replaced: tuple[Replaced, ...] = ()

    @classmethod
    def of(cls, review: Review, facts: Facts | None = None) -> Self:
        """What the review yields now."""
        copy, replaced = printable(article(review))
        return cls(copy, review, facts or Facts.none(), replaced)

    def limited(self, fields: Collection[FieldName]) -> Self:
        """The same with no other fields than these, in the article or in its steps, and no address from elsewhere."""
        kept = {name: value for name, value in self.article.fields.items() if name in fields}
        left_out = {name.value for name in self.article.fields.keys() - kept.keys()}
        replaced = tuple(each for each in self.replaced if each.place not in left_out)
        facts = replace(self.facts, events=tuple(_limited(each, fields) for each in self.facts.events))
        facts = facts if FieldName.URL in fields else replace(facts, url="")
        return replace(self, article=replace(self.article, fields=kept), facts=facts, replaced=replaced)


def _limited(event: Event, fields: Collection[FieldName]) -> Event:
    decision = event.decision
    if decision is None or all(change.name in fields for change in decision.fields):
        return event
    kept = tuple(change for change in decision.fields if change.name in fields)
    return replace(event, decision=replace(decision, fields=kept))


def facts_of(desk: "Desk", review_id: str) -> Facts:
    """What the desk knows about a review that is on it.

    Raises:
        DeskError: it is not on the desk, or the desk cannot be read.
    """
    source, events = desk.source(review_id), desk.events(review_id)
    known = Facts(
        Facts.none().approved_at,
        source_sha256=hashlib.sha256(source.content).hexdigest(),
        origin=_outside(source.origin),
        retrieved=source.retrieved,
        events=events,
        url=source.url or "",
        charset=source.charset or "",
    )
    approval = next((each for each in reversed(events) if _approves(each)), None)
    if approval is None:
        return known
    return replace(known, approved_at=approval.at.astimezone(UTC).replace(microsecond=0), approved_by=approval.who)


def _outside(origin: str) -> str:
    """An origin as others may read it: an address as it is, of a path its last part, which names nobody's folders."""
    return origin if "://" in origin else re.split(r"[\\/]", origin)[-1]


def _approves(event: Event) -> bool:
    change = event.decision.state if event.decision else None
    return change is not None and change.after is ReviewState.APPROVED
