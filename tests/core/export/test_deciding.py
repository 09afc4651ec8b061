"""Who spoke last of a block, by the steps in force."""

from datetime import UTC, datetime

from core.export.deciding import deciders, in_force
from core.model import BlockChange, Decision, Event, EventKind, Ruling, Verdict

KEPT, GONE = Ruling(Verdict.KEEP), Ruling(Verdict.REMOVE)


def event(seq: int, kind: EventKind, who: str, *blocks: str) -> Event:
    changes = tuple(BlockChange(block, GONE, KEPT) for block in blocks)
    decision = Decision("Keep", changes) if kind is EventKind.DECISION else None
    return Event(seq, kind, "Keep", who, datetime(2026, 11, 5, tzinfo=UTC), decision)


ADA = event(1, EventKind.DECISION, "ada", "b1", "b2")
BOB = event(2, EventKind.DECISION, "bob", "b2")
UNDO = event(3, EventKind.UNDO, "cy")
REDO = event(4, EventKind.REDO, "cy")


def test_the_newest_decision_on_a_block_counts() -> None:
    assert {block: each.who for block, each in deciders([ADA, BOB]).items()} == {"b1": "ada", "b2": "bob"}


def test_what_was_undone_does_not_count_unless_it_was_made_again() -> None:
    assert deciders([ADA, BOB, UNDO])["b2"] is ADA
    assert deciders([ADA, BOB, UNDO, REDO])["b2"] is BOB
    assert in_force([ADA, BOB, UNDO, UNDO]) == ()


def test_a_decision_after_an_undo_leaves_nothing_to_make_again() -> None:
    assert in_force([ADA, UNDO, BOB, REDO]) == (BOB,)


def test_exports_decide_nothing() -> None:
    assert in_force([ADA, event(5, EventKind.EXPORT, "ada")]) == (ADA,)
