"""The hands of an editor: where they stand in a review, and where each key leads them.

Every rule is the window's own, asked of the functions that it asks. Of the window's parts that hold Qt, these hold what
is done here: ``Workbench`` leads and steps past, ``Selecting`` extends and shrinks.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from core.model import Decision, Review
from core.review import apply, group_of, least_sure, reverse, reverse_alike, trim_after, trim_before
from gui.selection import grown, reaching
from gui.walking import first_block, next_asked, past, stepped


@dataclass(frozen=True)
class Stand:
    """Where an editor stands.

    Attributes:
        review: the review as it is.
        here: the current block.
        selected: what a decision is for, with the current block among it.
    """

    review: Review
    here: str
    selected: tuple[str, ...]


def opened(review: Review) -> Stand:
    """Where the window opens a review that has blocks."""
    first = first_block(review)
    assert first is not None
    return led(review, first)


def led(review: Review, block_id: str) -> Stand:
    """At a block, with all that is asked together with it selected."""
    return Stand(review, block_id, group_of(review, block_id))


def moved(stand: Stand, key: str) -> Stand | None:
    """After ``J``, ``K``, ``N`` or ``P``; None where no question is left, and the key would walk the strips instead."""
    by = 1 if key in "JN" else -1
    if key in "JK":
        there = stepped(list(stand.review.rulings), stand.here, by)
        return stand if there is None else at(stand.review, there)
    asked = next_asked(stand.review, stand.here, by)
    return led(stand.review, asked[0]) if asked else None


def at(review: Review, block_id: str) -> Stand:
    """At a block, it alone selected: as after a step, or a jump by its number."""
    return Stand(review, block_id, (block_id,))


def keys_of_jump(block_id: str) -> tuple[str, ...]:
    """The keys that go to a block by its number."""
    return ("Ctrl+Shift+G", *block_id.removeprefix("b"), "Enter")


def shrunk(stand: Stand) -> Stand:
    """After ``[`` on several blocks: of questions asked together at the one most in doubt, else at the current one."""
    asked = stand.selected == group_of(stand.review, stand.here)
    return at(stand.review, least_sure(stand.review, stand.selected) if asked else stand.here)


def widened(stand: Stand) -> Stand:
    """After ``]``."""
    return replace(stand, selected=grown(stand.review, stand.selected))


def extended(stand: Stand, to: str) -> Stand:
    """After as many ``Shift+J`` or ``Shift+K`` as lead to a block."""
    return Stand(stand.review, to, reaching(stand.review, stand.here, to))


Make = Callable[[Stand], Decision | None]

TURNS: Mapping[str, Make] = {
    "X": lambda stand: reverse(stand.review, stand.selected),
    "Shift+X": lambda stand: reverse_alike(stand.review, sorted(stand.selected, key=lambda each: each != stand.here)),
    "F": lambda stand: trim_after(stand.review, stand.here),
    "Shift+F": lambda stand: trim_before(stand.review, stand.here),
}
"""The keys that turn verdicts, and the step that each makes."""


def turned(stand: Stand, key: str, decision: Decision) -> Stand:
    """After a key that turns verdicts: reversing goes on to the next question, trimming stays where it is."""
    review = apply(stand.review, decision)
    if key in {"F", "Shift+F"}:
        return replace(stand, review=review)
    there = past(review, stand.selected)
    return replace(stand, review=review) if there is None else led(review, there)
