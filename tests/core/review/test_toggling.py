"""The key of a list or a quote makes paragraphs again of passages that are all in one, or quotes."""

import pytest

from core.model import BlockKind, Review, Shape
from core.review import Spot, article, toggle_shape, toggle_shape_between, toggle_shapes
from tests.core.review.test_editing import after, story

BULLET, NUMBER, QUOTE = Shape(BlockKind.LIST_ITEM, 1), Shape(BlockKind.LIST_ITEM, 1, 1), Shape(BlockKind.QUOTE)
BLOCKS = ("b1", "b2", "b3")
WHOLE = Spot("b1", 0, 0), Spot("b3", 0, 5)


def kinds(review: Review) -> list[tuple[BlockKind, int | None]]:
    return [(each.kind, each.number) for each in article(review).body]


@pytest.mark.parametrize("own", [BlockKind.PARAGRAPH, BlockKind.LINE, BlockKind.HEADING])
@pytest.mark.parametrize("shape", [BULLET, NUMBER, QUOTE])
def test_passages_that_all_have_the_shape_are_plain_again(own: BlockKind, shape: Shape) -> None:
    page = story("Stone", "Water", "Sand.", kind=own)
    plain = (own if own is BlockKind.LINE else BlockKind.PARAGRAPH, None)
    made = after(page, toggle_shapes(page, BLOCKS, shape))
    assert {kind for kind, _number in kinds(made)} == {shape.kind}
    assert kinds(after(made, toggle_shapes(made, BLOCKS, shape))) == [plain] * 3
    assert kinds(after(made, toggle_shape_between(made, *WHOLE, shape))) == [plain] * 3
    assert kinds(after(made, toggle_shape(made, "b2", 0, shape)))[1] == plain


def test_passages_of_which_some_have_the_shape_all_get_it() -> None:
    page = story("Stone", "Water", "Sand.")
    made = after(page, toggle_shape(page, "b2", 0, BULLET))
    assert kinds(after(made, toggle_shape_between(made, *WHOLE, BULLET))) == [(BlockKind.LIST_ITEM, None)] * 3


def test_bullets_become_numbers_and_numbers_bullets() -> None:
    page = story("Stone", "Water", "Sand.")
    bullets = after(page, toggle_shapes(page, BLOCKS, BULLET))
    numbers = after(bullets, toggle_shapes(bullets, BLOCKS, NUMBER))
    assert kinds(numbers) == [(BlockKind.LIST_ITEM, number) for number in (1, 2, 3)]
    assert kinds(after(numbers, toggle_shapes(numbers, BLOCKS, BULLET))) == kinds(bullets)


def test_a_heading_by_the_key_of_its_level_stays_one() -> None:
    page = story("Stone")
    made = after(page, toggle_shape(page, "b1", 0, Shape(BlockKind.HEADING, 2)))
    assert kinds(made) == [(BlockKind.HEADING, None)]
    assert toggle_shape(made, "b1", 0, Shape(BlockKind.HEADING, 2)) is None
