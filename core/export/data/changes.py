"""The steps of a review as plain values: of each, what changed and nothing else."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from core.export.inline import safe_href, stands
from core.export.printable import cleaned
from core.model import BlockChange, Event, EventKind, Inline, Judgement, Ruling


def events(found: tuple[Event, ...]) -> list[dict[str, Any]]:
    """One object a step, in order. An export is none: it changes nothing, and a second file would differ by it."""
    return [_event(each) for each in found if each.kind is not EventKind.EXPORT]


def stamp(moment: datetime | None) -> str | None:
    """A time as RFC 3339 has it."""
    return None if moment is None else moment.isoformat().replace("+00:00", "Z")


def marked(inline: Iterable[Inline]) -> list[dict[str, Any]]:
    """Inline markup: ``start`` and ``end`` in code points, ``mark``, and of a link ``href``.

    A link that may not leave does not leave as data either: who reads it may make a link of it.
    """
    return [_mark(each) for each in inline if stands(each)]


def _mark(each: Inline) -> dict[str, Any]:
    found: dict[str, Any] = {"start": each.start, "end": each.end, "mark": each.mark}
    return found | ({"href": safe_href(each.href)} if each.mark == "link" else {})


def outcome(said: Ruling | Judgement) -> dict[str, str | None]:
    """What becomes of a block, and why: as it was ruled or as it was proposed."""
    return {
        "verdict": said.verdict.value,
        "reason": said.reason.value if said.reason else None,
        "duplicate_of": said.duplicate_of,
        "field": said.field.value if said.field else None,
    }


def _event(event: Event) -> dict[str, Any]:
    told: dict[str, Any] = {
        "seq": event.seq,
        "kind": event.kind.value,
        "name": cleaned(event.name),
        "who": cleaned(event.who),
        "at": stamp(event.at),
    }
    decision = event.decision
    if decision is None:
        return told
    told["blocks"] = [_block(each) for each in decision.blocks]
    told["fields"] = [
        {"name": each.name.value, "before": cleaned(each.before), "after": cleaned(each.after)}
        for each in decision.fields
    ]
    state = decision.state
    if state is not None:
        told["state"] = {"before": state.before.value, "after": state.after.value, "why": cleaned(state.why)}
    return told


def _block(change: BlockChange) -> dict[str, Any]:
    before, after = _ruling(change.before), _ruling(change.after)
    changed = [key for key in before if before[key] != after[key]]
    if change.before.inline != change.after.inline and "inline" not in changed:
        changed.append("inline")  # all that changed was a link that may not leave
    return {
        "id": change.block_id,
        "before": {key: before[key] for key in changed},
        "after": {key: after[key] for key in changed},
    }


def _ruling(ruling: Ruling) -> Mapping[str, Any]:
    return {
        **outcome(ruling),
        "wording": None if ruling.text is None else cleaned(ruling.text),
        "settled": ruling.settled,
        "after": ruling.after,
        "inline": marked(ruling.inline),
        "shapes": [{"kind": each.kind.value, "level": each.level, "number": each.number} for each in ruling.shapes],
        "joined": ruling.joined,
    }
