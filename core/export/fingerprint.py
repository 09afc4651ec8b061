"""What tells an article from the same article changed, and a review from the same review changed."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from core.export.outgoing import Outgoing
from core.model import Article, Decision, Event, EventKind, ReviewState

_NOTHING = (b',"number":null', b',"in_item":false')


def fingerprint(article: Article) -> str:
    """Hexadecimal SHA-256 of the article's fields and passages: the same as long as the copy is the same.

    Fields without a value count as absent, and their order does not count. Passages count with all that a format
    may show of them: kind, level, number, inline marks, where they come from.
    """
    fields = sorted((name.value, value) for name, value in article.fields.items() if value)
    return hashlib.sha256(_known(msgspec.json.encode((fields, article.body)))).hexdigest()


def with_review(leaving: Outgoing, whole: Outgoing) -> str:
    """The fingerprint of the article, and behind it one of all that a format or a record may tell beyond the article.

    That is the whole article, the page, the proposal, what holds for each block, every step and who took it, the
    approval, and where the source came from. That the article left, and is marked as exported since, is no part of
    it: whoever leaves has not changed by leaving.

    Args:
        leaving: what leaves.
        whole: the same with all fields.
    """
    review, facts = whole.review, whole.facts
    told = msgspec.to_builtins(
        (
            (whole.article, leaving.facts.url, whole.replaced),
            (review.page, review.proposal, list(review.rulings.items())),
            [(each.seq, each.kind, each.name, each.who, each.at, each.decision) for each in steps(facts.events)],
            (facts.approved_at, facts.approved_by, facts.source_sha256, facts.origin, facts.retrieved, facts.charset),
        )
    )
    return f"{fingerprint(leaving.article)} {_digest(told)}"


def is_same(left: str, now: str) -> bool:
    """Whether what left is what would leave now; more may have been told then than is asked for now."""
    return left == now or left.startswith(f"{now} ")


def steps(events: Iterable[Event]) -> Iterator[Event]:
    """The events without those that only tell of leaving: exports, and the mark of one, taken back or not."""
    standing: list[bool] = []
    undone: list[bool] = []
    for event in events:
        if event.kind is EventKind.DECISION:
            standing.append(_marks(event.decision))
            undone.clear()
            tells = standing[-1]
        elif event.kind is EventKind.UNDO and standing:
            undone.append(standing.pop())
            tells = undone[-1]
        elif event.kind is EventKind.REDO and undone:
            standing.append(undone.pop())
            tells = standing[-1]
        else:
            tells = event.kind is EventKind.EXPORT
        if not tells:
            yield event


def _marks(decision: Decision | None) -> bool:
    """Whether a decision makes an approved review an exported one, and does no more."""
    if decision is None or decision.state is None or decision.blocks or decision.fields:
        return False
    return (decision.state.before, decision.state.after) == (ReviewState.APPROVED, ReviewState.EXPORTED)


def _digest(value: Any) -> str:
    # Escaped to ASCII: a page may hold halves of characters, which have no bytes.
    return hashlib.sha256(_known(json.dumps(value, sort_keys=True, separators=(",", ":")).encode())).hexdigest()


def _known(told: bytes) -> bytes:
    """JSON without what says no more than was said before anything had a number: files that left stay known.

    No text of an article can read so: its quotation marks are escaped.
    """
    for nothing in _NOTHING:
        told = told.replace(nothing, b"")
    return told
