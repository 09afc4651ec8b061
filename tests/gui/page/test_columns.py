import pytest

from gui.page.columns import GAP, Columns

WIDE, NARROW = range(560, 2000, 83), range(120, 300, 29)


@pytest.mark.parametrize("width", WIDE)
def test_a_chip_never_covers_text(qapp: object, width: int) -> None:
    columns = Columns(width, 2)

    chip = columns.chip(10_000, 19, 80)

    assert not columns.stacked
    assert chip.left() >= columns.text_left + columns.text_width + GAP - 1
    assert chip.right() < width


@pytest.mark.parametrize("width", NARROW)
def test_in_a_narrow_pane_chips_stand_under_the_text(qapp: object, width: int) -> None:
    columns = Columns(width, 2)

    chip = columns.chip(10_000, 19, 80)

    assert columns.stacked
    assert chip.top() >= 5 + 80
    assert chip.left() >= columns.text_left
    assert chip.right() < width


def test_the_measure_stops_at_sixty_characters(qapp: object) -> None:
    assert 58 <= Columns(3000, 2).characters <= 62


@pytest.mark.parametrize("digits", [1, 3, 5, 6])
def test_numbers_and_marks_have_their_own_room(qapp: object, digits: int) -> None:
    columns = Columns(500, digits)

    assert columns.mark(19).right() < columns.number(19).left()
    assert columns.number(19).right() < columns.text_left
    assert columns.number(19).width() >= digits * 6


@pytest.mark.parametrize("width", NARROW)
def test_a_chip_at_the_end_of_the_last_line_keeps_its_distance_from_the_words(qapp: object, width: int) -> None:
    columns = Columns(width, 2)
    used = 40

    widest = max(wanted for wanted in range(width) if columns.ends_line(wanted, used) or wanted == 0)

    chip = columns.chip(widest, 19, 80)
    assert chip.left() >= columns.text_left + used + GAP
    assert not columns.ends_line(widest + 1, used)
