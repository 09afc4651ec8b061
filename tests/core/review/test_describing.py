"""A block in one sentence."""

import pytest

from core.review import apply, describe, edit, toggle
from tests.core.review.building import wire_review


@pytest.mark.parametrize(
    ("block_id", "sentence"),
    [
        ("b1", "Block 1, error banner, removed, 90% sure"),
        ("b2", "Block 2, became the headline, 90% sure"),
        ("b3", "Block 3, paragraph, kept, 90% sure"),
        ("b4", "Block 4, paragraph, kept, 60% sure, question"),
        ("b5", "Block 5, duplicate of block 4, removed, 100% sure"),
        ("b6", "Block 6, related, removed, 65% sure, question"),
    ],
)
def test_a_block_as_proposed(block_id: str, sentence: str) -> None:
    assert describe(wire_review(), block_id) == sentence


def test_a_block_the_editor_has_spoken_of() -> None:
    review = wire_review()
    for decision in (toggle(review, ["b5"]), edit(review, "b3", "Less.")):
        assert decision is not None
        review = apply(review, decision)
    assert describe(review, "b5") == "Block 5, paragraph, kept, decided"
    assert describe(review, "b3") == "Block 3, paragraph, kept, edited, decided"
