"""An excerpt shows what would be missed."""

from hypothesis import given
from hypothesis import strategies as st

from gui.losses.excerpt import excerpt

CARRY = (
    "The line is expected to serve passengers from both sides of the bay all year round and to take some 950 "
    "cars off the coastal road each weekend."
)


def test_a_short_text_is_whole() -> None:
    assert excerpt("Fares have not been announced.", ()) == "Fares have not been announced."


def test_the_cut_moves_to_the_figure() -> None:
    cut = excerpt(CARRY, ("a figure",))
    assert cut.startswith("…")
    assert "950" in cut


def test_the_beginning_is_shown_where_it_holds_what_would_be_missed() -> None:
    assert excerpt("On 3 May " + CARRY, ("a figure",)).startswith("On 3 May")


def test_words_are_not_cut_in_two() -> None:
    words = set(CARRY.split())
    assert set(excerpt(CARRY, ()).strip("…").split()) <= words


@given(st.text(max_size=400), st.sampled_from([(), ("a figure",), ("a quote",)]))
def test_an_excerpt_of_anything_is_one_short_line(text: str, calls: tuple[str, ...]) -> None:
    cut = excerpt(text, calls)
    assert len(cut) <= 60
    assert len(cut.splitlines()) <= 1
