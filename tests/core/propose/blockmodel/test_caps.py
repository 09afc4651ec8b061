"""Places further down a web page than gold tells of are asked about as if they were no further."""

import random

import numpy as np

from core.model import Medium
from core.propose import propose
from core.propose.blockmodel.caps import CAPS, CAPS_AGAIN, capped
from core.propose.blockmodel.features import measure_page
from core.propose.blockmodel.table import Table
from core.propose.context import make_context
from core.propose.lexicon import standard as standard_lexicon
from core.propose.weights import Weights
from tests.core.propose.pages import body, cut_html, cut_text

NOUNS = """
    harbour lamp ladder bell slip rope pier storm flood quay ferry net map fence clerk tide barge sail beacon mast
    dock crane tower bridge market school church mill lane orchard meadow stable bakery archive gallery
"""
VERBS = "measured praised doubted painted bought mended opened moved counted sold hired closed lent showed"


def line(number):
    """A sentence that is like no other."""
    chance = random.Random(number)
    names = chance.sample(NOUNS.split(), 8)
    done = chance.sample(VERBS.split(), 3)
    return (
        f"The {names[0]} master {done[0]} the {names[1]} by the {names[2]}, and the owner of the {names[3]} {done[1]} "
        f"a {names[4]} before {chance.randint(2, 900)} people of the {names[5]} {done[2]} {names[6]} and {names[7]}."
    )


LONG = [line(number) for number in range(600)]


def measured(cut):
    return measure_page(make_context(cut.page, cut.tree, standard_lexicon(), Weights({})))


def page(lines):
    story = "".join(f"<p>{line}</p>" for line in lines)
    return cut_html(
        f"<html lang='en'><body><article><h1>The minutes of the council</h1>{story}</article></body></html>"
    )


def test_places_are_capped_and_nothing_else():
    before, after = measured(page(LONG)).base, capped(measured(page(LONG))).base
    assert before.names == after.names
    for number, name in enumerate(before.names):
        wanted = np.minimum(before.values[:, number], CAPS.get(name, np.inf))
        assert np.array_equal(after.values[:, number], wanted, equal_nan=True), name
    assert set(CAPS) <= set(before.names)
    assert not np.array_equal(before.values, after.values, equal_nan=True)


def test_what_the_second_look_alone_is_told_is_capped_too():
    before = measured(page(LONG))
    after, told = capped(before), Table((), np.zeros((len(before.base.values), 0), np.float32))
    kept = np.ones(len(before.base.values), np.float32)
    plain, cut = before.second(told, kept), after.second(told, kept)
    assert set(CAPS_AGAIN) <= set(plain.names) == set(cut.names)
    for name in plain.names:
        wanted = np.minimum(plain.column(name), CAPS_AGAIN.get(name, np.inf))
        assert np.array_equal(cut.column(name), wanted, equal_nan=True), name
    assert plain.column("page-kept-words").max() > CAPS_AGAIN["page-kept-words"]


def test_a_short_page_and_a_text_are_asked_about_as_they_are():
    short, text = measured(page(LONG[:20])), measured(cut_text("The minutes of the council", *LONG))
    assert np.array_equal(capped(short).base.values, short.base.values, equal_nan=True)
    assert capped(text) is text
    assert text.medium is Medium.TEXT


def test_a_long_story_stays_to_its_end():
    cut = page(LONG)
    assert len(body(cut.page, propose(cut))) > 0.97 * len(LONG)


def test_a_long_text_stays_to_its_end():
    cut = cut_text("The minutes of the council", *LONG)
    assert len(body(cut.page, propose(cut))) > 0.9 * len(LONG)
