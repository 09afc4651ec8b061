"""The events of a record made again, one by one, from what was proposed."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import msgspec

from core.export.record.finding import named, quoted
from core.export.record.shapes import ArticleRecord, Happened, Ruled, Step
from core.model import (
    Anchor,
    Block,
    EventKind,
    FieldName,
    FieldValue,
    Judgement,
    Page,
    Proposal,
    Review,
    ReviewState,
    Ruling,
)
from core.review import open_review

_MOST_CHANGES = 5_000_000


class AstrayError(Exception):
    """An event does not follow from what came before it.

    Args:
        event: which.
        why: what is wrong with it, as the rest of a sentence.
    """

    def __init__(self, event: Happened, why: str) -> None:
        super().__init__(why)
        self.event = event


def replayed(article: ArticleRecord) -> Review:
    """The review as the events leave it.

    Raises:
        AstrayError: an event does not follow from what came before it.
    """
    start = _opened(article)
    rulings = {block: msgspec.convert(ruling, Ruled, from_attributes=True) for block, ruling in start.rulings.items()}
    replay = _Replay(rulings, dict(start.fields), article.review.began)
    for place, event in enumerate(article.events, 1):
        replay.make(place, event)
    return Review(
        start.id,
        start.name,
        start.page,
        start.proposal,
        {block: msgspec.convert(ruled, Ruling, from_attributes=True) for block, ruled in replay.rulings.items()},
        {name: value for name, value in replay.fields.items() if value},
        replay.state,
    )


def _opened(article: ArticleRecord) -> Review:
    """The review as the proposal left it."""
    source, proposed = article.source, article.proposal
    blocks = tuple(msgspec.convert(msgspec.to_builtins(each) | {"anchor": Anchor()}, Block) for each in article.blocks)
    judgements = tuple(
        Judgement(
            each.block_id,
            each.verdict,
            float(each.confidence),
            each.reason,
            field=each.field,
            duplicate_of=each.duplicate_of,
        )
        for each in proposed.judgements
    )
    fields = tuple(
        FieldValue(each.name, each.value, each.origin, each.block_id, float(each.confidence))
        for each in proposed.fields
    )
    page = Page(source.id, source.medium, "", source.encoding, blocks, source.characters)
    proposal = Proposal(source.id, judgements, fields, proposed.flags, proposed.engine)
    return open_review(article.review.name, page, proposal, id=article.review.id, state=article.review.began)


@dataclass(slots=True)
class _Replay:
    """What holds after some events, changed in place: a record may hold very many."""

    rulings: dict[str, Ruled]
    fields: dict[FieldName, str]
    state: ReviewState
    done: list[Step] = field(default_factory=list)
    undone: list[Step] = field(default_factory=list)
    changes: int = 0

    def make(self, place: int, event: Happened) -> None:
        """Makes one event."""
        if event.seq != place:
            raise AstrayError(event, f"stands where event {place} is due")
        if (event.kind is EventKind.DECISION) != (event.decision is not None):
            raise AstrayError(event, f"is called {event.kind.value} and is not shaped so")
        if event.decision is not None:
            self.undone.clear()
            self.done.append(event.decision)
            self._apply(event, event.decision)
        elif event.kind is EventKind.UNDO:
            self._apply(event, self._moved(event, self.done, self.undone), back=True)
        elif event.kind is EventKind.REDO:
            self._apply(event, self._moved(event, self.undone, self.done))

    def _moved(self, event: Happened, waiting: list[Step], made: list[Step]) -> Step:
        if not waiting:
            raise AstrayError(event, f"has nothing to {event.kind.value}")
        made.append(waiting.pop())
        return made[-1]

    def _apply(self, event: Happened, step: Step, *, back: bool = False) -> None:
        """Makes or unmakes a step; whatever it changes must have been what it says it was."""
        self.changes += 1 + len(step.blocks) + len(step.fields)
        if self.changes > _MOST_CHANGES:
            raise AstrayError(event, "is one of more changes than can be made again")
        for block in step.blocks:
            before, after = (block.after, block.before) if back else (block.before, block.after)
            if self.rulings.get(block.block_id) != before:
                raise AstrayError(event, f"does not follow: something else held for {named(block.block_id)} before it")
            self.rulings[block.block_id] = after
        for each in step.fields:
            old, new = (each.after, each.before) if back else (each.before, each.after)
            if self.fields.get(each.name, "") != old:
                raise AstrayError(event, f"does not follow: the {each.name.value} was not {quoted(old)} before it")
            self.fields[each.name] = new
        if step.state is not None:
            old_state, new_state = step.state.before, step.state.after
            self._turn(event, *((new_state, old_state) if back else (old_state, new_state)))

    def _turn(self, event: Happened, before: ReviewState, after: ReviewState) -> None:
        if self.state is not before:
            raise AstrayError(event, f"does not follow: the review was {self.state.value} before it")
        self.state = after


def approval_of(events: Sequence[Happened]) -> Happened | None:
    """The event that approved the article, the last of them if there are several."""
    return next((each for each in reversed(events) if _approves(each)), None)


def _approves(event: Happened) -> bool:
    change = event.decision.state if event.decision else None
    return change is not None and change.after is ReviewState.APPROVED
