"""Two copies as items: what differs, and stretches that say the same."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from core.compare import Change, word_differences
from core.review import Aligned
from gui.resolver.items import SHOWN_CHARACTERS, Differing, Mark, Piece, Same, bounded, items_of, side

SAME = Aligned(("b1",), ("b4",))
OTHER = Aligned(("b2",), ("b5",), word_differences("900 cars", "950 cars"))
ALONE = Aligned((), ("b6",))
LONG = "The line is expected to carry many passengers a day and to take cars off the coastal road. " * 4


def test_neighbours_that_say_the_same_are_one_item() -> None:
    found = items_of([SAME, SAME, OTHER, ALONE, SAME])
    assert found == (Same((SAME, SAME)), Differing(OTHER), Differing(ALONE), Same((SAME,)))


@given(st.lists(st.sampled_from([SAME, OTHER, ALONE])))
def test_every_pair_is_in_one_item_in_its_order(pairs: list[Aligned]) -> None:
    found = items_of(pairs)
    assert [pair for item in found for pair in (item.pairs if isinstance(item, Same) else [item.pair])] == pairs
    assert not any(isinstance(one, Same) and isinstance(two, Same) for one, two in pairwise(found))


def test_each_side_has_its_own_words_and_only_those_of_its_own_are_marked() -> None:
    differences = word_differences("some 900 cars", "some 950 cars")
    assert side(differences, Change.REMOVED) == [Piece("some "), Piece("900", Mark.REMOVED), Piece(" cars")]
    assert side(differences, Change.ADDED) == [Piece("some "), Piece("950", Mark.ADDED), Piece(" cars")]


def test_a_long_stretch_without_a_difference_is_shortened_around_what_differs() -> None:
    pieces = side(word_differences(f"{LONG}900 {LONG}", f"{LONG}950 {LONG}"), Change.REMOVED)
    assert [piece.mark for piece in pieces] == [Mark.PLAIN, Mark.REMOVED, Mark.PLAIN]
    before, _, behind = (piece.text for piece in pieces)
    assert before.startswith("The line is expected")
    assert before.endswith("off the coastal road. ")
    assert " … " in before
    assert behind.endswith("… ")
    assert len(before) < 130
    assert len(behind) < 60


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=900), max_size=6))
def test_no_column_is_longer_than_it_may_be(texts: list[str]) -> None:
    pieces = bounded(Piece(text) for text in texts)
    whole = "".join(piece.text for piece in pieces)
    assert len(whole) <= SHOWN_CHARACTERS + 2
    assert whole == "".join(texts) or whole.endswith(" …")
