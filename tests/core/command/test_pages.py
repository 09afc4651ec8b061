"""Pages come out in the order they went in, however long each takes."""

from collections.abc import Iterator

from core.command.pages import Cleaned, in_order
from core.intake import source_of_text
from core.model import BadInputError, Medium, Source
from core.work import Pool

HOSTILE = "tests.core.work.hostile_child"


def source(number: int) -> Source:
    return source_of_text(f"{number}", f"page {number}", Medium.TEXT)


def name(result: Cleaned | BadInputError) -> str:
    return result.name if isinstance(result, BadInputError) else result.source.name


def test_pages_and_errors_keep_their_order() -> None:
    items = [BadInputError(f"{n}", "is bad") if n % 3 == 0 else source(n) for n in range(20)]
    with Pool(2, child=HOSTILE) as pool:
        assert [name(result) for result in in_order(items, pool, 4)] == [f"{n}" for n in range(20)]


def test_no_more_is_read_than_may_be_under_way() -> None:
    read: list[int] = []

    def reading() -> Iterator[Source]:
        for number in range(12):
            read.append(number)
            yield source(number)

    with Pool(1, child=HOSTILE) as pool:
        for done, _ in enumerate(in_order(reading(), pool, 3)):
            assert len(read) <= done + 3


def test_a_page_is_under_review_as_it_was_proposed() -> None:
    with Pool(1, child=HOSTILE) as pool:
        (result,) = in_order([source(1)], pool, 1)
    assert isinstance(result, Cleaned)
    assert result.review.name == "1"
    assert [block.text for block in result.review.page.blocks] == ["page 1"]
    assert list(result.review.rulings) == ["b1"]
