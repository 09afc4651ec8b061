"""Words found and replaced: where asked, as asked, with their markup, each block by itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import FieldName, Inline, Review
from core.review import (
    Place,
    Search,
    apply,
    article,
    edit,
    in_article,
    ledger,
    on_page,
    replace_all,
    replace_places,
    set_field,
)
from tests.core.review.building import wire_review
from tests.core.review.keying import WORDING, marks
from tests.core.review.test_editing import after, body, joined, story

ONE_LINE = WORDING.map(lambda text: text.replace("\u2028", ""))


def found(text: str, words: str, **how: bool) -> list[tuple[int, int]]:
    return [(one.start, one.end) for one in in_article(story(text), Search(words, **how))]


@pytest.mark.parametrize(
    ("text", "words", "how", "places"),
    [
        ("Stone and stone.", "stone", {}, [(0, 5), (10, 15)]),
        ("Stone and stone.", "stone", {"match_case": True}, [(10, 15)]),
        ("Stones and stone.", "stone", {"whole_words": True}, [(11, 16)]),
        ("Is this (it)? is it?", "(it)?", {"whole_words": True}, [(8, 13)]),
        ("4\u00a0million", "4 million", {}, []),
        ("4\u00a0million", "4 million", {"loosely": True}, [(0, 9)]),
        ("“It’s old,” he said", '"it\'s old,"', {"loosely": True}, [(0, 11)]),
        ("2019–2020", "2019-2020", {"loosely": True}, [(0, 9)]),
        ("a.c abc", "a.c", {}, [(0, 3)]),
        ("anything", "", {}, []),
    ],
)
def test_words_are_found_as_asked(text: str, words: str, how: dict[str, bool], places: list[tuple[int, int]]) -> None:
    assert found(text, words, **how) == places


def test_the_headline_is_searched_first_and_the_page_whole() -> None:
    review = wire_review()
    assert in_article(review, Search("ferry")) == (Place("", 0, 27, 32), Place("b3", 0, 36, 41))
    assert [one.block_id for one in on_page(review, Search("bridges"))] == ["b6"]
    assert in_article(review, Search("bridges")) == ()


def test_all_is_replaced_in_one_step_that_is_named() -> None:
    review = wire_review()
    made = after(review, replace_all(review, Search("ferry"), "boat"))
    assert made.fields[FieldName.TITLE] == "Harbour council delays the boat vote"
    assert "on the boat on Monday" in body(made)[0]
    assert made.decisions[-1].name == "Replace “ferry” in 2 places"
    assert len(made.decisions) == 1
    assert ledger(made).adds_up


def test_one_place_is_replaced_and_the_others_stay() -> None:
    review = story("Stone, stone, stone.", "Stone.")
    places = in_article(review, Search("stone"))
    made = after(review, replace_places(review, Search("stone"), places[1:2], "sand"))
    assert body(made) == ["Stone, sand, stone.", "Stone."]
    assert made.decisions[-1].name == "Replace “stone” in 1 place"


def test_what_is_put_in_has_the_markup_of_what_it_stands_for() -> None:
    review = story("Stone and stone.")
    made = after(review, replace_all(review, Search("stone"), "granite"))
    assert article(made).body[0].inline == (Inline(0, 7, "bold"),)
    partly = after(review, edit(review, "b1", "Stone and stone.", (Inline(3, 12, "italic"),)))
    assert article(after(partly, replace_all(partly, Search("stone"), "wood"))).body[0].inline == (
        Inline(4, 13, "italic"),
    )


def test_in_merged_passages_each_block_gets_what_was_put_in_its_words() -> None:
    review = joined("Stone and water.", "Stone too.")
    made = after(review, replace_all(review, Search("stone"), "Sand"))
    assert body(made) == ["Sand and water. Sand too."]
    assert made.rulings["b1"].text == "Sand and water."
    assert made.rulings["b2"].text == " Sand too."
    assert ledger(made).adds_up


def test_a_passage_of_which_all_is_taken_out_goes_and_a_headline_stays() -> None:
    review = story("Stone", "Wood.")
    titled = after(review, set_field(review, FieldName.TITLE, "Stone"))
    made = after(titled, replace_all(titled, Search("stone"), ""))
    assert body(made) == ["Wood."]
    assert made.fields[FieldName.TITLE] == "Stone"


def test_nothing_found_or_nothing_changed_is_no_step() -> None:
    review = story("Stone.")
    assert replace_all(review, Search("slate"), "x") is None
    assert replace_all(review, Search("Stone"), "Stone") is None


@given(st.lists(WORDING, min_size=1, max_size=3), WORDING.filter(bool), ONE_LINE, st.data())
def test_replacing_is_what_a_plain_text_would_become(
    texts: list[str], words: str, by: str, data: st.DataObject
) -> None:
    review: Review = story(*[f"{text}." for text in texts])
    text = f"{texts[0]}."
    review = apply(review, decision) if (decision := edit(review, "b1", text, data.draw(marks(len(text))))) else review
    decision = replace_all(review, Search(words, match_case=True), by)
    made = apply(review, decision) if decision else review
    assert ledger(made).adds_up
    assert body(made) == [new for text in texts if (new := f"{text}.".replace(words, by)).strip()]
