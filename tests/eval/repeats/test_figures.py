"""A floor under the figures: the program itself on made pages, with the model it comes with."""

import pytest

from core.model import Medium
from core.propose import propose
from core.training.repeats.cases import cut_of
from core.training.repeats.kinds import COPIED
from core.training.repeats.making import made, page_for
from core.training.repeats.meant import MEANT_KINDS
from tests.core.training.repeats.pages import tower
from tests.eval.repeats.judging import judged
from tests.eval.repeats.outcomes import total

SEEDS = "abc"


def found(kinds, medium):
    page = tower()
    made_of = page_for(page, medium)
    cases = [made(made_of, page, kind, seed) for kind in kinds for seed in SEEDS]
    cuts = [(case, cut_of(case.page)) for case in cases if case is not None]
    return total(outcome for case, cut in cuts if (outcome := judged(case, cut, propose(cut))) is not None)


@pytest.mark.parametrize("medium", list(Medium))
def test_copies_are_found_and_nothing_of_the_article_is_lost(medium):
    counts = found(COPIED, medium)
    assert counts.copies > 100
    assert counts.found >= 0.9 * counts.copies
    assert counts.rightly >= 0.95 * counts.marked
    assert counts.tied >= 0.9 * counts.copies
    assert counts.lost * 200 <= counts.gold


@pytest.mark.parametrize("medium", list(Medium))
def test_what_is_meant_stays(medium):
    counts = found(MEANT_KINDS, medium)
    assert counts.meant > 50
    assert counts.taken <= 0.1 * counts.meant
