"""Ledes of wire copy stay with the story below them; captions that begin alike do not."""

import pytest

from core.model import Verdict
from core.propose.context import make_context
from core.propose.ledes import OPENS, ledes
from core.propose.lexicon import standard as standard_lexicon
from core.propose.threshold import QUESTION_BELOW
from core.propose.weigh import by_model
from core.propose.weights import Weights
from tests.core.propose.blockmodel.making import asks, model, stump
from tests.core.propose.pages import STORY, cut_text

LEDE = "ALDMOUTH (Coastwire) - The lifeboat station at Aldmouth will close in June after a hundred and forty years."


def context_of(*lines):
    cut = cut_text(*lines)
    return make_context(cut.page, cut.tree, standard_lexicon(), Weights({}))


@pytest.mark.parametrize(
    "lede",
    [LEDE, LEDE.replace("(Coastwire) -", "/TASS/."), LEDE.replace("(Coastwire) -", "(dpa) —")],
)
def test_a_lede_above_a_story_that_stays_is_asked_about_and_stays(lede):
    found = ledes(context_of("Home", lede, *STORY), [0.02, 0.3, *[0.9] * len(STORY)])
    assert list(found) == [1]
    assert 0.5 < found[1] < QUESTION_BELOW


@pytest.mark.parametrize(
    ("line", "below"),
    [
        (LEDE, 0.2),
        (LEDE.replace("(Coastwire) -", "-"), 0.9),
        (LEDE.replace("ALDMOUTH (Coastwire) -", "(L-R):"), 0.9),
        ("FILE - The lifeboat station at Aldmouth in January 2024, before it was closed. (Coastwire/Oda Holm)", 0.9),
        ("ALDMOUTH (Coastwire) - Lifeboats", 0.9),
    ],
    ids=["the next one goes", "no agency", "who stands where", "a caption", "no sentence"],
)
def test_what_only_begins_alike_is_left_as_it_is(line, below):
    assert ledes(context_of("Home", line, *STORY), [0.02, 0.3, below, *[0.9] * (len(STORY) - 1)]) == {}


def test_the_last_line_of_a_page_opens_nothing():
    assert ledes(context_of(*STORY, LEDE), [*[0.9] * len(STORY), 0.3]) == {}


def test_the_reason_why_it_stays_stands_among_its_evidence():
    words = len(LEDE.split())
    short = asks("words", words + 0.5, -1.0, 3.0)
    longer = [f"{line} Nobody at the station had been told of it before the meeting began." for line in STORY]
    context = context_of(LEDE, *longer)
    opinions = list(by_model(model(stump(0), short))(context, []).opinions.values())
    assert opinions[0].kept == pytest.approx(0.6)
    assert OPENS in opinions[0].evidence
    assert OPENS.verdict is Verdict.KEEP
    assert all(OPENS not in one.evidence for one in opinions[1:])
