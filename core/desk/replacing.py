"""Replacing words in every queued article: seen first, then one step an article, then taken back if it was wrong."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from core.desk.values import Query
from core.model import Decision, GalleyproofError, Review, ReviewState, StaleDecisionError
from core.review import Place, Search, article, in_article, invert, replace_all, replacing_everywhere

if TYPE_CHECKING:
    from core.desk.desk import Desk

QUEUED = (ReviewState.FLAGGED, ReviewState.OPEN, ReviewState.PARKED)
"""The states of articles whose words may be replaced: nobody has approved or rejected them."""
_AROUND = 32  # characters shown before and behind what was found

Progress = Callable[[int, int], None]
"""Told how many articles are through, and of how many; what it raises ends the work."""


@dataclass(frozen=True, slots=True)
class Found:
    """An article that holds what is looked for.

    Attributes:
        review_id: the review.
        name: its headline, or what a person calls its source.
        places: how often it holds it.
        before: the words before the first of them.
        words: the first of them as it stands there.
        behind: the words behind it.
    """

    review_id: str
    name: str
    places: int
    before: str
    words: str
    behind: str


@dataclass(frozen=True, slots=True)
class Done:
    """A step that was made in an article.

    Attributes:
        review_id: the review.
        decision: the step as it was recorded.
        places: how often the words stood there.
    """

    review_id: str
    decision: Decision
    places: int


def find_queued(desk: "Desk", search: Search, progress: Progress) -> tuple[Found, ...]:
    """The queued articles that hold what is looked for, in the queue's order.

    Args:
        desk: where the reviews are.
        search: what is looked for.
        progress: told how many articles were read, and of how many; what it raises stops the search.

    Raises:
        DeskError: the desk cannot be read.
    """
    rows = desk.queue(Query(states=QUEUED))
    found = []
    for number, row in enumerate(rows):
        progress(number, len(rows))
        review = desk.review(row.review_id) if row.prepared else None
        places = in_article(review, search) if review is not None else ()
        if review is not None and places:
            found.append(Found(row.review_id, row.title or row.name, len(places), *_context(review, places[0])))
    return tuple(found)


def _context(review: Review, place: Place) -> tuple[str, str, str]:
    """What stands around a place, for a person to judge by."""
    made = article(review)
    texts = {(each.block_id, each.part): each.text for each in made.body}
    text = texts.get((place.block_id, place.line)) or next(iter(made.fields.values()), "")
    before, behind = text[max(place.start - _AROUND, 0) : place.start], text[place.end : place.end + _AROUND]
    return before, text[place.start : place.end], behind


def replace_queued(
    desk: "Desk", review_ids: Sequence[str], search: Search, by: str, progress: Progress
) -> tuple[Done, ...]:
    """Replaces what is found in these articles, as one step of the desk; those no longer queued are left alone.

    Stopped by an InterruptedError of ``progress``, the steps made so far hold and are handed out.

    Args:
        desk: where the reviews are.
        review_ids: which articles.
        search: what is looked for.
        by: the words to put there.
        progress: told how many articles were done, and of how many.

    Raises:
        DeskError: the desk cannot be read or written; the steps made so far hold.
    """
    done: list[Done] = []
    name, group = replacing_everywhere(search), uuid4().hex
    with suppress(InterruptedError):
        for number, review_id in enumerate(review_ids):
            progress(number, len(review_ids))
            review = desk.review(review_id)
            if review is None or review.state not in QUEUED:
                continue
            made = replace_all(review, search, by)
            if made is not None:
                decision = replace(made, name=name, group=group)
                with suppress(StaleDecisionError):  # somebody else was quicker: it is theirs now
                    desk.record(review_id, decision)
                    done.append(Done(review_id, decision, len(in_article(review, search))))
    return tuple(done)


def take_back(desk: "Desk", done: Sequence[Done], progress: Progress) -> tuple[str, ...]:
    """Takes steps back that were made in many articles.

    Where something was decided since, the opposite step is made, if what it changed is still as it left it.

    Args:
        desk: where the reviews are.
        done: the steps, as they were handed out when they were made.
        progress: told how many articles are through, and of how many; what it raises ends it there.

    Returns:
        The names of the reviews in which it cannot be taken back any more.
    """
    kept = []
    for number, each in enumerate(done):
        progress(number, len(done))
        review = desk.review(each.review_id)
        if review is None or each.decision not in review.decisions:
            continue  # the editor took it back already
        try:
            if review.decisions[-1] == each.decision:
                desk.undo(each.review_id)
            else:
                desk.record(each.review_id, invert(each.decision))
        except GalleyproofError:
            kept.append(review.name)
    return tuple(kept)
