"""Sources and prepared reviews for tests of the desk."""

import hashlib
from typing import Any

from core.desk import Desk
from core.model import Medium, Review, ReviewState, Source
from core.review import set_state, toggle
from tests.core.review.building import wire_page, wire_proposal


def a_source(name: str = "wire.txt", content: bytes = b"Some page.", **more: Any) -> Source:
    digest = hashlib.sha256(b"text\0" + content + b"\0" + name.encode()).hexdigest()
    return Source(digest, name, f"/in/{name}", Medium.TEXT, content, **more)


def prepared(desk: Desk, name: str = "wire.txt", **more: Any) -> str:
    """The id of a review that has the wire proposal."""
    review_id = desk.add(a_source(name, **more)).review_id
    desk.save_proposal(review_id, wire_page(), wire_proposal())
    return review_id


def review_of(desk: Desk, review_id: str) -> Review:
    review = desk.review(review_id)
    assert review is not None
    return review


def toggled(desk: Desk, review_id: str, block_id: str) -> Review:
    """The review after one block was toggled on the desk."""
    decision = toggle(review_of(desk, review_id), [block_id])
    assert decision is not None
    return desk.record(review_id, decision)


def moved(desk: Desk, review_id: str, state: ReviewState) -> Review:
    """The review after its state was changed on the desk."""
    decision = set_state(review_of(desk, review_id), state)
    assert decision is not None
    return desk.record(review_id, decision)
