"""What words say: which words of a block are looked up, and how their odds are put together."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.propose.blockmodel.odds import (
    LABEL_COLUMNS,
    NO_ODDS,
    TERM_COLUMNS,
    labels_of,
    of_labels,
    of_terms,
    terms_of,
)
from tests.core.propose.blockmodel.making import html, text


def terms(line):
    context = text(line)
    return terms_of(context.shape(context.page.blocks[0]))


def labels(markup):
    return labels_of(html(markup).page.blocks[0])


def test_a_short_line_is_words_pairs_with_its_ends_and_itself():
    assert terms("Read more Stories") == {
        *("read", "more", "stories"),
        *("^ read", "read more", "more stories", "stories $"),
        "=read more stories",
    }


def test_a_line_of_six_words_is_no_whole():
    assert not any(term.startswith("=") for term in terms("one two three four five six"))
    assert any(term.startswith("=") for term in terms("one two three four five"))


def test_numbers_are_all_alike():
    assert terms("12 comments") == terms("345 comments")
    assert "# comments" in terms("12 comments")


def test_of_a_long_block_the_beginning_is_looked_at_and_its_end_is_not_taken_for_one():
    words = [f"{chr(97 + at // 26)}{chr(97 + at % 26)}" for at in range(60)]
    found = terms(" ".join(words))
    assert words[24] in found
    assert words[25] not in found
    assert not any(term.endswith("$") for term in found)


def test_names_are_told_by_how_near_their_element_is():
    markup = "<body><div><section class=story-body><div class=col><ul class=menu><li class='Item top'><p class=x2y>Home"
    near = labels(markup)
    assert near == ("nitem", "ntop", "nmenu", "fcol", "fstory", "fbody"), "single letters and numbers tell nothing"


def test_the_outermost_two_elements_are_the_pages_own():
    deep = labels("<body class=home><div class=wrap><div class=inner><p class=lead>Words")
    assert deep == ("olead", "ninner")


def test_on_a_shallow_page_every_element_is_told():
    assert labels("<body class=home><p class=lead>Words") == ("olead", "nhome")


def test_a_text_page_has_no_names():
    context = text("A line.")
    assert labels_of(context.page.blocks[0]) == ()


def row(found, odds):
    return dict(zip(TERM_COLUMNS, of_terms([frozenset(found)], odds).values[0].tolist(), strict=True))


def test_the_odds_of_a_blocks_words_are_put_together():
    found = row({"a", "b", "c", "d", "unknown"}, {"a": -2.0, "b": 1.0, "c": 0.5, "d": -0.5, "other": 9.0})
    assert found == {
        "terms-mean": -0.25,
        "terms-least": -2.0,
        "terms-most": 1.0,
        "terms-low": -2.0,
        "terms-high": 1.0,
        "terms-sum": -1.0,
        "terms-count": 4.0,
    }


def test_a_block_of_unknown_words_has_gaps():
    assert all(math.isnan(value) for value in row({"unknown"}, {"a": 1.0}).values())


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from("abcdefgh"), st.integers(-500, 500).map(lambda odds: odds / 100), min_size=1))
def test_what_words_say_lies_between_the_least_and_the_most(odds):
    found = row(odds, odds)
    values = sorted(odds.values())
    assert (found["terms-least"], found["terms-most"]) == pytest.approx((values[0], values[-1]), abs=1e-5)
    assert found["terms-mean"] == pytest.approx(sum(values) / len(values), abs=1e-5)
    assert found["terms-low"] == pytest.approx(sum(values[:3]), abs=1e-5)
    assert found["terms-high"] == pytest.approx(sum(values[-3:]), abs=1e-5)


def test_names_are_put_together_by_place():
    found = ("omenu", "omenu", "nlist", "fmain", "fstory", "funknown")
    odds = {"omenu": -2.0, "nlist": -1.0, "fmain": 1.0, "fstory": 2.0, "nmenu": 9.0}
    told = dict(zip(LABEL_COLUMNS, of_labels([found], odds).values[0].tolist(), strict=True))
    assert [told[f"names-own-{name}"] for name in ("least", "mean", "most")] == [-2.0] * 3
    assert [told[f"names-near-{name}"] for name in ("least", "mean", "most")] == [-1.0] * 3
    assert [told[f"names-far-{name}"] for name in ("least", "mean", "most")] == [1.0, 1.5, 2.0]
    assert (told["names-low"], told["names-high"], told["names-sum"]) == (-4.0, 3.0, -2.0)


def test_places_without_a_known_name_are_gaps():
    told = of_labels([("omenu",), ()], {"omenu": 1.0}).values
    assert np.isnan(told[0]).sum() == 6
    assert np.isnan(told[1]).all()


def test_without_odds_nothing_is_said():
    assert np.isnan(of_terms([frozenset({"a"})], NO_ODDS.terms).values).all()
    assert np.isnan(of_labels([("oa",)], NO_ODDS.labels).values).all()


def test_a_page_without_blocks_has_no_rows():
    assert of_terms([], {"a": 1.0}).values.shape == (0, len(TERM_COLUMNS))
    assert of_labels([], {"a": 1.0}).values.shape == (0, len(LABEL_COLUMNS))
