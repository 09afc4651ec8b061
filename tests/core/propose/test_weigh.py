"""What the weighing raises is asked about, and what it tells of a block is what the model found."""

import pytest

from core.model import Evidence, Reason, Verdict
from core.propose.blockmodel import LEARNED
from core.propose.context import make_context
from core.propose.lexicon import standard as standard_lexicon
from core.propose.proposing import QUESTION_BELOW
from core.propose.weigh import by_model, lifted, strongest_first, told
from core.propose.weights import Weights
from tests.core.propose.blockmodel.making import asks, model, stump
from tests.core.propose.pages import STORY, cut_html, cut_text

SWEDISH = [
    "Kommunen beslöt på tisdagen att öppna den gamla hamnen för fiskarna efter vinterns stormar.",
    "Arbetet kostar tre miljoner kronor och tar sex veckor, sade borgmästaren Oda Lindqvist på mötet.",
    "Fiskarna hade bett om att få använda hamnen igen sedan den norra piren förstördes av isen.",
]


def context_of(cut):
    return make_context(cut.page, cut.tree, standard_lexicon(), Weights({}))


def test_a_text_of_which_nothing_would_stay_is_raised_and_asked_about():
    context = context_of(cut_text("Home", "News", *STORY))
    raised = lifted(context, [0.02, 0.02, 0.45, 0.35, 0.3, 0.49, 0.4])
    assert all(one >= 0.5 for one in raised[2:])
    assert all(one < QUESTION_BELOW for one in raised)
    assert all(one < 0.5 for one in raised[:2])


def test_a_text_of_which_most_stays_is_left_as_it_is():
    kept = [0.02, 0.02, 0.9, 0.8, 0.2, 0.9, 0.95]
    assert lifted(context_of(cut_text("Home", "News", *STORY)), kept) == kept


def test_a_page_without_prose_is_left_as_it_is():
    kept = [0.1, 0.2, 0.3]
    assert lifted(context_of(cut_text("Home", "News", "Sport")), kept) == kept


def test_prose_in_a_language_without_gold_is_raised_a_little_and_all_of_a_short_text():
    kept = [0.4, 0.4, 0.97]
    paragraphs = "".join(f"<p>{one}</p>" for one in SWEDISH[1:])
    text = context_of(cut_text("Hamnen", *SWEDISH[1:]))
    page = context_of(cut_html(f"<html lang='sv'><body><p>Hamnen</p>{paragraphs}</body></html>"))
    assert text.language not in LEARNED
    assert lifted(text, kept) == pytest.approx([0.644, 0.644, 0.97], abs=1e-3)
    assert lifted(page, kept) == pytest.approx([0.4, 0.644, 0.97], abs=1e-3)


def test_evidence_tells_what_the_model_found_whatever_became_of_the_block():
    context = context_of(cut_text("Home", *STORY))
    weighed = by_model(model(stump(0), asks("words", 6.0, -3.0, -0.35)))(context, [])
    shares = [opinion.kept for opinion in weighed.opinions.values()][1:]
    assert all(0.5 <= share < QUESTION_BELOW for share in shares)
    said = {one.because for opinion in weighed.opinions.values() for one in opinion.evidence if one.detector == "model"}
    assert told(0.41).because in said
    assert told(0.51).because not in said


def test_what_two_detectors_say_alike_is_said_once_by_the_stronger():
    weak, strong = (
        Evidence(name, Verdict.REMOVE, strength, "It stands in a box named share", Reason.SHARE)
        for name, strength in (("structure", 0.4), ("reason", 0.9))
    )
    silent = Evidence("text", Verdict.KEEP, 0.0, "It ends as a sentence does", None)
    other = Evidence("text", Verdict.KEEP, 0.6, "It has 21 words", None)
    assert strongest_first([weak, silent, other, strong]) == (strong, other)
