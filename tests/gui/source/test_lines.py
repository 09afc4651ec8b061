from hypothesis import given
from hypothesis import strategies as st

from gui.source.lines import LONGEST, lines_of
from gui.source.places import places_of

_TEXT = st.lists(st.sampled_from(["\n", "\r\n", "\r", "\x0b", "\u2028", "a", "ä" * 700, " "]), max_size=30).map("".join)


@given(_TEXT)
def test_the_rows_together_are_the_text_and_none_is_long(text: str) -> None:
    lines = lines_of(text)
    rows = [text[slice(*lines.span(row))] for row in range(len(lines))]
    assert "".join(rows) == text
    assert all(len(row) <= LONGEST for row in rows)


@given(_TEXT)
def test_every_character_is_in_the_row_that_is_said_to_hold_it(text: str) -> None:
    lines = lines_of(text)
    for place in range(len(text)):
        start, end = lines.span(lines.row_at(place))
        assert start <= place < end


def test_only_the_first_row_of_a_line_has_its_number() -> None:
    lines = lines_of("one\r\n" + "x" * (2 * LONGEST + 5) + "\rlast")
    assert [lines.number(row) for row in range(len(lines))] == [1, 2, 0, 0, 3]


def test_a_place_between_blocks_belongs_to_none() -> None:
    places = places_of({"b1": [(5, 10), (20, 25)], "b2": [(12, 15)]})
    assert [places.block_at(at) for at in (4, 5, 9, 10, 12, 20)] == [None, "b1", "b1", None, "b2", "b1"]
    assert places.extent("b1") == (5, 25)
    assert [each[2] for each in places.within(8, 21)] == ["b1", "b2", "b1"]


def test_a_span_around_another_is_found_behind_it() -> None:
    places = places_of({"b1": [(0, 30)], "b2": [(5, 8)]})
    assert [each[2] for each in places.within(20, 21)] == ["b1"]
