"""The odds of words: how often blocks that have them are kept, a site counting little more than once."""

from dataclasses import replace
from math import log
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.training.examples import Example, examples
from core.training.wording import Wording
from tests.core.training.small import gold_pages

NONE = frozenset()


def page(blocks, site="a.org", fold=0, kind="article", known=True):
    """A page of blocks: their words, and whether they are kept. Labels are the same words."""
    terms = [frozenset(words.split()) for words, _ in blocks]
    return Example(
        key=("made", site),
        fold=fold,
        site=site,
        type=kind,
        measured=SimpleNamespace(terms=terms, labels=[tuple(sorted(words)) for words in terms]),
        kept=np.array([stays for _, stays in blocks], bool),
        counts=np.ones(len(blocks), np.float32),
        known=np.full(len(blocks), known),
    )


STORY, MENU = ("the story", True), ("home menu", False)


def on_sites(count, blocks, **given):
    return [page(blocks, site=f"s{number}.org", fold=number % 5, **given) for number in range(count)]


def terms(pages, without=NONE):
    return dict(Wording(pages).odds(frozenset(without)).terms)


def test_words_of_blocks_that_stay_speak_for_and_the_others_against():
    odds = terms(on_sites(4, [STORY, MENU]))
    assert odds["story"] > 0 > odds["menu"]
    assert odds["story"] == pytest.approx(-odds["menu"]), "half of the blocks are kept"


def test_labels_are_learned_as_words_are():
    found = Wording(on_sites(4, [STORY, MENU])).odds(NONE)
    assert found.labels == found.terms


def test_a_words_odds_are_those_beyond_any_blocks():
    # Four sites, each with two blocks of "story" kept and six of "menu" not: a word counts once a block.
    odds = terms(on_sites(4, [("story", True)] * 2 + [("menu", False)] * 6))
    usual = 2 / 8
    assert odds["story"] == round(log((8 + 1.5 * usual) / (1.5 * (1 - usual))) - log(usual / (1 - usual)), 2)


def test_a_word_must_stand_on_three_sites():
    pages = [*on_sites(2, [("rare", True), MENU]), page([("story", True), ("rare", True)], site="s1.org", fold=1)]
    assert "rare" not in terms(pages)
    assert "rare" in terms([*pages, page([("rare", True)], site="s9.org", fold=3)])


def test_pages_of_one_site_are_one_site():
    assert "story" not in terms([page([STORY, MENU], site="one.org") for _ in range(9)])


def test_a_word_that_says_little_is_left_out():
    assert "both" not in terms(on_sites(6, [("both", True), ("both", False)]))


def test_a_site_that_says_it_very_often_counts_little_more_than_others():
    few = on_sites(4, [("word", True), ("other", False)])
    loud = page([("word", False)] * 500 + [("other", False)] * 500, site="loud.org", fold=2)
    assert terms([*few, loud])["word"] > -2.5
    assert (
        Wording([*few, loud]).odds(NONE).terms
        == Wording([*few, page([("word", False)] * 100 + [("other", False)] * 100, site="loud.org", fold=2)])
        .odds(NONE)
        .terms
    )


def test_only_articles_are_counted():
    pages = on_sites(4, [STORY, MENU])
    forums = on_sites(9, [("story", False)] * 5, kind="forum")
    assert terms([*pages, *forums]) == terms(pages)


def test_blocks_that_gold_does_not_know_are_not_counted():
    pages = on_sites(4, [STORY, MENU])
    assert terms([*pages, *on_sites(4, [("story", False)] * 5, known=False)]) == terms(pages)


def test_words_come_in_order_and_with_two_places():
    odds = terms(on_sites(5, [STORY, MENU, ("zebra apple", True)]))
    assert list(odds) == sorted(odds)
    assert all(round(value, 2) == value for value in odds.values())


def test_no_pages_make_no_odds():
    assert terms([]) == {}
    assert terms(on_sites(5, [STORY, MENU]), range(5)) == {}


PAGES = st.lists(
    st.builds(
        lambda blocks, site: page(blocks, site=f"s{site}.org", fold=site % 5),
        st.lists(st.tuples(st.sampled_from(["a", "b", "a b", "c", "b c"]), st.booleans()), min_size=1, max_size=5),
        st.integers(0, 9),
    ),
    max_size=14,
)


@settings(deadline=None)
@given(PAGES, st.frozensets(st.integers(0, 4)))
def test_odds_without_folds_are_those_of_the_other_pages_alone(pages, without):
    alone = [one for one in pages if one.fold not in without]
    assert Wording(pages).odds(without) == Wording(alone).odds(NONE)


@settings(deadline=None)
@given(PAGES, st.integers(0, 4))
def test_what_a_fold_says_is_never_heard_without_it(pages, fold):
    turned = [replace(one, kept=~one.kept) if one.fold == fold else one for one in pages]
    assert Wording(turned).odds(frozenset({fold})) == Wording(pages).odds(frozenset({fold}))


@settings(deadline=None)
@given(PAGES, st.randoms(use_true_random=False))
def test_the_order_of_pages_is_no_matter(pages, chance):
    shuffled = list(pages)
    chance.shuffle(shuffled)
    assert Wording(shuffled).odds(NONE) == Wording(pages).odds(NONE)


def test_on_pages_the_words_of_menus_speak_against_and_those_of_stories_for():
    odds = Wording(examples(gold_pages())).odds(NONE)
    assert odds.terms["=home"] < -1
    assert odds.terms["^ work"] > 1
    assert odds.labels["nrelated" if "nrelated" in odds.labels else "frelated"] < 0
