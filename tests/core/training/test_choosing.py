"""What is learned of copies: one answer a choice, by what was learned without the page's site."""

from dataclasses import replace

import numpy as np
import pytest

from core.model import Medium
from core.propose.blockmodel.table import Table
from core.propose.copies import Choice
from core.propose.standing import NAMES
from core.training import fold_of
from core.training.choosing import CASES, _Answers, _printed, lessons
from core.training.repeats.cases import cut_of
from core.training.repeats.kinds import MERGED
from core.training.repeats.making import made, page_for
from tests.core.propose.blockmodel.making import asks, looks
from tests.core.training.repeats.pages import TITLE, tower

BY_WORDS = looks(asks("words", 9, -3, 3), asks("words", 9, -3, 3))
"""Keeps what has ten words or more."""
EVERYWHERE = dict.fromkeys(range(5), BY_WORDS)


def learned(medium, pages=None, known=EVERYWHERE, jobs=1):
    return lessons(pages or [tower()], medium, known, jobs)


@pytest.mark.parametrize("medium", Medium)
def test_every_choice_has_one_answer_and_a_row_for_each_copy(medium):
    found = learned(medium, [tower(n) for n in range(1, 5)])
    assert len(found) >= CASES
    for one in found:
        assert one.right.sum() == 1
        assert len(one.right) == len(one.measures.values) > 1
        assert one.measures.names[: len(NAMES)] == NAMES
        assert np.isfinite(one.measures.values).all()
        assert one.fold == fold_of("valley-post.no")
    assert min(one.worth for one in found) >= 1
    assert max(one.worth for one in found) > 1


@pytest.mark.parametrize("medium", Medium)
def test_the_same_pages_give_the_same_lessons_whatever_is_at_work(medium):
    pages = [tower(n) for n in range(1, 4)]
    one, other = learned(medium, pages), learned(medium, pages, jobs=2)
    assert [each.right.tolist() for each in one] == [each.right.tolist() for each in other]
    assert all(a.measures.values.tobytes() == b.measures.values.tobytes() for a, b in zip(one, other, strict=True))


def test_a_page_is_judged_by_what_did_not_learn_from_its_site_or_not_at_all():
    other = (fold_of("valley-post.no") + 1) % 5
    assert learned(Medium.TEXT, known={other: BY_WORDS}) == []


def test_pages_that_are_no_article_teach_nothing_of_copies():
    assert learned(Medium.TEXT, [replace(tower(), type="forum")]) == []


def test_a_print_version_has_the_headline_and_the_article_alone():
    page = tower(gold="Salt & <pepper>\n\nA second line")
    cut = cut_of(replace(page, raw=_printed(page)))
    assert [block.text for block in cut.page.blocks] == [TITLE, "Salt & <pepper>", "A second line"]


def answered(kind, seed):
    """Which standing of the passage is to stay, as the choice between both in page order has it."""
    page = tower()
    case = made(page_for(page, Medium.TEXT), page, kind, seed)
    cut = cut_of(case.page)
    answers = _Answers(case, cut)
    standings = [[], []]
    for block, role in zip(cut.page.blocks, answers._roles, strict=True):
        if role is not None:
            standings[role.copy].append(block.id)
    order = sorted((0, 1), key=lambda copy: int(standings[copy][0][1:]))
    said = tuple(tuple(standings[copy]) for copy in order)
    right = answers.right(Choice(0, (0, 1), said, Table((), np.zeros((2, 0), np.float32))))
    return case, order[int(np.argmax(right))], order


def test_of_copies_that_nothing_tells_apart_the_first_is_to_stay_and_else_the_articles_own():
    found = [answered("exact run", str(seed)) for seed in range(30)]
    beside = [(stays, order) for case, stays, order in found if case.place == "after the passage"]
    assert beside
    assert all(stays == order[0] == 0 for stays, order in beside)
    apart = [stays for case, stays, _ in found if case.place == "above the headline"]
    assert apart
    assert set(apart) == {0}


def test_paragraphs_that_were_run_together_are_never_to_stay():
    assert {answered(MERGED, str(seed))[1] for seed in range(12)} == {0}
