"""Who decided what holds for a block now: told by the steps of the desk that are in force."""

from collections.abc import Iterable, Mapping

from core.model import BlockChange, Event, EventKind


def deciders(events: Iterable[Event]) -> Mapping[str, Event]:
    """The newest decision in force on each block, by block id; a block that nobody decided on has none."""
    return {change.block_id: event for event in in_force(events) for change in _blocks(event)}


def in_force(events: Iterable[Event]) -> tuple[Event, ...]:
    """The decisions that were not undone, or were made again, in order."""
    standing: list[Event] = []
    undone: list[Event] = []
    for event in events:
        if event.kind is EventKind.DECISION:
            standing.append(event)
            undone.clear()
        elif event.kind is EventKind.UNDO and standing:
            undone.append(standing.pop())
        elif event.kind is EventKind.REDO and undone:
            standing.append(undone.pop())
    return tuple(standing)


def _blocks(event: Event) -> Iterable[BlockChange]:
    return event.decision.blocks if event.decision else ()
