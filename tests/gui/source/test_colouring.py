import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.source.colouring import Look, Markup, markup_of
from gui.source.lines import lines_of


def looks(markup: Markup, start: int, end: int) -> dict[str, Look]:
    return {markup.text[start + low : start + high]: look for low, high, look in markup.runs(start, end)}


def test_tags_values_references_and_comments_are_told_apart() -> None:
    text = '<p class="lead">Fish &amp; chips<!-- not this --></p>'
    found = looks(markup_of(text), 0, len(text))
    assert (found["p"], found['"lead"'], found["&amp;"]) == (Look.TAG, Look.VALUE, Look.ENTITY)
    assert found["<!-- not this -->"] is Look.COMMENT
    assert "Fish" not in " ".join(found)


@pytest.mark.parametrize("at", [8, 14, 20])
def test_a_row_that_begins_inside_a_tag_is_coloured_as_the_rest_of_it(at: int) -> None:
    text = '<a title="x" href="https://example.org/">There</a>'
    whole, part = markup_of(text).runs(0, len(text)), markup_of(text).runs(at, len(text))
    for low, high, look in part:
        assert any(first <= low + at and high + at <= last and look is like for first, last, like in whole)
    assert part


def test_a_row_in_the_midst_of_a_script_or_style_is_coloured_as_code() -> None:
    script = "<script>" + "var a = 1;\n" * 400 + "</script><style>p { color: red }</style>"
    found = looks(markup_of(script), 8 + 11 * 200, 8 + 11 * 201)
    assert found.get("var") is Look.WORD


def test_a_tag_longer_than_is_read_back_is_all_one_colour() -> None:
    text = "<p " + "data-x='1' " * 5_000 + ">"
    assert markup_of(text).runs(40_000, 40_100) == [(0, 100, Look.MARKUP)]


@given(st.text(alphabet="<>!-/&;'\"= ap\n", max_size=200))
def test_runs_never_leave_the_row_or_cross(text: str) -> None:
    markup, lines = markup_of(text), lines_of(text)
    for row in range(len(lines)):
        start, end = lines.span(row)
        last = 0
        for low, high, _ in markup.runs(start, end):
            assert last <= low < high <= end - start
            last = high
